/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.core.table.Table;
import org.astrarium.data.subset.ComputedColumn;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.selection.ActiveSelections;
import org.astrarium.ui.table.OpenTable;
import org.astrarium.ui.table.TableEditor;
import org.astrarium.ui.table.internal.BackgroundWork;
import org.astrarium.workspace.TableExport;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;

/** Asks which table, which of its rows and columns, and the file; says beforehand what its format cannot hold. */
final class ExportTablePage extends WizardPage {
    private static final String PURPOSE = "The format is told by the end of the file's name.";
    private static final int REST_MS = 250;
    private static final int LOST_HEIGHT = 88;

    private final List<ExportSource> sources;
    private final IWorkbenchPage page;
    private final ExportFormats formats = new ExportFormats();
    private final Runnable looking = this::lookForLosses;
    private Combo source;
    private Combo rows;
    private Button computed;
    private Combo format;
    private Text file;
    private Label lost;
    private BackgroundWork reading;
    private BackgroundWork losses;
    private OpenTable open;
    private List<ExportSource.Rows> choices = List.of();
    private String problem = "";

    ExportTablePage(List<ExportSource> sources, IWorkbenchPage page) {
        super("exportTable", "Export a table", null);
        setDescription(PURPOSE);
        this.sources = sources;
        this.page = page;
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(2 * Look.UNIT, 2 * Look.UNIT)
                .spacing(2 * Look.UNIT, 2 * Look.UNIT).applyTo(body);
        source = box(body, "Table:", "exportTable.table");
        source.setItems(sources.stream().map(ExportSource::name).toArray(String[]::new));
        rows = box(body, "Rows:", "exportTable.rows");
        new Label(body, SWT.NONE).setText("Columns:");
        computed = Look.named(new Button(body, SWT.CHECK), "exportTable.computed");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(computed);
        format = box(body, "Format:", "exportTable.format");
        format.setItems(formats.shown());
        new Label(body, SWT.NONE).setText("File:");
        file = Look.named(new Text(body, SWT.BORDER | SWT.SINGLE), "exportTable.file");
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(file);
        Button browse = Look.named(new Button(body, SWT.PUSH), "exportTable.browse");
        browse.setText("Browse...");
        browse.addListener(SWT.Selection, event -> browse());
        Label heading = new Label(body, SWT.NONE);
        heading.setText("Lost:");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(heading);
        lost = Look.named(new Label(body, SWT.WRAP), "exportTable.lost");
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(420, LOST_HEIGHT).applyTo(lost);
        reading = new BackgroundWork(body, BackgroundWork.Display.NONE);
        losses = new BackgroundWork(body, BackgroundWork.Display.NONE);
        setControl(body);
        listen();
        start();
    }

    private static Combo box(Composite body, String label, String id) {
        new Label(body, SWT.NONE).setText(label);
        Combo combo = Look.named(new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY), id);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        return combo;
    }

    private void listen() {
        source.addListener(SWT.Selection, event -> read());
        rows.addListener(SWT.Selection, event -> changed());
        computed.addListener(SWT.Selection, event -> changed());
        format.addListener(SWT.Selection, event ->
                file.setText(formats.renamed(file.getText().strip(), format.getSelectionIndex())));
        file.addModifyListener(event -> {
            format.select(formats.of(file.getText().strip()));
            changed();
        });
    }

    private void start() {
        if (sources.isEmpty()) {
            changed();
        } else {
            source.select(0);
            read();
        }
    }

    /** What is wanted; only where the page is complete. */
    TableExport wanted() {
        boolean all = computed.getSelection();
        Table columns = all ? open.table() : open.defined().data();
        return new TableExport(chosen().bytes(), columns, choices.get(rows.getSelectionIndex()).rows(), target());
    }

    private ExportSource chosen() {
        return sources.get(source.getSelectionIndex());
    }

    private Path target() {
        return Path.of(file.getText().strip());
    }

    private void read() {
        open = null;
        problem = "";
        suggest();
        TableEditor editor = chosen().editor(page).orElse(null);
        if (editor != null) {
            reading.cancel();
            show(editor.getAdapter(OpenTable.class), editor);
            return;
        }
        rows.setItems("reading");
        rows.select(0);
        changed();
        reading.start("Reading " + chosen().name(), chosen()::read, table -> show(table, null), failure -> {
            problem = BackgroundWork.text(failure);
            changed();
        });
    }

    private void show(OpenTable table, TableEditor editor) {
        open = table;
        choices = chosen().rows(table, ActiveSelections.of(page.getWorkbenchWindow()), editor);
        rows.setItems(choices.stream().map(ExportSource.Rows::label).toArray(String[]::new));
        rows.select(0);
        List<String> names = table.definitions().columns().stream().map(ComputedColumn::name)
                .filter(name -> table.table().find(name).isPresent()).toList();
        computed.setText(names.isEmpty() ? "computed ones too (there are none)"
                : "computed ones too: " + String.join(", ", names).replace("&", "&&"));
        computed.setEnabled(!names.isEmpty());
        computed.setSelection(!names.isEmpty());
        changed();
    }

    /** FITS, which every program reads and which loses nothing; VOTable for what is FITS already. */
    private void suggest() {
        String name = chosen().file().getFileName().toString();
        int index = formats.of(name) == formats.of(".fits") ? formats.of(".vot.gz") : formats.of(".fits");
        file.setText(Path.of(System.getProperty("user.home")).resolve(formats.renamed(name, index)).toString());
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText("Export to");
        String typed = file.getText().strip();
        int slash = Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\'));
        dialog.setFilterPath(slash < 0 ? "" : typed.substring(0, slash));
        dialog.setFileName(typed.substring(slash + 1));
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(formats.of(chosen) >= 0 || format.getSelectionIndex() < 0 ? chosen
                    : chosen + formats.ending(format.getSelectionIndex()));
        }
    }

    private void changed() {
        setErrorMessage(wrong());
        boolean complete = open != null && getErrorMessage() == null;
        setPageComplete(complete);
        boolean there = complete && Files.exists(target());
        setMessage(there ? "There is a file " + target().getFileName() + " already: it will be replaced." : PURPOSE,
                there ? IMessageProvider.WARNING : IMessageProvider.NONE);
        lost.setText("");
        losses.cancel();
        getControl().getDisplay().timerExec(complete ? REST_MS : -1, looking);
    }

    private String wrong() {
        if (sources.isEmpty()) {
            return "There is no table yet: make a data set with File > New > Data Set.";
        }
        if (!problem.isEmpty()) {
            return problem;
        }
        try {
            Path path = target();
            if (file.getText().isBlank() || !path.isAbsolute() || Files.isDirectory(path)) {
                return "Name the file, with its folder.";
            }
            if (!Files.isDirectory(path.getParent())) {
                return "There is no folder " + path.getParent() + ".";
            }
            new TableExport(chosen().bytes(), null, null, path).check();
            return null;
        } catch (InvalidPathException e) {
            return "Name the file, with its folder.";
        } catch (ProblemException e) {
            return BackgroundWork.text(e);
        }
    }

    private void lookForLosses() {
        if (lost.isDisposed() || !isPageComplete()) {
            return;
        }
        TableExport export = wanted();
        losses.start("What is lost", progress -> export.losses(),
                lines -> lost.setText(lines.isEmpty() ? "nothing" : String.join("\n", lines).replace("&", "&&")),
                failure -> lost.setText(BackgroundWork.text(failure)));
    }
}
