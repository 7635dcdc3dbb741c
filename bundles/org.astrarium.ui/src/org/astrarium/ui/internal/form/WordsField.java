/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Node;
import org.astrarium.core.recipe.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A list of short values, with commas between them. */
final class WordsField implements Field {
    private static final int WIDTH = 400;
    /** An empty list, where nothing means the default. */
    private static final String NONE = "[]";

    private final Type element;
    private final Text text;

    WordsField(Composite grid, FormContext context, String path, Key key, Type.ListOf type, int depth) {
        this.element = type.element();
        Rows.label(grid, context, key, depth);
        Composite place = Rows.place(grid, context);
        text = context.register(path, context.toolkit().createText(place, "", SWT.SINGLE));
        text.setMessage(joined(Node.of(key.defaultValue())));
        text.setToolTipText(Rows.help(key) + "\nSeveral values have commas between them; [] is none.");
        Rows.width(text, WIDTH);
        if (element instanceof Type.ColumnName) {
            Proposals.withinWords(text, context.columns());
        }
        Rows.unit(place, context, key);
        text.addModifyListener(event -> context.set(path, parse(text.getText())));
    }

    @Override
    public void show(Node given) {
        String value = joined(given);
        boolean same = Objects.equals(parse(text.getText()), parse(value));
        if (!text.getText().equals(value) && !(same && text.isFocusControl())) {
            text.setText(value);
        }
    }

    private List<Object> parse(String typed) {
        if (typed.strip().equals(NONE)) {
            return List.of();
        }
        List<Object> values = new ArrayList<>();
        for (String part : typed.split(",")) {
            Object value = Values.parse(element, part);
            if (value != null) {
                values.add(value);
            }
        }
        return values.isEmpty() ? null : values;
    }

    private static String joined(Node node) {
        return node instanceof Node.Sequence list && list.items().isEmpty() ? NONE : Values.items(node).stream()
                .map(Values::text).collect(Collectors.joining(", "));
    }
}
