/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.function.Consumer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Follows the active editor of a page, and one of its properties. */
public final class ActiveEditor implements IPartListener2, AutoCloseable {
    private final IWorkbenchPage page;
    private final Consumer<IEditorPart> follower;
    private final IPropertyListener property;
    private IEditorPart editor;

    /**
     * Follows until it is closed.
     *
     * @param page     the page
     * @param property id of the property
     * @param follower is told the editor at once, when another one becomes active (null for none), and when its
     *                 property changes
     */
    public ActiveEditor(IWorkbenchPage page, int property, Consumer<IEditorPart> follower) {
        this.page = page;
        this.follower = follower;
        this.property = (source, id) -> {
            if (id == property) {
                follower.accept(editor);
            }
        };
        page.addPartListener(this);
        follow();
    }

    /** The active editor, null for none. */
    public IEditorPart editor() {
        return editor;
    }

    private void follow() {
        IEditorPart now = page.getActiveEditor();
        if (now != editor) {
            release();
            editor = now;
            if (editor != null) {
                editor.addPropertyListener(property);
            }
        }
        follower.accept(editor);
    }

    private void release() {
        if (editor != null) {
            editor.removePropertyListener(property);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        follow();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        follow();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        follow();
    }

    @Override
    public void close() {
        page.removePartListener(this);
        release();
    }
}
