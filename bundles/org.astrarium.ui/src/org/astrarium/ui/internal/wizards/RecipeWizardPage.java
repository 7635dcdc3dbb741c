/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.astrarium.core.analysis.Analysis;
import org.astrarium.data.io.TableFiles;
import org.astrarium.ui.look.Look;
import org.astrarium.workspace.DatasetNature;
import org.astrarium.workspace.InstalledAnalyses;
import org.astrarium.workspace.NewRecipe;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the data set, the analysis, the recipe's name and its table. */
final class RecipeWizardPage extends WizardPage {
    private final List<IProject> datasets;
    private final List<Analysis> analyses = InstalledAnalyses.now().all();
    private final IProject selected;
    private Combo dataset;
    private Combo analysis;
    private Label description;
    private Text name;
    private Text title;
    private Combo input;

    RecipeWizardPage(IProject selected) {
        super("recipe", "New recipe", null);
        setDescription("A recipe says what an analysis does with a table.");
        this.datasets = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(DatasetNature::has).toList();
        this.selected = selected;
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2 * Look.UNIT, 2 * Look.UNIT)
                .spacing(2 * Look.UNIT, 2 * Look.UNIT).applyTo(body);
        dataset = combo(body, "Data set:", "newRecipe.dataset", datasets.stream().map(IProject::getName).toList());
        analysis = combo(body, "Analysis:", "newRecipe.analysis", analyses.stream().map(Analysis::name).toList());
        new Label(body, SWT.NONE).setText("");
        description = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(description);
        name = text(body, "Name:", "newRecipe.name");
        title = text(body, "Title:", "newRecipe.title");
        input = combo(body, "Table:", "newRecipe.input", List.of());
        dataset.select(Math.max(0, datasets.indexOf(selected)));
        analysis.select(0);
        datasetChosen();
        analysisChosen();
        dataset.addListener(SWT.Selection, event -> datasetChosen());
        analysis.addListener(SWT.Selection, event -> analysisChosen());
        name.addModifyListener(event -> check());
        setControl(body);
        check();
    }

    NewRecipe wanted() {
        return new NewRecipe(datasets.get(dataset.getSelectionIndex()), analyses.get(analysis.getSelectionIndex()),
                name.getText().strip(), title.getText().strip(), input.getText());
    }

    private void datasetChosen() {
        input.setItems(tables().toArray(String[]::new));
        input.select(0);
        check();
    }

    private void analysisChosen() {
        int i = analysis.getSelectionIndex();
        if (i >= 0) {
            description.setText(analyses.get(i).description() + ".");
            description.requestLayout();
            name.setText(analyses.get(i).id());
            input.setEnabled(analyses.get(i).schema().type().find("input") != null);
            check();
        }
    }

    private List<String> tables() {
        List<String> names = new ArrayList<>();
        int i = dataset.getSelectionIndex();
        if (i < 0) {
            return names;
        }
        try {
            IResource data = datasets.get(i).findMember("data");
            if (data != null) {
                data.accept(resource -> {
                    if (resource.getType() == IResource.FILE && TableFiles.isReadable(Path.of(resource.getName()))) {
                        names.add(resource.getProjectRelativePath().toString());
                    }
                    return true;
                });
            }
        } catch (CoreException e) {
            names.clear(); // the project was closed meanwhile: it has no tables to offer
        }
        return names;
    }

    private void check() {
        setErrorMessage(wrong());
        setPageComplete(getErrorMessage() == null);
    }

    private String wrong() {
        if (datasets.isEmpty()) {
            return "There is no data set yet: make one with File > New > Data Set.";
        }
        if (analyses.isEmpty()) {
            return "No analysis is installed: see Help > Install New Software.";
        }
        int a = analysis.getSelectionIndex();
        String file = name.getText().strip() + "." + analyses.get(Math.max(0, a)).id();
        if (name.getText().isBlank() || !new org.eclipse.core.runtime.Path(file).isValidSegment(file)) {
            return "Give the recipe a name.";
        }
        IProject project = datasets.get(Math.max(0, dataset.getSelectionIndex()));
        return project.getFile(IPath.fromOSString(file)).exists() ? "There is a recipe " + file
                + " already: choose another name." : null;
    }

    private static Combo combo(Composite body, String label, String id, List<String> items) {
        new Label(body, SWT.NONE).setText(label);
        Combo combo = Look.named(new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY), id);
        combo.setItems(items.toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private static Text text(Composite body, String label, String id) {
        new Label(body, SWT.NONE).setText(label);
        Text text = Look.named(new Text(body, SWT.BORDER | SWT.SINGLE), id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }
}
