#!/usr/bin/env python3
# Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
"""Runs Astrarium and what users would otherwise run, in turn, on the same files, and prints a table of ratios.

    releng/benchmarks/run.py [--rounds 5] [--peers DIR] [--work DIR] [--only "WORDS;..."]
    releng/benchmarks/run.py --mixtures [--rounds 5] ...
    releng/benchmarks/run.py --networks IMAGES [--rounds 5] ...

Whole processes are timed, from the command to its end, with the greatest resident memory and
the processor time of all threads; A B A B, medians. --peers is the folder with the peers' scripts (gen_tables.py, pl_fit.py, read_votable.py, gmm.py); they need Debian's python3-astropy,
python3-emcee, python3-scipy, python3-sklearn and stilts. The product is the one that ./astrarium builds.

--mixtures compares fits of mixtures instead: Mixtures.java on the product's bundles against gmm.py, from the same columns, which
gmm.py keeps at its first run. Runs to convergence are made once; they are about the likelihood.

--networks trains the network of cnn.py on its images instead: Networks.java against cnn.py, one thread each.
"""
import argparse
import gzip
import json
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PYTHON = "/usr/bin/python3"     # Debian's own, for which Debian's packages are
FITS = "import sys; from astropy.table import Table; t = Table.read(sys.argv[1]); print(len(t), t['parallax'].mean())"

RECIPE = """astrarium: 1
title: Line through the calibrators
input: {table}
calibrators: {{where: [parallax >= 0, parallax / parallax_error >= 10, abs(b) < 5, m_bailer_jones < -1.5]}}
"""

# a million places all over the sky, and the same in another order with errors of half an arcsecond
SKIES = """
import sys
import numpy as np
from astropy.table import Table
rng = np.random.default_rng(1)
n = 1_000_000
ra, dec = rng.uniform(0, 360, n), np.degrees(np.arcsin(rng.uniform(-1, 1, n)))
Table({"source_id": rng.integers(1, 2**62, n), "ra": ra, "dec": dec}).write(sys.argv[1])
other, sd = rng.permutation(n), 0.5 / 3600
ra = (ra + rng.normal(0, sd, n) / np.cos(np.radians(dec))) % 360
dec = np.clip(dec + rng.normal(0, sd, n), -90, 90)
Table({"name": other, "RAJ2000": ra[other], "DEJ2000": dec[other]}).write(sys.argv[2])
"""


EXPRESSIONS = """
import java.util.Arrays;
import org.astrarium.core.analysis.Progress;
import org.astrarium.data.expression.Expression;
import org.astrarium.data.io.TableFiles;

public class Expressions {
    public static void main(String[] arguments) {
        var table = TableFiles.read(java.nio.file.Path.of(arguments[0]), Progress.NONE);
        var condition = Expression.parse(arguments[1]);
        double[] rates = new double[9];
        int comparisons = arguments[1].split("[<>=]+").length - 1;
        long count = 0;
        for (int i = -5; i < rates.length; i++) {
            long start = System.nanoTime();
            count = condition.select(table, "s").count();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (i >= 0) {
                rates[i] = table.rowCount() * (double) comparisons / seconds / 1e6;
            }
        }
        Arrays.sort(rates);
        System.out.printf("%d %.0f%n", count, rates[rates.length / 2]);
    }
}
"""


def run(command, folder):
    """Seconds, MiB and seconds of the processors of one command, children included; ends the benchmark where it fails."""
    log = folder / "last.log"
    start = time.perf_counter()
    with open(log, "w") as out:
        child = subprocess.Popen([str(c) for c in command], stdout=out, stderr=subprocess.STDOUT, cwd=folder)
        _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    if status:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{log.read_text()[-2000:]}")
    return seconds, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime


def settle(product):
    """Lets the product make its archive of classes, which it does in the background after the first command."""
    subprocess.run([product / "astrarium", "--version"], check=True, capture_output=True)
    while any(product.glob("configuration/light/*/rehearsal")):
        time.sleep(0.5)


