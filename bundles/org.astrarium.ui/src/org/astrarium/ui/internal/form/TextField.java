/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.form;

import java.util.Objects;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Node;
import org.astrarium.core.recipe.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A single value as text; the default stands in it as a hint while the recipe gives none. */
final class TextField implements Field {
    private static final int NUMBER = 96;
    private static final int NAME = 200;
    private static final int LONG = 400;

    private final Type type;
    private final Text text;

    TextField(Composite grid, FormContext context, String path, Key key, int depth) {
        this.type = key.type();
        Rows.label(grid, context, key, depth);
        boolean file = type instanceof Type.TableFile;
        Composite place = Rows.place(grid, context);
        text = context.register(path, context.toolkit().createText(place, "", SWT.SINGLE));
        text.setMessage(Values.text(key.defaultValue()));
        text.setToolTipText(Rows.help(key));
        Rows.width(text, width());
        if (file) {
            Button browse = context.name(path, "browse", context.toolkit().createButton(place, "Browse...", SWT.PUSH));
            browse.addListener(SWT.Selection, event -> TableFileChoice.ask(context, path));
        }
        if (type instanceof Type.ColumnName) {
            Proposals.columns(text, context.columns());
        } else if (type instanceof Type.Condition) {
            Proposals.withinExpression(text, context.columns());
        }
        Rows.unit(place, context, key);
        text.addModifyListener(event -> context.set(path, Values.parse(type, text.getText())));
    }

    @Override
    public void show(Node given) {
        show(text, type, Values.text(given));
    }

    /** Puts a text into a field, unless the user is just typing the same value in another way, such as 1.90 for 1.9. */
    static void show(Text text, Type type, String value) {
        boolean same = Objects.equals(Values.parse(type, text.getText()), Values.parse(type, value));
        if (!text.getText().equals(value) && !(same && text.isFocusControl())) {
            text.setText(value);
        }
    }

    private int width() {
        if (type instanceof Type.Real || type instanceof Type.Whole) {
            return NUMBER;
        }
        return type instanceof Type.ColumnName ? NAME : LONG;
    }
}
