#!/usr/bin/python3
# Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
"""Adds the Gaia archive's own rows to the tables of the test service, so that the archive's query finds them there.

  real_rows.py INPUTS GAIA_DR2_CEPHEIDS NGC2477_EDR3
      (e.g. /var/gavo/inputs ../shared/data/cepheids/gaia-dr2-cepheids.vot.gz ../shared/data/clusters/ngc2477-gaia-edr3.csv)

The rows of the Cepheids are those of a query that joined three tables; each table gets its columns back. The stars of
NGC 2477 get a table of their own, gaiaedr3.gaia_source. Columns that the archive has and the simulated rows lack are
added, without values. Run it once, then import as setup.sh does.
"""
import gzip
import os
import re
import shutil
import sys

INPUTS, ROWS, EDR3 = sys.argv[1:4]
FILE = "data/gaia-dr2-cepheids.vot.gz"
MISSING = ("g_absorption", "g_absorption_error")
MISSING_OF_SOURCE = (("astrometric_n_good_obs_al", "integer"), ("phot_bp_mean_flux_over_error", "real"),
                     ("phot_rp_mean_flux_over_error", "real"))

DATA = """  <data id="%s" updating="True">
    <sources pattern="%s"/>
    <voTableGrammar gunzip="True"/>
    <make table="%s"><rowmaker idmaps="%s">%s</rowmaker></make>
  </data>
"""


def columns(rd, table):
    body = re.search(r'<table id="%s".*?</table>' % table, rd, re.S).group()
    return re.findall(r'<column name="(\w+)"', body)


def extended(rd, name, table, given):
    wanted = columns(rd, table)
    here = [c for c in wanted if c in given]
    absent = "".join('<map key="%s">None</map>' % c for c in wanted if c not in given)
    return rd.replace("</resource>", DATA % (name, FILE, table, ",".join(here), absent) + "</resource>")


def with_missing(rd):
    more = "".join('    <column name="%s" type="%s">%s</column>\n' % (
        c, t, '<values nullLiteral="-1"/>' if t == "integer" else "") for c, t in MISSING_OF_SOURCE)
    rd = re.sub(r'(<table id="gaia_source".*?)(  </table>)', lambda m: m.group(1) + more + m.group(2), rd, flags=re.S)
    none = "".join('<map key="%s">None</map>' % c for c, _ in MISSING_OF_SOURCE)
    rd = rd.replace('<make table="gaia_source"><rowmaker idmaps="*"/>',
                    '<make table="gaia_source"><rowmaker idmaps="*">%s</rowmaker>' % none)
    head, tail = rd.split('<data id="import_ceph_src"', 1)
    return head + '<data id="import_ceph_src"' + tail.replace("</rowmaker>", none + "</rowmaker>", 1)


def edr3(path):
    names = open(path).readline().strip().split(",")
    types = {"source_id": "bigint", "ra": "double precision", "dec": "double precision"}
    units = {"ra": "deg", "dec": "deg", "parallax": "mas", "pmra": "mas/yr", "pmdec": "mas/yr",
             "phot_g_mean_mag": "mag", "bp_rp": "mag", "g_rp": "mag"}
    ucds = {"source_id": "meta.id;meta.main", "ra": "pos.eq.ra;meta.main", "dec": "pos.eq.dec;meta.main"}
    doubles = ("parallax", "pmra", "pmdec")
    columns = "\n".join('    <column name="%s" type="%s" unit="%s" ucd="%s" description="%s"%s/>' % (
        n, types.get(n, "double precision" if n in doubles else "real"), units.get(n, ""), ucds.get(n, ""),
        n.replace("_", " "), ' required="True"' if n in types else "") for n in names)
    return """<resource schema="gaiaedr3" resdir="gaiaedr3">
  <meta name="creationDate">2020-12-03T00:00:00Z</meta>
  <meta name="title">Gaia EDR3, part of the field of NGC 2477</meta>
  <meta name="description">Rows of the Gaia archive, for tests on loopback.</meta>
  <meta name="creator">ESA/Gaia/DPAC</meta>
  <meta name="subject">surveys</meta>
  <table id="gaia_source" onDisk="True" adql="True" mixin="//scs#q3cindex" primary="source_id">
%s
  </table>
  <data id="import">
    <sources pattern="data/rows.csv"/>
    <csvGrammar/>
    <make table="gaia_source"><rowmaker idmaps="*"/></make>
  </data>
</resource>
""" % columns


os.makedirs(INPUTS + "/gaiaedr3/data", exist_ok=True)
shutil.copy(EDR3, INPUTS + "/gaiaedr3/data/rows.csv")
open(INPUTS + "/gaiaedr3/q.rd", "w").write(edr3(EDR3))
given = set(re.findall(r'<FIELD [^>]*name="(\w+)"', gzip.open(ROWS).read(50000).decode("ascii", "replace")))
for schema in ("gaiadr2", "external"):
    shutil.copy(ROWS, "%s/%s/%s" % (INPUTS, schema, FILE))
    path = "%s/%s/q.rd" % (INPUTS, schema)
    rd = open(path).read()
    if "import_real" in rd:
        continue
    if schema == "gaiadr2":
        more = "".join('    <column name="%s" type="double precision" unit="mag"/>\n' % c for c in MISSING)
        more_none = "".join('<map key="%s">None</map>' % c for c in MISSING)
        rd = re.sub(r'(<table id="vari_cepheid".*?)(  </table>)', lambda m: m.group(1) + more + m.group(2), rd, flags=re.S)
        rd = rd.replace('<make table="vari_cepheid"><rowmaker idmaps="*"/>',
                        '<make table="vari_cepheid"><rowmaker idmaps="*">%s</rowmaker>' % more_none)
        rd = with_missing(rd)
        rd = extended(rd, "import_real_source", "gaia_source", given)
        rd = extended(rd, "import_real_cepheid", "vari_cepheid", given)
    else:
        rd = extended(rd, "import_real", "gaiadr2_geometric_distance", given)
    open(path, "w").write(rd)
