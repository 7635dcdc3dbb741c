/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

/**
 * Centre and covariance of stars in two columns, each star with a weight.
 *
 * @param x  mean of the first
 * @param y  mean of the second
 * @param xx variance of the first
 * @param xy covariance
 * @param yy variance of the second
 */
public record Spot(double x, double y, double xx, double xy, double yy) {

    static Spot of(double[] x, double[] y, double[] weight) {
        double sum = 0;
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weight[i];
            meanX += weight[i] * x[i];
            meanY += weight[i] * y[i];
        }
        meanX /= sum;
        meanY /= sum;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            double dx = x[i] - meanX;
            double dy = y[i] - meanY;
            xx += weight[i] * dx * dx;
            xy += weight[i] * dx * dy;
            yy += weight[i] * dy * dy;
        }
        return new Spot(meanX, meanY, xx / sum, xy / sum, yy / sum);
    }

    /** Square of a point's distance from the centre in standard deviations. */
    double distance2(double px, double py) {
        double dx = px - x;
        double dy = py - y;
        return (yy * dx * dx - 2 * xy * dx * dy + xx * dy * dy) / (xx * yy - xy * xy);
    }

    /** Square of the distance of two centres in standard deviations of both together. */
    double distance2(Spot other) {
        return new Spot(x, y, xx + other.xx, xy + other.xy, yy + other.yy).distance2(other.x, other.y);
    }

    /** Area of one standard deviation, over pi. */
    double extent() {
        return Math.sqrt(Math.max(0, xx * yy - xy * xy));
    }

    /** A standard deviation, the same all round. */
    public double radius() {
        return Math.sqrt(extent());
    }
}
