# The command line as a contract: exit status, one line of reason, and nothing changed by what was refused.
. "$(dirname "$0")/lib.sh"

J=$WORK/json
mkdir "$J"
printf '{"local_id":"100","given_name":"Ali","family_name":"Khan","date_of_birth":"2015-03-01","household":"elm"}' >"$J/ali"
printf '{"local_id":"101","given_name":"Zara","family_name":"Khan","date_of_birth":"2018-07-09","household":"elm"}' >"$J/zara"
printf '{"type":"child_protection","start":"%s","requirements":[{"measure":"seen_alone","interval":{"n":6,"unit":"weeks"},"by":"social_worker"}]}' "$(day -100)" >"$J/plan"
printf '{"type":"child_protection","start":"%s","requirements":[{"measure":"seen_alone","interval":{"n":7,"unit":"weeks"},"by":"social_worker"}]}' "$(day -100)" >"$J/loose-plan"
printf '{"start":"%s","regime":"general"}' "$(day -3)" >"$J/placement"
printf '{"start":"2026-02-30","regime":"general"}' >"$J/bad-placement"
printf '{"local_id":"102",' >"$J/half"
printf '{"local_id":"103","given_name":"Kim","date_of_birth":"2015-03-01","shoe_size":3}' >"$J/unknown-member"
printf '{"as_of":"2026-06-04","children":[{"child_id":"c1","date_of_birth":"2015-01-01","visits":[{"visit_id":"v","occurred_on":"2026-01-01","recorded_at":"2026-01-01T00:00:00Z","performer":{"user_id":"s","role":"social_worker","qualified":true},"mode":"in_person","outcome":"completed","purpose":"statutory_visit","where_child_lives":true,"sighting":"seen","bedroom_seen":false}]}]}' >"$J/bad-sighting"
printf '{"as_of":"2026-06-04","hue":1,"children":[]}' >"$J/no-children"
printf '{"records":[{"record_id":"v1","kind":"visit","revisions":[{"revision_id":"r1","parents":["r1"],"by":"author","fields":{}}]}]}' >"$J/cycle"

# run WHAT EXIT STDERR-REGEX arguments…   (standard error: one line at most)
run() {
    local what=$1 expected=$2 regex=$3 status
    shift 3
    OUT=$("$SERVER" "$@" 2>"$WORK/err" </dev/null)
    status=$?
    check "$what" "$expected" "$status"
    matches "$what: reason" "$regex" "$(cat "$WORK/err")"
    [ "$(wc -l <"$WORK/err")" -le 1 ] || fail "$what: more than one line: $(cat "$WORK/err")"
    if [ "$expected" -ne 0 ] && [ ! -s "$WORK/err" ]; then fail "$what: says nothing"; fi
}
# refused WHAT EXIT STDERR-REGEX arguments…   as above, with --data; nothing may change and nothing is printed.
refused() {
    local before
    before=$(state_of "$DATA")
    local what=$1 status=$2 regex=$3
    shift 3
    run "$what" "$status" "$regex" --data "$DATA" "$@"
    check "$what: prints nothing" "" "$OUT"
    check "$what: changes nothing" "$before" "$(state_of "$DATA")"
}
done_() {
    local what=$1
    shift
    run "$what" 0 '^$' --data "$DATA" "$@"
}

run "no command" 2 'subcommand' ''
run "no folder named" 2 '^--data: ' verify
run "no such folder" 1 'init' --data "$WORK/none" verify
done_ "init" init --authority Testshire
refused "init twice" 1 'already' init
done_ "user" user add --id sam --name 'Sam Reid' --role social_worker --qualified --team North
done_ "another user" user add --id jo --name 'Jo Bell' --role social_worker --qualified --team North
refused "a social worker who manages" 2 '^--manages: only a manager' user add --id x --name X --role social_worker --team North --manages South
done_ "a health visitor" user add --id hv --name 'Hana Vale' --role health_visitor --team Health
done_ "child" child add --json "$J/ali"
ALI=$OUT
done_ "sibling" child add --json "$J/zara"
ZARA=$OUT
done_ "data after the command" compliance --format csv
run "data before or after the command" 0 '^$' user list --data "$DATA"
"$SERVER" child add --data "$DATA" --json - <"$J/unknown-member" >/dev/null 2>"$WORK/err"
check "an unknown member is no error" 0 $?
matches "but it is told" 'shoe_size' "$(cat "$WORK/err")"

refused "user twice" 1 'already' user add --id sam --name 'Sam' --role manager
refused "user without name" 2 '--name' user add --id x --role manager
refused "unknown role" 2 '^--role: must be one of .*, not "boss"$' user add --id x --name X --role boss
refused "id with a space" 2 '^--id: ' user add --id 'a b' --name X --role manager
refused "child twice" 1 'local_id 100' child add --json "$J/ali"
refused "half a document" 2 'line 1' child add --json "$J/half"
refused "no such file" 2 'cannot be opened' child add --json "$J/none"
refused "no document" 2 '--json' child add
refused "plan below the floor" 1 'WT2010 5.115' plan add "$ALI" --json "$J/loose-plan"
refused "plan of nobody" 1 'no child' plan add nobody --json "$J/plan"
refused "a child where a plan should be" 2 '^type: is missing$' plan add "$ALI" --json "$J/ali"
refused "placement on no day" 2 '^start: ' placement add "$ALI" --json "$J/bad-placement"
done_ "plan" plan add "$ALI" --json "$J/plan"
done_ "plan by local id" plan add 101 --json "$J/plan"
done_ "placement" placement add "$ZARA" --json "$J/placement"
refused "allocate nobody" 1 'no child' allocate 999 sam
refused "allocate to nobody" 1 'no user' allocate "$ALI" nobody
refused "allocate in no role" 2 '^--role: ' allocate "$ALI" sam --role boss
refused "allocate from no day" 2 '^--from: ' allocate "$ALI" sam --from tomorrow
done_ "allocate" allocate "$ALI" sam
done_ "allocate by local id, with a role" allocate 100 hv --role health --from "$(day -30)"
refused "allocate twice" 1 'already' allocate "$ALI" sam
refused "a second lead" 1 'sam leads .* deallocate ' allocate "$ALI" jo
done_ "a new lead" allocate "$ALI" jo --replace
check "the old lead's work has ended" 'hv jo' \
    "$(server show "$ALI" --json | jq -r '[.access[] | select(.to == null) | .worker] | sort | join(" ")')"
