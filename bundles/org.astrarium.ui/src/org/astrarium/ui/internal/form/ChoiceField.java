/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.form;

import java.util.List;
import java.util.Objects;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Node;
import org.astrarium.core.recipe.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/**
 * One of a few words; where the type takes other values too, they can be typed. Shows the default while the recipe
 * gives no value.
 */
final class ChoiceField implements Field {
    private static final int WIDTH = 168;
    private static final String NONE = "";

    private final Type type;
    private final String byDefault;
    private final Combo combo;

    ChoiceField(Composite grid, FormContext context, String path, Key key, int depth) {
        this.type = key.type();
        this.byDefault = Values.text(key.defaultValue());
        Rows.label(grid, context, key, depth);
        boolean closed = type instanceof Type.Choice;
        Composite place = Rows.place(grid, context);
        combo = context.register(path, new Combo(place, SWT.DROP_DOWN | (closed ? SWT.READ_ONLY : SWT.NONE)));
        context.toolkit().adapt(combo, true, false);
        List<String> words = Values.words(type);
        combo.setItems(words.toArray(String[]::new));
        if (closed && key.defaultValue() == null) {
            combo.add(NONE, 0);
        }
        combo.setVisibleItemCount(Math.min(12, combo.getItemCount()));
        combo.setToolTipText(Rows.help(key));
        // the mouse wheel scrolls the form; it must not change a value on its way
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = combo.isFocusControl());
        Rows.width(combo, WIDTH);
        Rows.unit(place, context, key);
        combo.addModifyListener(event -> context.set(path, Values.parse(type, combo.getText())));
    }

    @Override
    public void show(Node given) {
        String value = given == null ? byDefault : Values.text(given);
        boolean same = Objects.equals(Values.parse(type, combo.getText()), Values.parse(type, value));
        if (combo.getText().equals(value) || same && combo.isFocusControl()) {
            return;
        }
        if (type instanceof Type.Choice && combo.indexOf(value) < 0) {
            combo.deselectAll(); // a word that is no choice: the problem's mark says which
        } else {
            combo.setText(value);
        }
    }
}
