/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace;

import org.astrarium.workspace.internal.PreferenceDefaults;
import org.eclipse.core.runtime.Platform;

/** How many earlier results of a recipe are kept. */
public final class History {
    /** The preference's scope. */
    public static final String SCOPE = "org.astrarium.workspace";
    /** The preference's key. */
    public static final String KEPT = "history.kept";

    private History() {
    }

    /** The number of earlier results that are kept beside the last. */
    public static int kept() {
        return Platform.getPreferencesService().getInt(SCOPE, KEPT, PreferenceDefaults.KEPT, null);
    }
}
