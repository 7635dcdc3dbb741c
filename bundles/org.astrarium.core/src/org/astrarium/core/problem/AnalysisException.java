/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.problem;

import java.util.List;

/** A run failed for a reason inside the data or the numbers, such as an empty sample: exit status 1. */
public final class AnalysisException extends ProblemException {
    private static final long serialVersionUID = 1L;

    /** One problem. */
    public AnalysisException(Problem problem) {
        this(List.of(problem), null);
    }

    /** Several problems (at least one) and what caused them, which may be null. */
    public AnalysisException(List<Problem> problems, Throwable cause) {
        super(problems, cause);
    }

    @Override
    public AnalysisException with(List<Problem> placed) {
        return new AnalysisException(placed, this);
    }
}
