# What happens in packaging/demo: people, children, visits. Sourced by it; uses its variables (data, bin, import, port). Everybody is invented.
# shellcheck shell=bash disable=SC2154

lead_name="Rowan Exampleton"

server() { "$bin/sightline-server" --data "$data/authority" "$@"; }
field() { # tablet, command…
    local tablet=$1
    shift
    "$bin/sightline-field" "$@" --vault "$data/tablets/$tablet"
}

make_authority() {
    server init --authority "Exampleshire (demonstration)" > /dev/null
}

make_people() {
    server user add --id morgan --name "Morgan Sampleworth" --role manager --team north --manages north > /dev/null
    server user add --id rowan --name "$lead_name" --role social_worker --qualified --team north > /dev/null
    server user add --id sam --name "Sam Placeholder" --role social_worker --qualified --team north > /dev/null
    server user add --id robin --name "Robin Imaginary" --role health_visitor --team north > /dev/null
    echo "  Morgan Sampleworth (manager), $lead_name and Sam Placeholder (social workers), Robin Imaginary (health visitor)"
}

days_ago() { TZ=Europe/London date -d "today 12:00 today $1 days ago" +%F; }

add_child() { # given name, date of birth
    server child add --json - <<JSON
{"local_id": "DEMO-$1", "given_name": "$1", "family_name": "Inventado", "date_of_birth": "$2", "address": "1 Nowhere Lane", "household": "inventado"}
JSON
}

add_protection_plan() { # child, start
    server plan add "$1" --json - > /dev/null <<JSON
{"type": "child_protection", "start": "$2", "requirements": [
  {"requirement_id": "home", "measure": "seen", "interval": {"n": 10, "unit": "working_days"}, "by": "social_worker"},
  {"requirement_id": "bedroom", "measure": "bedroom_seen", "interval": {"n": 28, "unit": "days"}, "by": "social_worker"},
  {"requirement_id": "health", "measure": "seen", "interval": {"n": 4, "unit": "weeks"}, "by": "health_visitor"}]}
JSON
}

make_children() {
    local child start
    start=$(days_ago 40)
    alma=$(add_child Alma "$(days_ago 3400)")
    bruno=$(add_child Bruno "$(days_ago 2500)")
    cleo=$(add_child Cleo "$(days_ago 500)")
    for child in "$alma" "$bruno" "$cleo"; do
        add_protection_plan "$child" "$start"
        server allocate "$child" rowan --role lead --from "$start" > /dev/null
        server allocate "$child" sam --role second --from "$start" > /dev/null
        server allocate "$child" robin --role health --from "$start" > /dev/null
    done
    echo "  Alma, Bruno and Cleo Inventado: brothers and sisters, each with a child protection plan since $start"
}

import_return() {
    server import ssda903 "$import" > "$data/import.txt"
    sed 's/^/  /' "$data/import.txt" | head -n 30
    local lines
    lines=$(wc -l < "$data/import.txt")
    if [ "$lines" -gt 30 ]; then echo "  … $((lines - 30)) more lines in $data/import.txt"; fi
}

enrol_tablet() { # tablet, worker
    local code
    mkdir -p "$data/tablets"
    code=$(server device code "$2")
    field "$1" enrol --server "http://127.0.0.1:$port" --code "$code" > /dev/null
    field "$1" sync > /dev/null
    echo "  $2's tablet: $(field "$1" caseload --json | jq '[.. | objects | select(has("child_id"))] | length') children"
}

enrol_tablets() {
    enrol_tablet lead rowan
    enrol_tablet second sam
    enrol_tablet health robin
}

# A visit of today; the children's answers are given as JSON.
record_visit() { # tablet, purpose, children
    field "$1" visit new --json - > /dev/null <<JSON
{"occurred_on": "$(date +%F)", "purpose": "$2", "mode": "in_person", "outcome": "completed", "place": "home",
 "where_child_lives": true, "announced": false, "present": ["mother"], "children": [$3]}
JSON
}

