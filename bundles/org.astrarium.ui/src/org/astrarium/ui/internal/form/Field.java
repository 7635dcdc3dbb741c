/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.form;

import org.astrarium.core.recipe.Node;

/** A part of the form that shows one key of the recipe and writes what the user makes of it. */
interface Field {
    /** Shows a value; null if the recipe does not give the key, so that its default holds. Writes nothing. */
    void show(Node given);
}
