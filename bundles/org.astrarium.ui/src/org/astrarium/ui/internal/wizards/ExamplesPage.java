/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.wizards;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.analysis.Example;
import org.astrarium.ui.look.Look;
import org.astrarium.workspace.DatasetProjects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The examples with a box to tick each. */
final class ExamplesPage extends WizardPage {
    private final List<Example> examples = DatasetProjects.examples();
    private final List<Button> boxes = new ArrayList<>();

    ExamplesPage() {
        super("examples", "Examples", null);
        setDescription("Each becomes a project with simulated data and a recipe, ready to run.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(2 * Look.UNIT, 2 * Look.UNIT).spacing(0, Look.UNIT).applyTo(body);
        for (Example example : examples) {
            Button box = Look.named(new Button(body, SWT.CHECK), "examples." + example.name());
            box.setText(example.name());
            box.setSelection(true);
            box.addListener(SWT.Selection, event -> check());
            boxes.add(box);
            Label description = new Label(body, SWT.WRAP);
            description.setText(example.description());
            GridDataFactory.fillDefaults().grab(true, false).indent(6 * Look.UNIT, 0).hint(480, SWT.DEFAULT)
                    .applyTo(description);
        }
        setControl(body);
        check();
    }

    List<Example> wanted() {
        List<Example> wanted = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).getSelection()) {
                wanted.add(examples.get(i));
            }
        }
        return wanted;
    }

    private void check() {
        setErrorMessage(examples.isEmpty()
                ? "No analysis that brings examples is installed: see Help > Install New Software." : null);
        setPageComplete(boxes.stream().anyMatch(Button::getSelection));
    }
}