def stilts(file, form):
    return ["stilts", "tpipe", f"in={file}", f"ifmt={form}", "omode=stats"]


def make(args, work):
    """The tables, in three serialisations, where they are not there yet."""
    for what, name in (("ceph", "cepheids"), ("cone200k", "cone_200k"), ("cone1m", "cone_1m")):
        first = work / (name + ".vot.gz")
        if not first.exists():
            run([PYTHON, args.peers / "gen_tables.py", "--out", work, "--only", what], work)
        for end, form in ((".fits", "fits"), ("_td.vot", "votable-tabledata")):
            if what != "ceph" and not (work / (name + end)).exists():
                run(["stilts", "tpipe", f"in={first}", f"ofmt={form}", f"out={work / (name + end)}"], work)
        packed = work / (name + "_td.vot.gz")
        if what != "ceph" and not packed.exists():
            with open(work / (name + "_td.vot"), "rb") as plain, gzip.open(packed, "wb", 6) as out:
                shutil.copyfileobj(plain, out, 1 << 20)


def expressions(home, work):
    """Row comparisons a second of conditions over a million rows, once the program is warm."""
    source = work / "Expressions.java"
    source.write_text(EXPRESSIONS)
    jars = ":".join(str(jar) for jar in (home.parent / "plugins").glob("*.jar"))
    print("\n| condition, 1,000,000 rows | rows | million row comparisons a second |\n| --- | --- | --- |")
    for condition in ("parallax > 0.5", "parallax > 0.5 and phot_g_mean_mag < 18",
                      "parallax / parallax_error > 5 and abs(b) < 5 and bp_rp < 1.5",
                      "visibility_periods_used >= 9 and source_id > 5500001000000000000"):
        done = subprocess.run(["java", "-XX:+UseSerialGC", "-cp", jars, source, work / "cone_1m.fits", condition],
                              capture_output=True, text=True, check=True)
        count, rate = done.stdout.split()
        print(f"| `{condition}` | {int(count):,} | {rate} |", flush=True)


def cases(args, work):
    """Name, our command and the peers' commands by name."""
    home = args.product / "astrarium"
    real = pathlib.Path(args.data) / "cepheids/gaia-dr2-cepheids.vot.gz"
    recipe = work / "line.cepheid"
    recipe.write_text(RECIPE.format(table=real))
    read = args.peers / "read_votable.py"
    fit = args.peers / "pl_fit.py"
    yield ("info, 9,570 x 26, BINARY2", [home, "info", real],
           {"STILTS statistics": stilts(real, "votable"), "astropy, read alone": [PYTHON, read, real]})
    for rows, name in (("200,000", "cone_200k"), ("1,000,000", "cone_1m")):
        for kind, end, form in (("BINARY2", ".vot.gz", "votable"), ("TABLEDATA", "_td.vot.gz", "votable"),
                                ("TABLEDATA, not packed", "_td.vot", "votable"), ("FITS", ".fits", "fits")):
            file = work / (name + end)
            peers = {"STILTS statistics": stilts(file, form)}
            if end == ".vot.gz" and rows == "200,000":
                peers["astropy, read alone"] = [PYTHON, read, file]
            if form == "fits":
                peers["astropy, read alone"] = [PYTHON, "-c", FITS, file]
            yield f"info, {rows} x 31, {kind}", [home, "info", file], peers
    yield ("run, two lines, distances, figures, report", [home, "run", recipe, "--quiet"],
           {"astropy and numpy, one line, no figure": [PYTHON, fit, work / "cepheids.vot.gz", "--line-only"]})
    first, second = work / "sky_a.fits", work / "sky_b.fits"
    if not second.exists():
        run([PYTHON, "-c", SKIES, first, second], work)
    yield ("match within 1 arcsec, 1,000,000 with 1,000,000",
           [home, "match", first, second, "--symmetric", "--radius", "1", "--out", work / "matched.fits"],
           {"STILTS tskymatch2": ["stilts", "tskymatch2", f"in1={first}", f"in2={second}", "ra1=ra", "dec1=dec",
                                  "ra2=RAJ2000", "dec2=DEJ2000", "error=1", "find=best",
                                  f"out={work / 'matched_stilts.fits'}"]})


