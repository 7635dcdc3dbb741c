#!/usr/bin/python3
# Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
#
# Writes the files in foreign/ that ForeignFilesTest reads: one table as Astropy and STILTS write it. The files there were
# made with Astropy 5.2.1 and STILTS 3.4.7 (Debian 12):
#     python3 foreign.py
import pathlib
import subprocess

import numpy as np
from astropy.io.votable import from_table
from astropy.table import MaskedColumn, Table

HERE = pathlib.Path(__file__).parent / "foreign"


def table(arrays):
    mask = [False, True, False, False]
    t = Table()
    t["source_id"] = np.array([9007199254740993, 5537738593028843008, 1, -9223372036854775807], dtype=np.int64)
    t["source_id"].description = "Identifier"
    t["ra"] = np.array([0.1, 359.99999999999994, 1e-300, -0.0])
    t["ra"].unit = "deg"
    t["mag"] = np.array([20.5, np.nan, 0.1, np.inf], dtype=np.float32)
    t["mag"].unit = "mag"
    t["n"] = MaskedColumn(np.array([1, 0, -2147483647, 2147483647], dtype=np.int32), mask=mask)
    t["mode"] = MaskedColumn(["DCEP", "", "a b", "it's, \"x\""], mask=mask)
    if arrays:
        t["good"] = np.array([True, False, True, False])
        t["pair"] = np.array([[1, 2], [3, 4], [5, 6], [-7, 8]], dtype=np.int16)
    return t


def astropy():
    for kind in ("tabledata", "binary", "binary2"):
        vot = from_table(table(True))
        fields = {f.name: f for f in vot.get_first_table().fields}
        fields["ra"].ucd = "pos.eq.ra"
        fields["ra"].utype = "stc:ra"
        fields["n"].values.null = -1  # BINARY has no other way to say blank
        vot.get_first_table()._format = kind
        vot.to_xml(str(HERE / f"astropy-{kind}.vot"))
    table(True).write(HERE / "astropy.fits", overwrite=True)
    table(True).write(HERE / "astropy.ecsv", overwrite=True)
    table(False).write(HERE / "astropy.csv", overwrite=True)
    table(False).write(HERE / "astropy.tbl", format="ascii.ipac", overwrite=True)
    table(False)["source_id", "ra", "mag", "n"].filled(0).write(HERE / "astropy.txt", format="ascii.commented_header",
                                                                 overwrite=True)


def stilts():
    for ofmt, name in (("votable-tabledata", "stilts-tabledata.vot"), ("votable-binary-inline", "stilts-binary.vot"),
                       ("votable-binary2-inline", "stilts-binary2.vot"), ("votable-fits-inline", "stilts-fits.vot"),
                       ("fits-plus", "stilts-plus.fits"), ("fits-basic", "stilts-basic.fits"),
                       ("fits-var", "stilts-var.fits"), ("csv", "stilts.csv"), ("ipac", "stilts.tbl"),
                       ("ascii", "stilts.txt")):
        subprocess.run(["stilts", "tpipe", "in=astropy.fits", "ifmt=fits", f"ofmt={ofmt}", f"out={name}"], check=True,
                       cwd=HERE)


if __name__ == "__main__":
    HERE.mkdir(exist_ok=True)
    astropy()
    stilts()
