/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.wizards;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.data.dataset.ProjectUnzip;
import org.astrarium.ui.look.Look;
import org.astrarium.workspace.DatasetProjects;
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
import org.eclipse.swt.widgets.Text;

/** Asks for the zip file and the project's name; the zip file is looked into at once, beside the window's thread. */
final class ImportZipPage extends WizardPage {
    private static final long REST = 200;

    private final Job looking = Job.createSystem("Look into zip file", (ICoreRunnable) monitor -> look());
    private Text file;
    private Text project;
    private volatile String wanted = "";
    private String problem = "";
    private boolean known;

    ImportZipPage() {
        super("importZip", "Import a data set", null);
        setDescription("A data set that was exported, or packed with astrarium pack.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(2 * Look.UNIT, 2 * Look.UNIT)
                .spacing(2 * Look.UNIT, 2 * Look.UNIT).applyTo(body);
        new Label(body, SWT.NONE).setText("Zip file:");
        file = Look.named(new Text(body, SWT.BORDER | SWT.SINGLE), "importZip.file");
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(file);
        Button browse = Look.named(new Button(body, SWT.PUSH), "importZip.browse");
        browse.setText("Browse...");
        browse.addListener(SWT.Selection, event -> browse());
        new Label(body, SWT.NONE).setText("Project name:");
        project = Look.named(new Text(body, SWT.BORDER | SWT.SINGLE), "importZip.project");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(project);
        file.addModifyListener(event -> fileChanged());
        project.addModifyListener(event -> check());
        setControl(body);
        setPageComplete(false);
        body.addDisposeListener(event -> looking.cancel());
    }

    Path zip() {
        return Path.of(file.getText().strip());
    }

    String projectName() {
        return project.getText().strip();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText("Zip file");
        dialog.setFilterExtensions(new String[] {"*.zip", "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private void fileChanged() {
        wanted = file.getText().strip();
        known = false;
        problem = "";
        looking.cancel();
        if (!wanted.isEmpty()) {
            looking.schedule(REST);
        }
        check();
    }

    private void look() {
        String path = wanted;
        String name = "";
        String wrong = "";
        try {
            name = DatasetProjects.freeName(ProjectUnzip.name(Path.of(path)));
        } catch (ProblemException e) {
            wrong = e.problem().text();
        } catch (InvalidPathException e) {
            wrong = "That is not the name of a file.";
        }
        String found = name;
        String message = wrong.isEmpty() ? "" : Character.toUpperCase(wrong.charAt(0)) + wrong.substring(1);
        Display.getDefault().asyncExec(() -> {
            if (!file.isDisposed() && path.equals(wanted)) {
                known = message.isEmpty();
                problem = message;
                project.setText(found);
                check();
            }
        });
    }

    private void check() {
        String name = projectName();
        IStatus valid = ResourcesPlugin.getWorkspace().validateName(name, IResource.PROJECT);
        if (!problem.isEmpty()) {
            setErrorMessage(problem);
        } else if (known && !valid.isOK()) {
            setErrorMessage("Project name: " + valid.getMessage());
        } else if (!name.isEmpty() && ResourcesPlugin.getWorkspace().getRoot().getProject(name).exists()) {
            setErrorMessage("There is a project " + name + " already: choose another name.");
        } else {
            setErrorMessage(null);
        }
        setPageComplete(known && getErrorMessage() == null);
    }
}
