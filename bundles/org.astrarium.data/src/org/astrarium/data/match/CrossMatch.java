/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.match;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.Table;

/**
 * A cross-match of two tables.
 *
 * @param criterion what makes two rows a pair
 * @param pick      which pairs are kept
 * @param join      which rows the joined table has
 */
public record CrossMatch(Criterion criterion, Pick pick, Join join) {
    /**
     * What came out.
     *
     * @param table   the joined table
     * @param pairs   how many pairs were kept
     * @param matched how many rows of the first table have a match
     */
    public record Outcome(Table table, int pairs, int matched) {
    }

    /**
     * Finds the pairs and joins the two tables: the columns of the first, those of the second, and for a match by
     * position the separation in arcseconds. Two columns of one name get {@code _1} and {@code _2}.
     *
     * @throws InputException              if a column is not there or of the wrong kind; the key is the option's
     * @throws AnalysisException           if more pairs match than can be held
     * @throws Progress.CancelledException if it was cancelled
     */
    public Outcome run(Table first, Table second, Progress progress) {
        Pairs pairs = pairs(first, second, progress.part(0, 0.8));
        Table table = new JoinedTable(first, second, pairs, join).table(progress.part(0.8, 1));
        return new Outcome(table, pairs.count(), pairs.matched().cardinality());
    }

    /** What is matched with what and how, in words: {@code cross-match of A with B: best within 1 arcsec}. */
    public String description(String first, String second) {
        String how = criterion instanceof Criterion.BySky sky
                ? " within " + BigDecimal.valueOf(sky.radius()).stripTrailingZeros().toPlainString() + " arcsec"
                : " by identifier";
        return "cross-match of " + first + " with " + second + ": " + pick.name().toLowerCase(Locale.ROOT) + how
                + switch (join) {
                    case MATCHED -> "";
                    case ALL_OF_FIRST -> ", all rows of the first";
                    case UNMATCHED -> ", rows of the first without a match";
                };
    }

    /** The pairs alone; throws as {@link #run} does. */
    public Pairs pairs(Table first, Table second, Progress progress) {
        if (criterion instanceof Criterion.BySky sky) {
            return bySky(sky, first, second, progress);
        }
        Criterion.ById id = (Criterion.ById) criterion;
        Column one = identifier(first, id.first(), PlaceColumns.id(first), "first");
        Column other = identifier(second, id.second(), id.second().isEmpty() && second.find(one.name()).isPresent()
                ? Optional.of(one.name()) : PlaceColumns.id(second), "second");
        try {
            return new IdentifierMatch(one, other, progress).pairs(pick);
        } catch (InputException e) {
            throw at("--id", e);
        }
    }

    private Pairs bySky(Criterion.BySky sky, Table first, Table second, Progress progress) {
        SkyPoints one = points(first, sky.first(), "first");
        SkyPoints other = points(second, sky.second(), "second");
        double years = sky.second().epoch() - sky.first().epoch();
        if (!Double.isNaN(years) && years != 0) {
            if (moves(first)) {
                one = moved(first, one, years);
            } else if (moves(second)) {
                other = moved(second, other, -years);
            } else {
                throw new InputException(Problem.atKey("--epochs", "neither table has the columns pmra and pmdec",
                        "leave it out to match the positions as they are"));
            }
        }
        return new SkyMatch(one, other, Math.toRadians(sky.radius() / 3600), progress).pairs(pick);
    }

    private static SkyPoints points(Table table, Criterion.Place place, String which) {
        return SkyPoints.of(
                PlaceColumns.numbers(table, place.ra(), PlaceColumns.ra(table), which, "--ra"),
                PlaceColumns.numbers(table, place.dec(), PlaceColumns.dec(table), which, "--dec"));
    }

    private static boolean moves(Table table) {
        return table.find("pmra").isPresent() && table.find("pmdec").isPresent();
    }

    private static SkyPoints moved(Table table, SkyPoints points, double years) {
        return points.moved(table.numbers("pmra"), table.numbers("pmdec"), years);
    }

    private static Column identifier(Table table, String named, Optional<String> found, String which) {
        if (named.isEmpty() && found.isEmpty()) {
            throw new InputException(Problem.atKey("--id", "no column of the " + which
                    + " table looks like an identifier", "say which with --id NAME or --id FIRST=SECOND"));
        }
        try {
            return table.column(named.isEmpty() ? found.get() : named);
        } catch (InputException e) {
            throw at("--id", e);
        }
    }

    private static InputException at(String option, ProblemException e) {
        return new InputException(List.of(Problem.atKey(option, e.problem().message(), e.problem().remedy())), e);
    }
}
