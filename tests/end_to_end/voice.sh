#!/usr/bin/env bash
# What a child says, from the tablet through the server to another tablet: byte for byte and point for point; a flag raised offline goes before
# everything that waited; nothing that was said is ever changed, and what a program cannot read is kept as it came.
. "$(dirname "$0")/lib.sh"
: "${FIELD:?the path of sightline-field}" "${WIRE_VOICE:?the path of wire_voice}" "${RELAY:?the path of failing_relay}" "${TABLET_TOOL:?the path of tablet_tool}"
export SIGHTLINE_PIN=482915 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$TMPDIR HOME=$WORK/home
mkdir "$HOME"
README=$(dirname "$0")/../../shared/voice/README.md

field() { local vault=$1; shift; "$FIELD" "$@" --vault "$WORK/$vault"; }
# The texts and strokes of an entry and nothing else, as its bytes.
said() { jq -S '[.answers[] | {text, named, asked, picked, drawing, at}], .present, .sharing, .sharing_before, .interpreter'; }
state() { field "$1" status --json | jq -r --arg r "$2" '.records[] | select(.record_id == $r) | .state'; }
refused() { # WHAT EXIT SENTENCE COMMAND...
    local what=$1 exit=$2 sentence=$3
    shift 3
    "$@" >"$WORK/out" 2>"$WORK/err"
    check "$what: exit" "$exit" $?
    matches "$what: says why" "$sentence" "$(cat "$WORK/err")"
    check "$what: prints nothing else" '0 1' "$(wc -l <"$WORK/out") $(wc -l <"$WORK/err")"
}

server init --authority Testshire >/dev/null || fail "init"
server user add --id sam --name 'Sam Reid' --role social_worker --qualified --team North >/dev/null
server user add --id mia --name 'Mia Okoro' --role manager --manages North >/dev/null
ALI=$(echo '{"local_id":"1","given_name":"Ali","family_name":"Khan","date_of_birth":"2015-03-01"}' | server child add --json -)
server allocate "$ALI" sam >/dev/null
start_server
for worker in sam mia; do
    field "$worker" enrol --weak-pin-hashing-for-tests --server "$URL" --code "$(server device code "$worker")" >/dev/null || fail "enrol $worker"
    field "$worker" sync >/dev/null || fail "first sync of $worker"
done
stop_if

# --- the example of the README ----------------------------------------------------------------------------------------------------------------
sed -n '/^```json$/,/^```$/p' "$README" | sed '1d;$d' >"$WORK/example.json"
field sam voice new "$ALI" --json "$WORK/example.json" >"$WORK/kept" || fail "the example is kept"
ENTRY=$(jq -r '.voice_ids[0]' "$WORK/kept")
FLAG=$(jq -r '.flag_ids[0]' "$WORK/kept")
field sam show "$ENTRY" --json >"$WORK/shown"
check "show prints what was read" "$(jq -S '.entries[0]' "$WORK/example.json")" "$(jq -S 'del(.record_id, .kind, .child_id, .captured_by, .withdrawn,
    .sharing_in_words, .additions, .reviews, .history)' "$WORK/shown")"
check "in whose words it may be read" 'Only sam and their manager. Not: my stepdad.' "$(jq -r .sharing_in_words "$WORK/shown")"
matches "for people too" 'the stairs' "$(field sam show "$ENTRY")"
field sam sync >/dev/null || fail "sync of the example"

# --- what every layer has a reason to spoil -----------------------------------------------------------------------------------------------------
cat >"$WORK/hostile.jq" <<'JQ'
.entries[0] | del(.session) | .module = "my_words" | .answers = [
  ("  before and after  ", "one\r\ntwo\nthree\r", "<script>alert('x')</script> & \"q\" ]]> %s ${x} {{y}}", "\ud83d\ude22 \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
   "\u0623\u0646\u0627 \u062e\u0627\u0626\u0641 \u202eabc\u202c", "cafe\u0301 caf\u00e9", "tab\there \u001f\u0007\u001b[31m\u0001", "null", "-1", "\u2028\ufeff", "'; DROP TABLE revision; --")
  | {prompt: "words.now", asked: ("Asked: " + .), named: ., given: "answered", text: ., typed_by: "child", picked: [{shown: ., under: "like"}], at: "2026-06-04T14:15:00Z", read_aloud: false}]
JQ
jq -f "$WORK/hostile.jq" "$WORK/example.json" >"$WORK/hostile.json" || fail "made hostile"
HOSTILE=$(field sam voice new "$ALI" --json - <"$WORK/hostile.json" | jq -r '.voice_ids[0]')
field sam sync >/dev/null || fail "sync of hostile texts"
field mia sync >/dev/null || fail "sync of the manager"
check "eleven of them" 11 "$(jq '.answers | length' "$WORK/hostile.json")"
for entry in "$ENTRY" "$HOSTILE"; do
    field sam show "$entry" --json | said >"$WORK/here"
    field mia show "$entry" --json | said >"$WORK/there"
    server show "$entry" --json | said >"$WORK/server"
    cmp -s "$WORK/here" "$WORK/there" || fail "the same bytes on the other tablet"
    cmp -s "$WORK/here" "$WORK/server" || fail "the same bytes at the server"