def figures(command, folder):
    """What a command that prints JSON says of itself, with its memory and the processors' seconds."""
    _, memory, processors = run(command, folder)
    found = json.loads((folder / "last.log").read_text().strip().splitlines()[-1])
    return dict(found, mib=memory, cpu=processors)


def middle(runs, key):
    return statistics.median(found[key] for found in runs)


def mixtures(args, work):
    """Seconds an iteration, memory and likelihood of mixtures, ours and scikit-learn's in turn."""
    plugins = args.plugins or ROOT / "product/target/products/org.astrarium.product/linux/gtk/x86_64/astrarium/plugins"
    jars = [next(iter(sorted(plugins.glob(name)))) for name in ("org.astrarium.inference_*.jar", "*commons*math3*.jar")]
    path = os.pathsep.join(map(str, [work, *jars]))
    run(["javac", "-d", work, "-cp", path, pathlib.Path(__file__).with_name("Mixtures.java")], work)
    print("| rows | what | Astrarium, s an iteration | MiB | scikit-learn, s an iteration | MiB | ratio of seconds | of MiB "
          "| mean ln L, ours and theirs |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for size in ("200k", "1m"):
        stars = work / f"cone_{size}.npy"
        peer = [PYTHON, args.peers / "gmm.py", work / f"cone_{size}.vot.gz", work / f"cone_{size}_truth.csv.gz", "--npy", stars]
        ours = ["java", "-cp", path, "Mixtures", stars]
        if not stars.exists():
            run([*peer, "--mode", "fixed", "--iters", "2"], work)
        compare(args, work, size, "20 iterations, K = 8", [*ours, "iters=20"], [*peer, "--mode", "fixed", "--iters", "20"])
        compare(args, work, size, "to convergence, K = 8, best of 4 and of 1 start",
                [*ours, "iters=500", "tol=1e-4", "restarts=4"], [*peer, "--mode", "converge"], 1)
        compare(args, work, size, "20 iterations, K = 8, deconvolved", [*ours, "iters=20", "errors=true"], None)
    compare(args, work, "1m", "10^7 rows (ten times the same), heap of 64 MiB",
            ["java", "-Xmx64m", "-cp", path, "Mixtures", stars, "iters=20", "rows=10000000"], None)


def compare(args, work, size, what, ours, peer, rounds=0):
    own, other = [], []
    for _ in range(rounds or args.rounds):
        own.append(figures(ours, work))
        if peer:
            other.append(figures(peer, work))
    line = f"| {own[0]['rows_used']:,} | {what} | {middle(own, 's_per_iter'):.3f} (cold {middle(own, 'cold_s_per_iter'):.3f}) " \
           f"| {middle(own, 'mib'):.0f} "
    if peer:
        seconds, memory = middle(other, "s_per_iter"), middle(other, "mib")
        line += f"| {seconds:.3f} | {memory:.0f} | {middle(own, 's_per_iter') / seconds:.3f} " \
                f"| {middle(own, 'mib') / memory:.2f} | {own[0]['lower_bound']:.4f}, {other[0]['lower_bound']:.4f} |"
    else:
        line += f"| | | | | {own[0]['lower_bound']:.4f} |"
    print(line, flush=True)


def networks(args, work):
    """Seconds an epoch of a convolutional network, ours and PyTorch's in turn, one thread each, and our memory as training goes on."""
    plugins = args.plugins or args.product / "plugins"
    jars = [*plugins.glob("*.jar"), *plugins.glob("org.astrarium.dl4j*"), *plugins.glob("org.astrarium.dl4j*/lib/*.jar")]
    path = os.pathsep.join(map(str, [work, *jars]))
    run(["javac", "-d", work, "-cp", path, pathlib.Path(__file__).with_name("Networks.java")], work)
    # a small heap: a larger one grows until it is full, which is no need of the networks
    ours = ["java", "-Xmx256m", "-cp", path, "Networks", args.networks]
    peer = [PYTHON, args.peers / "cnn.py", args.networks, "--epochs", "6", "--what", "cnn", "--threads", "1"]
    own, other = [], []
    for _ in range(args.rounds):
        own.append(figures([*ours, "6"], work))
        other.append(figures(peer, work))
    seconds, theirs = (statistics.median(times) for times in ([found["epoch_s"] for found in own], [found["cnn"]["epoch_s"] for found in other]))
    print("| an epoch of 240 images, 3 x 64 x 64 | s | first epoch, s | start of the library, s | MiB |\n| --- | --- | --- | --- | --- |")
    print(f"| Astrarium | {seconds:.3f} | {middle(own, 'first_epoch_s'):.2f} | {middle(own, 'start_s'):.2f} | {middle(own, 'mib'):.0f} |")
    print(f"| PyTorch | {theirs:.3f} | {statistics.median(found['cnn']['first_epoch_s'] for found in other):.2f} "
          f"| {middle(other, 'import_s'):.2f} | {middle(other, 'mib'):.0f} |")
    print(f"\nratio of the epochs {seconds / theirs:.2f}", flush=True)
    long = figures([*ours, "100"], work)
    print(f"resident memory after each tenth of 100 epochs, MB: {long['memory_mb']}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--peers", type=pathlib.Path, default=ROOT.parent / "shared/peers")
    parser.add_argument("--data", default=os.environ.get("ASTRARIUM_DATA", ROOT.parent / "shared/data"))
    parser.add_argument("--work", type=pathlib.Path, default=ROOT / ".build/benchmarks")
    parser.add_argument("--only", default="", help="parted by semicolons, words of which one must stand in a row's name, such as FITS")
    parser.add_argument("--product", type=pathlib.Path,
                        default=ROOT / "product/target/products/org.astrarium.product/linux/gtk/x86_64/astrarium")
    parser.add_argument("--mixtures", action="store_true")
    parser.add_argument("--networks", metavar="IMAGES", help="the folder of cut-outs that cnn.py reads")
    parser.add_argument("--plugins", type=pathlib.Path, help="the folder with the product's bundles, where it is another")
    args = parser.parse_args()
    work = args.work
    work.mkdir(parents=True, exist_ok=True)
    if not args.networks:
        make(args, work)
    print(f"{platform.machine()}, {os.cpu_count()} cores, {platform.platform()}; {args.rounds} rounds, medians\n")
    if args.mixtures:
        mixtures(args, work)
        return
    if args.networks:
        networks(args, work)
        return
    settle(args.product)
    words = args.only.split(";")
    print("| what | Astrarium | peer | s | CPU s | MiB | ratio of s | of CPU s | of MiB |\n" + "| --- " * 9 + "|")
    for name, ours, peers in cases(args, work):
        if not any(word in name for word in words):
            continue
        times = {key: [] for key in ("", *peers)}
        for _ in range(args.rounds):
            times[""].append(run(ours, work))
            for peer, command in peers.items():
                times[peer].append(run(command, work))
        middle = {key: [statistics.median(column) for column in zip(*rows)] for key, rows in times.items()}
        own = middle[""]
        for peer in peers:
            his = middle[peer]
            ratios = " | ".join(f"{own[i] / his[i]:.2f}" for i in (0, 2, 1))
            print(f"| {name} | {own[0]:.2f} s, {own[2]:.2f} CPU s, {own[1]:.0f} MiB | {peer} | {his[0]:.2f} | {his[2]:.2f} "
                  f"| {his[1]:.0f} | {ratios} |", flush=True)
    if any(word in "expressions" for word in words):
        expressions(args.product / "astrarium", work)


if __name__ == "__main__":
    main()
