# What needs a person, and what does not: a save that is kept aside blocks nothing else, on the tablet and in the list; a visit entered twice and
# a joint visit are linked on both sides and both count; a plan amended by two people and a child allocated twice are disputes.
. "$(dirname "$0")/lib.sh"
: "${FIELD:?the path of sightline-field}"
export SIGHTLINE_PIN=482915 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$TMPDIR HOME=$WORK/home
mkdir "$HOME"

field() { local vault=$1; shift; "$FIELD" "$@" --vault "$WORK/$vault"; }
visit() { # VAULT DAY ROLE-PURPOSE [TIME]
    echo "{\"occurred_on\":\"$2\",\"purpose\":\"$3\",${4:+\"started_at\":\"$4\",}\"mode\":\"in_person\",\"outcome\":\"completed\",\"place\":\"home\",\"where_child_lives\":true,
        \"children\":[{\"child_id\":\"$ALI\",\"sighting\":\"seen_alone\"}]}" | field "$1" visit new --json - | jq -r '.visits[0].visit_id'
}
state() { field "$1" status --json | jq -r --arg r "$2" '.records[] | select(.record_id == $r) | .state'; }
kinds() { server reviews --json | jq -r '[.reviews[].kind] | sort | join(" ")'; }
review() { server reviews --json | jq -r --arg k "$1" '.reviews[] | select(.kind == $k) | .review_id' | head -n1; }

server init --authority Testshire >/dev/null || fail "init"
server user add --id sam --name 'Sam Reid' --role social_worker --qualified --team North >/dev/null
server user add --id hana --name 'Hana Vale' --role health_visitor --team North >/dev/null
server user add --id jo --name 'Jo Bell' --role social_worker --qualified --team North >/dev/null
server user add --id mia --name 'Mia Okoro' --role manager --manages North >/dev/null
ALI=$(echo '{"local_id":"1","given_name":"Ali","family_name":"Khan","date_of_birth":"2015-03-01"}' | server child add --json -)
PLAN=$(echo "{\"type\":\"child_protection\",\"start\":\"$(day -6)\",\"requirements\":[{\"requirement_id\":\"r1\",\"measure\":\"seen\",\"interval\":{\"n\":10,\"unit\":\"working_days\"},\"by\":\"social_worker\"}]}" | server plan add "$ALI" --json -)
server allocate "$ALI" sam >/dev/null
server allocate "$ALI" hana --role health >/dev/null
start_server
for worker in sam hana; do
    field "$worker" enrol --weak-pin-hashing-for-tests --server "$URL" --code "$(server device code "$worker")" >/dev/null || fail "enrol $worker"
    field "$worker" sync >/dev/null || fail "first sync of $worker"
done

# --- one bad save never blocks the others ---------------------------------------------------------------------------------------------------
# A vault that was copied: two tablets with one key. The server keeps what the copy saved in the other's place aside.
cp -r "$WORK/sam" "$WORK/copy"
first=$(visit sam "$(day -5)" statutory_visit)
check "saved" saved "$(state sam "$first")"
field sam sync >/dev/null || fail "sync of sam"
check "accepted" accepted "$(state sam "$first")"
aside=$(visit copy "$(day -4)" statutory_visit)
also=$(visit copy "$(day -3)" statutory_visit)
good=$(visit copy "$(day -2)" statutory_visit)
field copy sync --json >"$WORK/receipts" || fail "a bad save is no failed sync"
check "the bad ones are kept aside, the good one is taken" 'quarantined quarantined accepted' "$(jq -r '[.receipts[].outcome] | join(" ")' "$WORK/receipts")"
check "nothing waits behind them" 0 "$(jq .pending "$WORK/receipts")"
check "status says which" 'quarantined quarantined accepted' "$(state copy "$aside") $(state copy "$also") $(state copy "$good")"
matches "status says why, in a sentence" 'keeps it aside.*two devices seem to share one key' "$(field copy status | grep "$aside")"
check "show says so too" quarantined "$(field copy show "$aside" --json | jq -r '.history[0].state')"
check "they need a person" 'quarantined_group quarantined_group' "$(kinds)"
matches "the list says why" 'two devices seem to share one key' "$(server reviews)"
for n in 1 2; do server settle "$(review quarantined_group)" --reason "the tablet was restored from a copy ($n)" --as mia >/dev/null || fail "acknowledge $n"; done
check "acknowledged, they have left the list" '' "$(kinds)"

