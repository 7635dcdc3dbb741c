/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.match;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Table;

/** Finds the columns of a table's positions, proper motions and identifiers by their UCDs and usual names. */
public final class PlaceColumns {
    private static final List<String> RA = List.of("ra", "raj2000", "ra_icrs", "_raj2000", "_ra", "radeg", "ra_deg",
            "alpha_j2000", "ramean", "_ra_icrs", "ra2000", "raicrs");
    private static final List<String> DEC = List.of("dec", "dej2000", "de_icrs", "_dej2000", "_de", "dedeg", "dec_deg",
            "delta_j2000", "decmean", "_de_icrs", "dec2000", "deicrs", "decj2000", "_decj2000", "decdeg");
    private static final List<String> ID = List.of("source_id", "designation", "id", "name", "source");

    private PlaceColumns() {
    }

    /** The column of right ascensions. */
    public static Optional<String> ra(Table table) {
        return find(table, PlaceColumns::isNumber, "pos.eq.ra", RA);
    }

    /** The column of declinations. */
    public static Optional<String> dec(Table table) {
        return find(table, PlaceColumns::isNumber, "pos.eq.dec", DEC);
    }

    /** The column of identifiers. */
    public static Optional<String> id(Table table) {
        return find(table, PlaceColumns::isIdentifier, "meta.id", ID);
    }

    /** True if rows can be told apart by a column's values: whole numbers or texts. */
    public static boolean isIdentifier(Column column) {
        return column instanceof org.astrarium.core.table.StringColumn
                || column instanceof NumberColumn numbers && numbers.isInteger();
    }

    /** True if a column can be a coordinate. */
    public static boolean isNumber(Column column) {
        return column instanceof NumberColumn;
    }

    /** The named column, or else the one found. */
    static NumberColumn numbers(Table table, String named, Optional<String> found, String which, String option) {
        if (named.isEmpty() && found.isEmpty()) {
            throw new InputException(Problem.atKey(option, "no column of the " + which + " table looks like one",
                    "say which with " + option + " NAME"));
        }
        try {
            return table.numbers(named.isEmpty() ? found.get() : named);
        } catch (InputException e) {
            throw e.with(List.of(Problem.atKey(option, which + " table: " + e.problem().message(),
                    e.problem().remedy())));
        }
    }

    /** First by the UCD of the main one, then by the usual names, then by any such UCD. */
    private static Optional<String> find(Table table, Predicate<Column> fit, String ucd, List<String> names) {
        List<Column> columns = table.columns().stream().filter(fit).toList();
        Optional<Column> main = columns.stream().filter(c -> ucd(c).equals(ucd + ";meta.main")
                || ucd(c).equals(ucd.replace("pos.eq.", "pos_eq_") + "_main")).findFirst();
        Optional<Column> usual = names.stream().flatMap(name -> columns.stream()
                .filter(c -> c.name().equalsIgnoreCase(name))).findFirst();
        return main.or(() -> usual).or(() -> columns.stream().filter(c -> ucd(c).equals(ucd)).findFirst())
                .map(Column::name);
    }

    private static String ucd(Column column) {
        return column.info().ucd().toLowerCase(Locale.ROOT);
    }
}
