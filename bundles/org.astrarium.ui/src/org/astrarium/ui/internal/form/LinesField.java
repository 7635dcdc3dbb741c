/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Node;
import org.astrarium.ui.look.Icons;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A list of conditions, each on a line of its own with a button that takes it away; another button adds one. */
final class LinesField implements Field {
    private static final int WIDTH = 400;

    private final FormContext context;
    private final String path;
    private final Key key;
    private final Composite box;
    private final Composite lines;
    private final List<Text> texts = new ArrayList<>();
    /** What the recipe's text holds, as far as this field knows; null if it does not give the key as a list. */
    private List<String> written;

    LinesField(Composite grid, FormContext context, String path, Key key, int depth) {
        this.context = context;
        this.path = path;
        this.key = key;
        Label label = Rows.label(grid, context, key, depth);
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) label.getLayoutData())
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, Look.UNIT).applyTo(label);
        box = context.register(path, context.composite(grid));
        GridLayoutFactory.fillDefaults().spacing(0, Look.UNIT).applyTo(box);
        GridDataFactory.fillDefaults().applyTo(box);
        lines = context.composite(box);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(Rows.MARK, 0, 1, 1)
                .spacing(Look.UNIT, Look.UNIT).applyTo(lines);
        Control add = context.name(path, "add", context.press(box, Icons.ADD, "Add condition", key.help(), this::add));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(Rows.MARK, 0).applyTo(add);
    }

    private void add() {
        Text text = line("");
        context.reflow();
        text.setFocus();
    }

    @Override
    public void show(Node given) {
        List<String> wanted = Values.items(given == null ? Node.of(key.defaultValue()) : given).stream()
                .map(Values::text).toList();
        written = given instanceof Node.Sequence ? wanted : null;
        if (values().equals(wanted)) {
            return;
        }
        if (wanted.size() == texts.size()) {
            for (int i = 0; i < wanted.size(); i++) {
                if (!texts.get(i).getText().strip().equals(wanted.get(i))) {
                    texts.get(i).setText(wanted.get(i));
                }
            }
            return;
        }
        List.copyOf(texts).forEach(this::remove);
        wanted.forEach(this::line);
        context.reflow();
    }

    private Text line(String value) {
        Text text = context.toolkit().createText(lines, value, SWT.SINGLE);
        texts.add(text);
        text.setToolTipText(key.help());
        Proposals.withinExpression(text, context.columns());
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(text);
        text.setData(context.press(lines, Icons.REMOVE, "", "Remove this condition", () -> {
            remove(text);
            write();
            context.reflow();
        }));
        text.addModifyListener(event -> write());
        rename();
        return text;
    }

    private void remove(Text text) {
        texts.remove(text);
        ((Control) text.getData()).dispose();
        text.dispose();
        rename();
    }

    /** Lines are named by their place, which changes as others go. */
    private void rename() {
        for (int i = 0; i < texts.size(); i++) {
            context.register(path + "[" + i + "]", texts.get(i));
            if (texts.get(i).getData() instanceof Control remove) {
                context.name(path + "[" + i + "]", "remove", remove);
            }
        }
    }

    /**
     * Changes one condition where only one differs, so that comments beside the others stay; else writes the list
     * anew.
     */
    private void write() {
        List<String> now = values();
        int one = onlyChange(written, now);
        if (one >= 0) {
            context.set(path + "[" + one + "]", now.get(one));
        } else if (now.isEmpty() && key.defaultValue() instanceof List<?> list && list.isEmpty()) {
            context.set(path, null);
        } else {
            context.set(path, now);
        }
        written = now.isEmpty() ? null : now;
    }

    /** The index of the one element that differs, or that was appended; -1 if it is not that simple. */
    private static int onlyChange(List<String> before, List<String> after) {
        if (before == null || before.isEmpty() || after.size() < before.size() || after.size() > before.size() + 1) {
            return -1;
        }
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            if (i >= before.size() || !before.get(i).equals(after.get(i))) {
                changed.add(i);
            }
        }
        return changed.size() == 1 ? changed.get(0) : -1;
    }

    private List<String> values() {
        return texts.stream().map(text -> text.getText().strip()).filter(value -> !value.isEmpty()).toList();
    }
}
