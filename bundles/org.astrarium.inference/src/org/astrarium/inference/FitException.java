/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference;

/**
 * The data or the numbers do not allow an answer: too few points, a value that is not finite, a density that is not a
 * number. The message is one line for the user that says what is wrong and what to do.
 */
public final class FitException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message one line for the user */
    public FitException(String message) {
        super(message);
    }

    /**
     * @param message one line for the user
     * @param cause what was behind it
     */
    public FitException(String message, Throwable cause) {
        super(message, cause);
    }
}
