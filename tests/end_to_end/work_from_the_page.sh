# A manager's work in a browser without script, against the real server: settles a dispute that two tablets made, acknowledges a child's "I don't
# feel safe", changes a plan and is refused below the floor with nothing changed, records an exception that runs out, strikes a visit out, writes a
# supervision note, and moves a child that another team accepts. A form sent twice writes once; a form that somebody overtook is told. Afterwards
# the chain is intact and a tablet sees all of it.
# shellcheck source=tests/end_to_end/lib.sh
. "$(dirname "$0")/lib.sh"
: "${FIELD:?the path of sightline-field}"
export SIGHTLINE_PIN=482915 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$TMPDIR HOME=$WORK/home
mkdir "$HOME"

field() { local vault=$1; shift; "$FIELD" "$@" --vault "$WORK/$vault"; }
enrol() { field "$1" enrol --weak-pin-hashing-for-tests --server "$URL" --code "$(server device code "$2")" >/dev/null || fail "enrol $1"; }
sync() { local vault; for vault in "$@"; do field "$vault" sync >/dev/null || fail "sync of $vault"; done; }
rows() { server verify | grep -oE '[0-9,]+ revisions' | head -1; }
clock_state() { server compliance --format json | jq -r --arg c "$1" --arg n "$2" '.clocks[] | select(.child_id == $c and .clock == $n) | .state'; }

# --- a browser: the last page in $WORK/page, its status in $STATUS, where it leads in $WHERE -------------------------------
WHO=
ask() { # PATH, curl's words
    local path=$1; shift
    browse "$WHO" "$path" -o "$WORK/page" -D "$WORK/head" "$@"
    STATUS=$(awk 'NR == 1 {print $2}' "$WORK/head")
    WHERE=$(tr -d '\r' <"$WORK/head" | awk 'tolower($1) == "location:" {print $2}')
}
get() { ask "$1"; }
# The hidden fields of form number $2 (from 1) of those that go to $1, as curl wants them.
hidden() {
    awk -v action="action=\"$1\"" -v wanted="$2" 'index($0, action) { n++; inside = (n == wanted) } inside { print } /<\/form>/ { inside = 0 }' "$WORK/page" \
        | grep -oE '<input type="hidden" name="[^"]*" value="[^"]*">' \
        | sed -E 's/.*name="([^"]*)" value="([^"]*)">/\1=\2/'
}
# fill PAGE FORM FIELD=VALUE…: opens the page and sends its form; HIDDEN keeps what the form carried.
open_form() { get "$1"; mapfile -t HIDDEN < <(hidden "$1" "$2"); [ "${#HIDDEN[@]}" -gt 0 ] || fail "no form at $1 ($STATUS)"; }
send() { # ACTION FIELD=VALUE…
    local action=$1 words=() pair; shift
    for pair in "${HIDDEN[@]}" "$@"; do words+=(--data-urlencode "$pair"); done
    ask "$action" "${words[@]}"
}
fill() { local page=$1 form=$2; shift 2; open_form "$page" "$form"; send "$page" "$@"; }
says() { if grep -qF -- "$2" "$WORK/page"; then echo "ok: $1"; else fail "$1: the page does not say '$2'"; fi; }

server init --authority Testshire >/dev/null || fail "init"
server user add --id sam --name 'Sam Reid' --role social_worker --qualified --team North >/dev/null || fail "user sam"
server user add --id noor --name 'Noor Aziz' --role social_worker --qualified --team South >/dev/null || fail "user noor"
server user add --id mia --name 'Mia Okoro' --role manager --manages North >/dev/null || fail "user mia"
server user add --id lee --name 'Lee Park' --role manager --manages South >/dev/null || fail "user lee"
CHILD=$(echo '{"local_id":"1","given_name":"Ali","family_name":"Khan","date_of_birth":"2015-03-01"}' | server child add --json -) || fail "child"
PLAN=$(echo "{\"plan_id\":\"p-1\",\"type\":\"child_protection\",\"start\":\"$(day -30)\",\"requirements\":[{\"requirement_id\":\"alone\",\"measure\":\"seen_alone\",\"interval\":{\"n\":10,\"unit\":\"working_days\"},\"by\":\"social_worker\"}]}" \
    | server plan add "$CHILD" --json -) || fail "plan"
server allocate "$CHILD" sam >/dev/null || fail "allocate"
start_server
enrol one sam
enrol two sam
sync one two
sign_in mia
sign_in lee
stop_if
AT=/children/$CHILD

