/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.astrarium.core.problem.InputException;
import org.astrarium.ui.look.Icons;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.recipe.RecipeModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

/** What all fields of a form share: the recipe that they write to, and which control shows which key. */
final class FormContext {
    private final FormToolkit toolkit;
    private final RecipeModel recipe;
    private final ColumnNames columns;
    private final Runnable reflow;
    private final Map<String, Control> controls = new LinkedHashMap<>();
    private final Map<String, Object> implied = new HashMap<>();
    private boolean showing;

    FormContext(FormToolkit toolkit, RecipeModel recipe, ColumnNames columns, Runnable reflow) {
        this.toolkit = toolkit;
        this.recipe = recipe;
        this.columns = columns;
        this.reflow = reflow;
    }

    FormToolkit toolkit() {
        return toolkit;
    }

    RecipeModel recipe() {
        return recipe;
    }

    ColumnNames columns() {
        return columns;
    }

    /** Writes a value, unless the form is just showing what was written elsewhere. */
    void set(String path, Object value) {
        if (showing) {
            return;
        }
        try {
            writeImplied(path);
            recipe.set(path, value);
        } catch (InputException e) {
            // the text is no YAML at the moment: the form says so already, and its fields are disabled
        }
    }

    /**
     * Says that a list or map is shown as its default has it, null if the recipe gives it: it must be written before
     * a part of it is.
     */
    void implied(String path, Object value) {
        if (value == null) {
            implied.remove(path);
        } else {
            implied.put(path, value);
        }
    }

    private void writeImplied(String path) {
        for (String p = parent(path); !p.isEmpty(); p = parent(p)) {
            Object value = implied.remove(p);
            if (value != null) {
                recipe.set(p, value);
            }
        }
    }

    /** Does something during which fields write nothing. */
    void showing(Runnable action) {
        boolean outer = showing;
        showing = true;
        try {
            action.run();
        } finally {
            showing = outer;
        }
    }

    /** Names a control after its key and remembers it as the one to point at when the key is wrong. */
    <T extends Control> T register(String path, T control) {
        controls.put(path, control);
        return Look.named(control, path);
    }

    /** A widget that has to do with a key, such as a button, named {@code path#role}. */
    <T extends Widget> T name(String path, String role, T widget) {
        return Look.named(widget, path + "#" + role);
    }

    /** The control that shows a key or, failing that, the nearest section round it; null if there is none. */
    Control nearest(String path) {
        for (String p = path; !p.isEmpty(); p = parent(p)) {
            Control control = controls.get(p);
            if (control != null && !control.isDisposed()) {
                return control;
            }
        }
        return null;
    }

    void reflow() {
        reflow.run();
    }

    /** A small thing to press, lighter than a button: an icon, with words or with help under the mouse. */
    ImageHyperlink press(Composite parent, Icons icon, String text, String help, Runnable action) {
        ImageHyperlink link = toolkit.createImageHyperlink(parent, SWT.NONE);
        link.setImage(icon.image(link));
        link.setText(text);
        link.setToolTipText(help);
        link.setUnderlined(!text.isEmpty());
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                action.run();
            }
        });
        return link;
    }

    /** A composite without margins of its own, in the form's colours. */
    Composite composite(Composite parent) {
        return Look.composite(toolkit, parent);
    }

    private static String parent(String path) {
        int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return cut < 0 ? "" : path.substring(0, cut);
    }
}
