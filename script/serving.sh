# shellcheck shell=bash
# (lib.sh comes first) A collega-server on loopback for the scripts here: started, waited for, and stopped when the script ends.

programs=${root:?}/build/release

answers() (
  exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
  printf 'GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n' >&3
  read -r _ status _ <&3
  [ "$status" = 200 ]
) 2>/dev/null

taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# A profile keeps the address of its server, so the port chosen the first time is chosen again.
port_of() {
  local port
  port=$(cat "$1/port" 2>/dev/null || true)
  if [ -z "$port" ]; then
    port=8460
    while taken "$port"; do port=$((port + 1)); done
    echo "$port" >"$1/port"
  fi
  echo "$port"
}

# serve FOLDER: exports server_url. What a stopped script left running in that folder is stopped first.
serve() {
  local folder=$1 port pid
  mkdir -p "$folder/server"
  pid=$(cat "$folder/server.pid" 2>/dev/null || true)
  if [ -n "$pid" ] && grep -qs collega-server "/proc/$pid/comm"; then kill "$pid" && sleep 1; fi
  port=$(port_of "$folder")
  taken "$port" && fail "Port $port is in use by another program; it is named in $folder/port"
  export server_url=http://127.0.0.1:$port
  "$programs/backend-stub/collega-server" --data "$folder/server" --listen "127.0.0.1:$port" >"$folder/server.log" 2>&1 &
  echo $! >"$folder/server.pid"
  # shellcheck disable=SC2064 # the folder of now
  trap "stop_serving '$folder'" EXIT
  trap 'exit 130' INT TERM
  for _ in {1..100}; do
    answers "$port" && return
    sleep 0.1
  done
  tail -n 20 "$folder/server.log" >&2
  fail "The server did not start"
}

stop_serving() {
  local pid
  pid=$(cat "$1/server.pid" 2>/dev/null || true)
  rm -f "$1/server.pid"
  [ -z "$pid" ] || { kill "$pid" && wait "$pid"; } 2>/dev/null || true
}
