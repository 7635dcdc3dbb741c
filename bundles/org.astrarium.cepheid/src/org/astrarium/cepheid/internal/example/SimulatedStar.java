/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.example;

/**
 * A simulated Cepheid as the archive would list it. Values are NaN where the archive has a blank.
 *
 * @param sourceId    identifier, larger than any of Gaia's
 * @param kind        type and mode
 * @param place       where it is
 * @param period      fundamental period in d
 * @param periodError its error
 * @param photometry  mean magnitudes
 * @param astrometry  parallax and distance
 * @param epochs      clean epochs in G
 */
record SimulatedStar(long sourceId, Kind kind, Place place, double period, double periodError, Photometry photometry,
        Astrometry astrometry, int epochs) {
    /** The largest identifier that Gaia can give is 12 * 4^12 * 2^35, a little below this. */
    private static final long FIRST_ID = 7_000_000_000_000_000_000L;
    private static final long ID_STEP = 100_000_000_000L;
    private static final double MARGIN_MAGNITUDE = 20;

    /** Draws the star of a number; the same number and seed give the same star. */
    static SimulatedStar draw(long seed, int number, Host host) {
        Deviates random = new Deviates(seed, number);
        while (true) {
            Kind kind = host.kind(random);
            double logp = host.logp(random) - kind.shorterBy();
            Place place = Place.draw(host, kind, random);
            double modulus = 5 * StrictMath.log10(place.distance()) + 10;
            double wesenheit = random.normal(kind.magnitude(logp), Truth.SCATTER) + modulus;
            double colour = 0.55 + 0.40 * logp + random.normal(0, 0.07) + place.reddening();
            Photometry photometry = Photometry.observe(wesenheit, colour, random);
            if (photometry.g() < MARGIN_MAGNITUDE) {
                return observed(number, host, kind, place, logp, photometry, random);
            }
        }
    }

    private static SimulatedStar observed(int number, Host host, Kind kind, Place place, double logp,
            Photometry photometry, Deviates random) {
        Astrometry astrometry = Astrometry.observe(place, photometry.g(), random);
        boolean given = random.chance(kind.withFundamentalPeriod());
        double period = StrictMath.pow(10, logp);
        double periodError = period * StrictMath.pow(10, random.normal(-5.25, 0.35));
        long id = FIRST_ID + number * ID_STEP + (long) random.uniform(0, ID_STEP);
        return new SimulatedStar(id, kind, place, given ? random.normal(period, periodError) : Double.NaN,
                given ? periodError : Double.NaN,
                random.chance(host.colourless()) ? photometry.withoutColour() : photometry, astrometry,
                13 + (int) random.gamma2(8));
    }
}
