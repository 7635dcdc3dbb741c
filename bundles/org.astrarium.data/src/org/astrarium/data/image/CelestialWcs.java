/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import org.astrarium.core.image.PixelPosition;
import org.astrarium.core.image.SkyFrame;
import org.astrarium.core.image.SkyPosition;
import org.astrarium.core.image.Wcs;

/**
 * The chain from pixels to the sky (Calabretta and Greisen 2002, figure 1): offset from the reference pixel, its
 * distortion, a matrix, a projection, and the turn of its sphere.
 */
final class CelestialWcs implements Wcs {
    private final SkyFrame frame;
    private final String code;
    private final double[] reference;
    private final double[] matrix;
    private final double[] inverse;
    private final boolean latitudeFirst;
    private final Sip sip;
    private final Projection projection;
    private final NativeSphere sphere;

    /**
     * @param reference     CRPIX of both axes, counted from 0
     * @param matrix        degrees a pixel, by rows
     * @param latitudeFirst true if the first axis is the latitude
     * @param sip           null for none
     * @throws IllegalArgumentException if the matrix cannot be inverted
     */
    CelestialWcs(SkyFrame frame, String code, double[] reference, double[] matrix, boolean latitudeFirst, Sip sip,
            Projection projection, NativeSphere sphere) {
        this.frame = frame;
        this.code = code;
        this.reference = reference;
        this.matrix = matrix;
        this.latitudeFirst = latitudeFirst;
        this.sip = sip;
        this.projection = projection;
        this.sphere = sphere;
        double determinant = matrix[0] * matrix[3] - matrix[1] * matrix[2];
        if (!(Math.abs(determinant) > 1e-300) || Double.isInfinite(determinant)) {
            throw new IllegalArgumentException("its matrix of scales and rotation is singular");
        }
        inverse = new double[] {matrix[3] / determinant, -matrix[1] / determinant, -matrix[2] / determinant,
            matrix[0] / determinant};
    }

    @Override
    public SkyFrame frame() {
        return frame;
    }

    @Override
    public String projection() {
        return code;
    }

    @Override
    public SkyPosition toSky(double x, double y) {
        double[] at = {x - reference[0], y - reference[1]};
        if (sip != null) {
            sip.apply(at);
        }
        double first = Math.toRadians(matrix[0] * at[0] + matrix[1] * at[1]);
        double second = Math.toRadians(matrix[2] * at[0] + matrix[3] * at[1]);
        boolean there = latitudeFirst ? projection.toSphere(second, first, at) : projection.toSphere(first, second, at);
        if (!there) {
            return SkyPosition.NONE;
        }
        sphere.toSky(at);
        double longitude = Math.toDegrees(at[0]) % 360;
        longitude = longitude < 0 ? longitude + 360 : longitude;
        return new SkyPosition(longitude >= 360 ? 0 : longitude, Math.toDegrees(at[1]));
    }

    @Override
    public PixelPosition toPixel(SkyPosition sky) {
        double[] at = {Math.toRadians(sky.longitude()), Math.toRadians(sky.latitude())};
        sphere.toNative(at);
        if (!projection.toPlane(at[0], at[1], at)) {
            return PixelPosition.NONE;
        }
        double first = Math.toDegrees(at[latitudeFirst ? 1 : 0]);
        double second = Math.toDegrees(at[latitudeFirst ? 0 : 1]);
        at[0] = inverse[0] * first + inverse[1] * second;
        at[1] = inverse[2] * first + inverse[3] * second;
        if (sip != null && !sip.remove(at)) {
            return PixelPosition.NONE;
        }
        return new PixelPosition(at[0] + reference[0], at[1] + reference[1]);
    }
}
