#!/usr/bin/env bash
# The managers' page with the real server: a visit that a tablet sends is on an open page at once, whatever a number counts is behind it, what is
# wrong is named, nobody sees another team's child or anything without signing in, and each look at a child is in the audit log.
. "$(dirname "$0")/lib.sh"
: "${FIELD:?the path of sightline-field}"
export SIGHTLINE_PIN=482915 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$TMPDIR HOME=$WORK/home
mkdir "$HOME"
field() { "$FIELD" "$@" --vault "$WORK/sam"; }
code() { page "$1" "$2" -o /dev/null -w '%{http_code}'; }

server init --authority Testshire >/dev/null || fail "init"
server user add --id sam --name 'Sam Reid' --role social_worker --qualified --team North >/dev/null || fail "user sam"
server user add --id kim --name 'Kim Adu' --role social_worker --qualified --team South >/dev/null || fail "user kim"
server user add --id mia --name 'Mia Okoro' --role manager --manages North >/dev/null || fail "user mia"
server user add --id lee --name 'Lee Park' --role manager --manages South >/dev/null || fail "user lee"
declare -A CHILD
for name in Ali Zara Omar; do
    CHILD[$name]=$(echo "{\"local_id\":\"$name-1\",\"given_name\":\"$name\",\"family_name\":\"Khan\",\"date_of_birth\":\"2015-03-01\"}" | server child add --json -) || fail "child $name"
    echo "{\"plan_id\":\"p-$name\",\"type\":\"child_protection\",\"start\":\"$(day -60)\",\"requirements\":[{\"requirement_id\":\"$name-seen\",\"measure\":\"seen\",\"interval\":{\"n\":10,\"unit\":\"working_days\"},\"by\":\"social_worker\"}]}" \
        | server plan add "${CHILD[$name]}" --json - >/dev/null || fail "plan of $name"
    server allocate "${CHILD[$name]}" "$([ "$name" = Omar ] && echo kim || echo sam)" --from "$(day -60)" >/dev/null || fail "allocate $name"
done
start_server
field enrol --weak-pin-hashing-for-tests --server "$URL" --code "$(server device code sam)" >/dev/null || fail "enrol"
field sync >/dev/null || fail "first sync"
sign_in mia
sign_in lee

# --- what stands there ------------------------------------------------------------------------------------------------------------------------
shown() { page "$1" "$2" >"$WORK/page"; cat "$WORK/page"; }
sentence() { sed -n 's/.*sl-sentence">\([^<]*\)<.*/\1/p' "$WORK/page" | head -n 1; }
for _ in $(seq 1 100); do shown mia /dashboard | grep -q 'being worked out' || break; sleep 0.1; done
matches "the sentence" '0 of 2 children \(0%\) were visited on time. 2 have not been seen alone in 6 weeks.' "$(sentence)"
matches "what no share may hide" 'Over 42 days</strong> <a[^>]*>2 children have not been seen alone' "$(cat "$WORK/page")"
matches "a number leads to its list" 'Ali Khan' "$(page mia '/children?list=visit_overdue')"
check "and says how many" 1 "$(page mia '/children?list=visit_overdue' | grep -c '>2 children</caption>')"
check "another team's child is on no list" 0 "$(page mia /children | grep -c Omar)"
check "nor anywhere" "404 404" "$(code mia "/children/${CHILD[Omar]}") $(code mia /children/00000000-0000-4000-8000-000000000000)"
check "overdue is not hidden unsaid" 1 "$(page mia '/children?state=paused' | grep -c '2 overdue children are not in this list')"
check "the trend has its table" 26 "$(page mia /dashboard/trend | grep -c '<th scope="row"')"
check "who has not synced" 1 "$(page mia /freshness | grep -c 'Sam Reid')"

# --- live -------------------------------------------------------------------------------------------------------------------------------------
follows=$(sed -n 's/.*data-follows="\([0-9]*\)".*/\1/p' "$WORK/page" | head -n 1)
matches "the page says what it follows" '^[0-9]+$' "$follows"
check "nothing is new" 204 "$(code mia "/changes?after=$follows")"
theirs=$(page lee /dashboard | sed -n 's/.*data-follows="\([0-9]*\)".*/\1/p' | head -n 1)
echo "{\"occurred_on\":\"$(day 0)\",\"purpose\":\"statutory_visit\",\"mode\":\"in_person\",\"outcome\":\"completed\",\"place\":\"home\",\"where_child_lives\":true,
    \"children\":[{\"child_id\":\"${CHILD[Ali]}\",\"sighting\":\"seen_alone\",\"note\":{\"observation\":\"Lively\"}}]}" | field visit new --json - >"$WORK/visit" || fail "visit"
field sync >/dev/null || fail "sync"
matches "a visit is in" '^\{"head":[0-9]+\}$' "$(page mia "/changes?after=$follows")"
check "and to nobody who has no child in it" 204 "$(code lee "/changes?after=$theirs")"
shown mia /dashboard >/dev/null
matches "the next look says so" '^1 of 2 children \(50%\) was visited on time. 1 has not been seen alone' "$(sentence)"
visit=$(jq -r '.visits[0].visit_id' "$WORK/visit")
matches "down to the visit, with its note" 'Lively' "$(page mia "/children/${CHILD[Ali]}/visits/$visit")"
matches "and its due date explained" 'Which rule says so' "$(page mia "/children/${CHILD[Ali]}/clocks/cp.seen_alone")"
matches "each look at the child is in the audit log" "/children/${CHILD[Ali]}/visits/$visit" "$(page mia /audit)"
matches "as known at the end of yesterday" 'What late entries changed' "$(page mia "/dashboard/known-at?as_of=$(day -1)")"

# --- what is wrong ----------------------------------------------------------------------------------------------------------------------------
for query in as_of=2026-02-30 team=South worker=kim plan=x page=0 sort=x; do
    check "wrong: $query" 400 "$(code mia "/dashboard?$query")"
    matches "named: $query" "href=\"#${query%%=*}\"" "$(page mia "/dashboard?$query")"
done
check "nobody without signing in" "303 401" "$(curl -s -o /dev/null -w '%{http_code}' "$URL/children") $(curl -s -o /dev/null -w '%{http_code}' "$URL/changes?after=0")"
grep -q 'Khan\|Okoro' "$WORK/serve.log" && fail "the log names somebody"
finish
