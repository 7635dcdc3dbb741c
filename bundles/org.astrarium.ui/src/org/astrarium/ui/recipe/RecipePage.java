/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.recipe;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page of the recipe editor that an analysis adds. Made by its class's constructor without parameters. */
public interface RecipePage {
    /** Makes its control. What it opens, it closes when the control is disposed of. */
    Control create(Composite parent, RecipeModel recipe);

    /** Called when the page comes to the front or goes from it: work that nobody sees need not be done. */
    void shown(boolean visible);
}
