/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.RealData;
import org.astrarium.data.io.TableFiles;
import org.junit.jupiter.api.Test;

/**
 * The archive's table of Cepheids. The numbers are those of astropy 5.2.1: search_around_sky for all pairs,
 * match_to_catalog_sky there and back for the best; STILTS 3.4.7 tskymatch2 finds as many.
 */
class RealMatchTest {
    private static Pairs match(Table first, Table second, double radius, Pick pick) {
        return new CrossMatch(new Criterion.BySky(Criterion.Place.FOUND, Criterion.Place.FOUND, radius), pick,
                Join.MATCHED).pairs(first, second, Progress.NONE);
    }

    private static void check(int count, double sum, Pairs pairs) {
        assertEquals(count, pairs.count());
        // astropy and we differ in the last places of a radian, some 1e-10 arcsec each
        assertEquals(sum, Arrays.stream(pairs.separation()).sum(), 1e-9 * count);
    }

    @Test
    void pairsAreThoseOfAstropy() {
        Table stars = TableFiles.read(RealData.file("cepheids/gaia-dr2-cepheids.vot.gz"), Progress.NONE);
        check(9572, 1.7534440099888369, match(stars, stars, 1, Pick.ALL));
        check(9732, 1118.4405002252624, match(stars, stars, 10, Pick.ALL));
        check(12668, 119209.97632120576, match(stars, stars, 60, Pick.ALL));
        Selection without = Selection.where("without", stars.rowCount(), stars.column("pf")::isBlank);
        Table first = stars.gather(without.not());
        Table second = stars.gather(without);
        check(721, 28485.54676992801, match(first, second, 60, Pick.ALL));
        check(582, 22604.231430413347, match(first, second, 60, Pick.BEST));
        check(465, 17442.19588202231, match(first, second, 60, Pick.SYMMETRIC));
    }

    @Test
    void theSameFieldInTwoFormatsMatchesByIdentifierAndByPosition() {
        Table votable = TableFiles.read(RealData.file("clusters/ngc188-gaia-dr2.vot.gz"), Progress.NONE);
        Table fits = TableFiles.read(RealData.file("clusters/ngc188-gaia-dr2.fits"), Progress.NONE);
        Pairs same = new CrossMatch(new Criterion.ById("", ""), Pick.ALL, Join.MATCHED).pairs(votable, fits,
                Progress.NONE);
        assertEquals(Math.min(votable.rowCount(), fits.rowCount()), same.count());
        Pairs near = match(votable, fits, 1e-6, Pick.SYMMETRIC);
        assertEquals(same.count(), near.count());
    }
}
