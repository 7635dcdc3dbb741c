/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.form;

import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Node;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Yes or no. */
final class FlagField implements Field {
    private final boolean byDefault;
    private final Button check;

    FlagField(Composite grid, FormContext context, String path, Key key, int depth) {
        this.byDefault = Boolean.TRUE.equals(key.defaultValue());
        Rows.label(grid, context, key, depth);
        Composite place = Rows.place(grid, context);
        check = context.register(path, context.toolkit().createButton(place, "", SWT.CHECK));
        check.setToolTipText(Rows.help(key));
        Rows.unit(place, context, key);
        check.addListener(SWT.Selection, event -> context.set(path, check.getSelection()));
    }

    @Override
    public void show(Node given) {
        check.setSelection(given instanceof Node.Scalar scalar && scalar.value() instanceof Boolean flag ? flag
                : byDefault);
    }
}
