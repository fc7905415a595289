#!/usr/bin/env bash
# The walk of tests/qml/tst_accessibility.qml once more where assistive programs really listen: an X server, a session bus, and the
# accessibility bus. A nameless button must be found there too (the walk's own control), and the program must be registered
# with the bus, where a screen reader would look for it.
# usage: accessibility_xvfb.sh QML_SCREENS TST_ACCESSIBILITY.qml
set -euo pipefail
program=${1:?usage: accessibility_xvfb.sh QML_SCREENS TST_ACCESSIBILITY.qml}
walk=${2:?usage: accessibility_xvfb.sh QML_SCREENS TST_ACCESSIBILITY.qml}

if [ "${3:-}" != inside ]; then
    for needed in Xvfb dbus-run-session dbus-send /usr/libexec/at-spi-bus-launcher; do
        command -v "$needed" > /dev/null || { echo "skipped: $needed is not installed"; exit 77; }
    done
    work=$(mktemp -d)
    trap 'kill "$server" 2> /dev/null || true; rm -rf "$work"' EXIT
    mkfifo "$work/display"
    Xvfb -displayfd 3 -screen 0 1400x1400x24 -nolisten tcp 3> "$work/display" 2> "$work/xvfb.log" &
    server=$!
    read -r display < "$work/display"
    DISPLAY=:$display XDG_RUNTIME_DIR=$work dbus-run-session -- "${BASH_SOURCE[0]}" "$program" "$walk" inside
    exit
fi

/usr/libexec/at-spi-bus-launcher --launch-immediately &
launcher=$!
trap 'kill "$launcher" 2> /dev/null || true' EXIT
export QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software QT_QUICK_CONTROLS_STYLE=Basic QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
"$program" -input "$walk" &
walking=$!

# What the accessibility bus knows of this program while it runs.
registered=no
while [ "$registered" = no ] && kill -0 "$walking" 2> /dev/null; do
    address=$(dbus-send --session --print-reply=literal --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress 2> /dev/null | tr -d ' ') || address=
    if [ -n "$address" ] && dbus-send --bus="$address" --print-reply --dest=org.a11y.atspi.Registry /org/a11y/atspi/accessible/root \
        org.a11y.atspi.Accessible.GetChildren 2> /dev/null | grep -q 'string ":'; then
        registered=yes
    fi
    sleep 0.5
done
wait "$walking"
[ "$registered" = yes ] || { echo "the accessibility bus never heard of the program"; exit 1; }
echo "the walk is clean under X, and the accessibility bus knew the program"
