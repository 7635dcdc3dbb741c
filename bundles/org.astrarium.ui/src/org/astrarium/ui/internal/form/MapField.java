/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Node;
import org.astrarium.core.recipe.Type;
import org.astrarium.ui.look.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Names with values. Names that the schema gives have a field each; others are asked for as they are added. */
final class MapField implements Field {
    private static final int NAME = 160;

    private final FormContext context;
    private final String path;
    private final Key key;
    private final Type.MapOf type;
    private final int depth;
    private final Composite body;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private List<String> names = List.of();

    MapField(Composite grid, FormContext context, String path, Key key, Type.MapOf type, int depth) {
        this.context = context;
        this.path = path;
        this.key = key;
        this.type = type;
        this.depth = depth;
        if (depth > 0) {
            Rows.label(grid, context, key, depth);
            context.toolkit().createLabel(grid, "");
        }
        body = context.register(path, context.composite(grid));
        Rows.grid(body);
        GridDataFactory.fillDefaults().span(Rows.COLUMNS, 1).indent(depth > 0 ? Rows.INDENT : 0, 0).grab(true, false)
                .applyTo(body);
        if (type.names().isEmpty()) {
            adder(grid);
        } else {
            fill(type.names());
        }
    }

    @Override
    public void show(Node given) {
        Node shown = given == null ? Node.of(key.defaultValue() == null ? Map.of() : key.defaultValue()) : given;
        context.implied(path, given == null && key.defaultValue() instanceof Map<?, ?> map && !map.isEmpty() ? map
                : null);
        if (type.names().isEmpty() && shown instanceof Node.Mapping mapping) {
            List<String> wanted = mapping.entries().stream().map(Node.Entry::key).toList();
            if (!wanted.equals(names)) {
                fill(wanted);
                context.reflow();
            }
        }
        fields.forEach((name, field) -> field.show(Values.child(shown, name)));
    }

    private void fill(List<String> wanted) {
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        fields.clear();
        names = new ArrayList<>(wanted);
        for (String name : names) {
            Key inner = new Key(name, type.value(), null, false, key.unit(), key.help());
            fields.put(name, Fields.create(body, context, path + "." + name, inner, depth > 0 ? depth + 1 : depth));
        }
    }

    private void adder(Composite grid) {
        Composite row = context.composite(grid);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(1, 0, 1, 1).applyTo(row);
        GridDataFactory.fillDefaults().span(Rows.COLUMNS, 1).applyTo(row);
        Text name = context.name(path, "name", context.toolkit().createText(row, "", SWT.SINGLE));
        name.setMessage("name");
        GridDataFactory.fillDefaults().hint(NAME, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(name);
        Button add = context.name(path, "add", context.toolkit().createButton(row, "Add", SWT.PUSH));
        add.setImage(Icons.ADD.image(add));
        add.addListener(SWT.Selection, event -> {
            String wanted = name.getText().strip();
            if (!wanted.isEmpty() && !names.contains(wanted)) {
                context.set(path + "." + wanted, Values.first(type.value()));
                name.setText("");
            }
        });
    }
}
