#!/usr/bin/env bash
# with_screen.sh COMMAND…: runs it with a screen, a session bus, an accessibility bus and settings of its own.
set -euo pipefail

own=$(mktemp -d)
export XDG_RUNTIME_DIR=$own XDG_CONFIG_HOME=$own/config QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb
unset COLLEGA_PASSPHRASE AT_SPI_BUS_ADDRESS

# Xvfb takes a number that is free and says which; two that begin at once would take the same.
exec 8>"${TMPDIR:-/tmp}/.collega-displays"
flock 8
mkfifo "$own/display"
# It would begin anew whenever the last who looks at it goes, and turn away who comes in that moment.
Xvfb -displayfd 9 -noreset -screen 0 1400x1000x24 -nolisten tcp 8>&- 9>"$own/display" 2>/dev/null &
screen=$!
trap 'kill $screen; rm -rf "$own"' EXIT
read -r number <"$own/display"
exec 8>&-
export DISPLAY=:$number

# Only the command's own words go to stdout, and what the buses say of themselves goes nowhere.
# shellcheck disable=SC2016 # expanded by the inner shell
dbus-run-session -- bash -c '
  /usr/libexec/at-spi-bus-launcher --launch-immediately &
  exec "$@" >&3 2>&4' bash "$@" 3>&1 4>&2 >/dev/null 2>&1
