/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astrarium.core.image.Card;
import org.astrarium.core.image.SkyFrame;
import org.astrarium.core.image.Wcs;

/**
 * Reads the place on the sky from a header: CTYPE, CRPIX, CRVAL, CUNIT, the matrix as CD, as PC and CDELT, or as CDELT
 * and CROTA2, LONPOLE, LATPOLE, the parameters of SIN, and SIP (Greisen and Calabretta 2002; Calabretta and Greisen
 * 2002).
 */
final class WcsHeader {
    private static final Pattern LONGITUDE = Pattern.compile("(RA--|[A-Z]LON|[A-Z]{2}LN)-([A-Z]{3})(-SIP)?");
    private static final Pattern LATITUDE = Pattern.compile("(DEC-|[A-Z]LAT|[A-Z]{2}LT)-([A-Z]{3})(-SIP)?");
    private static final Set<String> KNOWN = Set.of("TAN", "SIN", "ARC", "STG", "ZEA", "CAR", "CEA", "MER", "SFL",
            "AIT", "MOL");
    private static final int MOST_ORDER = 9;

    private final WcsKeys keys;
    private final int longitude;
    private final int latitude;
    private final Matcher kind;

    private WcsHeader(WcsKeys keys, int longitude, int latitude, Matcher kind) {
        this.keys = keys;
        this.longitude = longitude;
        this.latitude = latitude;
        this.kind = kind;
    }

    /**
     * The place on the sky of the first two axes; empty if the header says nothing of it.
     *
     * @throws IllegalArgumentException with the reason, in plain words, if what it says is not understood
     */
    static Optional<Wcs> read(List<Card> header) {
        WcsKeys keys = new WcsKeys(header);
        int longitude = 0;
        int latitude = 0;
        Matcher kind = null;
        for (int axis = 1; axis <= 9; axis++) {
            String type = keys.text("CTYPE" + axis, "");
            Matcher matcher = LONGITUDE.matcher(type);
            if (longitude == 0 && matcher.matches()) {
                longitude = axis;
                kind = matcher;
            } else if (latitude == 0 && LATITUDE.matcher(type).matches()) {
                latitude = axis;
            }
        }
        if (longitude == 0 || latitude == 0) {
            return Optional.empty();
        }
        if (longitude + latitude != 3) {
            throw new IllegalArgumentException("longitude and latitude are not its first two axes");
        }
        return Optional.of(new WcsHeader(keys, longitude, latitude, kind).wcs());
    }

    private Wcs wcs() {
        Projection projection = projection(kind.group(2));
        double delta0 = world(latitude);
        double theta0 = projection.theta0();
        // Section 2.5: the defaults depend on whether the reference point lies at or above the native pole.
        double lonpole = Math.toRadians(number("LONPOLE", "PV" + longitude + "_3",
                delta0 >= Math.toDegrees(theta0) ? 0 : 180));
        double latpole = Math.toRadians(number("LATPOLE", "PV" + longitude + "_4", 90));
        NativeSphere sphere = NativeSphere.of(Math.toRadians(world(longitude)), Math.toRadians(delta0), theta0, lonpole,
                latpole);
        double[] reference = {keys.number("CRPIX1", 0) - 1, keys.number("CRPIX2", 0) - 1};
        return new CelestialWcs(frame(), kind.group(2), reference, matrix(), latitude == 1,
                kind.group(3) == null ? null : sip(), projection, sphere);
    }

    private double number(String key, String other, double otherwise) {
        return keys.has(key) ? keys.number(key, otherwise) : keys.number(other, otherwise);
    }

    private double world(int axis) {
        return keys.number("CRVAL" + axis, 0) * degrees(axis);
    }

    private double degrees(int axis) {
        String unit = keys.text("CUNIT" + axis, "DEG");
        return switch (unit) {
            case "DEG", "DEGREE", "DEGREES" -> 1;
            case "ARCMIN" -> 1 / 60.0;
            case "ARCSEC" -> 1 / 3600.0;
            case "MAS" -> 1 / 3.6e6;
            case "RAD" -> Math.toDegrees(1);
            default -> throw new IllegalArgumentException("CUNIT" + axis + " = \"" + unit + "\" is no angle");
        };
    }

