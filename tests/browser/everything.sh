# One child about whom there is everything a page can show: two versions of a visit, an exception, an offer to move, saves that were kept aside,
# words in another language, a visit struck out, a plan changed by two, a proposal, notes. Sourced by authority.sh; uses its functions.
# shellcheck shell=bash disable=SC2154

everything_people() {
    server user add --id bea --name "Beatrice Longwinded-Featherstonehaugh" --role social_worker --qualified --team north > /dev/null
    ella=$(server child add --json - <<JSON
{"local_id": "DEMO-Ella-2026/0004711", "given_name": "Ella-Wilhelmina", "family_name": "Inventado-Featherstonehaugh", "date_of_birth": "$(days_ago 4100)",
 "address": "Flat 12b, The Old Biscuit Works, 114 Very Long Street Name Indeed, Exampleton", "language": "pl", "household": "inventado"}
JSON
    )
    ella_plan=$(server plan add "$ella" --json - <<JSON
{"type": "child_protection", "start": "$(days_ago 120)", "requirements": [
  {"requirement_id": "home", "measure": "seen", "interval": {"n": 10, "unit": "working_days"}, "by": "social_worker", "at_home": true}]}
JSON
    )
    server allocate "$ella" bea --role lead --from "$(days_ago 120)" > /dev/null
    server allocate "$ella" sam --role second --from "$(days_ago 90)" > /dev/null
    # Nobody has visited Finn at all, and nothing says when anybody must visit Gus, or the one who is not born yet.
    finn=$(add_child Finn "$(days_ago 2900)")
    add_protection_plan "$finn" "$(days_ago 70)"
    gus=$(add_child Gus "$(days_ago 2000)")
    unborn=$(server child add --json - <<< "{\"local_id\": \"DEMO-Unborn\", \"given_name\": \"Baby\", \"family_name\": \"Inventado\", \"expected_date_of_birth\": \"$(TZ=Europe/London date -d 'today 12:00 today 60 days' +%F)\"}")
    hana=$(add_child Hana "$(days_ago 5000)")
    server placement add "$hana" --json - > /dev/null <<< "{\"start\": \"$(days_ago 80)\", \"regime\": \"general\"}"
    local child
    for child in "$finn" "$gus" "$unborn" "$hana"; do
        server allocate "$child" bea --role lead --from "$(days_ago 70)" > /dev/null
    done
}

# Ella was visited: DAY SIGHTING MORE (members of the child's answers).
visit_ella() {
    field bea visit new --json - <<JSON | jq -r '.visits[0].visit_id'
{"occurred_on": "$1", "started_at": "15:40", "purpose": "statutory_visit", "mode": "in_person", "outcome": "completed", "place": "home", "where_child_lives": true,
 "announced": true, "interpreter": {"use": "professional", "who": "Ana Example"}, "present": ["mother", "mother's partner", "baby brother"], "late_reason": "workload", "children": [{"child_id": "$ella", "sighting": "$2"$3}]}
JSON
}

everything_visits() {
    local note
    note='"The flat was cold. Ella did not look up from the floor while her mother was in the room, and spoke in whole sentences when we went to the stairs. She had eaten. The lock on the bathroom door is broken and the landlord was told on Monday."'
    visit_ella "$(days_ago 95)" seen_alone '' > /dev/null
    visit_ella "$(days_ago 80)" seen_with_others ', "not_alone_reason": "parent_refused", "not_alone_detail": "Her mother said that Ella had nothing to say."' > /dev/null
    ella_wrong=$(visit_ella "$(days_ago 30)" seen_alone '')
    ella_visit=$(visit_ella "$(days_ago 3)" seen_alone ", \"bedroom_seen\": true, \"note\": {\"observation\": $note, \"verbatim\": [\"I want my own key.\", \"Nie lubię, kiedy krzyczą.\"]}")
    visit_ella "$(days_ago 3)" seen_alone '' > /dev/null
}

