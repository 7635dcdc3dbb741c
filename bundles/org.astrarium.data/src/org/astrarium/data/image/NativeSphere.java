/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

/**
 * The turn between a projection's native sphere and the sky (Calabretta and Greisen 2002, section 2). In radians.
 *
 * @param alphaP longitude of the native pole on the sky
 * @param deltaP its latitude
 * @param phiP   native longitude of the sky's pole
 */
record NativeSphere(double alphaP, double deltaP, double phiP) {
    private static final double TINY = 1e-10;
    private static final String MISMATCH = "LONPOLE does not go with the reference latitude";

    /**
     * The sphere whose reference point, at native longitude 0 and latitude theta0, lies at alpha0 and delta0.
     *
     * @param phiP   LONPOLE
     * @param thetaP LATPOLE, which chooses where there are two solutions
     * @throws IllegalArgumentException if there is none
     */
    static NativeSphere of(double alpha0, double delta0, double theta0, double phiP, double thetaP) {
        if (theta0 == Math.PI / 2) {
            return new NativeSphere(alpha0, delta0, phiP);
        }
        double deltaP = poleLatitude(delta0, phiP, thetaP);
        if (Math.abs(Math.abs(delta0) - Math.PI / 2) < TINY) {
            return new NativeSphere(alpha0, deltaP, phiP);
        }
        if (Math.abs(Math.abs(deltaP) - Math.PI / 2) < TINY) {
            double alphaP = deltaP > 0 ? alpha0 + phiP - Math.PI : alpha0 - phiP;
            return new NativeSphere(alphaP, deltaP, phiP);
        }
        double sin = Math.sin(phiP) / Math.cos(delta0);
        double cos = -Math.sin(deltaP) * Math.sin(delta0) / (Math.cos(deltaP) * Math.cos(delta0));
        return new NativeSphere(alpha0 - Math.atan2(sin, cos), deltaP, phiP);
    }

    /** Equation 8 for theta0 = 0: of the two solutions that exist the one nearer to LATPOLE. */
    private static double poleLatitude(double delta0, double phiP, double thetaP) {
        double cos = Math.cos(phiP);
        if (Math.abs(cos) < TINY) {
            if (Math.abs(delta0) > TINY) {
                throw new IllegalArgumentException(MISMATCH);
            }
            return thetaP;
        }
        double ratio = Math.sin(delta0) / Math.abs(cos);
        if (Math.abs(ratio) > 1 + TINY) {
            throw new IllegalArgumentException(MISMATCH);
        }
        double middle = Math.atan2(0, cos);
        double half = Math.acos(Math.max(-1, Math.min(1, ratio)));
        double one = wrap(middle + half);
        double other = wrap(middle - half);
        boolean oneIs = Math.abs(one) <= Math.PI / 2 + TINY;
        boolean otherIs = Math.abs(other) <= Math.PI / 2 + TINY;
        if (oneIs && otherIs) {
            return Math.abs(thetaP - one) < Math.abs(thetaP - other) ? one : other;
        }
        if (!oneIs && !otherIs) {
            throw new IllegalArgumentException(MISMATCH);
        }
        return oneIs ? one : other;
    }

    private static double wrap(double angle) {
        return Math.IEEEremainder(angle, 2 * Math.PI);
    }

    /** From native to celestial longitude and latitude, in place (equation 2, its sine put as a tangent). */
    void toSky(double[] at) {
        turn(at, phiP, deltaP, alphaP);
    }

    /** From celestial to native longitude and latitude, in place (equation 5). */
    void toNative(double[] at) {
        turn(at, alphaP, deltaP, phiP);
        at[0] = wrap(at[0]);
    }

    private static void turn(double[] at, double fromPole, double tilt, double toPole) {
        double d = at[0] - fromPole;
        double cosLat = Math.cos(at[1]);
        double sinLat = Math.sin(at[1]);
        double x = sinLat * Math.cos(tilt) - cosLat * Math.sin(tilt) * Math.cos(d);
        double y = -cosLat * Math.sin(d);
        double z = sinLat * Math.sin(tilt) + cosLat * Math.cos(tilt) * Math.cos(d);
        at[0] = toPole + (x == 0 && y == 0 ? 0 : Math.atan2(y, x));
        at[1] = Math.atan2(z, Math.hypot(x, y));
    }
}