    private Projection projection(String code) {
        if (!KNOWN.contains(code)) {
            throw new IllegalArgumentException("the projection " + code + " is not known");
        }
        String parameter = "PV" + latitude + "_";
        for (int axis = 1; axis <= 2; axis++) {
            if (keys.number("PV" + longitude + "_" + axis, 0) != 0) {
                throw new IllegalArgumentException("a reference point of its own (PV" + longitude + "_" + axis
                        + ") is not understood");
            }
        }
        if (code.equals("TAN") && (keys.has("PV1_5") || keys.has("PV2_5") || keys.has(parameter + "1"))) {
            throw new IllegalArgumentException("a polynomial in PV keywords is not understood");
        }
        if (code.equals("CEA") && keys.number(parameter + "1", 1) != 1) {
            throw new IllegalArgumentException("CEA with a parameter is not understood");
        }
        if (code.equals("SIN")) {
            return new SlantOrthographic(keys.number(parameter + "1", 0), keys.number(parameter + "2", 0));
        }
        return switch (code) {
            case "TAN", "ARC", "STG", "ZEA" -> Zenithal.valueOf(code);
            default -> Cylindrical.valueOf(code);
        };
    }

    /** Degrees a pixel, by rows. */
    private double[] matrix() {
        double[] matrix = new double[4];
        boolean cd = keys.has("CD1_1") || keys.has("CD1_2") || keys.has("CD2_1") || keys.has("CD2_2");
        boolean pc = keys.has("PC1_1") || keys.has("PC1_2") || keys.has("PC2_1") || keys.has("PC2_2");
        double[] step = {keys.number("CDELT1", 1), keys.number("CDELT2", 1)};
        double turn = pc ? 0 : Math.toRadians(keys.number("CROTA" + latitude, 0));
        for (int i = 1; i <= 2; i++) {
            for (int j = 1; j <= 2; j++) {
                double value;
                if (cd) {
                    value = keys.number("CD" + i + "_" + j, 0);
                } else if (pc) {
                    value = step[i - 1] * keys.number("PC" + i + "_" + j, i == j ? 1 : 0);
                } else { // Calabretta and Greisen 2002, equation 189
                    double sine = i == longitude ? -Math.sin(turn) : Math.sin(turn);
                    value = i == j ? step[i - 1] * Math.cos(turn) : step[j - 1] * sine;
                }
                matrix[2 * i + j - 3] = value * degrees(i);
            }
        }
        return matrix;
    }

    private Sip sip() {
        double[][] a = terms("A");
        double[][] b = terms("B");
        return a.length == 0 && b.length == 0 ? null : new Sip(a, b);
    }

    private double[][] terms(String name) {
        double order = keys.number(name + "_ORDER", 0);
        if (order < 0 || order > MOST_ORDER) {
            throw new IllegalArgumentException(name + "_ORDER = " + order + " is not understood");
        }
        double[][] terms = new double[order == 0 ? 0 : (int) order + 1][];
        for (int p = 0; p < terms.length; p++) {
            terms[p] = new double[terms.length - p];
            for (int q = 0; q < terms[p].length; q++) {
                terms[p][q] = keys.number(name + "_" + p + "_" + q, 0);
            }
        }
        return terms;
    }

    private SkyFrame frame() {
        String name = kind.group(1);
        if (name.equals("GLON")) {
            return SkyFrame.GALACTIC;
        }
        if (!name.equals("RA--")) {
            return SkyFrame.OTHER;
        }
        double equinox = keys.number("EQUINOX", keys.number("EPOCH", Double.NaN));
        String system = keys.text("RADESYS", keys.text("RADECSYS", ""));
        if (system.isEmpty()) { // Calabretta and Greisen 2002, section 3.1
            system = Double.isNaN(equinox) ? "ICRS" : equinox < 1984 ? "FK4" : "FK5";
        }
        if (system.equals("ICRS")) {
            return SkyFrame.ICRS;
        }
        return system.equals("FK5") && (Double.isNaN(equinox) || equinox == 2000) ? SkyFrame.FK5
                : SkyFrame.OTHER_EQUATORIAL;
    }
}
