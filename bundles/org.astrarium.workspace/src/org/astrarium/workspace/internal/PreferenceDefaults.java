/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.internal;

import org.astrarium.workspace.History;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;

/** The preferences' defaults. */
public final class PreferenceDefaults extends AbstractPreferenceInitializer {
    /** Earlier results kept unless the user wants another number. */
    public static final int KEPT = 10;

    @Override
    public void initializeDefaultPreferences() {
        DefaultScope.INSTANCE.getNode(History.SCOPE).putInt(History.KEPT, KEPT);
    }
}
