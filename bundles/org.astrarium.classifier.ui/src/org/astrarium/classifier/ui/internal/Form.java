/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.util.List;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of a wizard's page, one below the other in three columns. */
final class Form {
    private static final int WIDTH = 420;

    private final Composite body;
    private final String prefix;

    /** An empty form; widgets are named with the prefix. */
    Form(Composite parent, String prefix) {
        this.prefix = prefix;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(2 * Look.UNIT, 2 * Look.UNIT)
                .spacing(2 * Look.UNIT, 2 * Look.UNIT).applyTo(body);
    }

    Composite control() {
        return body;
    }

    /** One line of text. */
    Text text(String label, String id) {
        new Label(body, SWT.NONE).setText(label);
        Text text = Look.named(new Text(body, SWT.BORDER | SWT.SINGLE), prefix + id);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }

    /** One of some, or with {@link SWT#READ_ONLY} left out, something else. */
    Combo choice(String label, String id, int style, List<String> items) {
        new Label(body, SWT.NONE).setText(label);
        Combo combo = Look.named(new Combo(body, SWT.DROP_DOWN | style), prefix + id);
        combo.setItems(items.toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    /** A folder, typed or looked for. */
    Text folder(String label, String id, String title) {
        new Label(body, SWT.NONE).setText(label);
        Text text = Look.named(new Text(body, SWT.BORDER | SWT.SINGLE), prefix + id);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        Button browse = Look.named(new Button(body, SWT.PUSH), prefix + "browse");
        browse.setText("Browse...");
        browse.addListener(SWT.Selection, event -> {
            DirectoryDialog dialog = new DirectoryDialog(body.getShell());
            dialog.setText(title);
            dialog.setFilterPath(text.getText());
            String chosen = dialog.open();
            if (chosen != null) {
                text.setText(chosen);
            }
        });
        return text;
    }

    /** A box to tick. */
    Button check(String label, String id) {
        Button box = Look.named(new Button(body, SWT.CHECK), prefix + id);
        box.setText(label);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(box);
        return box;
    }

    /** Words across the form, so many lines. */
    Label words(String id, int lines) {
        Label words = Look.named(new Label(body, SWT.WRAP), prefix + id);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDTH, lines * (words.computeSize(SWT.DEFAULT,
                SWT.DEFAULT).y + 1)).applyTo(words);
        return words;
    }
}