refused "the last lead of an open plan" 1 'nobody would lead' deallocate "$ALI" jo
done_ "a lead from later on" allocate "$ALI" sam --replace --from "$(day 3)"
refused "the lead who is to come" 1 "nobody would lead for this child from $(day 3)" deallocate "$ALI" sam
done_ "the lead who is to come, all the same" deallocate "$ALI" sam --leave-without-lead
refused "an administrator visits nobody" 1 'works with no child' allocate "$ALI" admin --replace
done_ "deallocate" deallocate "$ALI" jo --leave-without-lead
refused "deallocate twice" 1 'not allocated' deallocate "$ALI" jo
refused "deallocate nobody" 1 'no user' deallocate "$ALI" nobody
done_ "lead again" allocate "$ALI" sam

done_ "code" device code sam
matches "a code is two times four" '^[A-Z2-9]{4}-[A-Z2-9]{4}$' "$OUT"
refused "code for nobody" 1 'no user' device code nobody
done_ "devices" device list --json
check "no device yet" 0 "$(jq '.devices | length' <<<"$OUT")"
refused "revoke nothing" 1 'no device' device revoke abcd
refused "device without what" 2 'subcommand' device

refused "no such day" 2 '^--as-of: ' compliance --as-of 2026-02-30
refused "no such moment" 2 '^--known-at: ' compliance --known-at yesterday
refused "no such team" 1 '^--team: ' compliance --team Nowhere
refused "no such format" 2 '^--format: ' compliance --format xml
refused "an option that is none" 2 'colour' compliance --colour red
done_ "compliance" compliance --format json
check "as of today" "$(day 0)" "$(jq -r .as_of <<<"$OUT")"
check "clocks of three plans and placements" 'cp.seen_alone cp.seen_alone lac.28_2' \
    "$(jq -r '[.clocks[].clock | select(startswith("plan:") | not)] | sort | join(" ")' <<<"$OUT")"
check "overdue first" overdue "$(jq -r '.clocks[0].state' <<<"$OUT")"
check "with its days" 58 "$(jq -r '.clocks[0].days_overdue' <<<"$OUT")"
done_ "compliance as a table" compliance
[ "$(awk '{ if (length($0) > m) m = length($0) } END { print m }' <<<"$OUT")" -le 120 ] || fail "the table fits 120 columns"
done_ "compliance as known before" compliance --known-at 2020-01-01T00:00:00Z --format json
check "nothing was known then" 0 "$(jq '.clocks | length' <<<"$OUT")"

refused "show nothing" 1 'there is no' show zzzz
done_ "show a child by a prefix" show "${ALI:0:35}" --json
check "the child" Ali "$(jq -r .fields.given_name <<<"$OUT")"
REVISION=$(jq -r '.history[0].revision' <<<"$OUT")
check "the outcome of its revision" accepted "$(jq -r '.history[0].outcome' <<<"$OUT")"
done_ "show a revision" show "${REVISION:0:20}" --json
check "who wrote it" admin "$(jq -r .author <<<"$OUT")"
done_ "show for people" show "$ALI" --history
matches "says the name" 'name: Ali Khan' "$OUT"
done_ "verify" verify
matches "intact" '^[0-9,]+ revisions, chain intact$' "$OUT"

run "rules" 0 '^$' rules
matches "with sources" 'CPPCR 2010 reg 28\(2\)' "$OUT"
run "evaluate nothing" 2 'cannot be opened' evaluate "$J/none"
run "evaluate half" 2 'line 1, column' evaluate "$J/half"
run "evaluate a bad word" 2 '^children\[0\].visits\[0\].sighting: must be one of' evaluate "$J/bad-sighting"
run "evaluate an unknown member" 0 'hue' evaluate "$J/no-children"
run "state with a cycle" 2 '^records\[0\].revisions' state "$J/cycle"
run "import nothing" 2 'none' --data "$DATA" import ssda903 "$WORK/none"
refused "import what is no return" 2 '.' import cin "$J/ali"

# Help: plain sentences, for every command.
commands=$("$SERVER" --help | awk '/^Subcommands/ {on=1; next} on && /^  [a-z]/ {print $1}')
[ "$(wc -w <<<"$commands")" -ge 14 ] || fail "help lists the commands: $commands"
for command in $commands; do
    "$SERVER" "$command" --help >"$WORK/help" 2>&1 || fail "$command --help ends with 0"
    [ "$(wc -l <"$WORK/help")" -ge 4 ] || fail "$command --help says something"
done
"$SERVER" compliance >/dev/full 2>/dev/null --data "$DATA" --format csv && fail "a full disk is no success"
finish
