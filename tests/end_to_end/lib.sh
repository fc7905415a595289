# Sourced by every end-to-end script. Needs SERVER (and FIELD) in the environment; curl and jq on the path.
set -u
: "${SERVER:?the path of sightline-server}"
for tool in curl jq; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done

WORK=$(mktemp -d "${TMPDIR:-/tmp}/sightline-e2e-XXXXXX")
DATA=$WORK/authority
export TMPDIR=$WORK/tmp
mkdir "$TMPDIR"
unset SIGHTLINE_DATA SIGHTLINE_LISTEN
server_pid=
front_pid=
failures=0

cleanup() {
    [ -n "$server_pid" ] && kill -9 "$server_pid" 2>/dev/null
    [ -n "$front_pid" ] && kill -TERM "$front_pid" 2>/dev/null && wait "$front_pid" 2>/dev/null
    rm -rf "$WORK"
}
trap cleanup EXIT

fail() { echo "FAILED: $*"; failures=$((failures + 1)); }
stop_if() { [ "$failures" -eq 0 ] || { echo "$failures failed"; exit 1; }; }
finish() { stop_if; echo "all held"; exit 0; }

# check WHAT EXPECTED ACTUAL
check() {
    if [ "$2" = "$3" ]; then echo "ok: $1"; else fail "$1: expected '$2', got '$3'"; fi
}
# matches WHAT REGEX TEXT
matches() {
    if [[ $3 =~ $2 ]]; then echo "ok: $1"; else fail "$1: '$3' does not match '$2'"; fi
}

server() { "$SERVER" --data "$DATA" "$@"; }

