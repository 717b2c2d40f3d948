# shellcheck shell=bash
# What the scripts that make Debian packages and roots share: where Debian comes from, and where it is kept.
# lib.sh comes before this.

# Everything from Debian that is worth keeping between two runs.
# shellcheck disable=SC2034 # read by those who come after
# shellcheck disable=SC2034 # read by those who come after
debian_cache=${XDG_CACHE_HOME:-$HOME/.cache}/collega/debian

# The release this machine runs.
debian_suite() { (. /etc/os-release && echo "$VERSION_CODENAME"); }

# "address release" of each mirror of Debian that this machine's apt uses: the release itself, updates, security.
debian_sources() {
  # shellcheck disable=SC2016 # apt's own variables
  apt-get indextargets --format '$(LABEL)|$(REPO_URI) $(CODENAME)' 'Created-By: Packages' |
    sed -n "s/^Debian[^|]*|\(.* $(debian_suite)\(-.*\)\?\)$/\1/p" | sort -u
}

# The mirror of the release itself.
debian_mirror() { debian_sources | sed -n "s/ $(debian_suite)$//p" | head -n 1; }

# Lines for a sources.list.
debian_source_lines() {
  debian_sources | sed 's|.*|deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] & main|'
}

# A list of packages without its comments.
packages_in() { grep -v -e '^#' -e '^$' "$1"; }
