#!/bin/sh
# Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
#
# A real TAP service on http://127.0.0.1:8080/tap: GAVO DaCHS from Debian's packages, with the tables of the peers' folder
# (simulated) and the rows of the Gaia archive's own Cepheid query (real). Needs root, Debian 12 and some four minutes.
#
#   setup.sh          installs, fills and starts it
#   setup.sh stop     stops the service and its database
#
# The peers' folder is ../shared/peers beside the project or the one that ASTRARIUM_PEERS names, the real rows are in
# ../shared/data or in the folder that ASTRARIUM_DATA names. What it writes goes to ASTRARIUM_TAP_WORK, else /var/tmp/astrarium-tap.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
shared=$(CDPATH='' cd -- "$here/../../.." && pwd -P)/shared
peers=${ASTRARIUM_PEERS:-$shared/peers}
data=${ASTRARIUM_DATA:-$shared/data}
work=${ASTRARIUM_TAP_WORK:-/var/tmp/astrarium-tap}
rows=$data/cepheids/gaia-dr2-cepheids.vot.gz
edr3=$data/clusters/ngc2477-gaia-edr3.csv

if [ "${1:-}" = stop ]; then
    kill -- "-$(cat "$work/log/dachs.pid")"
    rm "$work/log/dachs.pid"
    pg_ctlcluster 15 main stop
    exit 0
fi

for needed in "$peers/dachs/setup.sh" "$rows" "$edr3"; do
    [ -r "$needed" ] || { echo "setup: no $needed (say where with ASTRARIUM_PEERS and ASTRARIUM_DATA)" >&2; exit 2; }
done

DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql-15 python3-numpy python3-astropy curl
mkdir -p "$work"
cp -R --no-preserve=mode "$peers/." "$work/"
chmod +x "$work"/dachs/*.sh
[ -e "$work/data/cone_200k_dist.vot.gz" ] || /usr/bin/python3 "$work/gen_tables.py" --out "$work/data" --only ceph,cone200k
"$work/dachs/setup.sh"

/usr/bin/python3 "$here/real_rows.py" /var/gavo/inputs "$rows" "$edr3"
chown -R dachsroot:gavo /var/gavo/inputs/gaiadr2 /var/gavo/inputs/gaiaedr3 /var/gavo/inputs/external
cd / # dachsroot cannot read root's folders
su dachsroot -c "dachs imp gaiaedr3/q"
su dachsroot -c "psql -q gavo -c 'ALTER TABLE gaiadr2.gaia_source ADD COLUMN IF NOT EXISTS astrometric_n_good_obs_al integer,
    ADD COLUMN IF NOT EXISTS phot_bp_mean_flux_over_error real, ADD COLUMN IF NOT EXISTS phot_rp_mean_flux_over_error real'"
su dachsroot -c "dachs imp -m gaiadr2/q import_cone"
su dachsroot -c "dachs imp gaiadr2/q import_ceph"
su dachsroot -c "dachs imp gaiadr2/q import_real_source import_real_cepheid"
su dachsroot -c "dachs imp external/q import_real"