# --- a dispute that two tablets made --------------------------------------------------------------------------------------------------------
VISIT=$(echo "{\"occurred_on\":\"$(day -2)\",\"purpose\":\"statutory_visit\",\"mode\":\"in_person\",\"outcome\":\"completed\",\"place\":\"home\",\"where_child_lives\":true,
    \"children\":[{\"child_id\":\"$CHILD\",\"sighting\":\"seen_alone\"}]}" | field one visit new --json - | jq -r '.visits[0].visit_id')
sync one two
echo '{"sighting":"seen_with_others","not_alone_reason":"child_refused"}' | field one visit amend "$VISIT" --json - --reason "her sister was there" >/dev/null || fail "amend"
echo '{"sighting":"seen_alone","bedroom_seen":true}' | field two visit amend "$VISIT" --json - --reason "her sister had left" >/dev/null || fail "amend"
sync one two one
REVIEW=$(server reviews --json | jq -r '.reviews[] | select(.kind == "dispute") | .review_id')
LOW=$(server reviews --json | jq -r '.reviews[].disputed.sighting[] | select(.value == "seen_with_others") | .revision')
WHO=mia
get /reviews
says "the list tells the dispute" "Two people changed this"
open_form "/reviews/$REVIEW" 1
says "one version" "Seen with others."
says "the other version" "Seen alone."
says "what counts meanwhile" "the lowest counts: seen with others"
send "/reviews/$REVIEW" "take=$LOW" reason=
check "settling without a reason" 400 "$STATUS"
says "it says what is missing" "Enter why"
send "/reviews/$REVIEW" "take=$LOW" "reason=I asked them both"
check "settled" "303 /reviews" "$STATUS $WHERE"
before=$(rows)
send "/reviews/$REVIEW" "take=$LOW" "reason=I asked them both"
check "the same form again is no second settlement" "303 $before" "$STATUS $(rows)"
check "it holds" seen_with_others "$(server show "$VISIT" --json | jq -r .fields.sighting)"
WHO=lee
get "/reviews/$REVIEW"
check "another team's manager is told of nothing" 404 "$STATUS"

# --- a child does not feel safe -------------------------------------------------------------------------------------------------------------
FLAG=$(field one voice not-safe "$CHILD" --json <(echo '{"present":["Dad"]}') | jq -r .flag_id)
sync one
WHO=mia
get /reviews
says "the flag stands in the list" "A child does not feel safe"
REVIEW=$(server reviews --json | jq -r '.reviews[] | select(.kind == "safety_flag") | .review_id')
fill "/reviews/$REVIEW" 1 "reason="
check "acknowledging without saying what is done" 400 "$STATUS"
fill "/reviews/$REVIEW" 1 "reason=Sam goes there now"
check "acknowledged" "303 /reviews" "$STATUS $WHERE"
check "by whom, and what is done" "mia Sam goes there now" "$(server show "$FLAG" --json | jq -r '"\(.acknowledged.by) \(.acknowledged.reason)"')"

# --- a plan: below the floor nothing is changed ---------------------------------------------------------------------------------------------
WHO=mia
ROW=(measure=seen_alone first_n= first_unit=working_days by=social_worker)
before=$(rows)
open_form "$AT/plans/$PLAN" 1
send "$AT/plans/$PLAN" "${ROW[@]}" n=8 unit=weeks "reason=Fewer" "agreed_by=Head" do=save
check "below the floor" "422 $before" "$STATUS $(rows)"
says "with its source" "WT2010 5.115"
says "and what was typed" 'value="8"'
send "$AT/plans/$PLAN" "${ROW[@]}" n=5 unit=working_days do=preview
check "a preview writes nothing" "200 $before" "$STATUS $(rows)"
says "a preview has the words" "Seen alone by a social worker every 5 working days"
STALE=("${HIDDEN[@]}")
send "$AT/plans/$PLAN" "${ROW[@]}" n=5 unit=working_days "reason=More worry" do=save
check "the plan is changed" 303 "$STATUS"
before=$(rows)
send "$AT/plans/$PLAN" "${ROW[@]}" n=5 unit=working_days "reason=More worry" do=save
check "the same form again is no second change" "303 $before" "$STATUS $(rows)"
HIDDEN=("${STALE[@]}")
send "$AT/plans/$PLAN" "${ROW[@]}" n=4 unit=working_days "reason=Even more" do=save
check "a form that was overtaken" "422 $before" "$STATUS $(rows)"
says "is told" "Somebody changed this at"
says "and keeps what was typed" "Even more</textarea>"

