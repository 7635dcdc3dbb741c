/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.core.result.Notation;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.astrarium.ui.look.Look;
import org.astrarium.workspace.DatasetProjects;
import org.astrarium.workspace.NewDataset;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks for the table, the title and the project's name, and shows the first rows of the table. */
final class DatasetPage extends WizardPage {
    private static final int ROWS = 6;
    private static final int COLUMNS = 8;
    private static final long REST = 300;

    private final Job reading = Job.createSystem("Read table", (ICoreRunnable) monitor -> read());
    private Text file;
    private Text title;
    private Text project;
    private Text credit;
    private Button link;
    private Label summary;
    private org.eclipse.swt.widgets.Table preview;
    private volatile String wantedFile = "";
    private String problem = "";
    private List<String> warnings = List.of();
    private Table table;

    DatasetPage() {
        super("dataset", "New data set", null);
        setDescription("Choose a table: a project is made for it. The table is never changed.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(2 * Look.UNIT, 2 * Look.UNIT)
                .spacing(2 * Look.UNIT, 2 * Look.UNIT).applyTo(body);
        file = field(body, "Table file:", "newDataset.file", 1);
        Button browse = Look.named(new Button(body, SWT.PUSH), "newDataset.browse");
        browse.setText("Browse...");
        browse.addListener(SWT.Selection, event -> browse());
        title = field(body, "Title:", "newDataset.title", 2);
        project = field(body, "Project name:", "newDataset.project", 2);
        credit = field(body, "Credit:", "newDataset.credit", 2);
        credit.setMessage("whom to thank for the data; may be left empty");
        link = Look.named(new Button(body, SWT.CHECK), "newDataset.link");
        link.setText("Leave the file where it is, and link it");
        link.setToolTipText("For files too large to copy. Packed into a zip file, the project has a copy.");
        GridDataFactory.fillDefaults().span(3, 1).applyTo(link);
        summary = Look.named(new Label(body, SWT.NONE), "newDataset.summary");
        GridDataFactory.fillDefaults().span(3, 1).applyTo(summary);
        preview = new org.eclipse.swt.widgets.Table(body, SWT.BORDER | SWT.FULL_SELECTION);
        preview.setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(640, 190).applyTo(preview);
        file.addModifyListener(event -> fileChanged());
        project.addModifyListener(event -> check());
        setControl(body);
        setPageComplete(false);
        body.addDisposeListener(event -> reading.cancel());
    }

    NewDataset wanted() {
        String name = project.getText().strip();
        String given = title.getText().strip();
        return new NewDataset(name, given.isEmpty() ? name : given, credit.getText().strip(),
                Path.of(file.getText().strip()), link.getSelection());
    }

    private Text field(Composite body, String label, String id, int span) {
        new Label(body, SWT.NONE).setText(label);
        Text text = Look.named(new Text(body, SWT.BORDER | SWT.SINGLE), id);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(text);
        return text;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText("Table");
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private void fileChanged() {
        wantedFile = file.getText().strip();
        table = null;
        problem = "";
        warnings = List.of();
        preview.removeAll();
        summary.setText(wantedFile.isEmpty() ? "" : "Reading...");
        if (!wantedFile.isEmpty()) {
            String name = plainName(wantedFile);
            project.setText(DatasetProjects.freeName(name));
            title.setText(name);
            reading.cancel();
            reading.schedule(REST);
        }
        check();
    }

    private static String plainName(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return name.replaceFirst("(?i)(\\.(vot|votable|xml|fits|fit|fts|csv|ecsv))?(\\.gz)?$", "");
    }

    private void read() {
        String path = wantedFile;
        Table found = null;
        String wrong = "";
        List<String> odd = new ArrayList<>();
        try {
            Path there = Path.of(path);
            if (Files.isRegularFile(there)) {
                found = TableFiles.read(there, Progress.NONE, odd::add);
            } else {
                wrong = "No such file";
            }
        } catch (ProblemException e) {
            wrong = e.problem().text();
        } catch (InvalidPathException e) {
            wrong = "Not a file's name";
        }
        Table result = found;
        String message = wrong;
        Display.getDefault().asyncExec(() -> {
            if (!preview.isDisposed() && path.equals(wantedFile)) {
                table = result;
                problem = message;
                warnings = List.copyOf(odd);
                showPreview();
                check();
            }
        });
    }

    private void showPreview() {
        for (TableColumn column : preview.getColumns()) {
            column.dispose();
        }
        preview.removeAll();
        if (table == null) {
            summary.setText("");
            return;
        }
        summary.setText(Notation.PAGE.count(table.rowCount()) + " rows, " + table.columns().size() + " columns");
        summary.requestLayout();
        var columns = table.columns().subList(0, Math.min(COLUMNS, table.columns().size()));
        for (Column column : columns) {
            TableColumn head = new TableColumn(preview, column instanceof NumberColumn ? SWT.RIGHT : SWT.NONE);
            head.setText(column.info().unit().isEmpty() ? column.name() : column.name() + " (" + column.info().unit()
                    + ")");
        }
        for (int row = 0; row < Math.min(ROWS, table.rowCount()); row++) {
            int at = row;
            new TableItem(preview, SWT.NONE).setText(columns.stream().map(column -> column.text(at))
                    .toArray(String[]::new));
        }
        for (TableColumn column : preview.getColumns()) {
            column.pack();
        }
    }

    private void check() {
        String name = project.getText().strip();
        IStatus valid = ResourcesPlugin.getWorkspace().validateName(name, IResource.PROJECT);
        if (!problem.isEmpty()) {
            setErrorMessage(problem);
        } else if (!wantedFile.isEmpty() && !valid.isOK()) {
            setErrorMessage("Project name: " + valid.getMessage());
        } else if (!name.isEmpty() && ResourcesPlugin.getWorkspace().getRoot().getProject(name).exists()) {
            setErrorMessage("There is a project " + name + " already: choose another name.");
        } else {
            setErrorMessage(null);
        }
        setMessage(warnings.isEmpty() ? null : warnings.get(0)
                + (warnings.size() == 1 ? "" : ", and so in " + (warnings.size() - 1) + " more"), WARNING);
        setPageComplete(getErrorMessage() == null && table != null);
    }
}
