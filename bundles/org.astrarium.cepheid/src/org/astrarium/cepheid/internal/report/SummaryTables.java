/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.cepheid.Findings;
import org.astrarium.cepheid.LeavittLaw;
import org.astrarium.cepheid.TargetDistance;
import org.astrarium.core.result.Measurement;
import org.astrarium.core.result.NumberTable;
import org.astrarium.core.result.NumberTable.Cell;
import org.astrarium.core.result.NumberTable.Count;
import org.astrarium.core.result.NumberTable.Heading;
import org.astrarium.core.result.NumberTable.Measured;
import org.astrarium.core.result.NumberTable.Words;
import org.astrarium.inference.line.LineFit;

/** The tables of main numbers: distances first, then fits. */
public final class SummaryTables {
    private SummaryTables() {
    }

    /** Those that have rows. */
    public static List<NumberTable> of(Findings findings) {
        List<NumberTable> tables = new ArrayList<>();
        if (!findings.targets().isEmpty()) {
            tables.add(distances(findings));
        }
        tables.add(fits(findings.laws()));
        findings.comparison().ifPresent(comparison -> tables.addAll(ComparisonTables.of(comparison)));
        if (!findings.posteriors().isEmpty()) {
            tables.add(PosteriorTable.of(findings.posteriors()));
        }
        return tables;
    }

    private static NumberTable distances(Findings findings) {
        List<TargetDistance> targets = findings.targets();
        double nearest = targets.stream().mapToDouble(t -> t.distances().median()).min().orElseThrow();
        DistanceUnit unit = DistanceUnit.of(nearest);
        List<Heading> headings = List.of(Heading.of("Target"), Heading.of("Law"), Heading.of("Stars"),
                new Heading("Distance", unit.symbol()), new Heading("Systematic", unit.symbol()),
                new Heading("Total", unit.symbol()), new Heading("Reference", unit.symbol()),
                new Heading("Difference", "%"), new Heading("Modulus", "mag"),
                new Heading("Single star, 16 to 84 %", unit.symbol()));
        return new NumberTable("Distances, errors statistical", headings,
                targets.stream().map(target -> row(findings, target, unit)).toList());
    }

    private static List<Cell> row(Findings findings, TargetDistance target, DistanceUnit unit) {
        double median = target.distances().median();
        return List.of(new Words(target.settings().name()), new Words(target.settings().from()),
                new Count(target.size()), new Measured(unit.measure(median, target.error())),
                findings.systematic(target).<Cell>map(s -> new NumberTable.Number(unit.from(s.error()), 2))
                        .orElse(new Words("")),
                findings.systematic(target).<Cell>map(s -> new NumberTable.Number(unit.from(s.totalError()), 2))
                        .orElse(new Words("")),
                target.settings().reference()
                        .<Cell>map(r -> new Measured(unit.measure(r.distance(), r.error()))).orElse(new Words("")),
                target.settings().reference()
                        .<Cell>map(r -> new NumberTable.Number(100 * target.difference(), 1)).orElse(new Words("")),
                new Measured(Measurement.of(target.moduli().median(), target.modulusError(), "mag")),
                new Measured(Measurement.between(unit.from(median), unit.from(target.distances().lower()),
                        unit.from(target.distances().upper()), unit.symbol())));
    }

    private static NumberTable fits(List<LeavittLaw> laws) {
        List<Heading> headings = new ArrayList<>(List.of(Heading.of("Law"), Heading.of("Method"),
                Heading.of("Distance"), Heading.of("Stars"), Heading.of("Clipped"), new Heading("Slope", "mag/dex"),
                new Heading("Intercept", "mag"), Heading.of("Pivot"), Heading.of("chi2"), Heading.of("dof"),
                new Heading("rms", "mag"), Heading.of("Error scale")));
        boolean scatter = laws.stream().anyMatch(law -> law.scatter().isPresent());
        boolean outliers = laws.stream().anyMatch(law -> law.outliers().isPresent());
        if (scatter) {
            headings.add(new Heading("Scatter", "mag"));
        }
        if (outliers) {
            headings.add(new Heading("Outliers", "%"));
        }
        boolean zeroPoint = laws.stream().anyMatch(law -> law.zeroPoint().isPresent());
        if (zeroPoint) {
            headings.add(new Heading("Zero point", "mas"));
        }
        return new NumberTable("Fits, errors as given", headings,
                laws.stream().map(law -> row(law, scatter, outliers, zeroPoint)).toList());
    }

    private static List<Cell> row(LeavittLaw law, boolean scatter, boolean outliers,
            boolean zeroPoint) {
        LineFit line = law.line();
        List<Cell> cells = new ArrayList<>(List.of(new Words(law.settings().name()),
                new Words(law.settings().method().word()), new Words(law.settings().source()),
                new Count(line.n()), new Count(line.rejected()),
                new Measured(Measurement.of(line.slope(), line.slopeError(), "mag/dex")),
                new Measured(Measurement.of(line.intercept(), line.interceptError(), "mag")),
                new NumberTable.Number(line.pivot(), 2), new NumberTable.Number(line.chi2(), 1), new Count(line.dof()),
                new NumberTable.Number(line.rms(), 3), new NumberTable.Number(law.errorScale(), 2)));
        if (scatter) {
            cells.add(law.scatter().<Cell>map(s -> new Measured(Measurement.of(s.value(), s.error(), "mag")))
                    .orElse(new Words("")));
        }
        if (outliers) {
            cells.add(law.outliers()
                    .<Cell>map(o -> new Measured(Measurement.of(100 * o.fraction(), 100 * o.fractionError(), "%")))
                    .orElse(new Words("")));
        }
        if (zeroPoint) {
            cells.add(law.zeroPoint().<Cell>map(z -> new Measured(Measurement.of(z.value(), z.error(), "mas")))
                    .orElse(new Words("")));
        }
        return cells;
    }
}
