# Sourced after lib.sh by the scripts about tablets: an authority with workers, children and tablets, and visits on them.
# shellcheck shell=bash
: "${FIELD:?the path of sightline-field}"
export SIGHTLINE_PIN=482915 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$TMPDIR HOME=$WORK/home
mkdir -p "$HOME"
STICK=$WORK/stick # Where the escrow key is taken to, as `init` says.
mkdir -p "$STICK"

field() { local vault=$1; shift; "$FIELD" "$@" --vault "$WORK/$vault"; }
# Without a PIN anywhere: neither in the environment nor to be typed.
without_pin() { local vault=$1; shift; env -u SIGHTLINE_PIN "$FIELD" "$@" --vault "$WORK/$vault" </dev/null; }

make_authority() { # NAME-OF-CHILD…
    server init --authority Testshire >/dev/null || fail "init"
    mv "$DATA/escrow.key" "$STICK/escrow.key"
    server user add --id sam --name 'Sam Reid' --role social_worker --qualified --team North >/dev/null || fail "user sam"
    server user add --id jo --name 'Jo Bell' --role social_worker --qualified --team North >/dev/null || fail "user jo"
    children=()
    local name id
    for name in "$@"; do
        id=$(echo "{\"local_id\":\"$name-1\",\"given_name\":\"$name\",\"family_name\":\"Khan\",\"date_of_birth\":\"2015-03-01\"}" \
            | server child add --json -) || fail "child $name"
        children+=("$id")
        server allocate "$id" sam --from "$(day -90)" >/dev/null || fail "allocate $name to sam"
        server allocate "$id" jo --role second --from "$(day -90)" >/dev/null || fail "allocate $name to jo"
    done
}

# A PIN that costs milliseconds, so that many tablets can be made.
enrol_tablet() { # WORKER VAULT
    field "$2" enrol --weak-pin-hashing-for-tests --server "$URL" --code "$(server device code "$1")" >/dev/null || fail "enrol $2"
    field "$2" sync >/dev/null || fail "first sync of $2"
}

# Prints the visit's id. The note says TEXT.
visit() { # VAULT CHILD TEXT [DAYS-AGO]
    echo "{\"occurred_on\":\"$(day "-${4:-3}")\",\"purpose\":\"statutory_visit\",\"mode\":\"in_person\",\"outcome\":\"completed\",\"place\":\"home\",
        \"where_child_lives\":true,\"children\":[{\"child_id\":\"$2\",\"sighting\":\"seen_alone\",\"note\":{\"observation\":\"$3\"}}]}" \
        | field "$1" visit new --json - | jq -r '.visits[0].visit_id'
}

device_of() { jq -r .device_id "$WORK/$1/upload.json"; }
sealed_in() { find "$WORK/$1/sealed" -name '*.sealed' 2>/dev/null | wc -l; }

start_again() { # On the port the tablets know.
    : >"$WORK/serve.out" # Here, not in the program's own redirection: what the last one said must be gone before it is looked for.
    "$SERVER" --data "$DATA" serve --listen "127.0.0.1:$PORT" >>"$WORK/serve.out" 2>>"$WORK/serve.log" &
    server_pid=$!
    local waited
    for waited in $(seq 1 200); do grep -q '^Serving' "$WORK/serve.out" && return 0; sleep 0.05; done
    fail "serve did not start again ($waited)"
    stop_if
}
