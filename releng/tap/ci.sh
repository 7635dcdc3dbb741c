#!/bin/sh
# Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
#
# The TAP client against a real service, on machines that can have one: sets it up, checks, and stops it again. Where it cannot be
# set up, it says by name what is missing, and that is no failure. A service that runs already is used and left running.
#
#   ci.sh [PROGRAM]      PROGRAM is the command line, else the project's own ./astrarium
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
shared=$(CDPATH='' cd -- "$here/../../.." && pwd -P)/shared
peers=${ASTRARIUM_PEERS:-$shared/peers}
data=${ASTRARIUM_DATA:-$shared/data}
work=${ASTRARIUM_TAP_WORK:-/var/tmp/astrarium-tap}
service=http://127.0.0.1:8080/tap

skip() {
    echo "tap-check: SKIPPED: $1"
    exit 0
}

# What setup.sh installs; none of it is asked of the network where it is there already.
packages() {
    missing=
    for package in postgresql-15 gavodachs2-server postgresql-15-q3c postgresql-15-pgsphere python3-healpy python3-numpy python3-astropy curl; do
        dpkg -s "$package" > /dev/null 2>&1 || missing="$missing $package"
    done
    [ -z "$missing" ] && return 0
    timeout 300 apt-get update > /dev/null 2>&1 || true
    # shellcheck disable=SC2086
    timeout 120 apt-get install --simulate --no-install-recommends $missing > /dev/null 2>&1 \
        || skip "these packages cannot be installed here:$missing"
}

running() {
    curl -sf -m 10 -o /dev/null "$service/availability"
}

check() {
    timeout 900 "$here/check.sh" "$@"
}

for needed in "$peers/dachs/setup.sh" "$data/cepheids/gaia-dr2-cepheids.vot.gz" "$data/clusters/ngc2477-gaia-edr3.csv"; do
    [ -r "$needed" ] || skip "no $needed (say where with ASTRARIUM_PEERS and ASTRARIUM_DATA)"
done
if command -v curl > /dev/null && running; then
    check "$@"
    exit
fi
[ "$(id -u)" = 0 ] || skip "only root can install the service"
grep -q '^VERSION_ID="12"' /etc/os-release 2> /dev/null && command -v apt-get > /dev/null || skip "the service is set up on Debian 12 only"
packages
if curl -s -m 5 -o /dev/null http://127.0.0.1:8080/; then
    skip "something else listens on 127.0.0.1:8080"
fi
mkdir -p "$work/log"
echo "tap-check: setting up the service (the log is $work/log/setup.log)"
status=0
timeout 900 "$here/setup.sh" > "$work/log/setup.log" 2>&1 || status=$?
if [ "$status" != 0 ]; then
    tail -n 20 "$work/log/setup.log" | cut -c 1-300
    skip "the service could not be set up"
fi
status=0
check "$@" || status=$?
"$here/setup.sh" stop > /dev/null 2>&1 || echo "tap-check: the service could not be stopped" >&2
exit "$status"
