/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.recipe;

import java.util.List;
import java.util.function.IntConsumer;
import org.astrarium.core.problem.Problem;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** A row that says what is wrong and leads to the line; not there while nothing is. */
final class ProblemRow {
    private final Composite row;
    private final Label text;
    private final Link link;
    private int line;

    ProblemRow(Composite parent, IntConsumer showLine) {
        row = new Composite(parent, SWT.NONE);
        row.setVisible(false);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(2 * Look.UNIT, 0).applyTo(row);
        Label mark = new Label(row, SWT.NONE);
        mark.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(mark);
        text = Look.named(new Label(row, SWT.WRAP), "recipe.problem");
        GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).grab(true, false).align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        link = Look.named(new Link(row, SWT.NONE), "recipe.problem.show");
        link.addListener(SWT.Selection, event -> showLine.accept(line));
    }

    Composite control() {
        return row;
    }

    /**
     * Shows the first of these problems or, if there is none, a failure; true if the row came, went or may have
     * another height.
     */
    boolean show(List<Problem> problems, String failure) {
        String wanted = problems.isEmpty() ? failure : text(problems);
        boolean changed = !wanted.equals(text.getText());
        text.setText(wanted.replace("&", "&&"));
        line = problems.isEmpty() ? 0 : problems.get(0).line();
        link.setText(line > 0 ? "<a>Show line " + line + "</a>" : "");
        boolean visible = !wanted.isEmpty();
        ((GridData) row.getLayoutData()).exclude = !visible;
        row.setVisible(visible);
        return changed;
    }

    private static String text(List<Problem> problems) {
        Problem first = problems.get(0);
        String more = problems.size() == 1 ? "" : "   and " + (problems.size() - 1) + " more";
        return (first.key().isEmpty() ? "" : first.key() + ": ") + first.text() + more;
    }
}
