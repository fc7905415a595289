# Two tablets say different things about one visit while they are offline. In either order of arrival the lower sighting counts, everybody
# says "disputed", and no clock is moved by it, until a manager settles it with a reason; then everybody says what was settled. The same for a
# visit struck out on one side and amended on the other.
. "$(dirname "$0")/lib.sh"
: "${FIELD:?the path of sightline-field}"
export SIGHTLINE_PIN=482915 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$TMPDIR HOME=$WORK/home
mkdir "$HOME"

field() { local vault=$1; shift; "$FIELD" "$@" --vault "$WORK/$vault"; }
enrol() { field "$1" enrol --weak-pin-hashing-for-tests --server "$URL" --code "$(server device code "$2")" >/dev/null || fail "enrol $1"; }
sync() { local vault; for vault in "$@"; do field "$vault" sync >/dev/null || fail "sync of $vault"; done; }
amend() { # VAULT VISIT SIGHTING
    local why=
    [ "$3" = seen_with_others ] && why=',"not_alone_reason":"child_refused"'
    echo "{\"sighting\":\"$3\"$why}" | field "$1" visit amend "$2" --json - --reason "my notes say $3" >/dev/null || fail "amend of $1"
}
visit() { # VAULT CHILD DAY SIGHTING
    echo "{\"occurred_on\":\"$3\",\"purpose\":\"statutory_visit\",\"mode\":\"in_person\",\"outcome\":\"completed\",\"place\":\"home\",\"where_child_lives\":true,
        \"children\":[{\"child_id\":\"$2\",\"sighting\":\"$4\"}]}" | field "$1" visit new --json - | jq -r '.visits[0].visit_id'
}
# The clock that asks to see this child alone, as a member of the JSON of `compliance`.
alone() { server compliance --format json | jq -r --arg c "$1" ".clocks[] | select(.child_id == \$c and .clock == \"cp.seen_alone\") | .$2"; }

server init --authority Testshire >/dev/null || fail "init"
server user add --id sam --name 'Sam Reid' --role social_worker --qualified --team North >/dev/null || fail "user sam"
server user add --id mia --name 'Mia Okoro' --role manager --manages North >/dev/null || fail "user mia"
server user add --id lee --name 'Lee Park' --role manager --manages South >/dev/null || fail "user lee"
declare -A CHILD
for name in Ali Zara Omar Ines; do
    CHILD[$name]=$(echo "{\"local_id\":\"$name-1\",\"given_name\":\"$name\",\"family_name\":\"Khan\",\"date_of_birth\":\"2015-03-01\"}" | server child add --json -) || fail "child $name"
    echo "{\"plan_id\":\"p-$name\",\"type\":\"child_protection\",\"start\":\"$(day -60)\",\"requirements\":[{\"requirement_id\":\"$name-seen\",\"measure\":\"seen\",\"interval\":{\"n\":10,\"unit\":\"working_days\"},\"by\":\"social_worker\"}]}" \
        | server plan add "${CHILD[$name]}" --json - >/dev/null || fail "plan of $name"
    server allocate "${CHILD[$name]}" sam >/dev/null || fail "allocate $name"
done
start_server
sign_in mia
enrol one sam
enrol two sam
enrol boss mia
sync one two boss

# What everybody says of a child's visit, on the server and on every tablet: `SIGHTLINE says` in one line each.
# everybody WHAT CHILD VISIT SIGHTING DISPUTED(true|false) LAST-SEEN-ALONE
everybody() {
    local what=$1 child=$2 id=$3 sighting=$4 disputed=$5 last=$6 vault due
    check "$what: the clock counts from" "$last" "$(alone "$child" last_qualifying)"
    check "$what: compliance as JSON says disputed" "$disputed" "$(alone "$child" disputed)"
    due=$(alone "$child" next_due)
    check "$what: compliance as CSV" "$due,$disputed" \
        "$(server compliance --format csv | grep "^$child,.*,cp.seen_alone," | awk -F, '{print $11 "," $13}')"
    local name mark=0 line
    name=$(server show "$child" --json | jq -r .name)
    [ "$disputed" = true ] && mark=1
    line=$(server compliance --format table | grep "$name" | grep cp.seen_alone)
    check "$what: the table" "$mark" "$(grep -c '(disputed)' <<<"$line")"
    matches "$what: the table's date" "$due" "$line"
    line=$(page mia "/children/$child" | grep -F "/clocks/cp.seen_alone")
    check "$what: the page" "$mark" "$(grep -c 'Disputed visit' <<<"$line")"
    matches "$what: the page's date" "datetime=\"$due\"" "$line"
    check "$what: show on the server" "$sighting,$mark" \
        "$(server show "$id" --json | jq -r '(.counts_as.sighting // .fields.sighting) + "," + (if .disputed == {} then "0" else "1" end)')"
    for vault in one two boss; do
        check "$what: show on $vault" "$sighting,$mark" \
            "$(field "$vault" show "$id" --json | jq -r '(.counts_as.sighting // .fields.sighting) + "," + (if .disputed == {} then "0" else "1" end)')"
        check "$what: due on $vault" "$due" "$(field "$vault" due --json | jq -r --arg c "$child" '.children[] | select(.child_id == $c) | .clocks[] | select(.clock == "cp.seen_alone") | .next_due')"
    done
}

