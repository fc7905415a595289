#!/usr/bin/env bash
# An authority to look at: the people, children and visits of the demonstration, and what they lack for a full set of pages.
# authority.sh FOLDER: makes it, with the server started and stopped in between as tablets need it.
# SERVER and FIELD are the programs. Prints one line of JSON a sign-in: who, their role, their password.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
data=$1
: "${SERVER:?the path of sightline-server}" "${FIELD:?the path of sightline-field}"
bin=$data/bin
# shellcheck disable=SC2034 # demo-story.sh reads it.
import=${IMPORT:-$top/packaging/demo-data/ssda903}
export SIGHTLINE_PIN=482915 QT_QPA_PLATFORM=offscreen HOME=$data/home
mkdir -p "$bin" "$HOME"
ln -s "$SERVER" "$bin/sightline-server"
# The demonstration's tablets take half a second for their PIN; these take none.
cat > "$bin/sightline-field" <<SH
#!/bin/sh
if [ "\$1" = enrol ]; then exec "$FIELD" "\$@" --weak-pin-hashing-for-tests; fi
exec "$FIELD" "\$@"
SH
chmod +x "$bin/sightline-field"
server_pid=''
# shellcheck source=packaging/demo-story.sh
. "$top/packaging/demo-story.sh"
# shellcheck source=tests/browser/everything.sh
. "$top/tests/browser/everything.sh"

fail() { printf 'authority: %s\n' "$*" >&2; exit 1; }
stop_server() {
    [ -n "$server_pid" ] || return 0
    kill -TERM "$server_pid" 2>/dev/null || true
    wait "$server_pid" 2>/dev/null || true
    server_pid=''
}
at_end() {
    local result=$?
    stop_server
    [ "$result" = 0 ] || tail -n 15 "$data/made.txt" >&2
}
trap at_end EXIT

start_server() {
    local try
    for try in 1 2 3 4 5; do
        # Tablets know the first one.
        [ "$try" = 1 ] && [ -n "${port:-}" ] || port=$((20000 + RANDOM % 12000))
        : > "$data/serve.out"
        "$SERVER" --data "$data/authority" serve --listen "127.0.0.1:$port" >> "$data/serve.out" 2>> "$data/serve.log" &
        server_pid=$!
        for _ in $(seq 200); do
            grep -q '^Serving' "$data/serve.out" && return
            kill -0 "$server_pid" 2>/dev/null || break
            sleep 0.05
        done
        stop_server
    done
    tail -n 3 "$data/serve.log" >&2
    fail "the server did not start (tried $try times)"
}

# A second team, so that figures by team have more than one row, with a visit that was attempted twice and one written up late.
make_second_team() {
    server user add --id casey --name "Casey Madeupson" --role manager --team south --manages south > /dev/null
    server user add --id jo --name "Jo Fictional" --role social_worker --qualified --team south > /dev/null
    server user add --id audit --name "Avery Onlooker" --role auditor --team audit > /dev/null
    local start
    start=$(days_ago 60)
    dora=$(add_child Dora "$(days_ago 4400)")
    emil=$(add_child Emil "$(days_ago 1200)")
    for child in "$dora" "$emil"; do
        add_protection_plan "$child" "$start"
        server allocate "$child" jo --role lead --from "$start" > /dev/null
    done
}

record_south() {
    local back
    for back in 9 5; do
        field south visit new --json - > /dev/null <<JSON
{"occurred_on": "$(days_ago "$back")", "purpose": "statutory_visit", "mode": "in_person", "outcome": "no_answer", "place": "home",
 "where_child_lives": true, "announced": false, "late_reason": "workload", "children": [{"child_id": "$dora", "sighting": "not_seen"}]}
JSON
    done
    field south visit new --json - > /dev/null <<JSON
{"occurred_on": "$(days_ago 12)", "purpose": "statutory_visit", "mode": "in_person", "outcome": "completed", "place": "home",
 "where_child_lives": true, "announced": true, "late_reason": "workload", "children": [{"child_id": "$emil", "sighting": "seen_with_others", "not_alone_reason": "unable"}]}
JSON
}

{
    make_authority
    make_people
    make_children
    make_second_team
    everything_people
    import_return
    start_server
    enrol_tablets
    enrol_tablet south jo
    enrol_tablet bea bea
    enrol_tablet bea2 bea
    stop_server
    record_visits
    record_voices
    record_south
    everything_visits
    everything_said
    start_server
    sync_tablets
    field south sync
    everything_disputes
    everything_oversight
    stop_server
} > "$data/made.txt" 2>&1

for who in morgan:manager rowan:practitioner admin:administrator audit:auditor; do
    password="a browser signs in as ${who%%:*} 4711"
    server user passwd "${who%%:*}" <<< "$password" > /dev/null
    jq -cn --arg id "${who%%:*}" --arg role "${who##*:}" --arg password "$password" '{id: $id, role: $role, password: $password}'
done