done
said <"$WORK/hostile.json" >"$WORK/given"
field mia show "$HOSTILE" --json | said | cmp -s - "$WORK/given" || fail "as the child gave it"
jq -r '.answers[0].text' <"$WORK/hostile.json" | cmp -s - <(field mia show "$HOSTILE" --json | jq -r '.answers[0].text') || fail "spaces stay"

# --- beside it ------------------------------------------------------------------------------------------------------------------------------------
RESPONSE=$(field sam voice respond "$ENTRY" --text ' I heard you. ' | jq -r .addition_id)
field sam voice withdraw "$HOSTILE" >/dev/null || fail "withdraw"
echo '{"text":"Nan on Sundays","decision":"family_time","child_told":true,"happened_on":"2026-06-05"}' | field sam voice happened "${ENTRY:0:13}" --json - >/dev/null || fail "happened"
echo '{"text":"The conference must know","decided_by":"mia","child_told":true,"readers":["reviewing_officer"]}' | field mia voice share "$ENTRY" --json - >/dev/null || fail "share"
echo '{"occurred_on":"2026-06-04","present":["Mum"],"seen":" asleep\r\n","awake":"asleep"}' | field sam observe "$ALI" --json - >/dev/null || fail "observe"
for worker in sam mia sam; do field "$worker" sync >/dev/null || fail "sync of $worker"; done
check "three records beside it" 'response shared_wider what_happened' "$(field sam show "$ENTRY" --json | jq -r '[.additions[].addition] | sort | join(" ")')"
check "each its own record" 4 "$(field mia show "$ENTRY" --json | jq '[.record_id, .additions[].record_id] | unique | length')"
check "the response as written" ' I heard you. ' "$(field mia show "$RESPONSE" --json | jq -r .text)"
check "withdrawn, and still there" 'true 11' "$(server show "$HOSTILE" --json | jq -r '"\(.withdrawn) \(.answers | length)"')"
check "list" '2 1 1' "$(field mia voice list "$ALI" --json | jq -r '"\(.voices | length) \(.flags | length) \(.observations | length)"')"
matches "list for people" "$FLAG.*nobody has acknowledged it" "$(field sam voice list "$ALI")"

