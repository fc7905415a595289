# shellcheck shell=bash
# The one line an experiment ends with: printed, and kept for the table of packaging/experiments. Source it.
experiment() { # id, scale, result, seeds, control
    local line="experiment $1 | $2 | $3 | seeds $4 | control $5"
    printf '%s\n' "$line"
    [ -z "${SIGHTLINE_EXPERIMENTS:-}" ] || printf '%s\n' "$line" >> "$SIGHTLINE_EXPERIMENTS"
}
