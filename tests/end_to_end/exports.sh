#!/usr/bin/env bash
# Exports with the real server and the real tablet client, and experiment S8: every cell that a spreadsheet would run is neutralised in every
# export, checked by programs that are not ours. With SIGHTLINE_LONG=1 LibreOffice opens every file too, and nothing in it is evaluated.
# shellcheck source=tests/end_to_end/lib.sh
. "$(dirname "$0")/lib.sh"
PYTHON=/usr/bin/python3
"$PYTHON" -c 'import openpyxl' 2>/dev/null || { echo "skipped: python3-openpyxl is not installed"; exit 77; }
CHECKER=$(dirname "$0")/exports_check.py

export SIGHTLINE_PIN=482915 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$TMPDIR HOME=$WORK/home
mkdir "$HOME" "$WORK/out"
server init --authority Testshire >/dev/null || fail "init"
# Every text that somebody may write and that is exported begins as something that a spreadsheet would run.
server user add --id sam --name '=HYPERLINK("http://127.0.0.1/","x")' --role social_worker --qualified --team '@North' >/dev/null || fail "user"
server user add --id far --name 'Fay Ray' --role social_worker --qualified --team South >/dev/null || fail "user"
server user add --id max --name '+Max' --role manager --manages '@North' >/dev/null || fail "manager"
add_child() { jq -nc --arg id "$1" --arg given "$2" --arg family "$3" '{local_id:$id,given_name:$given,family_name:$family,date_of_birth:"2015-03-01"}' | server child add --json -; }
ALI=$(add_child '=1+1' "=cmd|' /C calc'!A0" 'Khan') || fail "child"
BEA=$(add_child '-2' $'\t@SUM(A1)' $'one\n=2') || fail "child"
CID=$(add_child '3' $'\uff1d1+1' 'x;=1') || fail "child"
FAR=$(add_child '4' 'Far' 'Away') || fail "child"
for child in "$ALI" "$BEA" "$CID"; do
    server allocate "$child" sam --from "$(day -200)" >/dev/null || fail "allocate"
    echo "{\"plan_id\":\"=plan\",\"type\":\"child_protection\",\"start\":\"$(day -100)\",\"requirements\":[{\"id\":\"+r\",\"measure\":\"seen\",\"interval\":{\"n\":10,\"unit\":\"working_days\"},\"by\":\"social_worker\"}]}" \
        | server plan add "$child" --json - >/dev/null || fail "plan"
done
echo "{\"placement_id\":\"@place\",\"start\":\"$(day -90)\",\"regime\":\"general\"}" | server placement add "$CID" --json - >/dev/null || fail "placement"
server allocate "$FAR" far --from "$(day -200)" >/dev/null || fail "allocate"
start_server
"$FIELD" enrol --vault "$WORK/sam" --server "$URL" --code "$(server device code sam)" --weak-pin-hashing-for-tests >/dev/null || fail "enrol"
"$FIELD" sync --vault "$WORK/sam" >/dev/null || fail "first sync"
stop_if

visit() { # child, days ago, sighting, outcome, more members of the child
    echo "{\"occurred_on\":\"$(day "-$2")\",\"purpose\":\"statutory_visit\",\"mode\":\"in_person\",\"outcome\":\"$4\",\"place\":\"home\",
        \"where_child_lives\":true,\"present\":[\"=Gran\"],\"children\":[{\"child_id\":\"$1\",\"sighting\":\"$3\"${5:-}}]}" \
        | "$FIELD" visit new --vault "$WORK/sam" --json - >/dev/null || fail "visit"
}
visit "$ALI" 20 seen_alone completed
visit "$ALI" 3 seen_with_others completed ',"not_alone_reason":"child_refused","note":{"observation":"=SUM(1)"}'
visit "$BEA" 2 not_seen no_answer
visit "$CID" 5 seen_alone completed
"$FIELD" sync --vault "$WORK/sam" >/dev/null || fail "sync"
stop_if

# --- What an export says --------------------------------------------------------------------------------------------------------
export_of() { server export "$@" --reason 'Inspection of June' --as "${AS:-max}"; }
row_of() { "$PYTHON" "$CHECKER" cell "$1" "$2" "$3"; } # file, number of the child, header
export_of annex-a --list 7 --out "$WORK/list7.csv" 2>/dev/null || fail "list 7"
check "the last statutory visit is day first" "$(TZ=Europe/London date -d '-3 days' +%d/%m/%Y)" "$(row_of "$WORK/list7.csv" "'=1+1" 'Date of the Last Statutory Visit')"
check "seen with others is not seen alone" "b) No" "$(row_of "$WORK/list7.csv" "'=1+1" 'Was the Child Seen Alone?')"
check "an attempt is no visit" "" "$(row_of "$WORK/list7.csv" "'-2" 'Date of the Last Statutory Visit')"
check "a manager has the children of their teams" 4 "$("$PYTHON" "$CHECKER" rows "$WORK/list7.csv")"
check "and no others" 0 "$(grep -c Away "$WORK/list7.csv")"
check "an administrator has all" 5 "$(AS='admin'; export_of csv --table children | "$PYTHON" "$CHECKER" rows -)"
check "the lint says that seen is not seen alone" 1 "$(export_of lint | grep -c 'Annex A list 7.*seen_means_alone')"
check "and names the attempt" 1 "$(export_of lint | grep -c 'Annex A list 7.*attempts_are_visits')"
server import annex-a "$WORK/list7.csv" --dry-run >/dev/null 2>&1 && fail "a CSV was taken for a workbook"

