#!/usr/bin/env bash
# The Debian packages in a root that has nothing of ours: installed, started, upgraded, removed, purged.
# packages_test.sh BUILD packs the programs of that build as they are.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../../../script/lib.sh"
. script/debian.sh
. tests/e2e/packages/clean_root.sh
. tests/e2e/packages/booted.sh

build=$1
export COLLEGA_PASSPHRASE="long and only for this"
conf=etc/collega/server.toml
wanted=etc/systemd/system/multi-user.target.wants/collega-server.service

skip() { say "Skipped: $*" && exit 77; }
[ "$(id -u)" = 0 ] || skip "only root can make a root to install into"
command -v debootstrap >/dev/null || skip "debootstrap is not installed; script/bootstrap does that"

mkdir -p "$debian_cache"
exec 9>"$debian_cache/root.lock" && flock 9
work=$(mktemp -d "$debian_cache/packages.XXXXXX")
root=$work/root
server=

step() { say "$SECONDS s: $*"; }
clean_up() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  [ -z "$init" ] || halt
  rm -rf "$work"
}
trap clean_up EXIT

pack() {
  step "packing what is in $build"
  logged cpack cpack -G DEB --config "$build/CPackConfig.cmake" -B "$work/packages" -D CPACK_DEBIAN_COMPRESSION_TYPE=gzip
}

# install FILES…: as an administrator does, with whatever of Debian they ask for.
install() {
  inside env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends -o Dpkg::Options::=--force-confold install "${@#"$root"}"
}

install_clean() {
  step "installing them in a clean root"
  make_root "$root"
  mv "$work/packages" "$root/packages"
  # systemd is what the server's package recommends; here it looks at the unit.
  install "$root"/packages/*.deb systemd >"$work/apt.log" 2>&1
}

install_all() {
  if ! install_clean; then
    step "again, in a root made anew"
    forget_root
    mv "$root/packages" "$work" && rm -rf "$root"
    install_clean || { tail -n 50 "$work/apt.log" >&2 && fail "the packages could not be installed"; }
  fi
  keep_archives "$root"
}

version_of() { in_root "$root" dpkg-query --show --showformat "\${Version}" "$1"; }
is_there() { [ -e "$root/$1" ] || [ -L "$root/$1" ]; }
has() { is_there "$1" || fail "missing after $2: /$1"; }
lacks() { if is_there "$1"; then fail "left after $2: /$1"; fi; }

# logged NAME COMMAND…: the command's words are shown only when it fails.
logged() {
  local log=$work/$1.log
  shift
  "$@" >"$log" 2>&1 && return
  tail -n 50 "$log" >&2
  fail "this failed: $*"
}

check_installed() {
  step "looking at what was installed"
  [ "$(stat -c %a "$root/$conf")" = 644 ] || fail "/$conf is not as it should be: $(stat -c %A "$root/$conf")"
  has usr/share/doc/collega-server/hosting.md installing
  has $wanted installing
  desktop-file-validate "$root"/usr/share/applications/org.collega.Collega.desktop
  logged appstream appstreamcli validate --no-net "$root"/usr/share/metainfo/org.collega.Collega.metainfo.xml
  logged unit in_root "$root" systemd-analyze verify collega-server.service
  logged unit in_root "$root" systemd-analyze security --offline=true --threshold=20 collega-server.service
}

# With systemd the unit starts it, as it does for an administrator; without, we do by hand, as somebody who is not root.
start() {
  if [ -n "$init" ]; then start_unit; else start_by_hand; fi
}

start_unit() {
  url=http://127.0.0.1:8460
  for _ in {1..100}; do
    booted bash -c ': </dev/tcp/127.0.0.1/8460' 2>/dev/null && return
    sleep 0.1
  done
  booted journalctl --no-pager -u collega-server >&2
  fail "the unit did not start the server"
}

start_by_hand() {
  [ -d "$root/var/lib/collega" ] || command install -d -m 700 -o nobody -g nogroup "$root/var/lib/collega"
  : >"$work/server.log"
  COLLEGA_SERVER_LISTEN=127.0.0.1:${port:-0} chroot --userspec=nobody:nogroup "$root" \
    /usr/bin/collega-server --data /var/lib/collega --config "/$conf" >"$work/server.log" 2>&1 9>&- &
  server=$!
  for _ in {1..200}; do
    url=$(sed -n 's/^listening on //p' "$work/server.log")
    [ -n "$url" ] && port=${url##*:} && return
    kill -0 $server 2>/dev/null || break
    sleep 0.1
  done
  cat "$work/server.log" >&2
  fail "the installed server did not start"
}

stop_by_hand() {
  [ -n "$server" ] || return 0
  kill "$server"
  wait "$server" || fail "the server did not end well"
  server=
}

said_by_server() {
  if [ -n "$init" ]; then booted journalctl --no-pager -o cat -u collega-server; else cat "$work/server.log"; fi
}

# Who the unit runs as, and since when.
process() { booted systemctl show --property MainPID --value collega-server; }
check_unit() {
  local user
  user=$(booted stat -c %u "/proc/$(process)")
  [ "$user" != 0 ] || fail "the unit runs as root"
  [ "$(booted stat -c %u:%a /var/lib/private/collega)" = "$user:700" ] || fail "what it keeps is not its own"
}

inside() {
  if [ -n "$init" ]; then booted "$@"; else in_root "$root" "$@"; fi
}
user() { inside env QT_QPA_PLATFORM=offscreen HOME=/root "$@"; }
spaces() { inside collega-server spaces --data /var/lib/collega; }

use() {
  step "starting the server, and using it with the command line and the app"
  start
  [ -z "$init" ] || check_unit
  logged demo user collega-cli --profile /root/profile demo load --server "$url"
  step "opening every page of the app"
  logged app user collega --profile /root/profile --screenshots /root/pictures --size 412x892 --language nl
  has root/pictures/today.png "opening every page"
  before=$(spaces)
  [ -n "$before" ] || fail "the server kept nothing"
}

# The same programs, as a later version whose settings file says something new.
pack_next() {
  local package
  for package in "$root"/packages/*.deb; do
    dpkg-deb -R "$package" "$work/next"
    sed -i 's/^Version: .*/&+next/' "$work/next/DEBIAN/control"
    [ ! -e "$work/next/$conf" ] || echo "# New in the next version." >>"$work/next/$conf"
    dpkg-deb -Zgzip -z1 --root-owner-group -b "$work/next" "${package%.deb}.next.deb" >/dev/null
    rm -r "$work/next"
  done
}

