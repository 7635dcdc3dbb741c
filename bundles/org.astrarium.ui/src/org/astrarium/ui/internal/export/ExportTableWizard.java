/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.astrarium.core.result.Notation;
import org.astrarium.ui.internal.match.MatchWizard;
import org.astrarium.ui.internal.wizards.Banner;
import org.astrarium.ui.internal.wizards.Wizards;
import org.astrarium.ui.table.OpenTable;
import org.astrarium.workspace.TableExport;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchWindow;

/** Writes a table, or part of it, into a file of another format. */
public final class ExportTableWizard extends Wizard implements IExportWizard {
    private IWorkbenchWindow window;
    private ExportTablePage page;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        IEditorPart editor = bench.getActiveWorkbenchWindow().getActivePage().getActiveEditor();
        OpenTable shown = editor == null ? null : editor.getAdapter(OpenTable.class);
        IFile selected = Adapters.adapt(selection.getFirstElement(), IFile.class);
        start(bench.getActiveWorkbenchWindow(), selected, shown);
    }

    private void start(IWorkbenchWindow where, IFile selected, OpenTable shown) {
        window = where;
        List<ExportSource> sources = new ArrayList<>();
        if (selected != null && MatchWizard.isTable(selected)) {
            sources.add(ExportSource.of(selected));
        } else if (shown != null) {
            sources.add(ExportSource.of(shown));
        }
        MatchWizard.tables().stream().map(ExportSource::of)
                .filter(other -> sources.stream().noneMatch(known -> known.file().equals(other.file()))).toList()
                .forEach(sources::add);
        page = new ExportTablePage(sources, where.getActivePage());
        setWindowTitle("Export Table");
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(Banner.descriptor());
    }

    /** Opens it for a file of the workspace, or for a table that an editor shows; either may be null. */
    public static void open(IWorkbenchWindow window, IFile selected, OpenTable shown) {
        ExportTableWizard wizard = new ExportTableWizard();
        wizard.start(window, selected, shown);
        new WizardDialog(window.getShell(), wizard).open();
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        TableExport export = page.wanted();
        List<String> lost = new ArrayList<>();
        boolean made = Wizards.make(page, window, monitor -> {
            lost.addAll(export.write(monitor));
            return Optional.empty();
        });
        if (made) {
            int rows = export.rows() == null ? export.columns().rowCount() : export.rows().count();
            say(export.target() + ": " + Notation.PAGE.count(rows) + (rows == 1 ? " row" : " rows")
                    + (lost.isEmpty() ? "" : "; " + String.join("; ", lost)));
        }
        return made;
    }

    /** In the status line, where the outcome of what was done last stands. */
    private void say(String text) {
        IWorkbenchPartSite site = window.getActivePage().getActivePart() == null ? null
                : window.getActivePage().getActivePart().getSite();
        IActionBars bars = site instanceof IEditorSite editor ? editor.getActionBars()
                : site instanceof IViewSite view ? view.getActionBars() : null;
        if (bars != null) {
            bars.getStatusLineManager().setMessage(text);
        }
    }
}
