#!/usr/bin/python3
# Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
"""Compares two VOTables bit for bit, their rows in order of source_id; says what differs, and exits 1 then.

  same_rows.py ONE OTHER
"""
import sys

import numpy as np
from astropy.io.votable import parse_single_table


def columns(path):
    rows = parse_single_table(path).array
    order = np.argsort(rows["source_id"].data, kind="stable")
    return {name.lower(): cells(rows[name][order]) for name in rows.dtype.names}


def cells(column):
    values, blank = column.data, np.ma.getmaskarray(column)
    if values.dtype.kind == "O":
        return [None if b else str(v) for v, b in zip(values, blank)]
    if values.dtype.kind == "f":
        blank = blank | np.isnan(values)
    return [None if b else (values.dtype.kind, v.tobytes() if values.dtype.kind == "f" else int(v))
            for v, b in zip(values, blank)]


one, other = columns(sys.argv[1]), columns(sys.argv[2])
faults = []
if list(one) != list(other):
    faults.append("columns %s, not %s" % (list(one), list(other)))
for name in one.keys() & other.keys():
    if len(one[name]) != len(other[name]):
        faults.append("%s has %d rows, not %d" % (name, len(one[name]), len(other[name])))
    elif one[name] != other[name]:
        faults.append("%s differs in %d rows" % (name, sum(a != b for a, b in zip(one[name], other[name]))))
print("; ".join(faults) or "%d rows x %d columns, the same bit for bit" % (len(one["source_id"]), len(one)))
sys.exit(bool(faults))
