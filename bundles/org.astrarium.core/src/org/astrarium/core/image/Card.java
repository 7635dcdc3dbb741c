/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.image;

import java.util.Objects;

/**
 * One line of an image's header.
 *
 * @param key     its keyword; empty or COMMENT or HISTORY for a line of text
 * @param value   its value as text, strings without their quotes; empty if it has none
 * @param comment what it says besides
 */
public record Card(String key, String value, String comment) {
    /** Checks that no part is missing. */
    public Card {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(comment, "comment");
    }
}
