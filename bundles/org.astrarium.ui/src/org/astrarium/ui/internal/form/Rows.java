/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.form;

import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Type;
import org.astrarium.core.recipe.TypeText;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The form's grid: a label, and a place that holds the field and its unit. */
final class Rows {
    /** Columns of the grid. */
    static final int COLUMNS = 2;
    /** How far a section within a section is moved to the right. */
    static final int INDENT = 5 * Look.UNIT;
    private static final int LABEL_WIDTH = 148;
    /** Room at the left of a field for the mark of a problem. */
    static final int MARK = 3 * Look.UNIT;

    private Rows() {
    }

    /** Gives a composite the grid. */
    static void grid(Composite composite) {
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(2, Look.UNIT).spacing(2 * Look.UNIT, 6)
                .applyTo(composite);
    }

    /** A label before a field, its help under the mouse; {@code depth} is how many sections stand round it. */
    static Label label(Composite grid, FormContext context, Key key, int depth) {
        Label label = context.toolkit().createLabel(grid, key.label());
        label.setToolTipText(help(key));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER)
                .hint(LABEL_WIDTH - depth * INDENT, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** The place of a field, with room for two things behind it. */
    static Composite place(Composite grid, FormContext context) {
        Composite place = context.composite(grid);
        GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(MARK, 1, 1, 1).spacing(2 * Look.UNIT, 0)
                .applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(place);
        return place;
    }

    /** Makes a field as wide as its content needs; zero for its own width. */
    static void width(Control field, int width) {
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER)
                .hint(width > 0 ? width : SWT.DEFAULT, SWT.DEFAULT).applyTo(field);
    }

    /** The unit behind a field, if it has one. */
    static void unit(Composite place, FormContext context, Key key) {
        if (!key.unit().isEmpty()) {
            context.toolkit().createLabel(place, key.unit());
        }
    }

    /** Help, what values are taken, and the default. */
    static String help(Key key) {
        StringBuilder help = new StringBuilder(key.help());
        if (Values.isScalar(key.type()) && !(key.type() instanceof Type.Text || key.type() instanceof Type.Flag)) {
            help.append("\nTakes ").append(TypeText.of(key.type())).append('.');
        }
        if (key.defaultValue() != null && Values.isScalar(key.type()) && !Values.text(key.defaultValue()).isEmpty()) {
            help.append("\nDefault: ").append(Values.text(key.defaultValue())).append('.');
        }
        return help.append("\nKey: ").append(key.name()).toString();
    }
}