upgrade() {
  step "upgrading, after the administrator changed the settings, and chose that it does not come up with the machine"
  echo 'log = "json"' >>"$root/$conf"
  logged disable inside systemctl disable collega-server
  pack_next
  stop_by_hand
  [ -z "$init" ] || earlier=$(process)
  logged apt install "$root"/packages/*.next.deb
  [[ $(version_of collega-server) == *+next ]] || fail "this is no upgrade: $(version_of collega-server)"
  grep -q 'log = "json"' "$root/$conf" || fail "the upgrade lost the administrator's settings"
  has $conf.dpkg-dist "upgrading"
  lacks $wanted "upgrading"
  start
  [ -z "$init" ] || [ "$(process)" != "$earlier" ] || fail "the upgrade did not start the server anew"
  logged sync user collega-cli --profile /root/profile sync
  said_by_server | grep -q '"message":"ready"' || fail "the upgraded server does not keep to the changed settings"
  stop_by_hand
  [ "$(spaces)" = "$before" ] || fail "the upgraded server does not have what it had"
}

remove() {
  step "removing"
  logged apt inside apt-get -q -y remove collega collega-cli collega-server
  if [ -n "$init" ] && booted bash -c 'grep -x collega-server /proc/[0-9]*/comm' 2>/dev/null; then
    fail "the server runs on after it was removed"
  fi
  lacks usr/bin/collega-server removing
  lacks usr/bin/collega removing
  has $conf removing
  has var/lib/collega removing
  logged apt inside apt-get -q -y purge collega-server
  lacks etc/collega purging
  lacks var/lib/collega purging
  rm -r "$root"/{packages,root}
  left=$(find "$root"/{etc,usr,var,run,opt} -iname '*collega*' -not -path '*/var/cache/apt/*')
  [ -z "$left" ] || fail "left after purging: $left"
}

pack
install_all
check_installed
if boot "$root"; then step "systemd runs in the root"; else step "systemd cannot run here: what it would do is done by hand"; fi
use
upgrade
remove
step "installed, started, upgraded, removed"
