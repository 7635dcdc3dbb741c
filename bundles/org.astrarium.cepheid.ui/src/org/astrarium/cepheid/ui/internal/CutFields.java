/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Check;
import org.astrarium.core.recipe.Node;
import org.astrarium.core.recipe.Section;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.recipe.RecipeModel;
import org.astrarium.ui.recipe.RecipeSnapshot;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;

/**
 * The recipe's conditions on sample and calibrators, each to be typed and, where it compares with a number, to be moved
 * with a slider. What is changed here is changed in the recipe.
 */
final class CutFields {
    private static final List<String> SECTIONS = List.of("sample", "calibrators");
    private static final int TEXT = 250;
    private static final int SLIDER = 130;

    private final Composite box;
    private final RecipeModel recipe;
    private final List<Cut> cuts = new ArrayList<>();
    private boolean showing;

    /** A condition: its section, its number there, and its controls; the slider may be none. */
    private record Cut(String section, int number, Text text, Scale slider) {
        String path() {
            return section + ".where[" + number + "]";
        }
    }

    CutFields(Composite parent, RecipeModel recipe) {
        this.recipe = recipe;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2 * Look.UNIT, Look.UNIT).margins(1, 1).applyTo(box);
    }

    Control control() {
        return box;
    }

    /** Shows the conditions of a recipe without problems; true if there are other controls than before. */
    boolean show(RecipeSnapshot snapshot) {
        List<List<String>> wanted = SECTIONS.stream().map(name -> conditions(snapshot, name)).toList();
        int count = wanted.stream().mapToInt(List::size).sum();
        boolean same = cuts.size() == count && cuts.stream().allMatch(cut -> cut.number()
                < wanted.get(SECTIONS.indexOf(cut.section())).size());
        showing = true;
        try {
            if (!same) {
                rebuild(wanted);
            }
            for (Cut cut : cuts) {
                String text = wanted.get(SECTIONS.indexOf(cut.section())).get(cut.number());
                if (!cut.text().getText().strip().equals(text)) {
                    cut.text().setText(text);
                    aim(cut, text);
                }
            }
        } finally {
            showing = false;
        }
        return !same;
    }

    private static List<String> conditions(RecipeSnapshot snapshot, String section) {
        Section root = Check.recipe("", snapshot.analysis().orElseThrow().schema(), snapshot.tree().orElseThrow())
                .root();
        return root.section(section).texts("where");
    }

    private void rebuild(List<List<String>> wanted) {
        cuts.clear();
        for (Control child : box.getChildren()) {
            child.dispose();
        }
        for (int s = 0; s < wanted.size(); s++) {
            for (int i = 0; i < wanted.get(s).size(); i++) {
                add(SECTIONS.get(s), i, wanted.get(s).get(i));
            }
        }
    }

    private void add(String section, int number, String condition) {
        Text text = Look.named(new Text(box, SWT.BORDER), "law.cut." + section + "[" + number + "]");
        text.setText(condition);
        text.setToolTipText("A condition on the " + section);
        GridDataFactory.fillDefaults().hint(TEXT, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
        Scale slider = Look.named(new Scale(box, SWT.HORIZONTAL), "law.slider." + section + "[" + number + "]");
        GridDataFactory.fillDefaults().hint(SLIDER, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(slider);
        Cut cut = new Cut(section, number, text, slider);
        cuts.add(cut);
        aim(cut, condition);
        text.addListener(SWT.Modify, event -> {
            if (!showing) {
                write(cut, text.getText().strip());
                aim(cut, text.getText().strip());
            }
        });
        slider.addListener(SWT.Selection, event -> {
            Threshold threshold = (Threshold) slider.getData();
            String moved = threshold.at(slider.getSelection());
            if (!moved.equals(text.getText())) {
                showing = true;
                text.setText(moved);
                showing = false;
                write(cut, moved);
            }
        });
    }

    /** Sets the slider to what a condition compares with. */
    private static void aim(Cut cut, String condition) {
        Threshold threshold = Threshold.of(condition);
        cut.slider().setData(threshold);
        cut.slider().setVisible(threshold != null);
        if (threshold != null) {
            cut.slider().setMaximum(threshold.ticks());
            cut.slider().setPageIncrement(Math.max(1, threshold.ticks() / 20));
            cut.slider().setSelection(threshold.tick());
            cut.slider().setToolTipText("Move the number of this cut");
        }
    }

    private void write(Cut cut, String condition) {
        if (condition.isEmpty()) {
            return; // taking a condition away is the form's affair
        }
        try {
            boolean given = recipe.snapshot().tree()
                    .map(tree -> child(child(tree, cut.section()), "where")).orElse(null) instanceof Node.Sequence;
            if (given) {
                recipe.set(cut.path(), condition);
            } else {
                recipe.set(cut.section() + ".where", cuts.stream().filter(c -> c.section().equals(cut.section()))
                        .map(c -> c == cut ? condition : c.text().getText().strip()).toList());
            }
        } catch (InputException e) {
            // the text is no YAML at the moment, which the page says
        }
    }

    private static Node child(Node node, String key) {
        return node instanceof Node.Mapping mapping ? mapping.get(key) : null;
    }
}