everything_said() {
    local day
    day=$(date +%F)
    field bea voice new "$ella" --json - > /dev/null <<JSON
{"entries": [
 {"module": "my_words", "level": "more_words", "language": "pl", "occurred_on": "$day", "began_at": "${day}T08:10:00Z", "ended_at": "${day}T08:20:00Z",
  "present": ["Beatrice Longwinded-Featherstonehaugh", "a Polish interpreter"], "interpreter": {"use": "professional", "who": "Ana Example"},
  "answers": [{"prompt": "words.say", "asked": "Co chcesz powiedzieć?", "given": "answered", "text": "Nie lubię, kiedy krzyczą. Chcę mieć swój klucz.",
    "typed_by": "child", "at": "${day}T08:12:00Z", "read_aloud": true}],
  "sharing_before": {"readers": [], "never": [], "not_sure": true}, "sharing": {"readers": ["anyone_helping"], "never": ["parents"], "not_sure": false}}]}
JSON
    field bea voice new "$ella" --json - > /dev/null <<JSON
{"entries": [
 {"module": "my_words", "level": "more_words", "language": "ur", "occurred_on": "$day", "began_at": "${day}T08:30:00Z", "ended_at": "${day}T08:34:00Z",
  "present": ["Beatrice Longwinded-Featherstonehaugh"],
  "answers": [{"prompt": "words.say", "asked": "آپ کیا کہنا چاہتے ہیں؟", "given": "answered", "text": "میں اپنی نانی کے پاس رہنا چاہتی ہوں۔",
    "typed_by": "scribe", "at": "${day}T08:31:00Z", "read_aloud": false}],
  "sharing_before": {"readers": [], "never": [], "not_sure": false}, "sharing": {"readers": ["anyone_helping"], "never": [], "not_sure": false}}]}
JSON
}

# Two tablets say different things about one visit; a copied tablet's saves are kept aside; two managers' words about one plan.
everything_disputes() {
    field bea sync > /dev/null
    field bea2 sync > /dev/null
    echo '{"sighting": "seen_with_others", "not_alone_reason": "child_refused"}' | field bea2 visit amend "$ella_visit" --json - --reason "Her sister was in the room the whole time" > /dev/null
    echo '{"sighting": "seen_alone"}' | field bea visit amend "$ella_visit" --json - --reason "Her sister had left by then" > /dev/null
    cp -r "$data/tablets/bea" "$data/tablets/copy"
    visit_ella "$(days_ago 2)" seen_alone '' > /dev/null
    field bea2 sync > /dev/null
    field bea sync > /dev/null
    field copy visit new --json - > /dev/null <<JSON
{"occurred_on": "$(days_ago 1)", "purpose": "statutory_visit", "mode": "in_person", "outcome": "completed", "place": "school",
 "where_child_lives": false, "announced": false, "interpreter": {"use": "needed_not_there"}, "children": [{"child_id": "$ella", "sighting": "seen_alone"}]}
JSON
    field copy sync > /dev/null || true
    rm -r "$data/tablets/copy"
}

every() { echo "{\"requirements\": [{\"requirement_id\": \"home\", \"interval\": {\"n\": $1, \"unit\": \"working_days\"}}]}"; }

everything_oversight() {
    local base
    base=$(server show "$ella_plan" --json | jq -r '.history[0].revision')
    every 5 | server plan amend "$ella_plan" --json - --reason "Seen more often since the incident" --as morgan --on "$base" > /dev/null
    every 8 | server plan amend "$ella_plan" --json - --reason "Not quite so often" --as morgan --on "$base" > /dev/null
    every 3 | server plan amend "$ella_plan" --json - --reason "I would like to go more often" --as bea > /dev/null
    server visit strike "$ella_wrong" --reason "Recorded for the wrong child" --as morgan > /dev/null
    server exception add "$ella" --clock cp.seen_alone --until "$(TZ=Europe/London date -d 'today 12:00 today 10 days' +%F)" --agreed-by "Head of service" --reason "In hospital until the week after next" --as morgan > /dev/null
    server supervision add "$ella" --text "We went through the last three visits. The partner is always there." --about "$ella_visit" \
        --actions "Beatrice rings the school on Monday" --by "$(TZ=Europe/London date -d 'today 12:00 today 4 days' +%F)" --as morgan > /dev/null
    server transfer offer "$ella" --from bea --to jo --reason "The family moves to the south on the first of the month" --as morgan > /dev/null
    server transfer offer "$dora" --from jo --to sam --reason "Sam knows the family" --as casey > /dev/null
}
