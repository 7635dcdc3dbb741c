/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.expression.ExpressionException;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The field for the condition that rows have to satisfy. Enter applies, Esc clears; what is wrong stands below it. */
public final class FilterField extends Composite {
    private final Text text;
    private final Label problem;
    private final Consumer<String> apply;
    private final Button only;

    /**
     * A field for the columns of a table.
     *
     * @param names      names that stand in conditions, as they are when one is typed
     * @param apply      takes a condition
     * @param onlyActive is told whether only the rows of the active selection are to be shown
     */
    public FilterField(Composite parent, Table table, Supplier<List<String>> names, Consumer<String> apply,
            Consumer<Boolean> onlyActive) {
        super(parent, SWT.NONE);
        this.apply = apply;
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 6).spacing(8, 4).applyTo(this);
        new Label(this, SWT.NONE).setText("Rows where");
        text = Look.named(new Text(this, SWT.SEARCH | SWT.ICON_CANCEL), "tableEditor.filter");
        text.setMessage(hint(table.columns()));
        text.setToolTipText("A condition on the columns. Enter applies it, Esc shows all rows again.");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        ExpressionProposals.attach(text, names);
        only = Look.named(new Button(this, SWT.CHECK), "tableEditor.onlyActive");
        only.setText("Active selection only");
        only.setToolTipText("Show only the rows of the active selection");
        only.setEnabled(false);
        only.addListener(SWT.Selection, event -> onlyActive.accept(only.getSelection()));
        problem = Look.named(new Label(this, SWT.WRAP), "tableEditor.filterProblem");
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).exclude(true).applyTo(problem);
        problem.setVisible(false);
        text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> entered(event.detail)));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                event.doit = false;
                clear();
            }
        });
        text.addModifyListener(event -> hideProblem());
    }

    private void entered(int detail) {
        if (detail == SWT.ICON_CANCEL || detail == SWT.CANCEL) {
            clear();
        } else {
            apply.accept(text.getText());
        }
    }

    private void clear() {
        text.setText("");
        apply.accept("");
    }

    private static String hint(List<Column> columns) {
        List<String> numbers = columns.stream().filter(NumberColumn.class::isInstance).map(Column::name)
                .filter(name -> name.matches("[A-Za-z_]\\w*") && !name.endsWith("_id")).limit(2).toList();
        return switch (numbers.size()) {
            case 0 -> "all";
            case 1 -> "all, or a condition such as  " + numbers.get(0) + " > 0";
            default -> "all, or a condition such as  " + numbers.get(0) + " > 0 && " + numbers.get(1) + " < 5";
        };
    }

    /** The widget into which one types, whose colours are those of the theme's fields. */
    public Text text() {
        return text;
    }

    /** Tells whether there is an active selection; without one all rows are shown. */
    public void setActive(boolean active) {
        only.setEnabled(active);
        if (!active) {
            only.setSelection(false);
        }
    }

    /** True if only the rows of the active selection are to be shown. */
    public boolean isOnlyActive() {
        return only.getSelection();
    }

    /** Sets what {@link #isOnlyActive} says. */
    public void setOnlyActive(boolean wanted) {
        only.setSelection(wanted && only.isEnabled());
    }

    /** Says what is wrong with the condition; the caret goes where it is. */
    public void show(Throwable failure) {
        String message = BackgroundWork.text(failure);
        if (failure instanceof ExpressionException wrong) {
            text.setSelection(Math.min(wrong.position(), text.getCharCount()));
        }
        // Set again each time: the theme's style sheet has had its way with the label since.
        problem.setForeground(Look.error());
        problem.setText(message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1));
        setProblemVisible(true);
    }

    /** Takes back what {@link #show} said. */
    public void hideProblem() {
        if (!problem.getText().isEmpty()) {
            problem.setText("");
            setProblemVisible(false);
        }
    }

    private void setProblemVisible(boolean visible) {
        ((GridData) problem.getLayoutData()).exclude = !visible;
        problem.setVisible(visible);
        requestLayout();
    }
}