# --- a server that is not there -------------------------------------------------------------------------------------------------------------
stop_server || fail "serve ends"
joint=$(visit hana "$(day -5)" health_contact)
field hana sync >/dev/null 2>&1 && fail "no server, no success"
check "a server that is not there makes nothing look sent" saved "$(state hana "$joint")"
: >"$WORK/serve.out"
"$SERVER" --data "$DATA" serve --listen "127.0.0.1:$PORT" >>"$WORK/serve.out" 2>>"$WORK/serve.log" &
server_pid=$!
for waited in $(seq 1 200); do grep -q '^Serving' "$WORK/serve.out" && break; sleep 0.05; done
field hana sync >/dev/null || fail "sync of hana"
check "it is sent when the server is back" accepted "$(state hana "$joint")"

# --- one visit or two? ----------------------------------------------------------------------------------------------------------------------
again=$(visit copy "$(day -2)" statutory_visit)
field copy sync >/dev/null || fail "sync of the copy"
field hana sync >/dev/null || fail "sync of hana"
same() { jq -r '[.possibly_same_as[] | .kind + " " + .visit_id] | join(",")'; }
check "a joint visit is linked" "joint $joint" "$(server show "$first" --json | same)"
check "from the other side too" "joint $first" "$(field hana show "$joint" --json | same)"
check "a visit entered twice is linked" "entered_twice $again" "$(server show "$good" --json | same)"
check "on the tablet too" "entered_twice $good" "$(field hana show "$again" --json | same)"
matches "in plain words" "possibly the same visit as $good, recorded by sam" "$(field hana show "$again")"
check "only what was entered twice needs a person" entered_twice "$(kinds)"
check "every one of them counts" 4 "$(server show "$ALI" --json | jq '[.visits[] | select(.struck | not)] | length')"
server settle "$(review entered_twice)" --reason 'she went twice that day' --as mia >/dev/null || fail "acknowledge entered twice"
check "both stay" 4 "$(server show "$ALI" --json | jq '[.visits[] | select(.struck | not)] | length')"

# --- a plan amended by two, proposed by a third ---------------------------------------------------------------------------------------------
BASE=$(server show "$PLAN" --json | jq -r '.history[0].revision')
every() { echo "{\"requirements\":[{\"requirement_id\":\"r1\",\"interval\":{\"n\":$1,\"unit\":\"working_days\"}}]}"; }
interval() { server show "$PLAN" --json | jq -c '.fields."requirements.r1.interval".n // [.disputed."requirements.r1.interval"[].value.n]'; }
due() { server compliance --format json | jq -r '.clocks[] | select(.clock == "plan:r1") | .next_due + " " + (.disputed | tostring)'; }
every 3 | server plan amend "$PLAN" --json - --reason 'seen more often' --as mia --on "$BASE" >/dev/null || fail "the first amendment"
strict=$(due)
every 5 | server plan amend "$PLAN" --json - --reason 'not quite so often' --as mia --on "${BASE:0:12}" >"$WORK/second" 2>/dev/null || fail "the second amendment"
check "both intervals are kept" '[3,5]' "$(interval)"
check "the stricter counts" "${strict% *} true" "$(due)"
server settle "$(review dispute)" --take "$(cat "$WORK/second")" --reason 'core group agreed five' --as mia >/dev/null || fail "settle the plan"
check "settled" 5 "$(interval)"
every 2 | server plan amend "$PLAN" --json - --reason 'I would like to go more often' --as sam >"$WORK/proposal" 2>/dev/null || fail "a proposal"
check "a proposal leaves the plan as it is" "5 proposal" "$(interval) $(kinds)"
server settle "$(review proposal)" --take "$(cat "$WORK/proposal")" --reason 'agreed' --as mia >/dev/null || fail "adopt"
check "a manager adopts it" 2 "$(interval)"
echo '{"requirements":[{"requirement_id":"r1","interval":{"n":7,"unit":"weeks"},"measure":"seen_alone"}]}' \
    | server plan amend "$PLAN" --json - --reason x --as mia --agreed-by 'the conference' >/dev/null 2>"$WORK/err"
check "below the floor" 1 $?
matches "with the rule and its source" 'WT2010 5.115' "$(cat "$WORK/err")"

# --- a child allocated twice ----------------------------------------------------------------------------------------------------------------
server allocate "$ALI" jo --role second >/dev/null || fail "allocate jo"
check "a second worker is no dispute" '' "$(kinds)"
server verify >/dev/null || fail "verify"
check "nothing needs a person" 'Nothing needs a person.' "$(server reviews)"
matches "the log is intact" 'chain intact$' "$(server verify)"
stop_server || fail "serve ends"
finish
