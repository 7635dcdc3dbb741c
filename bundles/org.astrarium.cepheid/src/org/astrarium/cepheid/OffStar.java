/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.astrarium.core.table.Column;

/**
 * A calibrator far off its law.
 *
 * @param row      its row in the table
 * @param name     its identifier; the number of its row, from 1, where the table has none
 * @param logp     log10 of its period in d
 * @param residual its magnitude less the law's, in mag: negative if it is too bright
 * @param sigmas   the same in rms of the stars that the law was fitted to, about that law: what {@code clip} goes by
 * @param clipped  true if the fit has dropped it
 */
public record OffStar(int row, String name, double logp, double residual, double sigmas, boolean clipped) {
    /** From so many sigma on a star is worth a look: of a hundred Gaussian ones one is. */
    public static final double SIGMAS = 2.5;

    /** Those beyond {@link #SIGMAS}, the farthest off first. */
    static List<OffStar> of(LeavittLaw law, CepheidColumns columns) {
        LawPoints points = law.points();
        return IntStream.range(0, points.size()).mapToObj(i -> of(law, columns, i))
                .filter(star -> Math.abs(star.sigmas()) > SIGMAS)
                .sorted(Comparator.comparingDouble((OffStar star) -> -Math.abs(star.sigmas()))).toList();
    }

    private static OffStar of(LeavittLaw law, CepheidColumns columns, int i) {
        LawPoints points = law.points();
        double residual = points.magnitude()[i] - law.magnitude(points.logp()[i]);
        int row = points.rows()[i];
        return new OffStar(row, name(columns, row), points.logp()[i], residual, residual / law.line().rms(),
                !law.line().kept().get(i));
    }

    /** How people call the star in a row. */
    public static String name(CepheidColumns columns, int row) {
        return columns.find(Role.SOURCE_ID).filter(column -> !column.isBlank(row)).map((Column id) -> id.text(row))
                .orElse("row " + (row + 1));
    }
}