# --- for the conference -----------------------------------------------------------------------------------------------------------------------------
jq --slurpfile example "$WORK/example.json" '.sharing = {readers: ["anyone_helping"]} | .answers += [$example[0].entries[0].answers[1]]' "$WORK/hostile.json" >"$WORK/open.json"
OPEN=$(field sam voice new "$ALI" --json "$WORK/open.json" | jq -r '.voice_ids[0]')
field sam sync >/dev/null || fail "sync of what may be read"
server report conference "$ALI" --format html >"$WORK/report.html" || fail "report"
# What a page says for these bytes: what would be markup, and what a reader of HTML would change, by its number.
cat >"$WORK/in_page.jq" <<'JQ'
def in_page: @html | gsub("&apos;"; "&#39;") | explode | map(if (. < 32 and . != 10 and . != 9) or . == 127 then "&#\(.);" else [.] | implode end) | join("");
def drawn: "M" + (.points | to_entries | map((if .key == 0 then "" elif .key == 1 then "L" else " " end) + "\(.value[0]) \(.value[1])") | join(""));
[.answers[] | (.text, .asked, .named // empty | in_page), (.drawing.marks // [] | .[] | select(.points) | drawn)] | map(select(. as $said | $page | contains($said) | not)) | .[]
JQ
field sam show "$OPEN" --json >"$WORK/shown"
check "each text and each stroke stands in the report as the tablet shows it" '' "$(jq -r --rawfile page "$WORK/report.html" -f "$WORK/in_page.jq" "$WORK/shown")"
jq '.answers[0].text += "!" | .answers[-1].drawing.marks[0].points[0][0] += 1' "$WORK/shown" >"$WORK/spoiled"
check "one more character, one point a little off would be seen" 2 "$(jq -r --rawfile page "$WORK/report.html" -f "$WORK/in_page.jq" "$WORK/spoiled" | grep -c .)"
check "what was taken back is not in it" 0 "$(grep -c "$HOSTILE" "$WORK/report.html")"

# --- what cannot be kept changes nothing ------------------------------------------------------------------------------------------------------------
BEFORE=$(field sam status --json | jq '.records | length')
refused "an unknown member" 2 'entries\[0\]\.score: is not known here' field sam voice new "$ALI" --json <(jq '.entries[0].score = 3' "$WORK/example.json")
refused "nobody says who typed" 1 'answers\[0\]\.typed_by' field sam voice new "$ALI" --json <(jq 'del(.entries[0].answers[0].typed_by)' "$WORK/example.json")
refused "a child that is not here" 1 'not in your caseload' field sam voice not-safe 01890000-0000-7000-8000-000000000000
refused "text and document" 2 'not both' field sam voice respond "$ENTRY" --text x --json /dev/null
refused "an addition to a plan" 1 'no entry with this id' field sam voice respond "$ALI" --text x
refused "shared by nobody" 1 'decided_by' field sam voice share "$ENTRY" --json <(echo '{"text":"x","child_told":false,"readers":["school"]}')
check "nothing was kept of it" "$BEFORE" "$(field sam status --json | jq '.records | length')"
for command in new not-safe respond withdraw happened share list; do "$FIELD" voice "$command" --help >/dev/null || fail "help of $command"; done

# --- an entry is never changed, and what this program cannot read is kept ----------------------------------------------------------------------------
field mia show "$ENTRY" --json | said >"$WORK/first"
"$WIRE_VOICE" forge "$PORT" sam "$(server device code sam)" "$ALI" "$ENTRY" >"$WORK/forged" 2>&1 || fail "forging: $(cat "$WORK/forged")"
check "a second version is kept aside, so is a newer program's word" 'again: quarantined changed: quarantined unknown: quarantined' \
    "$(grep -E '^(again|changed|unknown):' "$WORK/forged" | xargs)"
UNKNOWN=$(sed -n 's/^unknown_record: //p' "$WORK/forged")
check "all three are listed" 3 "$(server reviews --json | jq '[.reviews[] | select(.kind == "quarantined")] | length')"
check "byte for byte" "$(sed -n 's/^unknown_revision: //p' "$WORK/forged")" "$(server show "$UNKNOWN" --json | jq -r '.history[0].revision')"
check "as it was sent" thought_reading "$(server show "$UNKNOWN" --json | jq -r '.history[0].fields.module')"
field mia sync >/dev/null || fail "sync after the forgery"
field mia show "$ENTRY" --json | said | cmp -s - "$WORK/first" || fail "the first version is unchanged"
check "the second takes no part" 'takes_part quarantined quarantined' "$(server show "$ENTRY" --json | jq -r '[.history[].standing] | join(" ")')"

# --- a flag raised offline, before 200 that waited ---------------------------------------------------------------------------------------------------
stop_server || fail "serve ends"
"$TABLET_TOOL" visits "$WORK/sam" "$ALI" >"$WORK/visits" || fail "200 visits"
LATER=$(field sam voice not-safe "$ALI" --json <(echo '{"present":["Dad"]}') | jq -r .flag_id)
check "201 wait" 201 "$(field sam status --json | jq .pending)"
# The server is elsewhere now; what the tablet knows is a connection to it that goes in the middle of the second request.
KNOWN_PORT=$PORT
start_server
"$RELAY" "$KNOWN_PORT" "$PORT" 1300000 >"$WORK/relay.out" &
relay_pid=$!
for _ in $(seq 1 100); do [ -s "$WORK/relay.out" ] && break; sleep 0.05; done
field sam sync >"$WORK/out" 2>"$WORK/err" && fail "a sync that is cut does not succeed"
wait "$relay_pid" || fail "the connection was cut"
check "the flag has its receipt" accepted "$(state sam "$LATER")"
pending=$(field sam status --json | jq .pending)
[ "$pending" -gt 0 ] && [ "$pending" -lt 200 ] || fail "the first exchange and no more: $pending wait"
server show "$ALI" --json | jq -r '.visits[].visit_id' >"$WORK/arrived"
check "what waits is what the server has not" "$((200 - pending))" "$(grep -cFf "$WORK/arrived" "$WORK/visits")"
stop_server || fail "serve ends"
WANTED_PORT=$KNOWN_PORT start_server
field sam sync >/dev/null || fail "the rest"
check "everything arrived" '0 200' "$(field sam status --json | jq .pending) $(server show "$ALI" --json | jq '.visits | length')"
check "and nothing twice" 2 "$(server show "$ALI" --json | jq '.flags | length')"
"$WIRE_VOICE" log "$PORT" sam "$(server device code sam)" "$ALI" "$LATER" >"$WORK/log" || fail "the log"
check "every one of the 200 is in the log" 200 "$(grep -cFf "$WORK/visits" "$WORK/log")"
check "not one of them stands before the flag" 0 "$(sed "/$LATER/q" "$WORK/log" | grep -cFf "$WORK/visits")"
matches "the log is intact" 'chain intact$' "$(server verify)"
stop_server || fail "serve ends"
finish
