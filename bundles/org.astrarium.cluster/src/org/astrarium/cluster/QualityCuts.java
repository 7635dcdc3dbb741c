/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.SampleStep;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;

/** Cuts the sample step by step and counts what each step leaves. A blank passes no cut. */
final class QualityCuts {
    private final Recipe recipe;
    private final ClusterColumns columns;
    private final Table table;
    private final Progress progress;
    private final List<SampleStep> steps = new ArrayList<>();
    private Selection left;

    QualityCuts(Recipe recipe, ClusterColumns columns, Progress progress) {
        this.recipe = recipe;
        this.columns = columns;
        this.table = columns.table();
        this.progress = progress;
        this.left = Selection.all("rows", table.rowCount());
        steps.add(new SampleStep("rows", table.rowCount(), "rows of the table"));
    }

    Selection selection() {
        return left;
    }

    List<SampleStep> steps() {
        return List.copyOf(steps);
    }

    /** Lindegren et al. 2018, A&A 616, A2, eq. C.1. */
    void astrometric() {
        String path = "quality.lindegren2018_c1";
        columns.require(Role.CHI2_AL, path);
        columns.require(Role.N_GOOD_OBS_AL, path);
        NumberColumn u = columns.feature(ComputedColumns.U, path);
        NumberColumn g = columns.require(Role.G_MAG, path);
        cut("lindegren2018_c1", path, i -> u.number(i) < 1.2 * Math.max(1, Math.exp(-0.2 * (g.number(i) - 19.5))),
                "the astrometric solution fits: u < 1.2 max(1, exp(-0.2 (G - 19.5)))");
    }

    /** Lindegren et al. 2018, A&A 616, A2, eq. C.2. */
    void photometric() {
        String path = "quality.lindegren2018_c2";
        NumberColumn excess = columns.require(Role.EXCESS_FACTOR, path);
        NumberColumn colour = columns.require(Role.BP_RP, path);
        cut("lindegren2018_c2", path, i -> {
            double square = colour.number(i) * colour.number(i);
            return excess.number(i) > 1 + 0.015 * square && excess.number(i) < 1.3 + 0.06 * square;
        }, "BP and RP are not blended: 1 + 0.015 (BP - RP)^2 < E < 1.3 + 0.06 (BP - RP)^2");
    }

    /** A smallest signal-to-noise ratio of {@code parallax}, {@code g}, {@code bp} or {@code rp}. */
    void snr(String name, double least) {
        String path = "quality.snr." + name;
        if (name.equals("parallax")) {
            columns.require(Role.PARALLAX, path);
            columns.require(Role.PARALLAX_ERROR, path);
            NumberColumn ratio = columns.feature(ComputedColumns.PARALLAX_SNR, path);
            cut("snr " + name, path, i -> ratio.number(i) >= least, "parallax over its error is at least " + least);
            return;
        }
        NumberColumn ratio = columns.require(Role.of(name + "_snr").orElseThrow(), path);
        cut("snr " + name, path, i -> ratio.number(i) >= least,
                "flux in " + name.toUpperCase(java.util.Locale.ROOT) + " over its error is at least " + least);
    }

    /** Keeps the rows for which all conditions hold. */
    void where(String step, Conditions conditions) {
        List<Selection> each = conditions.each(table);
        for (int i = 0; i < each.size(); i++) {
            keep(each.get(i), conditions.path(i), conditions.texts().get(i));
        }
        steps.add(new SampleStep(step, left.count(), conditions.text()));
    }

    private void cut(String step, String path, IntPredicate condition, String explanation) {
        keep(Selection.where(step, table.rowCount(), i -> left.contains(i) && condition.test(i)), path, explanation);
        steps.add(new SampleStep(step, left.count(), explanation));
    }

    private void keep(Selection keep, String path, String condition) {
        progress.checkCancelled();
        Selection after = left.and(keep);
        if (after.count() == 0) {
            throw Failure.at(recipe, path, "no star is left: " + condition + " holds for none of the " + left.count()
                    + " before it", keep.count() == 0 ? "no row of the table satisfies it: widen it"
                            : "widen it or one of the cuts before it");
        }
        left = after;
    }
}
