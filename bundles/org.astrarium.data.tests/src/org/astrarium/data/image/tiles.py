#!/usr/bin/env python3
# Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
"""Writes tiles.fits with astropy (cfitsio's tile compression): one image a kind of compression.

The pixel at (x, y), counted from 0, is 1000 + 3 x - 2 y in the images of whole numbers and 0.5 x + 0.25 y - 7 in those
of floats, except that those have a blank at (5, 3). The cube's planes are 100 apart.

    python3 tiles.py
"""
import numpy as np
from astropy.io import fits

y, x = np.mgrid[0:24, 0:40]
whole = 1000 + 3 * x - 2 * y
real = 0.5 * x + 0.25 * y - 7
real[3, 5] = np.nan
cube = np.stack([whole + 100 * k for k in range(3)])


def unit(name, data, kind, **more):
    hdu = fits.CompImageHDU(data, name=name, compression_type=kind, **more)
    hdu.header["BUNIT"] = "adu"
    return hdu


fits.HDUList([
    fits.PrimaryHDU(),
    unit("RICE16", whole.astype("i2"), "RICE_1"),
    unit("RICE32", whole.astype("i4"), "RICE_1"),
    unit("RICE8", (whole % 200).astype("u1"), "RICE_1"),
    unit("UINT16", (whole + 40000).astype("u2"), "RICE_1"),
    unit("GZIP1", whole.astype("i4"), "GZIP_1"),
    unit("GZIP2", whole.astype("i2"), "GZIP_2"),
    unit("PLIO", whole.astype("i2"), "PLIO_1"),
    unit("HCOMP", whole.astype("i2"), "HCOMPRESS_1", tile_size=[16, 16]),
    unit("CUBE", cube.astype("i2"), "RICE_1", tile_size=[16, 16, 1]),
    unit("LOSSLESS", real.astype("f4"), "GZIP_2", quantize_level=0.0),
    unit("DOUBLE", real.astype("f8"), "GZIP_1", quantize_level=0.0),
    unit("DITHER", real.astype("f4"), "RICE_1", quantize_level=-0.01, quantize_method=1, dither_seed=42),
    unit("PLAIN", real.astype("f4"), "RICE_1", quantize_level=-0.01, quantize_method=-1),
]).writeto("tiles.fits", overwrite=True)

# What fpack writes and astropy 5 leaves out: which stored number is a blank.
with fits.open("tiles.fits", mode="update", disable_image_compression=True) as units:
    for name in ("DITHER", "PLAIN"):
        units[name].header["ZBLANK"] = -2147483647
        units[name].header["ZQUANTIZ"] = {"DITHER": "SUBTRACTIVE_DITHER_1", "PLAIN": "NO_DITHER"}[name]
