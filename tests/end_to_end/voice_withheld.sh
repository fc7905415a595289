#!/usr/bin/env bash
# Who may read what a child said is the child's choice, kept by the server: a colleague's tablet never gets an entry for the worker alone, whatever it
# asks for, until it is shared wider; and not after the child took it back. Everybody who works with the child gets a flag.
. "$(dirname "$0")/lib.sh"
: "${FIELD:?the path of sightline-field}" "${WIRE_VOICE:?the path of wire_voice}"
export SIGHTLINE_PIN=482915 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$TMPDIR HOME=$WORK/home
mkdir "$HOME"

field() { local vault=$1; shift; "$FIELD" "$@" --vault "$WORK/$vault"; }
entry() { # READERS TEXT
    echo "{\"module\":\"what_i_want\",\"level\":\"more_words\",\"language\":\"en\",\"occurred_on\":\"$(day -1)\",\"began_at\":\"$(day -1)T10:00:00Z\",
        \"ended_at\":\"$(day -1)T10:10:00Z\",\"present\":[\"Sam\"],\"answers\":[{\"prompt\":\"words.wish\",\"asked\":\"What do you wish?\",\"given\":\"answered\",
        \"text\":\"$2\",\"typed_by\":\"child\"}],\"sharing_before\":{\"readers\":[]},\"sharing\":{\"readers\":$1}}" \
        | field sam voice new "$ALI" --json - | jq -r '.voice_ids[0]'
}
on_tablet() { field "$1" voice list "$ALI" --json | jq -r '[.voices[].record_id] | sort | join(" ")'; }
in_order() { printf '%s\n' "$@" | sort | xargs; }
# What a new device of this worker is served for anything it can ask.
sought() {
    "$WIRE_VOICE" seek "$PORT" "$1" "$(server device code "$1")" "$ALI" "${@:2}" >"$WORK/sought" 2>&1 || fail "seeking as $1: $(cat "$WORK/sought")"
    sed -n 's/^served: //p' "$WORK/sought" | sort | xargs
}

server init --authority Testshire >/dev/null || fail "init"
server user add --id sam --name 'Sam Reid' --role social_worker --qualified --team North >/dev/null
server user add --id jo --name 'Jo Bell' --role social_worker --qualified --team North >/dev/null
server user add --id mia --name 'Mia Okoro' --role manager --manages North >/dev/null
ALI=$(echo '{"local_id":"1","given_name":"Ali","family_name":"Khan","date_of_birth":"2015-03-01"}' | server child add --json -)
server allocate "$ALI" sam >/dev/null
server allocate "$ALI" jo --role second >/dev/null
start_server
for worker in sam jo mia; do
    field "$worker" enrol --weak-pin-hashing-for-tests --server "$URL" --code "$(server device code "$worker")" >/dev/null || fail "enrol $worker"
    field "$worker" sync >/dev/null || fail "first sync of $worker"
done
stop_if

ONLY=$(entry '[]' 'only for Sam: I hate the dark')
EVERY=$(entry '["anyone_helping"]' 'for everybody: I want my bike')
RESPONSE=$(field sam voice respond "$ONLY" --text 'I heard that you hate the dark' | jq -r .addition_id)
FLAG=$(field sam voice not-safe "$ALI" | jq -r .flag_id)
for worker in sam jo mia; do field "$worker" sync >/dev/null || fail "sync of $worker"; done

check "who was there has both" "$(in_order "$ONLY" "$EVERY")" "$(on_tablet sam)"
check "a manager too" "$(in_order "$ONLY" "$EVERY")" "$(on_tablet mia)"
check "a colleague has what is for everybody" "$EVERY" "$(on_tablet jo)"
check "and the flag" "$FLAG" "$(field jo voice list "$ALI" --json | jq -r '.flags[].record_id')"
field jo show "$ONLY" >/dev/null 2>&1 && fail "it is not on the colleague's tablet"
check "asked for in every way, it is not served, nor what stands beside it" "$(in_order "$EVERY" "$FLAG")" "$(sought jo "$ONLY" "$EVERY" "$RESPONSE" "$FLAG")"
# The same questions by those who may read it: they do find it.
check "they find it for the manager" "$(in_order "$ONLY" "$EVERY" "$RESPONSE" "$FLAG")" "$(sought mia "$ONLY" "$EVERY" "$RESPONSE" "$FLAG")"
check "and on another device of the worker who was there" "$(in_order "$ONLY" "$EVERY")" "$(sought sam "$ONLY" "$EVERY")"
check "none of its words are in what the colleague's tablet printed" 0 "$(field jo show "$ALI" --json | grep -c 'hate the dark')"

# --- shared wider, and taken back ---------------------------------------------------------------------------------------------------------------------
echo "{\"text\":\"Jo covers my leave\",\"decided_by\":\"mia\",\"child_told\":true,\"workers\":[\"jo\"]}" | field mia voice share "$ONLY" --json - >/dev/null || fail "share"
field mia sync >/dev/null || fail "sync of the share"
field jo sync >/dev/null || fail "sync after the share"
check "shared wider, it arrives" "$(in_order "$ONLY" "$EVERY")" "$(on_tablet jo)"
check "with why" 'Jo covers my leave' "$(field jo show "$ONLY" --json | jq -r '.additions[] | select(.addition == "shared_wider") | .text')"
echo "{\"text\":\"I want to read it\",\"decided_by\":\"jo\",\"child_told\":false,\"workers\":[\"jo\"]}" >"$WORK/share.json"
field jo voice share "$EVERY" --json "$WORK/share.json" >/dev/null 2>"$WORK/err"
check "a colleague shares nothing wider" 1 $?
matches "and is told why" 'only the worker who was there or their manager' "$(cat "$WORK/err")"
field sam voice withdraw "$ONLY" --text 'not any more' >/dev/null || fail "withdraw"
field sam sync >/dev/null || fail "sync of taking it back"
check "taken back, a new device of the colleague is not served it" "$(in_order "$EVERY")" "$(sought jo "$ONLY" "$EVERY")"
matches "the log is intact" 'chain intact$' "$(server verify)"
stop_server || fail "serve ends"
finish