# --- Each asks why, is logged, and changes nothing where it is refused ------------------------------------------------------------
before=$(state_of "$DATA")
check "no reason, no export" 2 "$(server export annex-a --list 7 --reason ' ' --as max >/dev/null 2>&1; echo $?)"
check "a practitioner may not" 1 "$(AS=sam export_of annex-a --list 7 >/dev/null 2>&1; echo $?)"
check "there is no list 9" 2 "$(export_of annex-a --list 9 >/dev/null 2>&1; echo $?)"
check "a misspelt team is no empty list" 1 "$(export_of annex-a --list 7 --team Nroth >/dev/null 2>&1; echo $?)"
check "a file that is there stays" "1 kept" "$(echo kept >"$WORK/there"; export_of annex-a --list 7 --out "$WORK/there" >/dev/null 2>&1; echo "$? $(cat "$WORK/there")")"
check "nothing is left beside a refused file" "" "$(find "$WORK" -maxdepth 1 -name '*.part')"
check "a child of another team is as one that is not" "$(server export subject-access 999999 --out "$WORK/no.zip" --reason 'Asked for' --as max 2>&1 | sed 's/999999/X/')" \
    "$(server export subject-access 4 --out "$WORK/no.zip" --reason 'Asked for' --as max 2>&1 | sed 's/ 4$/ X/')"
check "what is refused is not done" "$before" "$(state_of "$DATA")"
matches "the log is intact" 'intact' "$(server verify)"

# --- Everything held on one child ---------------------------------------------------------------------------------------------
server export subject-access "$ALI" --out "$WORK/ali.zip" --reason 'The child asked' --as max 2>"$WORK/said" || fail "subject access: $(cat "$WORK/said")"
matches "it says what to look at" 'redaction-review.csv' "$(cat "$WORK/said")"
"$PYTHON" "$CHECKER" bundle "$WORK/ali.zip" || fail "the bundle's manifest"
check "the bundle is readable by its owner only" 600 "$(stat -c %a "$WORK/ali.zip")"

# --- The page -----------------------------------------------------------------------------------------------------------------
sign_in max
sign_in sam
matches "a manager's page" 'Annex A list 7: child protection' "$(page max /exports)"
check "the page for those who may not is as one that is not there" "404" "$(page sam /exports -o /dev/null -w '%{http_code}')"
check "no reason is a problem of the form" 400 "$(post max /exports table=annex-a-list-7 format=csv 'team=(all)' | cut -d' ' -f1)"
matches "that names the field" '<a href="#reason">' "$(cat "$WORK/max.answer")"
matches "and keeps what was chosen" 'value="annex-a-list-7" selected' "$(cat "$WORK/max.answer")"
matches "an unknown table, team, day and format" '#table.*#team.*#as_of.*#format' \
    "$(post max /exports table=x team=Nowhere as_of=2026-13-01 format=pdf 'reason=Inspection' >/dev/null; tr -d '\n' <"$WORK/max.answer")"
check "a list is handed out" 200 "$(post max /exports table=annex-a-list-7 format=csv 'team=(all)' 'reason=Inspection of June' | cut -d' ' -f1)"
check "it is the same as the command's" "$(export_of annex-a --list 7 | sha256sum)" "$(sha256sum <"$WORK/max.answer")"
for _ in $(seq 50); do page max /exports/data-quality | grep -q 'being worked out' || break; sleep 0.2; done
check "a filter is carried along" 1 "$(post max /exports table=children format=csv 'team=(all)' state=no_clock plan=looked_after 'reason=Inspection' >/dev/null; "$PYTHON" "$CHECKER" rows "$WORK/max.answer")"
# --- A list and its export have the same rows --------------------------------------------------------------------------------------
list_of() { page max "$1" | tr -d '\n' | grep -o '<caption[^>]*>[0-9]*' | grep -o '[0-9]*$'; } # The number in the caption.
rows_in() { post max /exports "format=csv" "team=(all)" "reason=Inspection" "$@" >/dev/null; echo $(("$("$PYTHON" "$CHECKER" rows "$WORK/max.answer")" - 1)); }
for list in took_place seen_alone not_alone attempts; do
    matches "the list of visits leads to its export" "/exports.of_visits=$list&amp;table=visits&amp;from=" "$(page max "/visits?list=$list")"
    check "visits, $list: as many rows as its list" "$(list_of "/visits?list=$list")" "$(rows_in table=visits of_visits="$list" from="$(day -90)")"
