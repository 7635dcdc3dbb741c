/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.NearestName;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.SampleStep;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;

/** Cuts a table down step by step, keeps count, and says which cut left nothing. */
final class SampleCuts {
    private final Recipe recipe;
    private final Table table;
    private final Progress progress;
    private final List<SampleStep> steps = new ArrayList<>();
    private final List<SampleStep> cuts;
    private Selection left;

    /**
     * Starts with all rows.
     *
     * @param cuts takes every column that must be known, and every condition, by itself, as it is cut
     */
    SampleCuts(Recipe recipe, Table table, List<SampleStep> cuts, Progress progress) {
        this.cuts = cuts;
        this.recipe = recipe;
        this.table = table;
        this.progress = progress;
        this.left = Selection.all("rows", table.rowCount());
        if (table.rowCount() == 0) {
            throw Failure.at(recipe, "input", "the table has no rows", "choose another table");
        }
        steps.add(new SampleStep("rows", table.rowCount(), "all rows of the table"));
        cuts.add(steps.get(0));
    }

    Selection selection() {
        return left;
    }

    List<SampleStep> steps() {
        return steps;
    }

    /**
     * Drops the rows that are blank in any of these columns; first overtones that are fundamentalised need no period of
     * the fundamental mode.
     */
    void complete(List<String> words, CepheidColumns columns, boolean fundamentalise) {
        Selection before = left;
        for (int i = 0; i < words.size(); i++) {
            String path = "sample.complete[" + i + "]";
            Column column = columns.named(words.get(i), path);
            IntPredicate exempt = exemption(column, columns, fundamentalise);
            cut(Selection.where("complete", table.rowCount(), row -> !column.isBlank(row) || exempt.test(row)), path,
                    "every row is blank in " + words.get(i) + blankBefore(before), "leave it out of sample.complete");
            cuts.add(new SampleStep(words.get(i) + " known", left.count(), path));
        }
        steps.add(new SampleStep("complete", left.count(), words.isEmpty() ? "blanks allowed everywhere"
                : "without those blank in any of " + String.join(", ", words)));
    }

    private IntPredicate exemption(Column column, CepheidColumns columns, boolean fundamentalise) {
        boolean period = columns.find(Role.PERIOD).filter(c -> c == column).isPresent()
                || columns.find(Role.PERIOD_ERROR).filter(c -> c == column).isPresent();
        if (!period || !fundamentalise) {
            return row -> false;
        }
        Column logp = table.column(DerivedColumns.LOGP);
        return row -> FundamentalPeriod.isOvertone(columns, row) && !logp.isBlank(row);
    }

    /** Keeps the rows in which the column of a role holds one of the words; all rows if there are no words. */
    void words(String step, Role role, List<String> words, CepheidColumns columns) {
        if (words.isEmpty()) {
            steps.add(new SampleStep(step, left.count(), "every " + role.meaning()));
            return;
        }
        StringColumn column = columns.texts(role);
        boolean[] wanted = new boolean[column.wordCount()];
        for (int code = 1; code < wanted.length; code++) {
            wanted[code] = words.contains(column.word(code));
        }
        Set<String> present = new TreeSet<>();
        for (int row : left.rows()) {
            if (!column.isBlank(row)) {
                present.add(column.text(row));
            }
        }
        cut(Selection.where(step, table.rowCount(), row -> wanted[column.code(row)]), "sample." + step,
                "none of the " + left.count() + " rows left has " + String.join(" or ", words) + " in " + column.name(),
                NearestName.remedy(words.get(0), present, "there are " + String.join(", ", present)));
        steps.add(new SampleStep(step, left.count(), column.name() + " is " + String.join(" or ", words)));
        cuts.add(new SampleStep(String.join(" or ", words), left.count(), "sample." + step + ": " + column.name()));
    }

    /** Keeps the rows for which all conditions hold. */
    void where(String step, Conditions conditions) {
        List<Selection> each = conditions.each(table);
        for (int i = 0; i < each.size(); i++) {
            String remedy = each.get(i).count() == 0 ? "no row of the table satisfies it: widen it"
                    : "widen it or one of the cuts before it";
            cut(each.get(i), conditions.path(i), "no star is left: " + conditions.texts().get(i)
                    + " holds for none of the " + left.count() + " before it", remedy);
            cuts.add(new SampleStep(conditions.texts().get(i), left.count(), conditions.path(i)));
        }
        steps.add(new SampleStep(step, left.count(), conditions.isEmpty() ? "the whole sample" : conditions.text()));
    }

    private void cut(Selection keep, String path, String message, String remedy) {
        progress.checkCancelled();
        Selection after = left.and(keep);
        if (after.count() == 0) {
            throw Failure.at(recipe, path, message, remedy);
        }
        left = after;
    }

    private String blankBefore(Selection before) {
        return left.count() == before.count() ? "" : " of the " + left.count()
                + " that are not blank in those before it";
    }
}
