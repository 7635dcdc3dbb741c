/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.ui.internal;

import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Check;
import org.astrarium.core.recipe.Section;
import org.astrarium.core.result.Notation;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.recipe.RecipeModel;
import org.astrarium.ui.recipe.RecipeSnapshot;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Makes the chains longer: the recipe asks for so many more steps, and the run goes on with the chains that it would
 * have made, since random numbers belong to steps.
 */
final class ChainRow {
    private static final String RUN = "org.astrarium.ui.run";
    private static final int MOST = 1_000_000;
    private static final int PAGE = 1000;

    private final Composite row;
    private final RecipeModel recipe;
    private final Label now;
    private final Spinner more;
    private final Button run;
    private long steps;

    ChainRow(Composite parent, RecipeModel recipe) {
        this.recipe = recipe;
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(2 * Look.UNIT, 0).applyTo(row);
        now = new Label(row, SWT.NONE);
        more = Look.named(new Spinner(row, SWT.BORDER), "law.moreSteps");
        more.setValues(5 * PAGE, 1, MOST, 0, PAGE, 10 * PAGE);
        new Label(row, SWT.NONE).setText("more steps");
        run = Look.named(new Button(row, SWT.PUSH), "law.continue");
        run.setText("Continue");
        run.setToolTipText("Ask for so many more steps (mcmc.steps), save, and run: the chains go on as they were");
        run.addListener(SWT.Selection, event -> proceed());
    }

    Control control() {
        return row;
    }

    /** Shows the steps of a recipe without problems. */
    void show(RecipeSnapshot snapshot) {
        Section mcmc = Check.recipe("", snapshot.analysis().orElseThrow().schema(), snapshot.tree().orElseThrow())
                .root().section("mcmc");
        boolean none = mcmc.has("fits") && mcmc.texts("fits").isEmpty();
        steps = mcmc.whole("steps");
        now.setText(none ? "No chain is sampled (mcmc.fits)"
                : "Chains of " + Notation.PAGE.count(steps) + " steps; continue for");
        more.setEnabled(!none);
        run.setEnabled(!none);
        row.requestLayout();
    }

    private void proceed() {
        try {
            recipe.set("mcmc.steps", steps + more.getSelection());
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(RUN, null);
        } catch (InputException e) {
            // the text is no YAML at the moment, which the page says
        } catch (CommandException e) {
            ILog.of(ChainRow.class).error("The recipe cannot be run", e);
        }
    }
}
