/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.astrarium.data.subset.Definitions;
import org.astrarium.workspace.NameUses;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Control;

/** Asks, before a computed column or a subset gets another name, where others use it. */
public final class Renaming {
    private final Control owner;
    private final BackgroundWork work;

    /** For a view's control, which stands for it in the window. */
    public Renaming(Control owner) {
        this.owner = owner;
        this.work = new BackgroundWork(owner, BackgroundWork.Display.NONE);
    }

    /**
     * Goes on at once where nothing uses the name or it stays the same; else once the user has said so.
     *
     * @param definitions of the table
     * @param table       the table's file; null outside of the workspace
     * @param from        the name that there is, empty for a new definition
     * @param to          the name that it gets
     * @param go          goes on, in the UI thread
     */
    public void ask(Definitions definitions, IFile table, String from, String to, Runnable go) {
        if (from.isEmpty() || from.equals(to)) {
            go.run();
            return;
        }
        work.start("Looking who uses " + from, progress -> question(definitions, table, from, to), question -> {
            if (question.isEmpty() || MessageDialog.openConfirm(owner.getShell(), "Rename", question)) {
                go.run();
            }
        }, failure -> go.run());
    }

    private static String question(Definitions definitions, IFile table, String from, String to) {
        List<String> users = definitions.users(from);
        List<String> recipes = recipes(table, from);
        String here = users.isEmpty() ? "" : "\"" + from + "\" is used by " + String.join(", ", users)
                + ", and will be called \"" + to + "\" there too.";
        String there = recipes.isEmpty() ? "" : (here.isEmpty() ? "" : "\n\n") + String.join(", ", recipes)
                + (recipes.size() == 1 ? " uses" : " use") + " \"" + from + "\" as well and will not run until the name "
                + "is changed there by hand.";
        return here + there;
    }

    private static List<String> recipes(IFile table, String name) {
        if (table == null) {
            return List.of();
        }
        try {
            return NameUses.of(table, name).stream().map(recipe -> recipe.getProjectRelativePath().toString())
                    .collect(Collectors.toList());
        } catch (CoreException e) {
            ILog.of(Renaming.class).error("The recipes of " + table.getProject() + " could not be looked through", e);
            return List.of();
        }
    }
}