# --- a sighting, in both orders of arrival --------------------------------------------------------------------------------------------------
raised=0
sighting_dispute() { # WHAT CHILD FIRST SECOND: FIRST's amendment arrives first
    local what=$1 child=$2 first=$3 second=$4 earlier id review low
    earlier=$(visit one "$child" "$(day -20)" seen_alone)
    id=$(visit one "$child" "$(day -3)" seen_alone)
    [ -n "$earlier" ] || fail "$what: the earlier visit"
    sync one two boss
    check "$what: before, the clock counts from the visit" "$(day -3)" "$(alone "$child" last_qualifying)"
    # The two amend offline: tablet one says the child was not alone, the other that she was.
    local low_vault=$first high_vault=$second
    [ "$first" = one ] || { low_vault=$second; high_vault=$first; }
    amend "$low_vault" "$id" seen_with_others
    amend "$high_vault" "$id" seen_alone
    check "$what: saved, not sent" saved "$(field one status --json | jq -r --arg r "$id" '.records[] | select(.record_id == $r) | .state')"
    sync "$first" "$second" "$first" one two boss
    everybody "$what" "$child" "$id" seen_with_others true "$(day -20)"
    check "$what: both versions are kept, with author and device" 2 \
        "$(server show "$id" --json | jq '[.disputed.sighting[] | select(.author and .device and .recorded_at and .revision) | .revision] | unique | length')"
    check "$what: its author is told" disputed "$(field one status --json | jq -r --arg r "$id" '.records[] | select(.record_id == $r) | .state')"
    review=$(server reviews --json | jq -r --arg r "$id" '.reviews[] | select(.record_id == $r and .kind == "dispute") | .review_id')
    matches "$what: it needs a person" '^[0-9a-f]{16}-[0-9a-f]{6}$' "$review"
    low=$(server reviews --json | jq -r --arg r "$id" '.reviews[] | select(.record_id == $r) | .disputed.sighting[] | select(.value == "seen_with_others") | .revision')
    high=$(server reviews --json | jq -r --arg r "$id" '.reviews[] | select(.record_id == $r) | .disputed.sighting[] | select(.value == "seen_alone") | .revision')
    REVIEW=$review LOW=$low HIGH=$high VISIT=$id
}

# refused WHAT EXIT REGEX settle-arguments…: one line, nothing changed.
refused() {
    local what=$1 expected=$2 regex=$3 before status
    shift 3
    before=$(server verify)
    server settle "$@" >"$WORK/out" 2>"$WORK/err" </dev/null
    status=$?
    check "refused: $what" "$expected" "$status"
    matches "refused: $what: says" "$regex" "$(cat "$WORK/err")"
    check "refused: $what: one line, nothing else, nothing changed" "1 0 $before" "$(wc -l <"$WORK/err") $(wc -c <"$WORK/out") $(server verify)"
}

sighting_dispute "low first" "${CHILD[Ali]}" one two
refused "unknown review" 1 'there is no review' 0123456789abcdef --take "$LOW" --reason x --as mia
refused "no reason" 2 'reason' "$REVIEW" --take "$LOW" --as mia
refused "an empty reason" 2 'reason' "$REVIEW" --take "$LOW" --reason ' ' --as mia
refused "unknown version" 2 'none of the versions' "$REVIEW" --take 00ff --reason x --as mia
refused "neither version nor values" 2 'take' "$REVIEW" --reason x --as mia
refused "not a manager" 1 'not a manager' "$REVIEW" --take "$LOW" --reason x --as sam
refused "not a manager of this child" 1 'does not manage' "$REVIEW" --take "$LOW" --reason x --as lee
refused "nobody" 1 'no user' "$REVIEW" --take "$LOW" --reason x --as nobody
echo '{"sighting":"not_seen","mode":"phone"}' >"$WORK/more"
refused "a field that is not in dispute" 2 'mode: is not in dispute' "$REVIEW" --json "$WORK/more" --reason x --as mia
echo '{"sighting":"seen"}' >"$WORK/word"
refused "a word nobody knows" 2 'sighting' "$REVIEW" --json "$WORK/word" --reason x --as mia
# A version that arrives between reading and settling: the old review does not settle it.
sync two
echo '{"sighting":"not_seen"}' | field two visit amend "$VISIT" --json - --reason 'a third version' >/dev/null || fail "third version"
amend one "$VISIT" seen_with_others
sync one two
refused "a version that was not seen" 1 'has changed' "$REVIEW" --take "$HIGH" --reason x --as mia
REVIEW=$(server reviews --json | jq -r --arg r "$VISIT" '.reviews[] | select(.record_id == $r and .kind == "dispute") | .review_id')
LOW=$(server reviews --json | jq -r --arg r "$VISIT" '.reviews[] | select(.record_id == $r) | .disputed.sighting[] | select(.value == "not_seen") | .revision')
matches "settled" 'not seen' "$(server settle "${REVIEW:0:12}" --take "${LOW:0:16}" --reason 'spoke to both; the grandmother was there' --as mia)"
sync one two boss
everybody "low first, settled" "${CHILD[Ali]}" "$VISIT" not_seen false "$(day -20)"
check "settled: by every head, with the reason" "mia,spoke to both; the grandmother was there,true" \
    "$(server show "$VISIT" --json | jq -r '.history[-1] as $last | ([.history[:-1][].revision] - [.history[:-1][].parents[]]) as $heads | [$last.author, $last.reason, (($last.parents | sort) == ($heads | sort) | tostring)] | join(",")')"
