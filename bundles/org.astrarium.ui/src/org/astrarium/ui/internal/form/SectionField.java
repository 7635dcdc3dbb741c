/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Node;
import org.astrarium.core.recipe.Type;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Keys within keys. A section that need not be there has a box to tick, and its keys are seen while it is ticked. */
final class SectionField implements Field {
    private final FormContext context;
    private final String path;
    private final Type.Keys type;
    private final Key key;
    private final int depth;
    private final Composite body;
    private final Button use;
    private Map<String, Field> fields;

    SectionField(Composite grid, FormContext context, String path, Key key, Type.Keys type, int depth) {
        this.context = context;
        this.path = path;
        this.type = type;
        this.key = key;
        this.depth = depth;
        if (isOptional(key)) {
            use = box(grid);
        } else {
            use = null;
            Rows.label(grid, context, key, depth);
            context.toolkit().createLabel(grid, "");
        }
        body = context.composite(grid);
        if (use == null) {
            context.register(path, body);
        }
        Rows.grid(body);
        GridDataFactory.fillDefaults().span(Rows.COLUMNS, 1).indent(Rows.INDENT, 0).grab(true, false).applyTo(body);
    }

    /** True for a section that a recipe may leave out. */
    static boolean isOptional(Key key) {
        return key.defaultValue() == null && !key.required();
    }

    @Override
    public void show(Node given) {
        boolean there = use == null || given != null;
        if (use != null) {
            use.setSelection(there);
        }
        if (there && fields == null) {
            fields = fill(body, context, path, type, depth + 1);
            visible(body, true);
        } else if (!there && fields != null) {
            empty();
        } else if (!there) {
            visible(body, false);
        }
        if (fields != null) {
            fields.forEach((name, field) -> field.show(Values.child(given, name)));
        }
    }

    /** A field for each key, in a body that has the grid. */
    static Map<String, Field> fill(Composite body, FormContext context, String path, Type.Keys type, int depth) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Key inner : type.keys()) {
            fields.put(inner.name(), Fields.create(body, context, path.isEmpty() ? inner.name() : path + "."
                    + inner.name(), inner, depth));
        }
        return fields;
    }

    static void visible(Control control, boolean visible) {
        org.eclipse.swt.layout.GridData data = (org.eclipse.swt.layout.GridData) control.getLayoutData();
        data.exclude = !visible;
        control.setVisible(visible);
    }

    private void empty() {
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        fields = null;
        visible(body, false);
        context.reflow();
    }

    private Button box(Composite grid) {
        Button box = context.register(path, context.toolkit().createButton(grid, key.label(), SWT.CHECK));
        box.setToolTipText(Rows.help(key));
        GridDataFactory.fillDefaults().span(Rows.COLUMNS, 1).applyTo(box);
        box.addListener(SWT.Selection, event -> context.set(path, box.getSelection() ? Values.first(type) : null));
        return box;
    }
}
