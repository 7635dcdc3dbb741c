/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.recipe;

import java.util.List;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * The workbench's edit actions in a recipe editor: undo and redo work on the text from every page, the others on the
 * source page only.
 */
public final class RecipeContributor extends MultiPageEditorActionBarContributor {
    private static final List<String> EVERYWHERE = List.of(ActionFactory.UNDO.getId(), ActionFactory.REDO.getId());
    private static final List<String> IN_SOURCE = List.of(ActionFactory.CUT.getId(), ActionFactory.COPY.getId(),
            ActionFactory.PASTE.getId(), ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(),
            ActionFactory.FIND.getId());

    private IEditorPart editor;

    @Override
    public void setActiveEditor(IEditorPart part) {
        editor = part;
        super.setActiveEditor(part);
    }

    @Override
    public void setActivePage(IEditorPart activePage) {
        IActionBars bars = getActionBars();
        ITextEditor source = editor == null ? null : editor.getAdapter(ITextEditor.class);
        for (String id : EVERYWHERE) {
            bars.setGlobalActionHandler(id, source == null ? null : action(source, id));
        }
        for (String id : IN_SOURCE) {
            bars.setGlobalActionHandler(id, activePage instanceof ITextEditor text ? action(text, id) : null);
        }
        bars.updateActionBars();
    }

    private static IAction action(ITextEditor text, String id) {
        return text.getAction(id);
    }
}
