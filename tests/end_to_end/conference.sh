#!/usr/bin/env bash
# The sharing choice and the safety flag with real programs: what is for the worker alone reaches no colleague's tablet, the flag is first on the
# list and on the page until a manager acknowledges it, and the report for a conference prints what the child lets its readers have.
. "$(dirname "$0")/lib.sh"
: "${FIELD:?the path of sightline-field}"
export SIGHTLINE_PIN=482915 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$TMPDIR HOME=$WORK/home
mkdir "$HOME"

field() { local vault=$1; shift; "$FIELD" "$@" --vault "$WORK/$vault"; }
entry() { # TEXT READERS; each begins at a moment of its own: one module of one moment is one entry, in pieces if it is long
    jq -n --arg text "$1" --argjson readers "$2" --arg day "$(day -1)" --arg minute "$((${#1} % 50 + 10))" '{module: "my_words", level: "short_words", language: "en", occurred_on: $day,
        session: "0190f2a0-0000-7000-8000-000000000001", began_at: ($day + "T13:" + $minute + ":00Z"), ended_at: ($day + "T14:31:00Z"), present: ["Mum"],
        answers: [{prompt: "words.now", asked: "What is it like?", given: "answered", text: $text, typed_by: "child", at: ($day + "T14:15:00Z"), read_aloud: false}],
        sharing_before: {readers: $readers, never: [], not_sure: false}, sharing: {readers: $readers, never: [], not_sure: false}}'
}

server init --authority Testshire >/dev/null || fail "init"
server user add --id sam --name 'Sam Reid' --role social_worker --qualified --team North >/dev/null
server user add --id kim --name 'Kim Adu' --role social_worker --qualified --team North >/dev/null
server user add --id mia --name 'Mia Okoro' --role manager --manages North >/dev/null
ALI=$(echo '{"local_id":"1","given_name":"Ali","family_name":"Khan","date_of_birth":"2015-03-01"}' | server child add --json -)
for worker in sam kim; do server allocate "$ALI" "$worker" --role "$([ "$worker" = sam ] && echo lead || echo second)" >/dev/null; done
start_server
for worker in sam kim mia; do
    field "$worker" enrol --weak-pin-hashing-for-tests --server "$URL" --code "$(server device code "$worker")" >/dev/null || fail "enrol $worker"
    field "$worker" sync >/dev/null || fail "first sync of $worker"
done

# --- the child's choice ------------------------------------------------------------------------------------------------------------------------
jq -n --argjson a "$(entry 'only for Sam: the cellar' '[]')" --argjson b "$(entry $'  for who helps \r\n<b>' '["anyone_helping"]')" \
    --argjson c "$(entry 'for mum and my carer' '["parent","carer"]')" --arg day "$(day -1)" \
    '{entries: [$a, $b, $c], not_safe: {raised_at: ($day + "T14:20:00Z")}}' >"$WORK/said.json"
field sam voice new "$ALI" --json "$WORK/said.json" >"$WORK/kept" || fail "kept"
ALONE=$(jq -r '.voice_ids[0]' "$WORK/kept")
for worker in sam kim mia; do field "$worker" sync >/dev/null || fail "sync of $worker"; done
field kim show "$ALONE" >"$WORK/out" 2>&1 && fail "a colleague is not shown what is for Sam alone"
check "the manager is" 'only for Sam: the cellar' "$(field mia show "$ALONE" --json | jq -r '.answers[0].text')"
echo '{"text":"Kim visits next","decided_by":"mia","child_told":true,"workers":["kim"]}' | field mia voice share "$ALONE" --json - >/dev/null || fail "share"
for worker in mia kim; do field "$worker" sync >/dev/null || fail "sync of $worker"; done
check "shared wider, Kim reads it" 'only for Sam: the cellar' "$(field kim show "$ALONE" --json | jq -r '.answers[0].text')"
field sam voice withdraw "$ALONE" >/dev/null || fail "withdraw"
for worker in sam kim; do field "$worker" sync >/dev/null || fail "sync of $worker"; done
field kim show "$ALONE" >"$WORK/out" 2>&1 && fail "taken back, Kim does not read it any more"

sign_in mia
# --- the flag ----------------------------------------------------------------------------------------------------------------------------------
check "first on the list" safety_flag "$(server reviews --json | jq -r '.reviews[0].kind')"
check "an hour from when it was received" 3600 "$(server reviews --json | jq '.reviews[0] | (.acknowledge_by[0:19] + "Z" | fromdate) - (.received[0:19] + "Z" | fromdate)')"
matches "on the page" '1 child said' "$(page mia /dashboard)"
check "for a program that watches" 1 "$(page mia /dashboard.json | jq '.safety_flags | length')"
REVIEW=$(server reviews --json | jq -r '.reviews[0].review_id')
server settle "$REVIEW" --reason 'I rang Sam' --as sam >/dev/null 2>&1 && fail "no worker acknowledges it"
server settle "$REVIEW" --reason 'I rang Sam; strategy discussion at 2 pm' --as mia >/dev/null || fail "acknowledged"
check "then it has left the page" 0 "$(page mia /dashboard.json | jq '.safety_flags | length')"

# --- the report --------------------------------------------------------------------------------------------------------------------------------
server report conference 1 --by mia --out "$WORK/report.html" 2>/dev/null || fail "report"
check "readable by its owner only" 600 "$(stat -c %a "$WORK/report.html")"
check "one entry is printed" 1 "$(grep -c '<article>' "$WORK/report.html")"
matches "byte for byte" '  for who helps &#13;' "$(cat "$WORK/report.html")"
matches "how many are not" '1 entry of .* not for the people of a conference' "$(cat "$WORK/report.html")"
matches "and taken back" 'took it back' "$(cat "$WORK/report.html")"
server report conference 1 --readers family >"$WORK/family.html" || fail "report for the family"
check "the family's" 'for mum and my carer' "$(grep -o 'for mum and my carer' "$WORK/family.html")"
for secret in cellar 'who helps' 'feel safe' 'took it back' 'for the people of'; do grep -q "$secret" "$WORK/family.html" && fail "the family reads: $secret"; done
server report conference 1 --out "$WORK/report.html" 2>"$WORK/err" && fail "a file that is there is not written over"
matches "says so" 'exists already' "$(cat "$WORK/err")"
server report conference 1 --format pdf --out "$WORK/report.pdf" 2>/dev/null || fail "PDF"
matches "the PDF says it" 'for who helps' "$(pdftotext "$WORK/report.pdf" - 2>/dev/null)"
matches "on every page" 'OFFICIAL-SENSITIVE' "$(pdftotext "$WORK/report.pdf" - 2>/dev/null)"
PATH=/nowhere server report conference 1 --format pdf --out "$WORK/none.pdf" 2>"$WORK/err"
check "without weasyprint: refused" 1 $?
check "in one line" 1 "$(wc -l <"$WORK/err")"
[ -e "$WORK/none.pdf" ] && fail "nothing is written"
server report conference 1 --readers everybody >/dev/null 2>&1
check "readers it does not know: misuse" 2 $?
check "nobody was visited, so there is no figure" '{"visits":0,"captured":0,"answered":0}' "$(server report wishes --json | jq -c '{visits, captured, answered}')"
stop_server || fail "serve ends"
finish
