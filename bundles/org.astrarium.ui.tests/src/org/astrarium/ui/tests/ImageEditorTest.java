/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astrarium.ui.image.ImageEditor;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The image editor under mouse and keyboard, on a cube of three planes with a place on the sky. */
class ImageEditorTest {
    private static final Pattern NUMBERS = Pattern.compile("x (-?[\\d.]+)  y (-?[\\d.]+)   ([\\d.]+) Jy");
    private static final Pattern DEGREES = Pattern.compile("([\\d.]+)\u00B0 ([+-][\\d.]+)\u00B0$");

    private ImageEditor editor;
    private Control canvas;

    @BeforeEach
    void openCube() throws Exception {
        Workbench.clear();
        IProject project = TestData.importExample().getProject();
        Path file = project.getLocation().append("data/cube.fits").toPath();
        Files.write(file, SkyCube.bytes());
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        Workbench.expand(TestData.EXAMPLE);
        Workbench.expand(TestData.EXAMPLE, "data");
        editor = Workbench.open(ImageEditor.class, TestData.EXAMPLE, "data", "cube.fits");
        Ui.until("the image read", () -> editor.pane() != null && !Double.isNaN(editor.pane().zoom()));
        canvas = Widgets.named(Control.class, "imageEditor.canvas");
    }

    @AfterEach
    void clear() throws Exception {
        Workbench.clear();
    }

    private static String text(String label) {
        return Ui.get(Widgets.named(Label.class, label)::getText);
    }

    /** Clicks, which moves the pointer there as well. */
    private void point(double right, double down) {
        Point size = Ui.get(canvas::getSize);
        Hand.click(canvas, new Point((int) (size.x * right), (int) (size.y * down)));
    }

    @Test
    void theLineBelowTellsPixelValueAndPlaceOnTheSky() {
        for (double[] at : new double[][] {{0.5, 0.5}, {0.45, 0.3}, {0.6, 0.65}}) {
            point(at[0], at[1]);
            Ui.until("the place told", () -> NUMBERS.matcher(text("imageEditor.position")).matches());
            Matcher pixel = NUMBERS.matcher(text("imageEditor.position"));
            assertTrue(pixel.matches());
            double x = Double.parseDouble(pixel.group(1));
            double y = Double.parseDouble(pixel.group(2));
            assertEquals(SkyCube.value(0, (int) Math.round(x), (int) Math.round(y)),
                    Double.parseDouble(pixel.group(3)), 1e-3);
            Matcher sky = DEGREES.matcher(text("imageEditor.sky"));
            assertTrue(sky.find(), text("imageEditor.sky"));
            double[] expected = SkyCube.sky(x, y);
            // x and y are rounded to 0.01 pixel, which is 0.01 x 10 arcsec
            assertEquals(expected[0], Double.parseDouble(sky.group(1)),
                    SkyCube.PIXEL * 0.01 / Math.cos(Math.toRadians(expected[1])));
            assertEquals(expected[1], Double.parseDouble(sky.group(2)), SkyCube.PIXEL * 0.01);
        }
    }

    @Test
    void keysAndButtonsZoom() {
        double fitted = Ui.get(editor.pane()::zoom);
        point(0.5, 0.5);
        Hand.keys('1');
        Ui.until("a pixel for a pixel", () -> editor.pane().zoom() == 1);
        Hand.keys('-');
        Ui.until("smaller", () -> editor.pane().zoom() < 1);
        Hand.click(Widgets.named(Button.class, "imageEditor.actual"));
        Ui.until("a pixel for a pixel again", () -> editor.pane().zoom() == 1);
        Hand.click(Widgets.named(Button.class, "imageEditor.fit"));
        Ui.until("all of it", () -> Math.abs(editor.pane().zoom() - fitted) < 1e-9);
    }

    @Test
    void anotherStretchShowsAnotherPicture() {
        Ui.until("drawn", () -> !colour(0.55, 0.45).equals(new RGB(0, 0, 0)));
        RGB linear = Ui.get(() -> colour(0.55, 0.45));
        Combo stretch = Widgets.named(Combo.class, "imageEditor.stretch");
        String before = Ui.get(stretch::getText);
        Ui.run(stretch::setFocus);
        Hand.keys(SWT.ARROW_DOWN);
        Ui.until("another stretch", () -> !stretch.getText().equals(before));
        Ui.until("another picture", () -> !colour(0.55, 0.45).equals(linear));
        RGB stretched = Ui.get(() -> colour(0.55, 0.45));
        Hand.click(Widgets.named(Button.class, "imageEditor.invert"));
        Ui.until("inverted", () -> !colour(0.55, 0.45).equals(stretched));
    }

    @Test
    void threePlanesBecomeAPictureInColours() {
        Ui.until("grey", () -> colour(0.55, 0.45).red == colour(0.55, 0.45).blue);
        Hand.click(Widgets.named(Button.class, "imageEditor.composite"));
        Ui.until("in colours", () -> colour(0.55, 0.45).red != colour(0.55, 0.45).blue);
        assertFalse(Ui.get(Widgets.named(Combo.class, "imageEditor.stretch")::isEnabled));
        assertNotEquals(Ui.get(() -> colour(0.55, 0.45)), Ui.get(() -> colour(0.45, 0.55)));
    }

    @Test
    void theHeaderIsSearched() {
        Widgets.openPage("Header");
        Table header = Widgets.named(Table.class, "imageEditor.header");
        int all = Ui.get(header::getItemCount);
        assertTrue(all >= 15, "cards: " + all);
        Widgets.retype(Widgets.named(Text.class, "imageEditor.headerSearch"), "crval1");
        Ui.until("one card left", () -> header.getItemCount() == 1);
        assertEquals("CRVAL1", Ui.get(() -> header.getItem(0).getText(0)));
        assertTrue(Ui.get(() -> header.getItem(0).getText(1)).startsWith("83.8"));
    }

    /** The colour on the screen at a part of the canvas. */
    private RGB colour(double right, double down) {
        Point size = canvas.getSize();
        Point at = canvas.toDisplay((int) (size.x * right), (int) (size.y * down));
        Image one = new Image(canvas.getDisplay(), 1, 1);
        GC gc = new GC(canvas.getDisplay());
        gc.copyArea(one, at.x, at.y);
        gc.dispose();
        RGB colour = one.getImageData().palette.getRGB(one.getImageData().getPixel(0, 0));
        one.dispose();
        return colour;
    }
}