# Starts `serve` on a port that is free and waits until it answers.
start_server() {
    local try
    for try in 1 2 3 4 5 6 7 8; do
        PORT=${WANTED_PORT:-$((20000 + RANDOM % 12000))}
        : >"$WORK/serve.out" # What an earlier one said must be gone before it is looked for.
        "$SERVER" --data "$DATA" serve --listen "127.0.0.1:$PORT" >>"$WORK/serve.out" 2>>"$WORK/serve.log" &
        server_pid=$!
        local waited
        for waited in $(seq 1 200); do
            grep -q '^Serving' "$WORK/serve.out" && { URL=http://127.0.0.1:$PORT; return 0; }
            kill -0 "$server_pid" 2>/dev/null || break
            sleep 0.05
        done
        kill -9 "$server_pid" 2>/dev/null
        wait "$server_pid" 2>/dev/null
        server_pid=
    done
    cat "$WORK/serve.log"
    fail "serve did not start"
    stop_if
}

stop_server() {
    kill -TERM "$server_pid"
    wait "$server_pid"
    local status=$?
    server_pid=
    return $status
}

# The front that ships, on a free port with everything below FOLDER (default: the authority's); FRONT_URL is its address. Further words go to
# packaging/nginx/front, which is FRONT unless a test says otherwise.
FRONT=${FRONT:-$(dirname "${BASH_SOURCE[0]}")/../../packaging/nginx/front}
start_front() {
    PATH=$PATH:/usr/sbin command -v nginx >/dev/null || { echo "skipped: nginx is not installed"; exit 77; }
    local folder=${1:-$DATA} try waited name names=()
    shift || true
    for name in ${FRONT_NAMES:-localhost 127.0.0.1}; do names+=(--name "$name"); done
    for try in 1 2 3 4 5 6 7 8; do
        FRONT_PORT=${WANTED_FRONT_PORT:-$((20000 + RANDOM % 12000))}
        "$FRONT" --data "$folder" --listen "127.0.0.1:$FRONT_PORT" --upstream "127.0.0.1:$PORT" "${names[@]}" "$@" \
            >>"$WORK/front.out" 2>>"$WORK/front.log" &
        front_pid=$!
        for waited in $(seq 1 200); do
            # Its number is written once its port is its own.
            if [ "$(cat "$folder/front/nginx.pid" 2>/dev/null)" = "$front_pid" ] && (exec 3<>"/dev/tcp/127.0.0.1/$FRONT_PORT") 2>/dev/null; then
                FRONT_URL=https://localhost:$FRONT_PORT
                return 0
            fi
            kill -0 "$front_pid" 2>/dev/null || break
            sleep 0.05
        done
        kill -TERM "$front_pid" 2>/dev/null
        wait "$front_pid" 2>/dev/null
        front_pid=
    done
    cat "$WORK/front.log"
    fail "the front did not start"
    stop_if
}

stop_front() {
    kill -QUIT "$front_pid"
    wait "$front_pid"
    front_pid=
}

# People at the page. `sign_in USER` gives USER a password at the console and signs in with it at URL (or at PAGE_URL, say the front's); what was
# handed out lies in $WORK/USER.cookies. Then `page USER PATH [curl's words]` is the page, `csrf USER` what their forms carry, and
# `post USER PATH FIELD=VALUE…` sends a form and prints the status and, behind it, where it leads.
page_password() { echo "the words of $1 alone"; }
browse() { # user, path, curl's words…
    local user=$1 path=$2
    shift 2
    curl -sS --max-time 30 ${PAGE_CA:+--cacert "$PAGE_CA"} -b "$WORK/$user.cookies" -c "$WORK/$user.cookies" "$@" "${PAGE_URL:-$URL}$path"
}
page() { browse "$@"; }
field_of() { # name, page: the value of a hidden field
    sed -n "s/.*<input type=\"hidden\" name=\"$1\" value=\"\([^\"]*\)\".*/\1/p" <<<"$2" | head -n 1
}
csrf() { field_of csrf "$(browse "$1" /account)"; }
post() { # user, path, field=value…
    local user=$1 path=$2 words=() each
    shift 2
    for each in "$@"; do words+=(--data-urlencode "$each"); done
    browse "$user" "$path" -o "$WORK/$user.answer" -w '%{http_code} %{redirect_url}' --data-urlencode "csrf=$(csrf "$user")" "${words[@]}"
}
sign_in() { # user
    local form said
    page_password "$1" | server user passwd "$1" >/dev/null || { fail "no password for $1"; return 1; }
    rm -f "$WORK/$1.cookies"
    form=$(browse "$1" /sign-in) || { fail "no sign-in page"; return 1; }
    said=$(browse "$1" /sign-in -o /dev/null -w '%{http_code}' --data-urlencode "form=$(field_of form "$form")" \
        --data-urlencode "name=$1" --data-urlencode "password=$(page_password "$1")")
    [ "$said" = 303 ] || { fail "$1 could not sign in: $said"; return 1; }
}

# The line that an experiment ends with.
# shellcheck source=tests/support/experiment.sh
. "$(dirname "${BASH_SOURCE[0]}")/../support/experiment.sh"

# A sum over every file of a folder but the store's shared memory, which a reader changes too.
state_of() { (cd "$1" && find . -type f ! -name '*-shm' -print0 | sort -z | xargs -0 sha256sum) | sha256sum; }

# A day N days from today, as London has it.
# At noon: an hour before midnight a day across the change of the clocks is another one.
day() { TZ=Europe/London date -d "today 12:00 today $1 days" +%F; }

# The most memory the server, and the front with its workers, have had, in MiB. Pages that the workers share are counted once for each.
peak_of() { awk '/^VmHWM/ {print int($2 / 1024)}' "/proc/$1/status"; }
front_peak() {
    local sum=0 each
    for each in "$front_pid" $(cat "/proc/$front_pid/task/$front_pid/children"); do sum=$((sum + $(peak_of "$each"))); done
    echo "$sum"
}

# A worker with a child to visit, an authority that serves, and the front: what the attacks are made on. More words go to the front.
attacked_authority() {
    export SIGHTLINE_PIN=482915 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$TMPDIR HOME=$WORK/home
    mkdir "$HOME"
    server init --authority Testshire >/dev/null || fail "init"
    server user add --id sam --name 'Sam Reid' --role social_worker --qualified --team North >/dev/null || fail "user"
    CHILD=$(echo '{"local_id":"1","given_name":"Ali","family_name":"Khan","date_of_birth":"2015-03-01"}' | server child add --json -) || fail "child"
    server allocate "$CHILD" sam >/dev/null || fail "allocate"
    start_server
    start_front "$DATA" "$@"
    "$FIELD" enrol --vault "$WORK/sam" --server "$FRONT_URL" --code "$(server device code sam)" --weak-pin-hashing-for-tests >/dev/null || fail "enrol"
    "$FIELD" sync --vault "$WORK/sam" >/dev/null || fail "first sync"
    stop_if
}

# What a worker does meanwhile: a visit is saved and sent. Prints nothing if it went well.
visit_and_sync() {
    echo "{\"occurred_on\":\"$(day -3)\",\"purpose\":\"statutory_visit\",\"mode\":\"in_person\",\"outcome\":\"completed\",\"place\":\"home\",
        \"where_child_lives\":true,\"children\":[{\"child_id\":\"$CHILD\",\"sighting\":\"seen_alone\"}]}" \
        | "$FIELD" visit new --vault "$WORK/sam" --json - 2>&1 >/dev/null
    "$FIELD" sync --vault "$WORK/sam" 2>&1 >/dev/null
}
