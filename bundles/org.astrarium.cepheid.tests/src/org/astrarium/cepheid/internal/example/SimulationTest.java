/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.astrarium.cepheid.RealData;
import org.astrarium.cepheid.Spread;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of the simulation, each against what it should be. */
class SimulationTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 266.40499, -28.93617", "0, 90, 192.85948, 27.12825", "122.93192, 27.12825, 0, 90"})
    @DisplayName("the Galactic centre and both poles are where the Hipparcos Catalogue puts them")
    void directions(double l, double b, double ra, double dec) {
        EquatorialPlace place = EquatorialPlace.of(l, b);
        // the pole's coordinates are rounded to 5 digits, and its right ascension is anything
        assertEquals(dec, place.dec(), dec < 89 ? 1e-5 : 5e-4);
        if (dec < 89) {
            assertEquals(ra, place.ra(), 1e-5);
        }
    }

    @Test
    @DisplayName("and the archive's stars where the archive puts them, to a microdegree")
    void archive() {
        Table table = RealData.cepheids();
        for (int row = 0; row < table.rowCount(); row += 11) {
            EquatorialPlace place = EquatorialPlace.of(table.numbers("l").number(row), table.numbers("b").number(row));
            assertEquals(table.numbers("ra").number(row), place.ra(), 1e-5);
            assertEquals(table.numbers("dec").number(row), place.dec(), 1e-6);
        }
    }

    @Test
    @DisplayName("normal deviates: mean 5, sd 2, and 16 % below 3; each to 4 standard errors of 20,000")
    void normal() {
        Spread spread = Spread.of(draws(random -> random.normal(5, 2)));
        assertEquals(5, spread.mean(), 4 * 2 / Math.sqrt(20_000));
        assertEquals(2, spread.sd(), 4 * 2 / Math.sqrt(40_000));
        assertEquals(5 - 2 * 0.9945, spread.lower(), 0.1);
    }

    @Test
    @DisplayName("gamma: mean 2 scales, sd sqrt(2) scales; Laplace: mean 0, sd sqrt(2) scales; factors: median 1")
    void others() {
        Spread gamma = Spread.of(draws(random -> random.gamma2(3)));
        assertEquals(6, gamma.mean(), 0.15);
        assertEquals(3 * Math.sqrt(2), gamma.sd(), 0.15);
        Spread laplace = Spread.of(draws(random -> random.laplace(3)));
        assertEquals(0, laplace.mean(), 0.15);
        assertEquals(3 * Math.sqrt(2), laplace.sd(), 0.2);
        assertEquals(1, Spread.of(draws(random -> random.factor(0.3))).median(), 0.015);
    }

    private static double[] draws(ToDoubleFunction<Deviates> draw) {
        return IntStream.range(0, 20_000).mapToDouble(i -> draw.applyAsDouble(new Deviates(1, i))).toArray();
    }

    @Test
    @DisplayName("a star is the same whichever are drawn before it")
    void starsAreTheirOwn() {
        assertEquals(SimulatedStar.draw(7, 42, Host.LMC), SimulatedStar.draw(7, 42, Host.LMC));
        assertTrue(SimulatedStar.draw(7, 42, Host.LMC).sourceId() != SimulatedStar.draw(7, 43, Host.LMC).sourceId());
        assertTrue(SimulatedStar.draw(8, 42, Host.LMC).period() != SimulatedStar.draw(7, 42, Host.LMC).period());
    }

    @Test
    @DisplayName("classical Cepheids of the LMC scatter about the law at its distance by scatter, depth and photometry")
    void law() {
        double[] off = IntStream.range(0, 4000).mapToObj(i -> SimulatedStar.draw(9, i, Host.LMC))
                .filter(star -> star.kind() == Kind.FUNDAMENTAL && !Double.isNaN(star.photometry().bp()))
                .mapToDouble(star -> star.photometry().g() - 1.9 * (star.photometry().bp() - star.photometry().rp())
                        - Truth.magnitude(Math.log10(star.period())) - 5 * Math.log10(star.place().distance()) - 10)
                .toArray();
        Spread spread = Spread.of(off);
        assertTrue(off.length > 1200);
        assertEquals(0, spread.median(), 0.015);
        assertEquals(Truth.SCATTER, spread.halfWidth(), 0.02);
    }

    @Test
    @DisplayName("parallaxes are too small by the zero point, and scatter as their errors say")
    void parallaxes() {
        SimulatedStar[] stars = IntStream.range(0, 3000).mapToObj(i -> SimulatedStar.draw(10, i, Host.MILKY_WAY))
                .toArray(SimulatedStar[]::new);
        Spread pulls = Spread.of(Arrays.stream(stars).mapToDouble(star ->
                (star.astrometry().parallax() - Truth.ZERO_POINT
                - 1 / star.place().distance()) / star.astrometry().parallaxError()).toArray());
        // 4 standard errors of 3000 pulls
        assertEquals(0, pulls.mean(), 0.073);
        assertEquals(1, pulls.sd(), 0.052);
    }
}
