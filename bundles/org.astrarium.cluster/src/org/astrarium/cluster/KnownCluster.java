/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Table;

/**
 * A cluster of a published list, such as that of Cantat-Gaudin et al. (2020, A&amp;A 640, A1). What the list does not
 * say is NaN.
 *
 * @param name     its name
 * @param ra       right ascension in deg
 * @param dec      declination in deg
 * @param radius   radius that holds half of its stars, in deg
 * @param pmra     proper motion in right ascension, times cos(dec), in mas/yr
 * @param pmdec    proper motion in declination in mas/yr
 * @param parallax in mas
 * @param distance in pc
 */
public record KnownCluster(String name, double ra, double dec, double radius, double pmra, double pmdec,
        double parallax, double distance) {
    private static final String[] NAMES = {"oc", "cluster", "name"};
    private static final String[] RAS = {"ra", "ra_icrs", "raj2000", "_ra.icrs", "_ra"};
    private static final String[] DECS = {"dec", "de_icrs", "dej2000", "_de.icrs", "_de"};
    private static final String[] PMRAS = {"pmra", "pmra*"};
    private static final String[] PMDECS = {"pmdec", "pmde"};
    /** A cluster's centre may be off by this, in deg, however small it is. */
    private static final double LEAST_RADIUS = 0.1;
    private static final double LEAST_MOTION = 0.3;
    private static final double RADII = 2;
    private static final double SDS = 3;
    private static final double DISTANCE_FACTOR = 1.4;

    /**
     * The clusters of a list.
     *
     * @throws org.astrarium.core.problem.InputException if it has no names or no positions
     */
    static List<KnownCluster> read(Recipe recipe, Table list) {
        Column names = Stream.of(NAMES).map(list::find).flatMap(Optional::stream).findFirst().orElseThrow(() ->
                recipe.fault("catalogue", "the list has no column of names", "call it name"));
        NumberColumn ra = numbers(list, RAS);
        NumberColumn dec = numbers(list, DECS);
        if (ra == null || dec == null) {
            throw recipe.fault("catalogue", "the list has no positions", "call their columns ra and dec, in deg");
        }
        NumberColumn radius = numbers(list, "r50");
        NumberColumn pmra = numbers(list, PMRAS);
        NumberColumn pmdec = numbers(list, PMDECS);
        NumberColumn parallax = numbers(list, "parallax", "par", "plx");
        NumberColumn distance = numbers(list, "dist", "distance", "distpc", "dmode");
        List<KnownCluster> all = new ArrayList<>();
        for (int i = 0; i < list.rowCount(); i++) {
            all.add(new KnownCluster(names.text(i).strip().replace('_', ' '), ra.number(i), dec.number(i),
                    value(radius, i), value(pmra, i), value(pmdec, i), value(parallax, i), value(distance, i)));
        }
        return all;
    }

    private static NumberColumn numbers(Table list, String... names) {
        return Stream.of(names).map(list::find).flatMap(Optional::stream).filter(NumberColumn.class::isInstance)
                .map(NumberColumn.class::cast).findFirst().orElse(null);
    }

    private static double value(NumberColumn column, int row) {
        return column == null ? Double.NaN : column.number(row);
    }

    /** The cluster of a list that stars may be: near on the sky, in motion and in distance; of several the nearest. */
    static Optional<KnownCluster> match(List<KnownCluster> all, TangentPlane plane, Spot place, Spot motion,
            Optional<ClusterDistance> distance) {
        return all.stream().filter(known -> known.away(plane, place) < 1 && known.moves(motion) < 1
                && distance.map(known::isAt).orElse(true))
                .min(Comparator.comparingDouble(known -> known.away(plane, place) + known.moves(motion)));
    }

    /** Distance on the sky, in the most that is allowed. */
    private double away(TangentPlane plane, Spot place) {
        double apart = Math.hypot(plane.xi(ra, dec) - place.x(), plane.eta(ra, dec) - place.y());
        double own = Double.isNaN(radius) ? place.radius() : Math.max(radius, place.radius());
        return Double.isNaN(apart) ? 1 : apart / Math.max(LEAST_RADIUS, RADII * own);
    }

    /** Distance in proper motion, in the most that is allowed; 0 where the list has none. */
    private double moves(Spot motion) {
        if (Double.isNaN(pmra) || Double.isNaN(pmdec)) {
            return 0;
        }
        return Math.hypot(pmra - motion.x(), pmdec - motion.y()) / Math.max(LEAST_MOTION, SDS * motion.radius());
    }

    private boolean isAt(ClusterDistance found) {
        double listed = Double.isNaN(distance) ? 1000 / parallax : distance;
        if (!(listed > 0)) {
            return true;
        }
        double ratio = found.distance() / listed;
        // far away the zero point of the parallaxes alone moves a distance by as much
        double slack = Math.max(DISTANCE_FACTOR, 1 + 3 * found.error() / found.distance());
        return ratio < slack && ratio > 1 / slack;
    }
}
