# shellcheck shell=bash
# A root with its own systemd running in it, where this machine lets us: namespaces, and a control group of our own.

init=
group=

# boot ROOT: fails, and leaves nothing behind, where systemd does not come up.
boot() {
  local type options=""
  if [ "$(stat -fc %T /sys/fs/cgroup)" = cgroup2fs ]; then
    type=cgroup2 group=/sys/fs/cgroup/collega.$$
  elif [ -d /sys/fs/cgroup/systemd ]; then
    type=cgroup options=none,name=systemd group=/sys/fs/cgroup/systemd/collega.$$
  else
    return 1
  fi
  mkdir "$group" 2>/dev/null || { group= && return 1; }
  # shellcheck disable=SC2016 # for the inner shell
  bash -c 'echo $$ >"$0/cgroup.procs" && exec unshare --mount --pid --fork --uts --ipc --net --cgroup --kill-child "$@"' \
    "$group" tests/e2e/packages/first_process.sh "$1" $type "$options" </dev/null >"$1.boot.log" 2>&1 9>&- &
  outside=$!
  await_boot || { halt && return 1; }
}

await_boot() {
  for _ in {1..300}; do
    kill -0 "$outside" 2>/dev/null || return 1
    init=$(pgrep -P "$outside" || true)
    if [ -n "$init" ]; then
      case "$(booted systemctl is-system-running 2>/dev/null)" in running | degraded) return ;; esac
    fi
    sleep 0.1
  done
  return 1
}

# booted COMMAND…: in the root whose systemd runs.
booted() { nsenter --target "$init" --mount --pid --uts --ipc --net --cgroup "$@"; }

# With the first process all others of its namespaces end.
halt() {
  kill -KILL "${init:-$outside}" 2>/dev/null || true
  wait "$outside" 2>/dev/null || true
  init=
  for _ in {1..50}; do
    find "$group" -depth -type d -exec rmdir {} + 2>/dev/null
    [ -e "$group" ] || break
    sleep 0.1
  done
  group=
}
