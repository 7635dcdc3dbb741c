/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.result.Notation;
import org.astrarium.core.table.Selection;
import org.astrarium.data.io.TableFiles;
import org.astrarium.ui.selection.ActiveSelections;
import org.astrarium.ui.table.OpenTable;
import org.astrarium.ui.table.RowView;
import org.astrarium.ui.table.TableEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;

/**
 * A table that can be exported.
 *
 * @param file  as its project has it
 * @param bytes where its bytes are: elsewhere for a linked file
 * @param name  what to call it
 */
record ExportSource(Path file, Path bytes, String name) {
    /** Rows that can be chosen. */
    record Rows(String label, Selection rows) {
    }

    static ExportSource of(IFile file) {
        Path place = file.getProject().getLocation().append(file.getProjectRelativePath()).toPath();
        return new ExportSource(place, file.getLocation().toPath(),
                file.getProject().getName() + ": " + file.getProjectRelativePath());
    }

    static ExportSource of(OpenTable open) {
        return new ExportSource(open.file(), open.file(), open.file().toString());
    }

    /** Reads it, unless an editor has it. Not for the UI thread. */
    OpenTable read(Progress progress) {
        return OpenTable.of(file, TableFiles.read(bytes, progress.part(0, 0.9)), progress.part(0.9, 1));
    }

    /** The editor that shows it, if there is one. */
    Optional<TableEditor> editor(IWorkbenchPage page) {
        return Arrays.stream(page.getEditorReferences()).map((IEditorReference known) -> known.getEditor(false))
                .filter(TableEditor.class::isInstance).map(TableEditor.class::cast)
                .filter(editor -> editor.getAdapter(OpenTable.class) != null
                        && ActiveSelections.isSame(editor.getAdapter(OpenTable.class).file(), file)).findFirst();
    }

    /** The rows to choose from: all, the active selection, those that the editor shows, each subset. */
    List<Rows> rows(OpenTable open, ActiveSelections selections, TableEditor editor) {
        int all = open.table().rowCount();
        List<Rows> choices = new ArrayList<>(List.of(new Rows("all " + count(all), null)));
        selections.get(file).filter(rows -> rows.size() == all).ifPresent(rows -> choices.add(new Rows(
                "active selection" + (rows.name().isEmpty() ? "" : " \"" + rows.name() + "\"") + ", "
                        + count(rows.count()), rows)));
        RowView shown = editor == null || editor.pane() == null ? null : editor.pane().view();
        if (shown != null && shown.count() < all) {
            Selection rows = shown.selection();
            choices.add(new Rows("rows shown in the editor, " + count(rows.count()), rows));
        }
        open.subsets().forEach((name, rows) ->
                choices.add(new Rows("subset \"" + name + "\", " + count(rows.count()), rows)));
        return choices;
    }

    private static String count(int rows) {
        return Notation.PAGE.count(rows) + (rows == 1 ? " row" : " rows");
    }
}
