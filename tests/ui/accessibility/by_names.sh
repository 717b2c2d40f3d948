#!/usr/bin/env bash
# by_names.sh COMMAND…: runs it with a screen, a session bus and an accessibility bus of its own.
set -euo pipefail

XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
unset COLLEGA_PASSPHRASE AT_SPI_BUS_ADDRESS

# shellcheck disable=SC2016 # expanded by the inner shell
xvfb-run --auto-servernum --server-args='-screen 0 1400x1000x24' \
  dbus-run-session -- bash -c '/usr/libexec/at-spi-bus-launcher --launch-immediately & exec "$@"' bash "$@"