record_visits() {
    record_visit lead statutory_visit "
{\"child_id\": \"$alma\", \"sighting\": \"seen_alone\", \"bedroom_seen\": true,
 \"note\": {\"observation\": \"Showed me the drawing on the wall.\", \"verbatim\": [\"I like it when it is quiet.\"]}},
{\"child_id\": \"$bruno\", \"sighting\": \"seen_with_others\", \"not_alone_reason\": \"child_refused\", \"bedroom_seen\": true}"
    record_visit second statutory_visit "{\"child_id\": \"$bruno\", \"sighting\": \"seen_alone\"}"
    record_visit health health_contact "
{\"child_id\": \"$cleo\", \"sighting\": \"seen_with_others\", \"not_alone_reason\": \"inappropriate_for_age_or_understanding\", \"awake\": \"awake\",
 \"note\": {\"observation\": \"Crawling, alert, gaining weight.\"}}"
    local tablet
    for tablet in lead second health; do
        echo "  the $tablet tablet, offline; home visits waiting to be sent: $(field "$tablet" status --json | jq .pending)"
    done
}

# What Alma said for everybody who helps her, and what Bruno said to Rowan alone; he also pressed "I don't feel safe".
record_voices() {
    local day
    day=$(date +%F)
    field lead voice new "$alma" --json - > /dev/null <<JSON
{"entries": [
 {"module": "what_i_want", "level": "short_words", "language": "en", "occurred_on": "$day", "began_at": "${day}T08:10:00Z",
  "ended_at": "${day}T08:20:00Z", "present": ["Rowan Exampleton"],
  "answers": [
   {"prompt": "want.now", "asked": "What do you want to happen now?", "given": "answered", "text": "I want to stay at my school. Mornings are too loud :(",
    "typed_by": "child", "at": "${day}T08:12:00Z", "read_aloud": false},
   {"prompt": "want.grownups", "asked": "What should the grown-ups do?", "given": "dont_want_to_say", "at": "${day}T08:13:00Z", "read_aloud": false}],
  "sharing_before": {"readers": [], "never": [], "not_sure": true}, "sharing": {"readers": ["anyone_helping"], "never": [], "not_sure": false}},
 {"module": "draw", "level": "short_words", "language": "en", "occurred_on": "$day", "began_at": "${day}T08:20:00Z",
  "ended_at": "${day}T08:25:00Z", "present": ["Rowan Exampleton"],
  "answers": [{"prompt": "draw.page", "asked": "Draw what you like.", "given": "answered", "at": "${day}T08:24:00Z", "read_aloud": false,
   "drawing": {"width": 4000, "height": 3000, "marks": [
    {"colour": "green", "width": 60, "drawn_with": "finger", "points": [[200, 2600, 0], [1200, 2480, 200], [2400, 2560, 420], [3800, 2440, 700]]},
    {"stamp": "house", "colour": "orange", "x": 2700, "y": 2000, "side": 900},
    {"stamp": "small_person", "colour": "blue", "x": 1500, "y": 2150, "side": 600},
    {"stamp": "sun", "colour": "yellow", "x": 600, "y": 600, "side": 600}]}}],
  "sharing_before": {"readers": [], "never": [], "not_sure": true}, "sharing": {"readers": ["anyone_helping"], "never": [], "not_sure": false}}]}
JSON
    field lead voice new "$bruno" --json - > /dev/null <<JSON
{"entries": [
 {"module": "my_words", "level": "pictures", "language": "en", "occurred_on": "$day", "began_at": "${day}T08:30:00Z",
  "ended_at": "${day}T08:34:00Z", "present": ["Rowan Exampleton"],
  "answers": [{"prompt": "words.say", "asked": "What do you want to say?", "given": "answered", "text": "I hide when it is night.",
   "typed_by": "scribe", "at": "${day}T08:31:00Z", "read_aloud": true}],
  "sharing_before": {"readers": [], "never": [], "not_sure": false}, "sharing": {"readers": [], "never": [], "not_sure": false}}],
 "not_safe": true}
JSON
    echo "  on the lead tablet: Alma's wishes and a drawing, Bruno's words for Rowan alone, and Bruno's \"I don't feel safe\""
}

sync_tablets() {
    local tablet
    for tablet in lead second health; do
        echo "  the $tablet tablet: $(field "$tablet" sync --json | jq -r '"\(.pushed) sent, \(.pulled) received, \(.pending) waiting"')"
    done
}

show_compliance() {
    local table=$data/compliance.txt lines
    server compliance --as-of "$(date +%F)" > "$table"
    head -n 20 "$table" | sed 's/^/  /'
    lines=$(wc -l < "$table")
    if [ "$lines" -gt 20 ]; then echo "  … and $((lines - 20)) more lines"; fi
}

show_voices() {
    server reviews | grep -A 3 "feel safe" | head -n 6 | sed 's/^/  /' || true
    echo "  Sam's tablet holds $(field second voice list "$alma" --json | jq '[.. | objects | select(.kind? == "voice")] | length') entries of Alma's and $(field second voice list "$bruno" --json | jq '[.. | objects | select(.kind? == "voice")] | length') of Bruno's: he chose that only Rowan and the manager read it"
    server report conference "$alma" --format pdf --out "$data/conference-alma.pdf" > /dev/null
    server report conference "$alma" --format html --out "$data/conference-alma.html" > /dev/null
    echo "  for Alma's conference: $data/conference-alma.pdf (and .html); --keep keeps them"
}
