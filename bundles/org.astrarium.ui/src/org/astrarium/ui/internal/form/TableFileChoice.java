/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.form;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;

/** Asks for a table file and writes its name as recipes do: relative to the recipe where it can be. */
final class TableFileChoice {
    /** What table files are called, for file dialogs. */
    private static final List<String> PATTERNS =
            List.of("*.vot;*.vot.gz;*.votable;*.xml;*.xml.gz;*.fits;*.fits.gz;*.fit;*.csv;*.csv.gz;*.ecsv;*.parquet",
            "*");

    private TableFileChoice() {
    }

    static void ask(FormContext context, String path) {
        IFile recipe = context.recipe().file();
        FileDialog dialog = new FileDialog(Display.getCurrent().getActiveShell(), SWT.OPEN);
        dialog.setText("Table");
        dialog.setFilterPath(recipe.getProject().getFolder("data").getLocation().toOSString());
        dialog.setFilterExtensions(PATTERNS.toArray(String[]::new));
        dialog.setFilterNames(new String[] {"Tables", "All files"});
        String chosen = dialog.open();
        if (chosen != null) {
            Path folder = recipe.getLocation().toPath().getParent();
            Path file = Path.of(chosen);
            boolean inside = file.startsWith(recipe.getProject().getLocation().toPath());
            context.set(path, inside ? folder.relativize(file).toString().replace('\\', '/') : file.toString());
        }
    }
}
