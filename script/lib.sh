# shellcheck shell=bash
# Shared by the scripts here: where the tree is, and how they speak.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 1

say() { printf '%s\n' "$*"; }
fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# quietly NAME COMMAND…: the command's output goes to build/logs/NAME.log, and is shown only when the command fails.
quietly() {
  local log="$root/build/logs/$1.log"
  shift
  mkdir -p "$(dirname "$log")"
  "$@" >"$log" 2>&1 && return
  tail -n 100 "$log" >&2
  return 1
}
