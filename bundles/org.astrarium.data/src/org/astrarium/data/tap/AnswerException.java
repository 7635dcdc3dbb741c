/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.io.IOException;

/** An answer that asking again would not mend. */
final class AnswerException extends IOException {
    private static final long serialVersionUID = 1L;

    AnswerException(String message) {
        super(message);
    }
}
