/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Lets Ctrl+A, Ctrl+C, Ctrl+X, Ctrl+V and Delete work on a field above a text editor while it has the focus: otherwise
 * the editor takes them for its text.
 */
final class FieldCommands {
    /** Comes before what the active editor wants. */
    private static final Expression IN_FIELD = new Expression() {
        @Override
        public EvaluationResult evaluate(IEvaluationContext context) {
            return EvaluationResult.TRUE;
        }

        @Override
        public void collectExpressionInfo(ExpressionInfo info) {
            info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_ID_NAME);
        }
    };

    private final IHandlerService service;
    private final List<IHandlerActivation> active = new ArrayList<>();

    private FieldCommands(IHandlerService service) {
        this.service = service;
    }

    /** Serves a field. */
    static void serve(Text field, IHandlerService service) {
        serve(field, service, Text::selectAll, Text::copy, Text::cut, Text::paste, FieldCommands::delete);
    }

    /** Serves a box into which one can type. */
    static void serve(Combo box, IHandlerService service) {
        serve(box, service, combo -> combo.setSelection(new Point(0, combo.getText().length())), Combo::copy,
                Combo::cut,
                Combo::paste, FieldCommands::delete);
    }

    private static <C extends Control> void serve(C field, IHandlerService service, Consumer<C> all, Consumer<C> copy,
            Consumer<C> cut, Consumer<C> paste, Consumer<C> delete) {
        FieldCommands commands = new FieldCommands(service);
        field.addListener(SWT.FocusIn, event -> {
            commands.release();
            commands.take(IWorkbenchCommandConstants.EDIT_SELECT_ALL, () -> all.accept(field));
            commands.take(IWorkbenchCommandConstants.EDIT_COPY, () -> copy.accept(field));
            commands.take(IWorkbenchCommandConstants.EDIT_CUT, () -> cut.accept(field));
            commands.take(IWorkbenchCommandConstants.EDIT_PASTE, () -> paste.accept(field));
            commands.take(IWorkbenchCommandConstants.EDIT_DELETE, () -> delete.accept(field));
        });
        field.addListener(SWT.FocusOut, event -> commands.release());
        field.addListener(SWT.Dispose, event -> commands.release());
    }

    private void take(String command, Runnable action) {
        active.add(service.activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        }, IN_FIELD));
    }

    private void release() {
        service.deactivateHandlers(active);
        active.clear();
    }

    /** What is selected, or else the character behind the caret. */
    private static void delete(Text field) {
        Point chosen = field.getSelection();
        if (chosen.x == chosen.y) {
            field.setSelection(chosen.x, Math.min(chosen.x + 1, field.getCharCount()));
        }
        field.insert("");
    }

    private static void delete(Combo box) {
        Point chosen = box.getSelection();
        String text = box.getText();
        int end = chosen.x == chosen.y ? Math.min(chosen.x + 1, text.length()) : chosen.y;
        box.setText(text.substring(0, chosen.x) + text.substring(end));
        box.setSelection(new Point(chosen.x, chosen.x));
    }
}
