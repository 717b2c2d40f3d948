#!/usr/bin/env bash
# with_keyring.sh COMMAND…: runs it on a session bus of its own, with an unlocked keyring in a home of its own.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CURRENT_DESKTOP=GNOME
mkdir -m 700 "$XDG_RUNTIME_DIR"
# The keyring ends with its bus.
# shellcheck disable=SC2016 # expanded by the inner shell
dbus-run-session -- bash -euo pipefail -c '
  printf %s "a keyring of the test" | gnome-keyring-daemon --unlock --components=secrets >"$HOME/keyring.log" 2>&1
  "$@"' run "$@"
