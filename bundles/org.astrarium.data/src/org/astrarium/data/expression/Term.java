/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

import java.util.List;

/** An expression as parsed, before it is known what its names stand for. */
sealed interface Term {
    /** A number; {@code text} as written. */
    record Numeral(String text) implements Term {
    }

    /** A text. */
    record Literal(String text) implements Term {
    }

    /** {@code true} or {@code false}. */
    record Truth(boolean value) implements Term {
    }

    /** The value of a column. */
    record Name(String name) implements Term {
    }

    /** {@code -a} or {@code !a}. */
    record Unary(String operator, Term operand) implements Term {
    }

    /** Two terms and what stands between them. */
    record Binary(String operator, Term left, Term right) implements Term {
    }

    /** A function of some terms. */
    record Call(Function function, List<Term> arguments) implements Term {
    }
}