# --- an exception runs out by itself --------------------------------------------------------------------------------------------------------
before=$(rows)
fill "$AT/exceptions/new" 1 clock=cp.seen_alone "from=$(day 0)" "until=$(day 10)" authority= "reason=In hospital"
check "an exception that nobody agreed" "400 $before" "$STATUS $(rows)"
fill "$AT/exceptions/new" 1 clock=cp.seen_alone "from=$(day 0)" "until=$(day 10)" "authority=Head of service" "reason=In hospital"
check "an exception" 303 "$STATUS"
check "it pauses the due date" suspended "$(clock_state "$CHILD" cp.seen_alone)"
after=$(server compliance --as-of "$(day 10)" --format json | jq -r --arg c "$CHILD" '.clocks[] | select(.child_id == $c and .clock == "cp.seen_alone") | .state')
matches "and has run out on its day" '^(met|due_soon|overdue)$' "$after"
get /exceptions
says "the list of those that run" "Head of service"

# --- a strike-out and a supervision note ----------------------------------------------------------------------------------------------------
fill "$AT/visits/$VISIT/strike" 1 "reason=Recorded for the wrong child"
check "struck out" 303 "$STATUS"
check "it counts for nothing" true "$(server show "$VISIT" --json | jq -r .credits_nothing)"
open_form "$AT/supervision/new" 1
send "$AT/supervision/new" "held_on=$(day 0)" "about=$PLAN" "text=Sam rings the school" actions= by_when=
check "a supervision note" 303 "$STATUS"
before=$(rows)
send "$AT/supervision/new" "held_on=$(day 0)" "about=$PLAN" "text=Sam rings the school" actions= by_when=
check "the same form again is no second note" "303 $before" "$STATUS $(rows)"
sync one
check "the tablet has the note" "Sam rings the school" "$(field one show "$CHILD" --json | jq -r '.supervisions[0].text')"
check "and the exception" "Head of service" "$(field one show "$CHILD" --json | jq -r '.exceptions[0].authority')"
check "and the strike-out" true "$(field one show "$VISIT" --json | jq -r .credits_nothing)"

# --- a child moves: offered, then accepted --------------------------------------------------------------------------------------------------
fill "$AT/transfers/new" 1 "what=sam lead" to=noor "start=$(day 0)" "reason=The family moved south"
check "offered" "303 /transfers" "$STATUS $WHERE"
check "nothing has changed" '["sam"]' "$(server show "$CHILD" --json | jq -c .leads)"
OFFER=$(server show "$CHILD" --json | jq -r '.transfers[0].record_id')
WHO=lee
get "$AT/allocations"
check "the child is not theirs yet" 404 "$STATUS"
get /transfers
says "the inbox" "Accept or decline"
fill "/transfers/$OFFER" 1 decision=accepted reason=
check "accepted" "303 /transfers" "$STATUS $WHERE"
check "the child has its new worker today" '["noor"]' "$(server show "$CHILD" --json | jq -c .leads)"
check "and no day without one" "[\"$(day 0)\"]" "$(server show "$CHILD" --json | jq -c '[.allocations[].fields | (.to // empty), (select(.worker == "noor") | .from)] | unique')"
get "$AT/allocations"
check "the child is theirs now" 200 "$STATUS"
enrol three noor
sync three
check "the child is on the new worker's tablet" "Ali Khan" "$(field three show "$CHILD" --json | jq -r .name)"

# --- the same at a prompt -------------------------------------------------------------------------------------------------------------------
NOTE=$(server supervision add "$CHILD" --text 'Handed over in person' --as lee 2>/dev/null)
matches "supervision add" '^[0-9a-f-]{36}$' "$NOTE"
EXCEPTION=$(server exception add "$CHILD" --clock plan:alone --until "$(day 5)" --agreed-by 'Head of service' --reason 'Settling in' --as lee 2>/dev/null)
check "exception add" suspended "$(clock_state "$CHILD" plan:alone)"
server exception end "$EXCEPTION" --reason 'Settled' --as lee >/dev/null 2>&1 || fail "exception end"
[ "$(clock_state "$CHILD" plan:alone)" != suspended ] || fail "exception end does nothing"
check "an exception by somebody else's manager" 1 "$(server exception add "$CHILD" --clock plan:alone --until "$(day 5)" --agreed-by X --reason Y --as mia >/dev/null 2>&1; echo $?)"
check "transfer list" "No child is offered to another worker." "$(server transfer list)"

server verify >"$WORK/verify" || fail "verify"
matches "the chain is intact" 'intact|good|no fault' "$(cat "$WORK/verify")"
stop_server || fail "the server did not stop cleanly"
finish
