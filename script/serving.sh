# shellcheck shell=bash
# A collega-server on loopback for the scripts here: started, waited for, and stopped when the script ends.
# lib.sh comes before this.

programs=${COLLEGA_PROGRAMS:-${root:?}/build/release}

# serve FOLDER: starts a server that keeps its data there, and exports server_url. What an earlier script left running
# there is stopped first. A profile keeps the address of its server, so the port of the first time is taken again.
serve() {
  local folder=$1
  stop_serving "$folder"
  mkdir -p "$folder/server" && : >"$folder/server.log"
  "$programs/backend-stub/collega-server" --data "$folder/server" \
    --listen "127.0.0.1:$(cat "$folder/port" 2>/dev/null || echo 0)" >"$folder/server.log" 2>&1 &
  echo $! >"$folder/server.pid"
  # shellcheck disable=SC2064 # the folder of now
  trap "stop_serving '$folder'" EXIT
  trap 'exit 130' INT TERM
  await_server "$folder" $!
  echo "${server_url##*:}" >"$folder/port"
}

await_server() {
  local folder=$1 pid=$2
  for _ in {1..150}; do
    server_url=$(sed -n 's/^listening on //p' "$folder/server.log")
    [ -n "$server_url" ] && export server_url && return
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.1
  done
  tail -n 20 "$folder/server.log" >&2
  fail "The server did not start. Its port is written in $folder/port; another program may have taken it."
}

stop_serving() {
  local pid
  pid=$(cat "$1/server.pid" 2>/dev/null) || return 0
  rm -f "$1/server.pid"
  grep -qs collega-server "/proc/$pid/comm" || return 0
  kill "$pid" 2>/dev/null || return 0
  while kill -0 "$pid" 2>/dev/null; do sleep 0.05; done
}
