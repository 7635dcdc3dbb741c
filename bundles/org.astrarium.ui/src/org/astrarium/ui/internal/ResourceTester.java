/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal;

import org.astrarium.ui.internal.match.MatchWizard;
import org.astrarium.workspace.RecipeFiles;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;

/** The properties {@code recipe} and {@code data} of resources, for menus. */
public final class ResourceTester extends PropertyTester {
    @Override
    public boolean test(Object receiver, String property, Object[] args, Object expected) {
        if (property.equals("data")) {
            return receiver instanceof IFile file && MatchWizard.isTable(file);
        }
        return RecipeFiles.isRecipe((IResource) receiver);
    }
}
