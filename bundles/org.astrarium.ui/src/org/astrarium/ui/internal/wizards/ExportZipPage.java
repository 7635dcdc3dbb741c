/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.astrarium.ui.look.Look;
import org.astrarium.workspace.DatasetNature;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
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

/** Asks for the project and the zip file. */
final class ExportZipPage extends WizardPage {
    private static final String PURPOSE = 
            "The project becomes one file, to be mailed or kept. Linked files go in as copies.";

    private final List<IProject> datasets;
    private final IProject selected;
    private Combo dataset;
    private Text file;

    ExportZipPage(IProject selected) {
        super("exportZip", "Export a data set", null);
        setDescription(PURPOSE);
        this.datasets = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(DatasetNature::has).toList();
        this.selected = selected;
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(2 * Look.UNIT, 2 * Look.UNIT)
                .spacing(2 * Look.UNIT, 2 * Look.UNIT).applyTo(body);
        new Label(body, SWT.NONE).setText("Data set:");
        dataset = Look.named(new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY), "exportZip.dataset");
        dataset.setItems(datasets.stream().map(IProject::getName).toArray(String[]::new));
        dataset.select(Math.max(0, datasets.indexOf(selected)));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(dataset);
        new Label(body, SWT.NONE).setText("Zip file:");
        file = Look.named(new Text(body, SWT.BORDER | SWT.SINGLE), "exportZip.file");
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(file);
        Button browse = Look.named(new Button(body, SWT.PUSH), "exportZip.browse");
        browse.setText("Browse...");
        browse.addListener(SWT.Selection, event -> browse());
        dataset.addListener(SWT.Selection, event -> suggest());
        file.addModifyListener(event -> check());
        setControl(body);
        suggest();
        check();
    }

    IProject project() {
        return datasets.get(dataset.getSelectionIndex());
    }

    Path zip() {
        return Path.of(file.getText().strip());
    }

    private void suggest() {
        if (!datasets.isEmpty()) {
            file.setText(Path.of(System.getProperty("user.home")).resolve(project().getName() + ".zip").toString());
        }
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText("Zip file");
        dialog.setFilterExtensions(new String[] {"*.zip"});
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen.endsWith(".zip") ? chosen : chosen + ".zip");
        }
    }

    private void check() {
        setErrorMessage(wrong());
        setPageComplete(getErrorMessage() == null);
        boolean there = isPageComplete() && Files.exists(zip());
        setMessage(there ? "There is a file " + zip().getFileName() + " already: it will be replaced." : PURPOSE,
                there ? IMessageProvider.WARNING : IMessageProvider.NONE);
    }

    private String wrong() {
        if (datasets.isEmpty()) {
            return "There is no data set yet.";
        }
        try {
            Path path = zip();
            if (file.getText().isBlank() || !path.isAbsolute() || Files.isDirectory(path)) {
                return "Name the zip file, with its folder.";
            }
            return Files.isDirectory(path.getParent()) ? null : "There is no folder " + path.getParent() + ".";
        } catch (InvalidPathException e) {
            return "Name the zip file, with its folder.";
        }
    }
}
