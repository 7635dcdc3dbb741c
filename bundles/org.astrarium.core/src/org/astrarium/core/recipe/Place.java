/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.recipe;

/**
 * Where something stands in a recipe's text.
 *
 * @param line  from 1; 0 if it stands nowhere, such as a default
 * @param start offset of its first character, from 0
 * @param end   offset behind its last character
 */
public record Place(int line, int start, int end) {
    /** Of values that do not come from a text. */
    public static final Place NOWHERE = new Place(0, 0, 0);
}
