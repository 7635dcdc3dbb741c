/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;

/** A file is not a table in any format that is read. */
final class NotATableException extends IOException {
    private static final long serialVersionUID = 1L;

    NotATableException(String message, Throwable cause) {
        super(message, cause);
    }
}
