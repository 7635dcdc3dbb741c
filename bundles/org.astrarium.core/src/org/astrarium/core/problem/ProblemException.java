/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.problem;

import java.util.List;

/**
 * Something that the user has to know and can mend. Its two kinds are told apart by the exit status: bad input and bad
 * numbers.
 */
public abstract sealed class ProblemException extends RuntimeException permits InputException, AnalysisException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ProblemException(List<Problem> problems, Throwable cause) {
        super(problems.get(0).text(), cause);
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, the first one the most important; never empty. */
    public final List<Problem> problems() {
        return problems;
    }

    /** The most important problem. */
    public final Problem problem() {
        return problems.get(0);
    }

    /** The same exception with its problems placed elsewhere, such as in the file they came from. */
    public abstract ProblemException with(List<Problem> placed);
}