check "settled: the tablet says so" accepted "$(field one status --json | jq -r --arg r "$VISIT" '.records[] | select(.record_id == $r) | .state')"
check "settled: it has left the list" 0 "$(server reviews --json | jq --arg r "$VISIT" '[.reviews[] | select(.record_id == $r)] | length')"
refused "settled already" 1 'settled already' "$REVIEW" --take "$LOW" --reason again --as mia

sighting_dispute "high first" "${CHILD[Zara]}" two one
echo '{"sighting":"not_seen"}' >"$WORK/values"
refused "a value that nobody recorded" 2 'no version says' "$REVIEW" --json "$WORK/values" --reason 'so it must be' --as mia
echo '{"sighting":"seen_alone"}' >"$WORK/values"
server settle "$REVIEW" --json "$WORK/values" --reason 'the child says so herself' --as mia >/dev/null || fail "settle with values"
sync one two boss
# The control: a sighting that is raised is seen by every one of the checks above, here because a manager has settled it so.
everybody "high first, settled upwards" "${CHILD[Zara]}" "$VISIT" seen_alone false "$(day -3)"
(everybody "control" "${CHILD[Zara]}" "$VISIT" seen_with_others true "$(day -20)") >"$WORK/control" 2>&1
raised=$(grep -c '^FAILED' "$WORK/control")
[ "$raised" -ge 9 ] && echo "ok: control: $raised checks see that a sighting was raised" || fail "control: only $raised checks saw the raised sighting"

# --- author against manager -----------------------------------------------------------------------------------------------------------------
id=$(visit one "${CHILD[Ines]}" "$(day -4)" seen_alone)
sync one boss
amend boss "$id" not_seen
amend one "$id" seen_alone
sync one boss one two
everybody "author and manager" "${CHILD[Ines]}" "$id" not_seen true null
REVIEW=$(server reviews --json | jq -r --arg r "$id" '.reviews[] | select(.record_id == $r) | .review_id')
LOW=$(server reviews --json | jq -r --arg r "$id" '.reviews[] | select(.record_id == $r) | .disputed.sighting[] | select(.value == "not_seen") | .revision')
server settle "$REVIEW" --take "$LOW" --reason 'as agreed with Sam' --as mia >/dev/null || fail "settle author and manager"
sync one two boss
everybody "author and manager, settled" "${CHILD[Ines]}" "$id" not_seen false null

# --- struck out on one side, amended on the other -------------------------------------------------------------------------------------------
OMAR=${CHILD[Omar]}
id=$(visit one "$OMAR" "$(day -5)" seen_alone)
sync one two boss
field one visit strike "$id" --reason 'recorded for the wrong child' >/dev/null || fail "strike"
echo '{"place":"school"}' | field two visit amend "$id" --json - --reason 'it was at school' >/dev/null || fail "amend the struck visit"
sync one two one boss
everybody "struck and amended" "$OMAR" "$id" seen_alone true null
check "struck and amended: both are shown" 'false true' "$(server show "$id" --json | jq -r '[.disputed.struck[].value] | sort | map(tostring) | join(" ")')"
check "struck and amended: nothing is credited" true "$(field boss show "$id" --json | jq .credits_nothing)"
REVIEW=$(server reviews --json | jq -r --arg r "$id" '.reviews[] | select(.record_id == $r) | .review_id')
STAYS=$(server reviews --json | jq -r --arg r "$id" '.reviews[] | select(.record_id == $r) | .disputed.struck[] | select(.value == false) | .revision')
server settle "$REVIEW" --take "$STAYS" --reason 'it was the right child' --as mia >/dev/null || fail "settle the strike"
sync one two boss
everybody "struck and amended, settled" "$OMAR" "$id" seen_alone false "$(day -5)"

# --- the list itself ------------------------------------------------------------------------------------------------------------------------
check "nothing needs a person any more" 'Nothing needs a person.' "$(server reviews)"
matches "the log is intact" 'chain intact$' "$(server verify)"
stop_server || fail "serve ends"
finish
