#!/usr/bin/env bash
# buf curl, a client we did not write, talks to the real server.
# usage: buf_curl.sh SERVER_BINARY BUF PROTO_FOLDER
set -euo pipefail
server=$1 buf=$2 proto=$3

folder=$(mktemp -d)
"$server" --data "$folder/data" --listen 127.0.0.1:0 >"$folder/out" 2>"$folder/log" &
pid=$!
trap 'kill "$pid" 2>/dev/null; wait "$pid" || true; rm -rf "$folder"' EXIT

for _ in $(seq 100); do
  grep -q '^listening on ' "$folder/out" && break
  sleep 0.1
done
url=$(sed -n 's/^listening on //p' "$folder/out")

call() { # SERVICE/METHOD JSON
  "$buf" curl --protocol connect --schema "$proto" --data "$2" "$url/collega.v1.$1" 2>&1
}

expect() { # WHAT PATTERN TEXT
  grep -q "$2" <<<"$3" || { echo "$1: expected $2, got: $3" >&2 && exit 1; }
}

expect "a unary call" '"nonce"' "$(call AuthService/Challenge '{}')"
expect "a unary error" '"unauthenticated"' "$(call LedgerService/Append '{}' || true)"
expect "a stream's error" '"unauthenticated"' "$(call LedgerService/Follow '{"live": false}' || true)"
expect "the word of an error" 'session_ended: ' "$(call AuthService/OpenSession '{}' || true)"
