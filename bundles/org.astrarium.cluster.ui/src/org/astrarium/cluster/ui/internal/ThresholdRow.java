/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.ui.internal;

import java.util.function.DoubleConsumer;
import org.astrarium.cluster.Members;
import org.astrarium.core.result.Notation;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;

/** The probability above which stars are members: a slider, the number, and what is to be expected of the members. */
final class ThresholdRow {
    /** Steps from 0 to 1. */
    private static final int STEPS = 1000;
    private static final int SLIDER = 130;
    private static final int WORDS = 200;

    private final Scale slider;
    private final Spinner number;
    private final Label words;
    private final Button write;
    private double ofRecipe = Double.NaN;

    ThresholdRow(Composite parent, Runnable moved, DoubleConsumer written) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(2 * Look.UNIT, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setText("Probability above");
        slider = Look.named(new Scale(row, SWT.HORIZONTAL), "members.slider");
        slider.setMaximum(STEPS);
        slider.setSelection(STEPS / 2);
        slider.setPageIncrement(STEPS / 20);
        slider.setToolTipText("Stars whose probability is above this are members; nothing is fitted anew");
        GridDataFactory.fillDefaults().hint(SLIDER, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(slider);
        number = Look.named(new Spinner(row, SWT.BORDER), "members.threshold");
        number.setValues(STEPS / 2, 0, STEPS, 3, STEPS / 100, STEPS / 10);
        words = Look.named(new Label(row, SWT.WRAP), "members.words");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WORDS, SWT.DEFAULT)
                .applyTo(words);
        write = Look.named(new Button(row, SWT.PUSH), "members.write");
        write.setText("Write to the Recipe");
        write.setToolTipText("Make this the cluster's probability in the recipe; the next run counts by it");
        slider.addListener(SWT.Selection, event -> {
            number.setSelection(slider.getSelection());
            moved.run();
        });
        number.addListener(SWT.Selection, event -> {
            slider.setSelection(number.getSelection());
            moved.run();
        });
        write.addListener(SWT.Selection, event -> written.accept(threshold()));
    }

    double threshold() {
        return (double) number.getSelection() / STEPS;
    }

    /** Puts the slider where the recipe has it. */
    void aim(double threshold) {
        ofRecipe = threshold;
        int step = (int) Math.round(threshold * STEPS);
        number.setSelection(step);
        slider.setSelection(step);
    }

    /** Says what the members are like; null where there are none to choose from. */
    void show(Members members, String instead) {
        boolean any = members != null;
        slider.setEnabled(any);
        number.setEnabled(any);
        write.setEnabled(any && Math.abs(threshold() - ofRecipe) > 1e-9);
        words.setText(any ? text(members) : instead);
        words.requestLayout();
        words.setToolTipText(any ? "What is to be expected by the probabilities: so many field stars among the members "
                + "(the sum of 1 - p over them), and so many stars of the cluster among the others (the sum of p)"
                : null);
    }

    private static String text(Members members) {
        String count = Notation.PAGE.count(members.count()) + (members.count() == 1 ? " member" : " members");
        if (members.count() == 0) {
            return count;
        }
        return count + ", " + Notation.PAGE.fixed(members.contamination(), 1) + " of them field stars ("
                + Notation.PAGE.fixed(100 * (1 - members.purity()), 1) + "\u202f%), "
                + Notation.PAGE.fixed(members.missed(), 1) + " missed";
    }
}
