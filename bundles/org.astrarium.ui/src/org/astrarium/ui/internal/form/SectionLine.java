/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Node;
import org.astrarium.core.recipe.Type;
import org.astrarium.ui.look.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;

/** One section of a list: a line that says what matters, and its fields below when unfolded. */
final class SectionLine {
    private static final int MOST_VALUES = 3;

    private final FormContext context;
    private final String path;
    private final Type.Keys type;
    private final int depth;
    private final String kind;
    private final Composite row;
    private final ExpandableComposite fold;
    private final Composite body;
    private Map<String, Field> fields;
    private Node shown;

    SectionLine(Composite list, FormContext context, String path, Type.Keys type, int depth, String kind) {
        this.context = context;
        this.path = path;
        this.type = type;
        this.depth = depth;
        this.kind = kind;
        row = context.composite(list);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        fold = context.register(path, context.toolkit().createExpandableComposite(row,
                ExpandableComposite.TWISTIE | ExpandableComposite.CLIENT_INDENT
                        | ExpandableComposite.NO_TITLE_FOCUS_BOX));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(fold);
        Control remove = context.name(path, "remove", context.press(row, Icons.REMOVE, "",
                "Remove this " + kind.toLowerCase(Locale.ROOT), () -> context.set(path, null)));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(remove);
        body = context.composite(fold);
        Rows.grid(body);
        fold.setClient(body);
        fold.addExpansionListener(new ExpansionAdapter() {
            @Override
            public void expansionStateChanging(ExpansionEvent event) {
                fillOnce();
            }

            @Override
            public void expansionStateChanged(ExpansionEvent event) {
                context.reflow();
            }
        });
    }

    void show(Node item) {
        shown = item;
        String summary = summary(item);
        if (!summary.equals(fold.getText())) {
            fold.setText(summary);
            row.requestLayout();
        }
        if (fields != null) {
            fields.forEach((name, field) -> field.show(Values.child(item, name)));
        }
    }

    void dispose() {
        row.dispose();
    }

    /** Most sections are never unfolded: their fields are made when they are. */
    private void fillOnce() {
        if (fields == null) {
            context.showing(() -> {
                fields = SectionField.fill(body, context, path, type, depth + 1);
                show(shown);
            });
        }
    }

    private String summary(Node item) {
        String name = Values.text(Values.child(item, "name"));
        List<String> values = new ArrayList<>();
        for (Key key : type.keys()) {
            String value = Values.text(Values.child(item, key.name()));
            if (!key.name().equals("name") && !value.isEmpty() && values.size() < MOST_VALUES) {
                values.add(key.label().toLowerCase(Locale.ROOT) + " " + value);
            }
        }
        String title = name.isEmpty() ? kind : name;
        return values.isEmpty() ? title : title + "  \u2013  " + String.join(", ", values);
    }
}
