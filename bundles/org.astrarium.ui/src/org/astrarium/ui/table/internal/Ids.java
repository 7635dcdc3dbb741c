/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import org.eclipse.swt.widgets.Widget;

/** Names of widgets by which tests find them: data under {@link #KEY}. */
public final class Ids {
    /** Key of a widget's data. */
    public static final String KEY = "org.astrarium.id";

    private Ids() {
    }

    /** Names a widget. */
    public static <W extends Widget> W name(W widget, String id) {
        widget.setData(KEY, id);
        return widget;
    }
}
