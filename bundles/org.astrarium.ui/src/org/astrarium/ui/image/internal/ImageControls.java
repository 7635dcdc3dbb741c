/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.image.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.astrarium.chart.image.ColourScale;
import org.astrarium.chart.image.Stretch;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line above an image: band, stretch, limits, colours, composite, zoom. */
final class ImageControls extends Composite {
    private final Consumer<Shown> wanted;
    private final Combo band;
    private final Combo stretch;
    private final Combo limits;
    private final Combo colours;
    private final Button invert;
    private final Button composite;

    /**
     * @param bands  number of planes
     * @param wanted gets what the user chooses
     */
    ImageControls(Composite parent, int bands, Consumer<Shown> wanted, Runnable fit, Runnable actual) {
        super(parent, SWT.NONE);
        this.wanted = wanted;
        String[] numbers = IntStream.rangeClosed(1, bands).mapToObj(n -> n + " of " + bands).toArray(String[]::new);
        band = bands > 1 ? combo("Band", "imageEditor.band", List.of(numbers)) : null;
        stretch = combo("Stretch", "imageEditor.stretch", Arrays.stream(Stretch.values()).map(Stretch::label).toList());
        limits = combo("Limits", "imageEditor.limits",
                Arrays.stream(LimitsChoice.values()).map(LimitsChoice::label).toList());
        colours = combo("Colours", "imageEditor.colours",
                Arrays.stream(ColourScale.values()).map(ColourScale::label).toList());
        invert = button(SWT.CHECK, "Inverted", "imageEditor.invert", "Run through the colours backwards", this::chosen);
        composite = button(SWT.CHECK, "Three colours", "imageEditor.composite",
                "Three bands as red, green and blue (Lupton et al. 2004): of a cube the last three, else three files",
                this::chosen);
        button(SWT.PUSH, "Fit", "imageEditor.fit", "Show the whole image (0)", fit);
        button(SWT.PUSH, "1:1", "imageEditor.actual", "Show each pixel as one of the screen (1)", actual);
        GridLayoutFactory.fillDefaults().numColumns(getChildren().length).margins(2 * Look.UNIT, Look.UNIT)
                .spacing(2 * Look.UNIT, 0).applyTo(this);
    }

    private Combo combo(String label, String id, List<String> items) {
        new Label(this, SWT.NONE).setText(label);
        Combo combo = Look.named(new Combo(this, SWT.READ_ONLY), id);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> chosen());
        return combo;
    }

    private Button button(int style, String label, String id, String tip, Runnable action) {
        Button button = Look.named(new Button(this, style), id);
        button.setText(label);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void chosen() {
        wanted.accept(shown());
    }

    /** What is chosen. */
    Shown shown() {
        return new Shown(band == null ? 0 : band.getSelectionIndex(), composite.getSelection(),
                Stretch.values()[stretch.getSelectionIndex()], LimitsChoice.values()[limits.getSelectionIndex()],
                ColourScale.values()[colours.getSelectionIndex()], invert.getSelection());
    }

    /** Shows what is seen; greys what has no effect on it. */
    void reflect(Shown shown) {
        composite.setSelection(shown.composite());
        stretch.setEnabled(!shown.composite());
        colours.setEnabled(!shown.composite());
        invert.setEnabled(!shown.composite());
    }
}
