/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;

/**
 * An expression over the columns of a table, such as {@code parallax / parallax_error >= 10} or {@code bp - rp}.
 * Immutable.
 *
 * <p>A comparison with a blank is false, {@code !=} too; arithmetic with a blank gives a blank; {@code isnull(x)} asks
 * for one. Whole numbers of columns are compared with each other and with whole literals exactly, whatever their size.
 */
public final class Expression {
    private static final Set<String> WORDS = Set.of("and", "or", "not", "true", "false");

    private final String text;
    private final Term term;
    private final Set<String> names;

    private Expression(String text, Term term, Set<String> names) {
        this.text = text;
        this.term = term;
        this.names = Collections.unmodifiableSet(names);
    }

    /**
     * Reads an expression.
     *
     * @throws ExpressionException if the text is none; the message says what is wrong and where
     */
    public static Expression parse(String text) {
        Set<String> names = new LinkedHashSet<>();
        Term term = Parser.parse(text, names);
        return new Expression(text, term, names);
    }

    /** The expression as it was written. */
    public String text() {
        return text;
    }

    /** The names of the columns it uses, in the order of their first use. */
    public Set<String> names() {
        return names;
    }

    /** The expression with another name in place of one of those that it uses; all else stays as it was written. */
    public String renamed(String from, String to) {
        StringBuilder out = new StringBuilder();
        int written = 0;
        List<Token> tokens = Lexer.tokens(text);
        for (int i = 0; i < tokens.size() - 1; i++) {
            Token token = tokens.get(i);
            boolean quoted = token.kind() == Token.Kind.QUOTED_NAME;
            boolean plain = token.kind() == Token.Kind.NAME && !tokens.get(i + 1).is("(");
            if ((quoted || plain) && token.text().equalsIgnoreCase(from)) {
                out.append(text, written, token.position()).append(quoted(to));
                written = token.position() + token.text().length() + (quoted ? 2 : 0);
            }
        }
        return out.append(text.substring(written)).toString();
    }

    /** A name as it stands in expressions: in backquotes, unless it is a word. */
    public static String quoted(String name) {
        return name.matches("[\\p{L}_][\\p{L}\\p{Nd}_]*") && !WORDS.contains(name) ? name : "`" + name + "`";
    }

    /**
     * True if it is a condition, false if it gives a number or a text.
     *
     * @throws InputException if a column is not in the table, or cannot be used as it is
     */
    public boolean isCondition(Table table) {
        return new Binder(table).bind(term) instanceof Bound.Conditions;
    }

    /**
     * The rows for which the condition holds.
     *
     * @param name the selection's name
     * @throws InputException if it is not a condition, or a column is not in the table or cannot be used as it is
     */
    public Selection select(Table table, String name) {
        return select(table, name, Progress.NONE);
    }

    /**
     * The rows for which the condition holds.
     *
     * @param name     the selection's name
     * @param progress looked at for cancellation every thousand rows
     * @throws InputException              if it is not a condition, or a column is not in the table or cannot be used
     *                                     as it is
     * @throws Progress.CancelledException if it was cancelled
     */
    public Selection select(Table table, String name, Progress progress) {
        Bound bound = new Binder(table).bind(term);
        if (!(bound instanceof Bound.Conditions conditions)) {
            throw new InputException(Problem.atKey("", "\"" + text + "\" is " + bound.kind() + ", not a condition",
                    "compare it with something, as in parallax > 0"));
        }
        int rows = table.rowCount();
        BitSet picked = new BitSet(rows);
        boolean[] block = new boolean[Bound.BLOCK];
        for (int from = 0; from < rows; from += Bound.BLOCK) {
            progress.checkCancelled();
            int to = Math.min(rows, from + Bound.BLOCK);
            conditions.fill(from, to, block);
            for (int i = 0; i < to - from; i++) {
                if (block[i]) {
                    picked.set(from + i);
                }
            }
        }
        return Selection.of(name, rows, picked);
    }

    /**
     * The expression's number in every row, blank where it has none. The bare name of a column gives that column's own
     * values, whole numbers exactly.
     *
     * @param info name and metadata of the new column
     * @throws InputException if it does not give numbers, or a column is not in the table or cannot be used as it is
     */
    public NumberColumn compute(Table table, ColumnInfo info) {
        return compute(table, info, Progress.NONE);
    }

    private NumberColumn compute(Table table, ColumnInfo info, Progress progress) {
        Bound bound = new Binder(table).bind(term);
        if (bound instanceof Bound.WholeColumn whole) {
            return whole.column().with(info);
        }
        if (!(bound instanceof Bound.Numbers numbers)) {
            throw new InputException(Problem.atKey("", "\"" + text + "\" is " + bound.kind() + ", not a number", ""));
        }
        int rows = table.rowCount();
        double[] values = new double[rows];
        double[] block = new double[Bound.BLOCK];
        for (int from = 0; from < rows; from += Bound.BLOCK) {
            progress.checkCancelled();
            int to = Math.min(rows, from + Bound.BLOCK);
            numbers.fill(from, to, block);
            System.arraycopy(block, 0, values, from, to - from);
        }
        return new DoubleColumn(info, values);
    }

    /**
     * The expression's value in every row, as a column of whatever it gives: numbers, texts, or true and false.
     *
     * @param info     name and metadata of the new column
     * @param progress looked at for cancellation every thousand rows
     * @throws InputException              if a column is not in the table or cannot be used as it is
     * @throws Progress.CancelledException if it was cancelled
     */
    public Column evaluate(Table table, ColumnInfo info, Progress progress) {
        Bound bound = new Binder(table).bind(term);
        if (bound instanceof Binder.Truths truths) {
            return truths.column().with(info);
        }
        if (bound instanceof Bound.Conditions) {
            Selection rows = select(table, "", progress);
            BitSet bits = new BitSet(rows.size());
            for (int row : rows.rows()) {
                bits.set(row);
            }
            return new BooleanColumn(info, rows.size(), bits, Blanks.NONE);
        }
        if (bound instanceof Bound.Texts texts) {
            StringColumn.Builder builder = new StringColumn.Builder();
            for (int row = 0; row < table.rowCount(); row++) {
                if (row % Bound.BLOCK == 0) {
                    progress.checkCancelled();
                }
                builder.add(texts.at(row));
            }
            return builder.build(info);
        }
        if (bound instanceof Bound.Opaque opaque) {
            return opaque.column().with(info);
        }
        return compute(table, info, progress);
    }

    @Override
    public String toString() {
        return text;
    }
}
