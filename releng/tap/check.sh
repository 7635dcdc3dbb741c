#!/bin/sh
# Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
#
# The TAP client against the real service that setup.sh starts: the archive's own query, word for word as its answer quotes it,
# must give the archive's own rows, bit for bit; the queries that ship as examples must run as they are; an overflow, a wrong
# query and a cancel must be told as the contract says.
#
#   check.sh [PROGRAM]      PROGRAM is the command line, else the project's own ./astrarium
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
root=$(CDPATH='' cd -- "$here/../.." && pwd -P)
program=${1:-$root/astrarium}
service=${ASTRARIUM_TAP:-http://127.0.0.1:8080/tap}
rows=${ASTRARIUM_DATA:-$(dirname "$root")/shared/data}/cepheids/gaia-dr2-cepheids.vot.gz
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

step() {
    echo "tap-check: $1"
}

fail() {
    echo "tap-check: FAILED: $1" >&2
    cat "$work/err" >&2
    exit 1
}

# query STATUS ARGUMENT...: must end with that exit status
query() {
    wanted=$1
    shift
    status=0
    "$program" query --service "$service" "$@" > "$work/out" 2> "$work/err" || status=$?
    [ "$status" = "$wanted" ] || fail "exit status $status, not $wanted: query $*"
}

gzip -dc "$rows" | sed -n '/name="QUERY" /,/\]\]>/p' | sed 's/.*<!\[CDATA\[//; s/\]\]>.*//' > "$work/cepheids.adql"
grep -q '^FROM external\.' "$work/cepheids.adql" || fail "no query in $rows"

step "the archive's query as a job"
query 0 --adql-file "$work/cepheids.adql" --maxrec 20000 --out "$work/job.vot.gz"
/usr/bin/python3 "$here/same_rows.py" "$work/job.vot.gz" "$rows" || fail "other rows than the archive's"

step "the same, synchronous, and as FITS"
query 0 --sync --adql-file "$work/cepheids.adql" --maxrec 20000 --out "$work/sync.vot"
/usr/bin/python3 "$here/same_rows.py" "$work/sync.vot" "$rows" || fail "other rows than the archive's"
query 0 --adql-file "$work/cepheids.adql" --maxrec 20000 --out "$work/job.fits"

step "the queries that ship as examples, as they are"
example() {
    query 0 --adql-file "$root/bundles/$1" --maxrec 1000000 --out "$work/example.vot.gz"
    sed "s|.*example.vot.gz|  $(basename "$1")|" "$work/out"
}
example org.astrarium.cepheid/src/org/astrarium/cepheid/internal/example/gaia-cepheids.adql
/usr/bin/python3 "$here/same_rows.py" "$work/example.vot.gz" "$rows" || fail "other rows than the archive's"
example org.astrarium.ui/queries/ngc2451-gaia-dr2.adql
example org.astrarium.ui/queries/ngc2477-gaia-edr3.adql
grep -q ': 7100 rows$' "$work/out" || fail "not the 7,100 stars of the archive"

step "an overflow is no success"
query 1 --adql-file "$work/cepheids.adql" --out "$work/cut.vot"
grep -q 'cut the result off at 2000 rows' "$work/err" || fail "the overflow is not told"
[ ! -e "$work/cut.vot" ] || fail "a cut result was written"
query 0 --adql-file "$work/cepheids.adql" --out "$work/cut.vot" --allow-overflow
grep -q 'warning: the service cut the result off' "$work/err" || fail "the overflow is not warned of"

step "wrong queries are told"
query 2 --adql "SELEC 3" --out "$work/x.vot"
query 2 --sync --adql "SELECT raa FROM gaiadr2.gaia_source" --out "$work/x.vot"
query 2 --adql "SELECT x FROM no.such_table" --out "$work/x.vot"
query 1 --sync --adql "SELECT 1/0 AS x FROM gaiadr2.vari_cepheid" --out "$work/x.vot"

step "a cancel stops the job at the service"
"$program" query --service "$service" --out "$work/x.vot" --adql \
    "SELECT COUNT(*) AS n FROM gaiadr2.gaia_source AS a JOIN gaiadr2.gaia_source AS b ON a.parallax < b.parallax" \
    > "$work/out" 2> "$work/err" &
pid=$!
for i in $(seq 1 200); do grep -q executing "$work/err" && break; sleep 0.1; done
grep -q executing "$work/err" || fail "the job does not run"
kill -TERM $pid
status=0
wait $pid || status=$?
[ "$status" = 3 ] || fail "exit status $status, not 3"
job=$(sed -n 's/^query: job //p' "$work/err")
! curl -sf -o /dev/null "$job" || fail "$job is still there"

step "done"
