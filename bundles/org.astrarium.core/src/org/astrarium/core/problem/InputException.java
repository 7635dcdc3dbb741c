/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.problem;

import java.util.List;

/** The command line, a recipe or an input file is wrong: exit status 2. */
public final class InputException extends ProblemException {
    private static final long serialVersionUID = 1L;

    /** One problem. */
    public InputException(Problem problem) {
        this(List.of(problem), null);
    }

    /** One problem, and the library's exception behind it. */
    public InputException(Problem problem, Throwable cause) {
        this(List.of(problem), cause);
    }

    /** Several problems (at least one) and what caused them, which may be null. */
    public InputException(List<Problem> problems, Throwable cause) {
        super(problems, cause);
    }

    @Override
    public InputException with(List<Problem> placed) {
        return new InputException(placed, this);
    }
}
