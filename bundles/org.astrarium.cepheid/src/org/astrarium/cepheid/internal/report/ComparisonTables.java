/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.cepheid.Comparison;
import org.astrarium.cepheid.LeavittLaw;
import org.astrarium.cepheid.TargetDistance;
import org.astrarium.core.result.Measurement;
import org.astrarium.core.result.NumberTable;
import org.astrarium.core.result.NumberTable.Cell;
import org.astrarium.core.result.NumberTable.Count;
import org.astrarium.core.result.NumberTable.Heading;
import org.astrarium.core.result.NumberTable.Measured;
import org.astrarium.core.result.NumberTable.Words;

/** The first target with other zero points and other cuts. */
final class ComparisonTables {
    private ComparisonTables() {
    }

    static List<NumberTable> of(Comparison comparison) {
        List<NumberTable> tables = new ArrayList<>();
        DistanceUnit unit = DistanceUnit.of(comparison.target().distances().median());
        if (!comparison.zeroPoints().isEmpty()) {
            tables.add(zeroPoints(comparison, unit));
        }
        if (!comparison.cuts().isEmpty()) {
            tables.add(cuts(comparison, unit));
        }
        return tables;
    }

    private static NumberTable zeroPoints(Comparison comparison, DistanceUnit unit) {
        List<Heading> headings = List.of(Heading.of("Zero point"), new Heading("Value", "mas"), Heading.of("Stars"),
                new Heading("Slope", "mag/dex"), new Heading("Intercept", "mag"),
                new Heading("Without metallicity", unit.symbol()), new Heading("With metallicity", unit.symbol()),
                new Heading("Systematic", unit.symbol()), new Heading("Total", unit.symbol()), Heading.of(""));
        List<List<Cell>> rows = new ArrayList<>();
        for (Comparison.Case one : comparison.zeroPoints()) {
            LeavittLaw law = one.plain().law();
            double own = law.zeroPoint().orElseThrow().error();
            List<Cell> row = new ArrayList<>(List.of(new Words(one.name()), new Measured(Measurement.of(one.zeroPoint(),
                    Double.isNaN(own) ? one.error() : own, "mas"))));
            row.addAll(law(law));
            row.add(distance(one.plain(), unit));
            row.add(one.corrected().map(d -> distance(d, unit)).orElse(new Words("")));
            row.add(new NumberTable.Number(unit.from(one.systematic().error()), 2));
            row.add(new NumberTable.Number(unit.from(one.systematic().totalError()), 2));
            row.add(new Words(one.preferred() ? "preferred" : ""));
            rows.add(row);
        }
        return new NumberTable(comparison.target().settings().name()
                + " with other zero points, likelihood in parallax space, errors statistical", headings, rows);
    }

    private static NumberTable cuts(Comparison comparison, DistanceUnit unit) {
        List<Heading> headings = List.of(Heading.of("Law"), Heading.of("Parallax over error"), Heading.of("Stars"),
                new Heading("Slope", "mag/dex"), new Heading("Intercept", "mag"), new Heading("Distance",
                unit.symbol()));
        List<List<Cell>> rows = new ArrayList<>();
        for (Comparison.Cut cut : comparison.cuts()) {
            List<Cell> row = new ArrayList<>(List.of(new Words(cut.law().settings().name()),
                    new NumberTable.Number(cut.ratio(), 0)));
            row.addAll(law(cut.law()));
            row.add(distance(cut.distance(), unit));
            rows.add(row);
        }
        return new NumberTable(comparison.target().settings().name()
                + " with other cuts, which bias (Lutz and Kelker 1973)", headings, rows);
    }

    private static List<Cell> law(LeavittLaw law) {
        double scale = law.errorScale();
        return List.of(new Count(law.line().n()),
                new Measured(Measurement.of(law.line().slope(), law.line().slopeError() * scale, "mag/dex")),
                new Measured(Measurement.of(law.line().intercept(), law.line().interceptError() * scale, "mag")));
    }

    private static Cell distance(TargetDistance distance, DistanceUnit unit) {
        return new Measured(unit.measure(distance.distances().median(), distance.error()));
    }
}
