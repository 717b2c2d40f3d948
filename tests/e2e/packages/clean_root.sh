# shellcheck shell=bash
# A root with a bare Debian in it, unpacked in a moment: made once, and kept with what apt fetches for it.
# lib.sh and debian.sh come before this.

kept_root=${debian_cache:?}/root-$(debian_suite)-$(dpkg --print-architecture).tar
kept_archives=$debian_cache/archives

# make_root FOLDER: FOLDER is a root, and its apt has what was fetched before.
make_root() {
  [ -e "$kept_root" ] || bootstrap_root
  mkdir -p "$1" "$kept_archives"
  tar -x -f "$kept_root" -C "$1"
  cp -al "$kept_archives/." "$1/var/cache/apt/archives"
}

bootstrap_root() {
  local folder=$kept_root.folder
  rm -rf "$folder"
  # shellcheck disable=SC2046 # no mirror is no word
  debootstrap --variant=minbase "$(debian_suite)" "$folder" $(debian_mirror) >"$kept_root.log" 2>&1 ||
    { tail -n 50 "$kept_root.log" >&2 && fail "debootstrap failed; all it said is in $kept_root.log"; }
  debian_source_lines >"$folder/etc/apt/sources.list"
  # As this machine reaches its mirrors.
  apt-config dump | grep -i '^Acquire::[a-z:]*proxy' >"$folder/etc/apt/apt.conf.d/proxy" || true
  cp -L /etc/resolv.conf "$folder/etc/resolv.conf"
  make_dpkg_quick >"$folder/etc/dpkg/dpkg.cfg.d/quick"
  in_root "$folder" apt-get -q update >>"$kept_root.log" 2>&1
  in_root "$folder" apt-get clean
  tar -c -f "$kept_root.new" -C "$folder" .
  mv "$kept_root.new" "$kept_root"
  rm -rf "$folder"
}

# Nobody minds if a power cut spoils the root, nor reads in it.
make_dpkg_quick() {
  echo force-unsafe-io
  printf 'path-exclude=/usr/share/%s/*\n' doc info locale man
  echo 'path-include=/usr/share/doc/collega*'
}

# in_root FOLDER COMMAND…
in_root() {
  local folder=$1
  shift
  env LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$folder" "$@"
}

# keep_archives FOLDER: the next root need not fetch again what apt fetched for this one.
keep_archives() {
  local package
  for package in "$1"/var/cache/apt/archives/*.deb; do
    [ -e "$kept_archives/${package##*/}" ] || ln "$package" "$kept_archives"
  done
}

# The lists in a root that is kept grow old, and mirrors forget.
forget_root() { rm -f "$kept_root"; }
