/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

/**
 * Stars counted four ways: within a group's proper motions or not, and within its place on the sky or not. Where place
 * and motion of field stars have nothing to do with each other, the four counts are in proportion; a cluster is an
 * excess in the first. Gradients on the sky, holes, the edge of the field and any shape of the field's proper motions
 * are in the other three, so that they make none.
 *
 * @param both      stars with the group's motion at its place
 * @param motion    stars with its motion elsewhere
 * @param place     stars of other motion at its place
 * @param neither   stars of other motion elsewhere
 */
public record Excess(long both, long motion, long place, long neither) {

    /** Field stars to expect with the group's motion at its place. */
    public double expected() {
        return neither == 0 ? Double.NaN : (double) motion * place / neither;
    }

    /** How many times more stars there are than field stars to expect, of which half a star is the least. */
    public double contrast() {
        return both / Math.max(0.5, Double.isNaN(expected()) ? both : expected());
    }

    /**
     * Standard deviations of the excess: the root of the likelihood ratio of the four counts being in proportion
     * (Wilks 1938), which for few stars in the first two and many in the others is equation 17 of Li and Ma (1983, ApJ
     * 272, 317); negative where there is a lack.
     */
    public double significance() {
        double all = both + motion + place + neither;
        double ratio = term(both, both + motion, both + place, all) + term(motion, both + motion, motion + neither, all)
                + term(place, place + neither, both + place, all)
                + term(neither, place + neither, motion + neither, all);
        double root = Math.sqrt(Math.max(0, 2 * ratio));
        return (double) both * neither >= (double) motion * place ? root : -root;
    }

    private static double term(double count, double row, double column, double all) {
        return count == 0 ? 0 : count * Math.log(count * all / (row * column));
    }
}
