#!/usr/bin/python3
# Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
#
# Makes made-with-numpy.csv: two made-up cut-outs of two bands with blanks, and what their preprocessing and features are by the definitions that docs/classifier.md
# names, written down with numpy's own sorting, medians, sums over pairs and eigenvalues. Nothing here is taken from the program.
import numpy as np

W, H, BANDS = 26, 22, 2
rng = np.random.default_rng(20260801)


def cut_out(cx, cy, sx, sy, peaks):
    y, x = np.mgrid[0:H, 0:W]
    light = np.exp(-0.5 * (((x - cx) / sx) ** 2 + ((y - cy) / sy) ** 2))
    bands = np.array([20 * (b + 1) + (b + 1) * rng.standard_normal((H, W)) + p * light for b, p in enumerate(peaks)]).astype(np.float32)
    bands[0, 0, 3:6] = np.nan
    bands[1, 12, 14] = np.nan
    return bands


def level(values):
    v = np.asarray(values, dtype=np.float64)
    v = v[np.isfinite(v)]
    middle = np.median(v)
    return middle, 1.4826 * np.median(np.abs((v - middle).astype(np.float32)).astype(np.float64))


def resized(a, side):
    """Integral of the image over each new pixel, the blanks of a new pixel as bright as the rest of it."""
    def cover(n):
        m = np.zeros((side, n))
        edges = np.arange(side + 1) * n / side
        for i in range(side):
            for j in range(n):
                m[i, j] = max(0.0, min(edges[i + 1], j + 1) - max(edges[i], j))
        return m
    good = np.isfinite(a)
    rows, columns = cover(a.shape[0]), cover(a.shape[1])
    light = rows @ np.where(good, a, 0).astype(np.float64) @ columns.T
    weight = rows @ good.astype(np.float64) @ columns.T
    area = a.shape[0] * a.shape[1] / side ** 2
    return np.where(weight > 0, light / np.where(weight > 0, weight, 1) * area, np.nan), area


def seen(bands, units, crop, side, background, stretch, normalise):
    out = []
    for b, full in enumerate(bands):
        low, left = (H - crop) // 2, (W - crop) // 2
        small, area = resized(full[low:low + crop, left:left + crop], side)
        base = level(full)[0] * area
        small = np.where(np.isfinite(small), small, base) - (base if background else 0)
        out.append(small / (units[b] * np.sqrt(area)) if normalise == "noise" else small)
    out = np.array(out)
    if normalise == "maximum":
        out = out / np.abs(out).max()
    return {"linear": lambda x: x, "asinh": np.arcsinh, "log": lambda x: np.sign(x) * np.log1p(np.abs(x))}[stretch](out)


def features(bands, units):
    y, x = np.mgrid[0:H, 0:W]
    half = 0.5 * min(W, H)
    r = np.hypot(x - 0.5 * (W - 1), y - 0.5 * (H - 1)) / half
    out, main, total = [], [], np.zeros((H, W))
    for b, band in enumerate(bands):
        middle, noise = level(band)
        s = (band.astype(np.float64) - middle) / units[b]
        fluxes = []
        for radius in (0.04, 0.08, 0.16, 0.32, 0.64):
            inside = (r <= radius) & np.isfinite(s)
            fluxes.append(np.arcsinh(s[inside].sum() / np.sqrt(max(1, inside.sum()))))
        near = s[(r <= 0.16) & np.isfinite(s)]
        out += fluxes + [np.arcsinh(max(0, near.max())), np.arcsinh(middle / units[b])]
        main.append(fluxes[2])
        total = total + (band.astype(np.float64) - middle) / noise
    out += [main[b - 1] - main[b] for b in range(1, len(main))]
    middle, noise = level(total)
    with np.errstate(invalid="ignore"):
        chosen = (total - middle > 3 * noise) & (r * half <= 0.64 * half)
    f, px, py = (total - middle)[chosen], x[chosen], y[chosen]
    cx, cy = np.average(px, weights=f), np.average(py, weights=f)
    d2 = (px - cx) ** 2 + (py - cy) ** 2
    order = np.argsort(d2)
    grown = np.cumsum(f[order])
    r20, r80 = (max(0.5, np.sqrt(d2[order][np.searchsorted(grown, share * f.sum())])) for share in (0.2, 0.8))
    gini = np.abs(f[:, None] - f[None, :]).sum() / (2 * f.mean() * len(f) * (len(f) - 1))
    bright = np.argsort(-f)
    n = np.searchsorted(np.cumsum(f[bright]), 0.2 * f.sum()) + 1
    m20 = np.log10((f * d2)[bright][:n].sum() / (f * d2).sum())
    minor, major = np.sqrt(np.linalg.eigvalsh(np.cov(np.array([px, py]), aweights=f, ddof=0)))
    return out + [5 * np.log10(r80 / r20), gini, m20, np.log1p(np.hypot(minor, major) / half), 1 - minor / major]


images = [cut_out(13.2, 10.1, 2.6, 1.7, (30, 90)), cut_out(12, 11, 1.2, 3.1, (60, 20))]
print("# numpy %s, made by made-with-numpy.py" % np.__version__)
print("size,%d,%d,%d" % (W, H, BANDS))
for i, image in enumerate(images):
    for b in range(BANDS):
        print("pixels,%d,%d,%s" % (i, b, ",".join(repr(float(v)) for v in image[b].ravel())))
        print("level,%d,%d,%r,%r" % (i, b, *map(float, level(image[b]))))
units = [float(np.median([level(image[b])[1] for image in images])) for b in range(BANDS)]
print("units,%r,%r" % tuple(units))
for crop, side, background, stretch, normalise in ((16, 16, True, "asinh", "noise"), (20, 10, True, "log", "noise"), (20, 13, False, "linear", "noise"),
                                                   (18, 12, False, "linear", "maximum"), (20, 30, True, "asinh", "maximum")):
    for i, image in enumerate(images):
        v = seen(image, units, crop, side, background, stretch, normalise)
        print("seen,%d,%d,%d,%s,%s,%s,%s" % (i, crop, side, str(background).lower(), stretch, normalise, ",".join("%.9g" % n for n in v.ravel())))
for i, image in enumerate(images):
    print("features,%d,%s" % (i, ",".join(repr(float(v)) for v in features(image, units))))
