#!/usr/bin/python3
# Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
"""Adds the Gaia archive's own rows to the tables of the test service, so that the archive's query finds them there.

  real_rows.py INPUTS GAIA_DR2_CEPHEIDS      (e.g. /var/gavo/inputs ../shared/data/cepheids/gaia-dr2-cepheids.vot.gz)

The rows are those of a query that joined three tables; each table gets its columns back. Run it once, then import
gaiadr2/q import_ceph import_real_source import_real_cepheid and external/q import_real.
"""
import gzip
import re
import shutil
import sys

INPUTS, ROWS = sys.argv[1:3]
FILE = "data/gaia-dr2-cepheids.vot.gz"
MISSING = ("g_absorption", "g_absorption_error")

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
        rd = extended(rd, "import_real_source", "gaia_source", given)
        rd = extended(rd, "import_real_cepheid", "vari_cepheid", given)
    else:
        rd = extended(rd, "import_real", "gaiadr2_geometric_distance", given)
    open(path, "w").write(rd)
