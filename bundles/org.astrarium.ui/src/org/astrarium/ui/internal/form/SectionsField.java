/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Node;
import org.astrarium.core.recipe.Type;
import org.astrarium.ui.look.Icons;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A list of sections: each folds to one line with its main values, and can be taken away; a button adds one. */
final class SectionsField implements Field {
    private final FormContext context;
    private final String path;
    private final Key key;
    private final Type.Keys type;
    private final int depth;
    private final Composite list;
    private final List<SectionLine> lines = new ArrayList<>();

    SectionsField(Composite grid, FormContext context, String path, Key key, Type.Keys type, int depth) {
        this.context = context;
        this.path = path;
        this.key = key;
        this.type = type;
        this.depth = depth;
        if (depth > 0) {
            Rows.label(grid, context, key, depth);
            context.toolkit().createLabel(grid, "");
        }
        Composite box = context.register(path, context.composite(grid));
        GridLayoutFactory.fillDefaults().spacing(0, Look.UNIT).applyTo(box);
        GridDataFactory.fillDefaults().span(Rows.COLUMNS, 1).grab(true, false).applyTo(box);
        list = context.composite(box);
        GridLayoutFactory.fillDefaults().spacing(0, Look.UNIT).extendedMargins(0, 0, 1, 1).applyTo(list);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
        Control add = context.name(path, "add",
                context.press(box, Icons.ADD, "Add " + singular().toLowerCase(Locale.ROOT), key.help(), this::add));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(add);
    }

    @Override
    public void show(Node given) {
        context.implied(path, given == null && key.defaultValue() instanceof List<?> value && !value.isEmpty() ? value
                : null);
        List<Node> items = Values.items(given == null ? Node.of(key.defaultValue()) : given);
        boolean resized = items.size() != lines.size();
        while (lines.size() > items.size()) {
            lines.remove(lines.size() - 1).dispose();
        }
        while (lines.size() < items.size()) {
            lines.add(new SectionLine(list, context, path + "[" + lines.size() + "]", type, depth, singular()));
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).show(items.get(i));
        }
        if (resized) {
            context.reflow();
        }
    }

    private void add() {
        Map<String, Object> first = new LinkedHashMap<>();
        if (Values.first(type) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> first.put((String) name, value));
        }
        if (type.find("name") != null) {
            first.put("name", singular().toLowerCase(Locale.ROOT) + (lines.size() + 1));
        }
        context.set(path + "[" + lines.size() + "]", first);
    }

    private String singular() {
        String label = key.label();
        return label.endsWith("s") ? label.substring(0, label.length() - 1) : label;
    }
}
