/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import java.io.IOException;

/** A file holds no image that is read. */
final class NotAnImageException extends IOException {
    private static final long serialVersionUID = 1L;

    NotAnImageException(String message) {
        super(message);
    }
}
