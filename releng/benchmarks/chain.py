#!/usr/bin/env python3
# Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
"""Samples the posterior of a period-luminosity relation with Astrarium and with emcee, in turn, on the same stars.

    releng/benchmarks/chain.py [--rounds 3] [--peers DIR] [--work DIR] [--product DIR] [--growth]

pl_fit.py of the peers chooses the stars and dumps them; both sides then fit a line with intrinsic scatter to them and sample
its posterior with 32 walkers x 5,000 steps. Effective samples a second count the sampling alone, as each side tells it; the
whole process goes from the command to its end, with reading, the fit and, here, figures and report. --growth measures
Astrarium alone on more stars and more walkers.
"""
import argparse
import csv
import json
import os
import pathlib
import platform
import random
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PYTHON = "/usr/bin/python3"
STEPS = 5000

# A distance of 10 pc makes absolute magnitudes of apparent ones; without colour W is G.
RECIPE = """astrarium: 1
title: Chain
input: {table}
survey: none
columns: {{source_id: id, period: p, g: w, g_error: e, bp: zero, rp: zero, bp_error: zero, rp_error: zero, r_est: r, r_lo: r, r_hi: r}}
sample: {{complete: [], types: [], modes: []}}
calibrators: {{where: []}}
fits: [{{name: line, method: chi2_scatter, distance: bailer_jones, pivot: 1}}]
mcmc: {{walkers: {walkers}, steps: {steps}, ensembles: {ensembles}, discard: {discard}}}
distances: []
"""


def run(command, folder):
    """Seconds and standard output of a command; ends the benchmark where it fails."""
    start = time.perf_counter()
    done = subprocess.run([str(c) for c in command], cwd=folder, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stderr[-2000:]}")
    return time.perf_counter() - start, done.stdout


def table(file, rows):
    """The stars as a table of ours: log10 P - 1, W and its error."""
    with open(file, "w", newline="") as out:
        write = csv.writer(out)
        write.writerow(["id", "p", "w", "e", "zero", "r"])
        for i, (x, w, e) in enumerate(rows):
            write.writerow([i + 1, repr(10 ** (x + 1)), repr(w), repr(e), "0.0", "10.0"])


def ours(args, work, name, walkers=32, steps=STEPS, ensembles=1, discard=500):
    recipe = work / f"{name}.cepheid"
    recipe.write_text(RECIPE.format(table=f"{name}.csv", walkers=walkers, steps=steps, ensembles=ensembles,
                                    discard=discard))
    seconds, text = run([args.product / "astrarium", "run", recipe.name, "--json", "--quiet"], work)
    result = json.loads(text)
    posterior = result["posteriors"]["line"]
    ess = min(p["ess"] for p in posterior["parameters"].values() if p["ess"])
    return dict(total=seconds, mcmc=result["seconds"]["mcmc"], ess=ess,
                slope=posterior["parameters"]["slope"]["median"], sd=posterior["parameters"]["slope"]["sd"])


def emcee(args, work):
    seconds, text = run([PYTHON, args.peers / "pl_fit.py", work / "cepheids.vot.gz", "--steps", STEPS], work)
    peer = json.loads(text.strip().splitlines()[-1])
    return dict(total=seconds, mcmc=peer["mcmc_s"], ess=min(peer["ess"]), slope=peer["median"]["slope"],
                sd=peer["sigma"]["slope"])


def versus(args, work):
    dump = work / "sample.csv"
    run([PYTHON, args.peers / "pl_fit.py", work / "cepheids.vot.gz", "--line-only", "--dump", dump], work)
    with open(dump) as source:
        rows = [tuple(map(float, row)) for row in list(csv.reader(source))[1:]]
    table(work / "chain.csv", rows)
    sides = {"emcee": lambda: emcee(args, work), "Astrarium, one ensemble": lambda: ours(args, work, "chain"),
             "Astrarium, four ensembles": lambda: ours(args, work, "chain", ensembles=4)}
    measured = {name: [] for name in sides}
    for _ in range(args.rounds):
        for name, side in sides.items():
            measured[name].append(side())
    middle = {name: {key: statistics.median(m[key] for m in all_of) for key in all_of[0]}
              for name, all_of in measured.items()}
    peer = middle["emcee"]
    print(f"{len(rows)} stars, 32 walkers x {STEPS} steps, 500 discarded\n")
    print("| | effective samples | sampling (s) | a second | over emcee's | whole process (s) | slope |\n"
          "| --- | --- | --- | --- | --- | --- | --- |")
    for name, m in middle.items():
        rate = m["ess"] / m["mcmc"]
        print(f"| {name} | {m['ess']:.0f} | {m['mcmc']:.2f} | {rate:.0f} | {rate / (peer['ess'] / peer['mcmc']):.1f} "
              f"| {m['total']:.2f} | {m['slope']:.4f} +- {m['sd']:.4f} |", flush=True)


def growth(args, work):
    print("\n| stars | walkers | steps | sampling (s) | likelihoods a second | stars a second |\n"
          "| --- | --- | --- | --- | --- | --- |")
    made = random.Random(1)
    for stars in (1_000, 10_000, 100_000, 1_000_000):
        xs = [made.uniform(-0.6, 0.8) for _ in range(stars)]
        table(work / f"stars{stars}.csv",
              [(x, made.gauss(-5.9 - 3.3 * x, 0.15), 0.05) for x in xs])
        for walkers in (32, 128) if stars <= 10_000 else (32,):
            steps = max(100, STEPS * 1_000 // stars)
            m = ours(args, work, f"stars{stars}", walkers=walkers, steps=steps, discard=steps // 10)
            rate = walkers * steps / m["mcmc"]
            print(f"| {stars:,} | {walkers} | {steps:,} | {m['mcmc']:.2f} | {rate:,.0f} | {rate * stars:.2e} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peers", type=pathlib.Path, default=ROOT.parent / "shared/peers")
    parser.add_argument("--work", type=pathlib.Path, default=ROOT / ".build/benchmarks")
    parser.add_argument("--product", type=pathlib.Path,
                        default=ROOT / "product/target/products/org.astrarium.product/linux/gtk/x86_64/astrarium")
    parser.add_argument("--growth", action="store_true")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    if not (args.work / "cepheids.vot.gz").exists():
        run([PYTHON, args.peers / "gen_tables.py", "--out", args.work, "--only", "ceph"], args.work)
    print(f"{platform.machine()}, {os.cpu_count()} cores; {args.rounds} rounds, medians")
    versus(args, args.work)
    if args.growth:
        growth(args, args.work)


if __name__ == "__main__":
    main()
