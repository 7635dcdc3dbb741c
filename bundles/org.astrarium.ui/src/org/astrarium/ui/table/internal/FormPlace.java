/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Where a view opens a form below its list. In a low view the list makes room for the form, and a form that is higher
 * than the view scrolls: its buttons can always be reached.
 */
public final class FormPlace {
    /** Lower than this, a list shows too little to be worth its room. */
    private static final int LEAST_LIST = 72;

    private final Composite content;
    private final Control list;
    private ScrolledComposite scroll;
    private DefinitionForm form;

    /**
     * A place without a form.
     *
     * @param content of the view, in a grid
     * @param list    what stands above the form, in the same grid
     */
    public FormPlace(Composite content, Control list) {
        this.content = content;
        this.list = list;
        content.addListener(SWT.Resize, event -> fit());
    }

    /** The form that is open; null for none. */
    public DefinitionForm form() {
        return form == null || form.isDisposed() ? null : form;
    }

    /** Opens a form, in place of the one that is open. */
    public void open(Function<Composite, DefinitionForm> wanted) {
        close();
        scroll = new ScrolledComposite(content, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(scroll);
        form = wanted.apply(scroll);
        scroll.setContent(form);
        form.onGrown(this::fit);
        fit();
        form.setFocus();
    }

    /** Closes the form, if one is open. */
    public void close() {
        if (scroll != null && !scroll.isDisposed()) {
            scroll.dispose();
            show(true);
            content.layout(true, true);
        }
        scroll = null;
        form = null;
    }

    private void fit() {
        if (form() == null) {
            return;
        }
        int height = Math.max(0, content.getClientArea().height - others());
        int wanted = form.computeSize(content.getClientArea().width, SWT.DEFAULT).y;
        scroll.setMinHeight(wanted);
        ((GridData) scroll.getLayoutData()).heightHint = height == 0 ? wanted : Math.min(wanted, height);
        show(height == 0 || wanted + LEAST_LIST <= height);
        content.layout(true, true);
    }

    /** Height of what stands in the view beside the list and the form. */
    private int others() {
        int height = 0;
        for (Control child : content.getChildren()) {
            if (child != list && child != scroll && child.isVisible()) {
                height += child.getSize().y;
            }
        }
        return height;
    }

    private void show(boolean shown) {
        list.setVisible(shown);
        ((GridData) list.getLayoutData()).exclude = !shown;
    }
}
