#!/usr/bin/env python3
# Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
"""Writes wcs-positions.txt: positions on the sky of pixels, by astropy.wcs (wcslib), for headers of all kinds.

    python3 wcs-positions.py > wcs-positions.txt
"""
import warnings

import astropy
import numpy as np
from astropy.io import fits
from astropy.wcs import WCS

warnings.simplefilter("ignore")


def header(code, crval, scale, **more):
    lon, lat = more.pop("axes", ("RA---", "DEC--"))
    cards = {"CTYPE1": lon + code, "CTYPE2": lat + code, "CRVAL1": crval[0], "CRVAL2": crval[1],
             "CRPIX1": 500.5, "CRPIX2": 400.25}
    if not any(key.startswith("CD1_") for key in more):
        cards.update(CDELT1=-scale, CDELT2=scale)
    cards.update(more)
    return cards


turned = dict(PC1_1=0.8660254, PC1_2=-0.5, PC2_1=0.5, PC2_2=0.8660254)
cases = {}
for code in ("TAN", "SIN", "ARC", "STG", "ZEA", "CAR", "CEA", "MER", "SFL", "AIT", "MOL"):
    cases[code + " small"] = header(code, (83.8221, -5.3911), 0.0003)
    cases[code + " wide"] = header(code, (202.47, 47.2), 0.05)
    cases[code + " on the equator"] = header(code, (0.0, 0.0), 0.08)
    cases[code + " turned"] = header(code, (350.0, -61.5), 0.02, **turned)
    cases[code + " galactic"] = header(code, (12.25, 0.5), 0.01, axes=("GLON-", "GLAT-"))
    cases[code + " lonpole"] = header(code, (120.0, 20.0), 0.02, LONPOLE=30.0, LATPOLE=-30.0)
for code in ("TAN", "SIN", "ARC", "STG", "ZEA"):
    cases[code + " at the pole"] = header(code, (10.0, 90.0), 0.01)
    cases[code + " at the south pole"] = header(code, (10.0, -90.0), 0.01)
for code in ("CAR", "AIT", "MOL", "SFL"):
    cases[code + " whole sky"] = header(code, (0.0, 0.0), 0.3, axes=("GLON-", "GLAT-"), CRPIX1=600.0, CRPIX2=300.0)
cases["SIN slant"] = header("SIN", (30.0, 40.0), 0.01, PV2_1=0.1, PV2_2=-0.3)
cases["SIN NCP"] = header("SIN", (150.0, 55.0), 0.005, PV2_1=0.0, PV2_2=1 / np.tan(np.radians(55.0)))
cases["TAN CD"] = header("TAN", (187.7, 12.39), 0, CD1_1=-1.1e-4, CD1_2=2.3e-5, CD2_1=2.1e-5, CD2_2=1.2e-4)
cases["TAN CROTA2"] = header("TAN", (56.75, 24.1), 0.0004, CROTA2=33.0)
cases["TAN arcseconds"] = header("TAN", (56.75 * 3600, 24.1 * 3600), 1.5, CUNIT1="arcsec", CUNIT2="arcsec")
cases["TAN latitude first"] = {
    "CTYPE1": "DEC--TAN", "CTYPE2": "RA---TAN", "CRVAL1": -33.0, "CRVAL2": 210.0, "CRPIX1": 100.0, "CRPIX2": 300.0,
    "CDELT1": 0.001, "CDELT2": -0.001, "CROTA1": 12.0}
cases["TAN-SIP"] = header("TAN-SIP", (210.8, 54.35), 0, CD1_1=-2.4e-4, CD1_2=1.4e-5, CD2_1=1.5e-5, CD2_2=2.4e-4,
                          A_ORDER=3, A_2_0=2.3e-5, A_1_1=-1.1e-5, A_0_2=4.0e-6, A_3_0=-1.2e-9, A_0_3=2.0e-9,
                          B_ORDER=3, B_2_0=-7.0e-6, B_1_1=1.9e-5, B_0_2=-1.4e-5, B_2_1=3.0e-9)
cases["GLIMPSE mosaic"] = header("CAR", (0.0, 0.0), 0.00166667, axes=("GLON-", "GLAT-"), CRPIX1=16500.0, CRPIX2=950.0)

print("# Made by wcs-positions.py with astropy %s: headers, and behind each header pixels (counted from 0) with their"
      % astropy.__version__)
print("# longitude and latitude in degrees.")
rng = np.random.default_rng(3)
for name, cards in cases.items():
    head = fits.Header()
    head["NAXIS"] = 2
    head["NAXIS1"] = 1000
    head["NAXIS2"] = 800
    for key, value in cards.items():
        head[key] = value
    wcs = WCS(head)
    print("[" + name + "]")
    for key, value in cards.items():
        print("%s = %s" % (key, value))
    pixels = np.vstack([[[499.5, 399.25], [0, 0], [999, 799]], rng.uniform([0, 0], [1000, 800], (9, 2))])
    found = 0
    for x, y in pixels:
        world = wcs.all_pix2world(x, y, 0)
        lon, lat = world[wcs.wcs.lng], world[wcs.wcs.lat]
        if np.isfinite(lon) and np.isfinite(lat):
            print("%r %r %r %r" % (float(x), float(y), float(lon), float(lat)))
            found += 1
    assert found >= 3, name
