/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal;

import org.astrarium.workspace.RecipeFiles;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IResource;

/** The property {@code org.astrarium.ui.recipe} of resources, for menus. */
public final class ResourceTester extends PropertyTester {
    @Override
    public boolean test(Object receiver, String property, Object[] args, Object expected) {
        return RecipeFiles.isRecipe((IResource) receiver);
    }
}
