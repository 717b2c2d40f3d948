#!/usr/bin/env bash
# first_process.sh ROOT CGROUP_TYPE CGROUP_OPTIONS: what unshare starts as the first process of namespaces of their own. It
# makes ROOT the root of them, and becomes systemd.
set -euo pipefail
root=$1 type=$2 options=$3

mount --make-rprivate /
mount --bind "$root" "$root"
cd "$root"
mount -t proc proc proc
mount -t sysfs -o ro sysfs sys
mount -t tmpfs tmpfs run
mount -t tmpfs tmpfs tmp
if [ "$type" = cgroup2 ]; then
  mount -t cgroup2 cgroup2 sys/fs/cgroup
else
  mount -t tmpfs -o mode=755 tmpfs sys/fs/cgroup
  mkdir sys/fs/cgroup/systemd
  mount -t cgroup -o "$options" cgroup sys/fs/cgroup/systemd
fi
mkdir run/outside
pivot_root . run/outside
cd /
umount -l /run/outside
exec env -i container=collega PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd --system --show-status=no
