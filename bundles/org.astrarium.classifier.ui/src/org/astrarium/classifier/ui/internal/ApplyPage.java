/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.astrarium.workspace.DatasetNature;
import org.astrarium.workspace.DatasetProjects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Asks for the model, the folder of the images, and the data set that gets the table. */
final class ApplyPage extends WizardPage {
    private final List<TrainedResult> models;
    private final IResource selected;
    private Combo model;
    private Text images;
    private Combo dataset;
    private Text name;
    private boolean named;

    ApplyPage(List<TrainedResult> models, IResource selected) {
        super("apply", "Classify new images", null);
        setDescription("A trained model says how probable each class is for each source of a folder, in a new table.");
        this.models = models;
        this.selected = selected;
    }

    @Override
    public void createControl(Composite parent) {
        Form form = new Form(parent, "apply.");
        model = form.choice("Model of:", "model", SWT.READ_ONLY, models.stream().map(TrainedResult::words).toList());
        images = form.folder("Images:", "images", "Images to classify");
        images.setMessage("FITS files named as those that the model was trained on; in folders or not");
        dataset = form.choice("Data set:", "dataset", SWT.NONE, Arrays.stream(ResourcesPlugin.getWorkspace().getRoot()
                .getProjects()).filter(DatasetNature::has).map(IProject::getName).toList());
        dataset.setToolTipText("One that is there gets the table; of another name, one is made");
        name = form.text("Table:", "table");
        name.setText("classes.vot");
        for (int i = 0; i < models.size(); i++) {
            if (selected == null && i == 0 || selected != null
                    && models.get(i).recipe().getProject().equals(selected.getProject())
                    && (model.getSelectionIndex() < 0 || models.get(i).recipe().equals(selected))) {
                model.select(i);
            }
        }
        if (model.getSelectionIndex() < 0 && !models.isEmpty()) {
            model.select(0);
        }
        model.addListener(SWT.Selection, event -> check());
        images.addModifyListener(event -> suggest());
        dataset.addModifyListener(event -> {
            named = dataset.isFocusControl() || named;
            check();
        });
        name.addModifyListener(event -> check());
        setControl(form.control());
        check();
        setErrorMessage(models.isEmpty() ? getErrorMessage() : null);
    }

    /** A data set of the folder's name, unless the user has said another. */
    private void suggest() {
        Path folder = folder();
        if (!named && folder != null && folder.getFileName() != null) {
            dataset.setText(DatasetProjects.freeName(folder.getFileName().toString()));
        }
        check();
    }

    NewClasses wanted() {
        return new NewClasses(models.get(model.getSelectionIndex()), folder(), dataset.getText().strip(),
                name.getText().strip());
    }

    private Path folder() {
        try {
            Path folder = Path.of(images.getText().strip());
            return images.getText().isBlank() || !Files.isDirectory(folder) ? null
                    : folder.toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void check() {
        setErrorMessage(wrong());
        setPageComplete(getErrorMessage() == null);
    }

    private String wrong() {
        if (models.isEmpty()) {
            return "No result holds a model yet: run a .classifier recipe.";
        }
        if (folder() == null) {
            return images.getText().isBlank() ? "Choose the folder of the images."
                    : "There is no such folder of images.";
        }
        String project = dataset.getText().strip();
        IStatus valid = ResourcesPlugin.getWorkspace().validateName(project, IResource.PROJECT);
        if (!valid.isOK()) {
            return project.isEmpty() ? "Give the data set a name." : "Data set: " + valid.getMessage();
        }
        IProject there = ResourcesPlugin.getWorkspace().getRoot().getProject(project);
        if (there.exists() && !DatasetNature.has(there)) {
            return "There is a project " + project + " that is no data set: choose another name.";
        }
        return wrongName(there);
    }

    private String wrongName(IProject project) {
        String text = name.getText().strip();
        if (!text.matches("[^/\\\\]+\\.(vot|xml|fits|csv|ecsv)(\\.gz)?")) {
            return "The table's name ends in .vot, .fits, .csv or .ecsv.";
        }
        IFile table = project.getFolder("data").getFile(text);
        return project.exists() && table.exists() ? "There is a table " + text + " already: choose another name."
                : null;
    }
}