done
check "the attempt is the one that is in the list" no_answer "$(rows_in table=visits of_visits=attempts from="$(day -90)" >/dev/null; "$PYTHON" "$CHECKER" cell "$WORK/max.answer" "$BEA" outcome)"
for list in all with_clock; do
    matches "the list of children leads to its export" "/exports.of_children=$list&amp;table=children&amp;from=" "$(page max "/children?list=$list")"
    check "children, $list: as many rows as its list" "$(list_of "/children?list=$list")" "$(rows_in table=children of_children="$list")"
done
check "visits of the last days only" 2 "$(rows_in table=visits from="$(day -3)")"
check "as known yesterday there is nothing" 0 "$(rows_in table=visits known_at="$(day -1)")"
check "a list that there is not" 400 "$(post max /exports table=visits format=csv 'team=(all)' 'reason=Inspection' of_visits=x | cut -d' ' -f1)"
matches "a first day after the last, a day that is to come" '#known_at.*#from' \
    "$(post max /exports table=visits format=csv 'team=(all)' 'reason=Inspection' from="$(day 0)" as_of="$(day -5)" known_at="$(day 5)" >/dev/null; tr -d '\n' <"$WORK/max.answer")"
matches "the log names the list" 'list: Attempts' "$(page max /exports)"
matches "exports made before are listed" 'Inspection of June' "$(page max /exports)"
matches "what is missing or disputed" 'Not alone, no reason' "$(page max /exports/data-quality)"
check "a child of another team, at the page" 400 "$(post max /exports/subject-access child=4 recipient=child 'reason=Asked for' | cut -d' ' -f1)"
cp "$WORK/max.answer" "$WORK/far.answer"
post max /exports/subject-access child=999999 recipient=child 'reason=Asked for' >/dev/null
check "is as one that is not" "$(sed 's/999999/4/' "$WORK/max.answer" | grep -c 'None of your children')" "$(grep -c 'None of your children' "$WORK/far.answer")"
check "everything held on one child" 200 "$(post max /exports/subject-access 'child==1+1' recipient=representative 'reason=Asked for' | cut -d' ' -f1)"
"$PYTHON" "$CHECKER" bundle "$WORK/max.answer" || fail "the page's bundle"

# --- S8 -----------------------------------------------------------------------------------------------------------------------------
tables=$(server export csv --table none --reason 'Inspection' --as max 2>&1 | sed 's/.*one of //; s/, not .*//; s/,//g')
files=0
for table in $tables; do
    for format in csv xlsx; do
        AS='admin' export_of csv --table "$table" --format "$format" --out "$WORK/out/$table.$format" 2>/dev/null || fail "$table as $format"
        files=$((files + 1))
    done
done
"$PYTHON" -m zipfile -e "$WORK/ali.zip" "$WORK/unzipped" && cp "$WORK/unzipped/redaction-review.csv" "$WORK/out"
stop_if
said=$("$PYTHON" "$CHECKER" safe "$WORK/out") || fail "S8: $said"
read -r cells dangerous running <<<"$said"
[ "$dangerous" -gt 20 ] || fail "only $dangerous dangerous texts came as far as an export"
check "no cell of a workbook is cut off on paper" 0 "$("$PYTHON" "$CHECKER" cut "$WORK/out")"
# The control: the same cells without the apostrophe must be caught.
mkdir "$WORK/control"
for file in "$WORK"/out/*.csv; do sed "s/\(^\|[,\"]\)'\([=+@-]\)/\1\2/g" "$file" >"$WORK/control/$(basename "$file")"; done
caught=$("$PYTHON" "$CHECKER" safe "$WORK/control" 2>/dev/null | cut -d' ' -f3)
[ "${caught:-0}" -gt 0 ] || fail "the control was not caught"
scale="$files files, $cells cells, $dangerous of them dangerous"

if [ "${SIGHTLINE_LONG:-}" = 1 ]; then
    if command -v soffice >/dev/null; then
        for file in "$WORK"/out/*; do
            # Formulas are told from text in the flat form that LibreOffice writes of what it took a file for.
            soffice "-env:UserInstallation=file://$WORK/office" --headless --convert-to fods --outdir "$WORK/opened/$(basename "$file")" "$file" >/dev/null 2>&1
            opened=$(find "$WORK/opened/$(basename "$file")" -name '*.fods')
            [ -n "$opened" ] || { fail "LibreOffice could not open $(basename "$file")"; continue; }
            if grep -q 'table:formula=' "$opened"; then fail "LibreOffice evaluates something in $(basename "$file")"; fi
        done
        printf 'a\n=1+1\n' >"$WORK/live.csv"
        soffice "-env:UserInstallation=file://$WORK/office" --headless --convert-to fods --outdir "$WORK/opened" "$WORK/live.csv" >/dev/null 2>&1
        scale="$scale, opened in LibreOffice (which $(grep -q 'table:formula=' "$WORK/opened/live.fods" && echo 'runs' || echo 'does not run') a formula left as it was)"
    else
        echo "LibreOffice is not installed (libreoffice-calc): the files were not opened in it"
    fi
fi
stop_if
experiment S8 "$scale" "$running would run" none "apostrophes taken out of the CSV files: $caught cells caught"
stop_server || fail "the server did not end"
finish
