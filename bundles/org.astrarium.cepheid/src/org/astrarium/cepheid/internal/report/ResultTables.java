/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.astrarium.cepheid.DerivedColumns;
import org.astrarium.cepheid.DistanceModulus;
import org.astrarium.cepheid.Findings;
import org.astrarium.cepheid.LeavittLaw;
import org.astrarium.cepheid.TargetDistance;
import org.astrarium.core.result.NamedTable;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;

/** The tables of a result: calibrators with their residuals, stars of the targets with their distances, chains. */
public final class ResultTables {
    private ResultTables() {
    }

    /** The calibrators, if there are targets their stars, and the chains. */
    public static List<NamedTable> of(Findings findings) {
        List<NamedTable> tables = new ArrayList<>();
        tables.add(new NamedTable("calibrators",
                "Stars that the law is fitted to, with what was derived and the residuals", calibrators(findings)));
        if (!findings.targets().isEmpty()) {
            tables.add(new NamedTable("targets",
                    "Stars of the targets with the distance of each from the law; a star of two targets "
                    + "stands here twice", targets(findings)));
        }
        findings.posteriors().forEach(posterior -> tables.add(ChainTable.of(posterior)));
        return tables;
    }

    private static Table calibrators(Findings findings) {
        int[] rows = findings.sample().calibrators().rows();
        List<Column> columns = used(findings, rows);
        findings.laws().forEach(law -> columns.addAll(residuals(law, rows)));
        return new Table("Calibrators of the Leavitt law", findings.input().parameters(), columns);
    }

    private static List<Column> residuals(LeavittLaw law, int[] rows) {
        double[] residual = blanks(rows.length);
        double[] outlier = blanks(rows.length);
        BitSet fitted = new BitSet(rows.length);
        BitSet kept = law.line().kept();
        for (int k = 0; k < law.points().size(); k++) {
            int at = Arrays.binarySearch(rows, law.points().rows()[k]);
            residual[at] = law.points().magnitude()[k] - law.magnitude(law.points().logp()[k]);
            outlier[at] = law.outliers().isPresent() ? law.outliers().get().probability()[k] : Double.NaN;
            fitted.set(at, kept.get(k));
        }
        String name = law.settings().name();
        List<Column> columns = new ArrayList<>();
        columns.add(new DoubleColumn(ColumnInfo.of("residual_" + name, "mag", "stat.fit.residual",
                "Absolute magnitude less law " + name), residual));
        columns.add(new BooleanColumn(ColumnInfo.of("fitted_" + name, "", "meta.code",
                "True if law " + name + " was fitted to the star, false if it was clipped or left out"), rows.length,
                fitted, Blanks.NONE));
        if (law.outliers().isPresent()) {
            columns.add(new DoubleColumn(ColumnInfo.of("outlier_" + name, "", "stat.probability",
                    "Probability that the star does not belong to the relation of law " + name), outlier));
        }
        return columns;
    }

    private static double[] blanks(int n) {
        double[] blanks = new double[n];
        Arrays.fill(blanks, Double.NaN);
        return blanks;
    }

    private static Table targets(Findings findings) {
        List<TargetDistance> targets = findings.targets();
        int[] rows = targets.stream().flatMapToInt(t -> Arrays.stream(t.rows())).toArray();
        double[] modulus = targets.stream().flatMapToDouble(t -> Arrays.stream(t.modulus())).toArray();
        List<String> names = targets.stream()
                .flatMap(t -> IntStream.range(0, t.size()).mapToObj(i -> t.settings().name())).toList();
        List<Column> columns = used(findings, rows);
        columns.add(StringColumn.of(ColumnInfo.of("target", "", "meta.id", "Target that the star belongs to"), names));
        columns.add(new DoubleColumn(ColumnInfo.of("modulus_law", "mag", "phot.mag.distMod",
                "Distance modulus from the law of the target"), modulus));
        columns.add(new DoubleColumn(ColumnInfo.of("distance_law", "pc", "pos.distance",
                "Distance from the law of the target"),
                Arrays.stream(modulus).map(DistanceModulus::distance).toArray()));
        return new Table("Stars of the targets", findings.input().parameters(), columns);
    }

    /** The input's columns that play a role, and the derived ones. */
    private static List<Column> used(Findings findings, int[] rows) {
        List<Column> columns = new ArrayList<>();
        for (Column column : findings.columns().all()) {
            if (!DerivedColumns.NAMES.contains(column.name())) {
                columns.add(column.gather(rows));
            }
        }
        for (String name : DerivedColumns.NAMES) {
            findings.sample().table().find(name).ifPresent(column -> columns.add(column.gather(rows)));
        }
        return columns;
    }
}
