#!/usr/bin/env python3
# Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
"""Writes functions.txt: values of the functions of expressions, computed by astropy (5.2.1).

    python3 functions.py > functions.txt

Each line: an expression, its value, and how far the value may be off.
"""
import astropy.units as u
from astropy.coordinates import Angle, BarycentricMeanEcliptic, Distance, SkyCoord

POSITIONS = [(0.0, 0.0), (10.684708, 41.26875), (83.633083, 22.0145), (187.70593, 12.39112), (266.41683, -29.00781),
             (201.365063, -43.019113), (359.9999, -89.5), (45.0, 89.9)]


def line(expression, value, tolerance):
    print(f"{expression} | {float(value)!r} | {tolerance}")


for ra, dec in POSITIONS:
    place = SkyCoord(ra * u.deg, dec * u.deg, frame="icrs")
    galactic = place.galactic
    # astropy's galactic system is that of FK5, a few milliarcseconds from the one of Hipparcos
    line(f"galacticLat({ra}, {dec})", galactic.b.deg, 2e-5)
    line(f"skyDistance(galacticLon({ra}, {dec}), galacticLat({ra}, {dec}), {galactic.l.deg!r}, {galactic.b.deg!r})", 0, 2e-5)
    ecliptic = place.transform_to(BarycentricMeanEcliptic(equinox="J2000"))
    # astropy adds the frame bias, 0.02 arcseconds
    line(f"skyDistance(eclipticLon({ra}, {dec}), eclipticLat({ra}, {dec}), {ecliptic.lon.deg!r}, {ecliptic.lat.deg!r})", 0, 2e-5)
    line(f"skyDistance(raOfEcliptic({ecliptic.lon.deg!r}, {ecliptic.lat.deg!r}), "
         f"decOfEcliptic({ecliptic.lon.deg!r}, {ecliptic.lat.deg!r}), {ra}, {dec})", 0, 2e-5)
    for ra2, dec2 in POSITIONS:
        other = SkyCoord(ra2 * u.deg, dec2 * u.deg, frame="icrs")
        line(f"skyDistance({ra}, {dec}, {ra2}, {dec2})", place.separation(other).deg, 1e-12)

for mas in (0.01, 0.4321, 7.0, 768.5):
    d = Distance(parallax=mas * u.mas)
    line(f"parallaxToDistance({mas})", d.pc, d.pc * 1e-14)
    line(f"distanceModulus(parallaxToDistance({mas}))", d.distmod.value, 1e-12)
    line(f"modulusToDistance({d.distmod.value!r})", d.pc, d.pc * 1e-12)
    line(f"absoluteMagnitude(12.5, {mas})", 12.5 - d.distmod.value, 1e-12)
    speed = (3.7 * u.mas / u.yr * d).to(u.km / u.s, u.dimensionless_angles())
    line(f"tangentialVelocity(3.7, {mas})", speed.value, speed.value * 1e-12)

for mag in (-1.46, 0.0, 8.9, 23.9):
    # the zero point is 3631 Jy by name, 3630.78 by the definition of the AB magnitude that astropy has
    line(f"abToJansky({mag})", (mag * u.ABmag).to_value(u.Jy) * 3631 / (0 * u.ABmag).to_value(u.Jy),
         10 ** (-0.4 * mag) * 1e-8)
    line(f"fluxToMagnitude(magnitudeToFlux({mag}))", mag, 1e-13)

for text in ("12:34:56.789", "00:00:00.001", "23:59:59.999"):
    line(f"hms('{text}')", Angle(text, unit=u.hourangle).deg, 1e-12)
for text in ("-00:12:30.25", "+89:59:59.99", "41:16:09"):
    line(f"dms('{text}')", Angle(text, unit=u.deg).deg, 1e-12)
for degrees in (188.73662083333334, 0.0, 359.99999999, 10.684708):
    text = Angle(degrees, unit=u.deg).to_string(unit=u.hourangle, sep=":", precision=3, pad=True)
    text = text.replace("24:00:00.000", "00:00:00.000")
    line(f"ifelse(toHms({degrees}) == '{text}', 1, 0)", 1, 0)
for degrees in (-0.20840277777777777, 89.99999722, -63.2, 41.26875):
    text = Angle(degrees, unit=u.deg).to_string(unit=u.deg, sep=":", precision=2, pad=True, alwayssign=True)
    line(f"ifelse(toDms({degrees}) == '{text}', 1, 0)", 1, 0)
