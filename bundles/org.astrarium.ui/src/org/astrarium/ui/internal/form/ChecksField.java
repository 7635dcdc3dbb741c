/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Node;
import org.astrarium.core.recipe.Type;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Several of a few words, each with a box to tick. */
final class ChecksField implements Field {
    private static final int MOST_IN_A_ROW = 4;

    private final Key key;
    private final List<Button> boxes = new ArrayList<>();

    ChecksField(Composite grid, FormContext context, String path, Key key, Type.Choice choice, int depth) {
        this.key = key;
        Rows.label(grid, context, key, depth);
        Composite place = Rows.place(grid, context);
        Composite row = context.register(path, context.composite(place));
        GridLayoutFactory.fillDefaults().numColumns(Math.min(MOST_IN_A_ROW, choice.words().size())).spacing(16, 4)
                .applyTo(row);
        Rows.unit(place, context, key);
        for (String word : choice.words()) {
            Button box = context.name(path, word, context.toolkit().createButton(row, word, SWT.CHECK));
            box.setToolTipText(key.help());
            box.addListener(SWT.Selection, event -> context.set(path, ticked()));
            boxes.add(box);
        }
    }

    @Override
    public void show(Node given) {
        List<String> words = Values.items(given == null ? Node.of(key.defaultValue()) : given).stream()
                .map(Values::text).toList();
        boxes.forEach(box -> box.setSelection(words.contains(box.getText())));
    }

    private List<String> ticked() {
        return boxes.stream().filter(Button::getSelection).map(Button::getText).toList();
    }
}
