# shellcheck shell=bash
# What the scripts that make Debian packages and roots share: where Debian comes from, and where it is kept.
# lib.sh comes before this.

# Everything from Debian that is worth keeping between two runs.
debian_cache=${XDG_CACHE_HOME:-$HOME/.cache}/collega

# The release this machine runs.
debian_suite() { (. /etc/os-release && echo "$VERSION_CODENAME"); }

# The mirror this machine's apt uses; empty where apt has none of Debian.
debian_mirror() {
  # shellcheck disable=SC2016 # apt's own variable
  apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' "Codename: $(debian_suite)" |
    head -n 1
}
