/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.match;

import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.NumberColumn;

/** The positions of a table's rows, in radians; a row without a position matches nothing. */
final class SkyPoints {
    private static final double TURN = 2 * Math.PI;
    /** One milliarcsecond in radians. */
    private static final double MAS = Math.toRadians(1 / 3.6e6);

    private final double[] ra;
    private final double[] dec;

    /** Angles in radians, right ascensions from 0 to a turn; NaN for a row without a position. */
    private SkyPoints(double[] ra, double[] dec) {
        this.ra = ra;
        this.dec = dec;
    }

    /**
     * Positions from two columns, whose units are taken into account; a column without a unit is in degrees.
     *
     * @throws InputException if a column's unit is not one of an angle, or a declination is beyond a pole
     */
    static SkyPoints of(NumberColumn raColumn, NumberColumn decColumn) {
        double[] ra = raColumn.numbers();
        double[] dec = decColumn.numbers();
        double raUnit = radians(raColumn);
        double decUnit = radians(decColumn);
        for (int row = 0; row < ra.length; row++) {
            double longitude = ra[row] * raUnit;
            double latitude = dec[row] * decUnit;
            if (Math.abs(latitude) > Math.PI / 2 + 1e-12) {
                throw new InputException(Problem.atKey("", "column \"" + decColumn.name() + "\" has a declination of "
                        + dec[row] + " in row " + (row + 1), "name the columns of right ascension and declination"));
            }
            boolean exists = Double.isFinite(longitude) && Double.isFinite(latitude);
            ra[row] = exists ? turned(longitude) : Double.NaN;
            dec[row] = exists ? latitude : Double.NaN;
        }
        return new SkyPoints(ra, dec);
    }

    /**
     * The positions some years later, by proper motions in mas/yr (that in right ascension includes the factor cos dec)
     * as of uniform motion in space without radial velocity: The Hipparcos and Tycho Catalogues, ESA SP-1200 (1997),
     * volume 1, section 1.2.8. A row without a proper motion stays.
     */
    SkyPoints moved(NumberColumn pmra, NumberColumn pmdec, double years) {
        double[] newRa = ra.clone();
        double[] newDec = dec.clone();
        for (int row = 0; row < size(); row++) {
            double east = pmra.number(row) * MAS * years;
            double north = pmdec.number(row) * MAS * years;
            if (exists(row) && Double.isFinite(east) && Double.isFinite(north)) {
                double outward = Math.cos(dec[row]) - Math.sin(dec[row]) * north;
                newRa[row] = turned(ra[row] + Math.atan2(east, outward));
                newDec[row] = Math.atan2(Math.sin(dec[row]) + Math.cos(dec[row]) * north, Math.hypot(outward, east));
            }
        }
        return new SkyPoints(newRa, newDec);
    }

    int size() {
        return ra.length;
    }

    boolean exists(int row) {
        return !Double.isNaN(ra[row]);
    }

    double ra(int row) {
        return ra[row];
    }

    double dec(int row) {
        return dec[row];
    }

    /** Into one turn; a tiny negative angle would be rounded up to the whole turn. */
    private static double turned(double angle) {
        double in = angle % TURN;
        double positive = in < 0 ? in + TURN : in;
        return positive >= TURN ? 0 : positive;
    }

    private static double radians(NumberColumn column) {
        return switch (column.info().unit().strip()) {
            case "", "deg", "degree", "degrees", "Degrees" -> Math.PI / 180;
            case "rad" -> 1;
            case "hourangle", "h" -> Math.PI / 12;
            case "arcmin" -> Math.PI / 180 / 60;
            case "arcsec" -> Math.PI / 180 / 3600;
            case "mas" -> MAS;
            default -> throw new InputException(Problem.atKey("", "column \"" + column.name() + "\" is in "
                    + column.info().unit() + ", not in degrees", "name the column of a position"));
        };
    }
}
