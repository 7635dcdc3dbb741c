#!/usr/bin/env python3
# Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
"""Takes one table through Astrarium and Astropy or STILTS in every format that both know, and prints what is the same.

    releng/interop/run.py [--product FOLDER] [--work FOLDER]

The product is a folder with the program in it; for Parquet it must have org.astrarium.parquet.feature installed. Needs Debian's
python3-astropy and stilts, and for an independent look at Parquet Node.js with npm, which fetches hyparquet. Ends with
status 1 if a value, a blank or an identifier differs where the format can hold it.
"""
import argparse
import io
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import warnings

import astropy
import numpy as np
from astropy.io.votable import from_table
from astropy.table import MaskedColumn, Table

warnings.simplefilter("ignore")
ROOT = pathlib.Path(__file__).resolve().parents[2]
ROWS = 200
HYPARQUET = "1.31.5"
NUMBERS = ("ra", "mag")
PARTS = ("values", "identifiers", "blanks", "units", "arrays", "letters")


def master(arrays=True, letters=True):
    """The table: identifiers beyond 2^53, extreme numbers, blanks, units, an array, letters beyond ASCII."""
    random = np.random.default_rng(7)
    mask = random.random(ROWS) < 0.2
    t = Table()
    t["source_id"] = random.integers(2**53, 2**63 - 1, ROWS, dtype=np.int64) | 1
    t["ra"] = random.normal(size=ROWS) * 10.0 ** random.integers(-300, 300, ROWS)
    t["ra"][:4] = [0.1, -0.0, np.inf, 5e-324]
    t["ra"].unit = "deg"
    t["mag"] = random.normal(size=ROWS).astype(np.float32)
    t["mag"][:3] = [0.1, np.nan, -np.inf]
    t["mag"].unit = "mag"
    t["n"] = MaskedColumn(random.integers(-2**31 + 1, 2**31, ROWS, dtype=np.int64).astype(np.int32), mask=mask)
    t["mode"] = MaskedColumn(random.choice(["DCEP", "a b", "it's", 'say "x"', "a,b"], ROWS), mask=mask)
    t["good"] = random.random(ROWS) < 0.5
    if arrays:
        t["pair"] = random.normal(size=(ROWS, 2))
    if letters:
        t["star"] = ["\u03b4 Cephei", "\u661f"] * (ROWS // 2)
    return t


def astropy_writes(folder):
    """Files by Astropy, each with its name in the table."""
    for kind in ("tabledata", "binary", "binary2"):
        vot = from_table(master(letters=False))
        fields = {f.name: f for f in vot.get_first_table().fields}
        fields["n"].values.null = -2**31
        vot.get_first_table()._format = kind
        vot.to_xml(str(folder / f"astropy-{kind}.vot"))
        yield f"VOTable {kind.upper()}", folder / f"astropy-{kind}.vot"
    master(letters=False).write(folder / "astropy.fits")
    yield "FITS", folder / "astropy.fits"
    master().write(folder / "astropy.ecsv")
    yield "ECSV", folder / "astropy.ecsv"
    master(arrays=False).write(folder / "astropy.csv")
    yield "CSV", folder / "astropy.csv"
    master(arrays=False, letters=False).write(folder / "astropy.tbl", format="ascii.ipac")
    yield "IPAC", folder / "astropy.tbl"


def stilts_writes(folder):
    """Files by STILTS, from Astropy's FITS file."""
    for title, fmt, name in (("VOTable TABLEDATA", "votable-tabledata", "stilts-tabledata.vot"),
                             ("VOTable BINARY", "votable-binary-inline", "stilts-binary.vot"),
                             ("VOTable BINARY2", "votable-binary2-inline", "stilts-binary2.vot"),
                             ("VOTable FITS", "votable-fits-inline", "stilts-fits.vot"),
                             ("FITS", "fits-basic", "stilts.fits"), ("CSV", "csv", "stilts.csv"),
                             ("IPAC", "ipac", "stilts.tbl"), ("ASCII", "ascii", "stilts.txt")):
        stilts(folder / "astropy.fits", folder / name, fmt)
        yield title, folder / name


def stilts(source, target, fmt, ifmt=None):
    subprocess.run(["stilts", "tpipe", f"in={source}", *([f"ifmt={ifmt}"] if ifmt else []), f"ofmt={fmt}",
                    f"out={target}"], check=True, capture_output=True)


def text(column):
    return [None if v is np.ma.masked or str(v) in ("", "None") else str(v) for v in column]


def blanks(column, number):
    mask = np.ma.getmaskarray(np.ma.asarray(column))
    if number and column.dtype.kind == "f":
        mask = mask | np.isnan(np.ma.filled(column, np.nan))
    return mask


def compare(found):
    """What of the master is in a table as Astropy has read it: same, differs, or - where the column is not there."""
    t = master()
    result = {}
    same = True
    for name in NUMBERS:
        was, now = np.asarray(t[name]), np.ma.filled(found[name], np.nan).astype(t[name].dtype)
        same &= bool(np.array_equal(was.view(f"i{was.itemsize}")[~np.isnan(was)],
                                    now.view(f"i{was.itemsize}")[~np.isnan(was)]))
    here = ~np.ma.getmaskarray(t["n"])
    same &= bool(np.array_equal(np.asarray(t["n"])[here], np.asarray(found["n"])[here].astype(np.int64)))
    same &= [v for v, h in zip(text(found["mode"]), here) if h] == [v for v, h in zip(text(t["mode"]), here) if h]
    same &= [str(v)[0] in "TtrueTrue1" for v in found["good"]] == [bool(v) for v in t["good"]]
    result["values"] = same
    result["identifiers"] = bool(np.array_equal(np.asarray(found["source_id"]).astype(np.int64), t["source_id"]))
    result["blanks"] = (np.array_equal(blanks(found["n"], True), blanks(t["n"], True))
                        and np.array_equal(blanks(found["mag"], True), blanks(t["mag"], True))
                        and [v is None for v in text(found["mode"])] == [v is None for v in text(t["mode"])])
    result["units"] = all(str(found[name].unit) == str(t[name].unit) for name in NUMBERS)
    pair = found["pair"] if "pair" in found.colnames else None
    result["arrays"] = None if pair is None else pair.dtype.kind == "f" and np.array_equal(np.asarray(pair), t["pair"])
    result["letters"] = None if "star" not in found.colnames else text(found["star"]) == text(t["star"])
    return result


def reader_of_parquet(folder):
    """Reads Parquet by hyparquet, a library in JavaScript that shares no line with Apache's; None where it cannot be had."""
    npm = ["npm", "install", "--prefix", str(folder), "--no-audit", "--no-fund", f"hyparquet@{HYPARQUET}"]
    if not shutil.which("npm") or subprocess.run(npm, capture_output=True).returncode:
        print("Parquet is not read by another program: there is no npm, or no hyparquet to be had", file=sys.stderr)
        return None

    def read(file):
        told = subprocess.run(["node", pathlib.Path(__file__).with_name("parquet.mjs"), folder, file], check=True,
                              capture_output=True, text=True)
        found = json.loads(told.stdout)
        described = Table.read(io.BytesIO(found["votable"].encode()), format="votable")
        t = Table()
        for name, column in found["columns"].items():
            values, kind = column["values"], column["type"]
            if kind == "INT64":
                t[name] = np.array([int(v) for v in values])
            elif kind in ("DOUBLE", "FLOAT", "LIST"):
                nothing = str(np.array(np.nan).view(np.int64))
                bits = [[int(x) for x in v] if kind == "LIST" else int(nothing if v is None else v) for v in values]
                t[name] = np.array(bits, dtype=np.int64).view(np.float64)
            elif kind == "INT32":
                numbers = np.array([int(v or 0) for v in values], dtype=np.int64).view(np.float64).astype(np.int32)
                t[name] = MaskedColumn(numbers, mask=[v is None for v in values])
            else:
                t[name] = MaskedColumn(["" if v is None else str(v) for v in values], mask=[v is None for v in values])
            t[name].unit = described[name].unit
        return t
    return read


class Report:
    def __init__(self):
        self.failed = False
        print("| written by | read by | format | " + " | ".join(PARTS) + " |\n|" + " --- |" * (3 + len(PARTS)))

    def line(self, writer, reader, title, read, lost=()):
        try:
            result = compare(read())
        except Exception as e:
            print(f"| {writer} | {reader} | {title} | not read: {str(e).strip().splitlines()[-1][:120]} |" + " |" * 5)
            self.failed = True
            return
        self.failed |= any(result[part] is False for part in PARTS if part not in lost)
        cells = ["-" if result[p] is None else "same" if result[p] else "no place" if p in lost else "DIFFERS"
                 for p in PARTS]
        print(f"| {writer} | {reader} | {title} | " + " | ".join(cells) + " |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--product", default=str(ROOT))
    parser.add_argument("--work")
    options = parser.parse_args()
    folder = pathlib.Path(options.work or tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    program = pathlib.Path(options.product) / "astrarium"

    def convert(source, target):
        run = subprocess.run([program, "convert", source, target], capture_output=True, text=True)
        if run.returncode:
            raise RuntimeError(run.stderr)
        return target

    def by_astropy(file):
        return Table.read(file, format="votable") if file.suffix in (".vot", ".xml", ".gz") else Table.read(file)

    def by_stilts(file, ifmt):
        stilts(file, file.with_suffix(".by-stilts.vot"), "votable-tabledata", ifmt)
        return Table.read(file.with_suffix(".by-stilts.vot"), format="votable")

    report = Report()
    no_units = {"CSV": ("units", "arrays"), "ASCII": ("units", "arrays"), "IPAC": ("arrays",), "FITS": ("letters",)}
    for writer, files in (("Astropy", astropy_writes(folder)), ("STILTS", stilts_writes(folder))):
        for title, file in files:
            lost = no_units.get(title, ())
            if writer == "Astropy" and title == "IPAC":
                lost += ("values", "blanks")    # Astropy writes inf, which the format does not know: read as blank
            report.line(writer, "Astrarium", title, lambda: by_astropy(convert(file, file.with_suffix(".back.ecsv"))), lost)
    start = folder / "astropy.ecsv"
    for title, name, ifmt in (("VOTable BINARY2", "ours.vot", "votable"), ("VOTable BINARY2, .gz", "ours.vot.gz", "votable"),
                              ("VOTable TABLEDATA", "ours.xml", "votable"), ("FITS", "ours.fits", "fits"),
                              ("CSV", "ours.csv", "csv"), ("ECSV", "ours.ecsv", None)):
        ours = folder / name
        report.line("Astrarium", "Astropy", title, lambda: by_astropy(convert(start, ours)), no_units.get(title, ()))
        if ifmt:
            lost = no_units.get(title, ()) + (("letters",) if ifmt == "csv" else ())    # STILTS reads CSV as Latin-1
            report.line("Astrarium", "STILTS", title, lambda: by_stilts(ours, ifmt), lost)
    hyparquet = reader_of_parquet(folder)
    if hyparquet:
        report.line("Astrarium", "hyparquet", "Parquet", lambda: hyparquet(convert(start, folder / "ours.parquet")))
    report.line("Astrarium", "Astrarium", "Parquet", lambda: by_astropy(
        convert(convert(start, folder / "ours.parquet"), folder / "parquet.ecsv")))
    version = subprocess.run(["stilts", "-version"], capture_output=True, text=True).stdout.split("STILTS version ")[1]
    print(f"\nAstropy {astropy.__version__}, STILTS {version.split()[0]}, {ROWS} rows")
    sys.exit(1 if report.failed else 0)


if __name__ == "__main__":
    main()
