/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.stream.IntStream;
import org.astrarium.ui.image.Gallery;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The images of a recipe: counts, pictures, what is left out, and what a network will see. */
class ImagesPageTest {
    private IFile recipe;
    private Gallery gallery;
    private Table classes;

    @BeforeEach
    void open() throws Exception {
        Workbench.clear();
        recipe = NebulaeData.make(2);
        Files.delete(NebulaeData.images(recipe, "HII").resolve("S101_I3.fits"));
        Files.write(NebulaeData.images(recipe, "RG").resolve("S305_I2.fits"), new byte[] {1, 2, 3});
        recipe.getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
        NebulaeData.open(recipe, "Images");
        gallery = Widgets.named(Gallery.class, "images.gallery");
        classes = Widgets.named(Table.class, "images.classes");
        Ui.until("all read", () -> NebulaeData.text("images.state").contains("2 left out"));
    }

    @AfterEach
    void clear() throws Exception {
        Workbench.clear();
    }

    @Test
    void classesAreCountedAndShownOneByOne() {
        assertEquals(3 * NebulaeData.EACH - 2, Ui.get(gallery::count));
        assertTrue(NebulaeData.text("images.state").startsWith("118 sources of 3 classes in 3 bands: I2, I3, I4"),
                NebulaeData.text("images.state"));
        assertEquals("118 39 40 39 2", Ui.get(() -> IntStream.range(0, 5).mapToObj(i -> classes.getItem(i).getText(1))
                .reduce((a, b) -> a + " " + b).orElse("")));
        choose("PNE");
        Ui.until("its sources", () -> gallery.count() == NebulaeData.EACH && gallery.tiles().title(0).equals("S201"));
        Ui.until("all pictures", () -> IntStream.range(0, gallery.count()).allMatch(i ->
                gallery.tiles().picture(i) != null));
        assertTrue(Screen.colours(gallery) > 1000, "pictures in colour");
        Screen.save("images-class");
        choose("left out");
        Table reasons = Widgets.named(Table.class, "images.leftOut");
        Ui.until("both", () -> reasons.getItemCount() == 2);
        assertEquals("S101: no image in I3", Ui.get(() -> reasons.getItem(0).getText(0) + ": "
                + reasons.getItem(0).getText(1)));
        String why = Ui.get(() -> reasons.getItem(1).getText(0) + ": " + reasons.getItem(1).getText(1));
        assertTrue(why.startsWith("S305: its I2 image cannot be read"), why);
    }

    @Test
    void arrowsAndClicksChooseASource() {
        Rectangle third = Ui.get(() -> gallery.tile(2));
        Hand.click(gallery, Widgets.middle(third));
        Ui.until("the third", () -> gallery.chosen() == 2);
        Ui.until("its name", () -> NebulaeData.text("images.lookTitle").endsWith("of " + gallery.tiles().title(2)));
        Hand.keys(SWT.ARROW_RIGHT);
        Ui.until("the next", () -> gallery.chosen() == 3);
        Hand.keys(SWT.END);
        Ui.until("the last one in sight", () -> gallery.chosen() == gallery.count() - 1
                && gallery.tile(gallery.chosen()).y < gallery.getSize().y);
    }

    @Test
    void whatTheNetworkSeesFollowsTheRecipe() {
        Canvas look = Widgets.named(Canvas.class, "images.look");
        Ui.until("pictures of the bands",
                () -> NebulaeData.text("images.lookWords").startsWith("The middle 24 x 24 pixels, the back"));
        Ui.await("them drawn", () -> Screen.colours(look) > 50);
        double before = Screen.brightness(look);
        Ui.run(() -> {
            ITextEditor source = Workbench.page().getActiveEditor().getAdapter(ITextEditor.class);
            var document = source.getDocumentProvider().getDocument(source.getEditorInput());
            document.set(document.get().replace("crop: 24", "crop: 12, resize: 16, background: none, stretch: linear"));
        });
        Ui.until("other words", () -> NebulaeData.text("images.lookWords")
                .startsWith("The middle 12 x 12 pixels, brought to 16 x 16, in units"));
        Ui.await("other pictures", () -> Screen.brightness(look) != before);
        assertEquals(3 * NebulaeData.EACH - 2, Ui.get(gallery::count), "nothing read again");
        Screen.save("images-look");
    }

    private void choose(String name) {
        Control list = classes;
        Rectangle line = Ui.get(() -> IntStream.range(0, classes.getItemCount()).mapToObj(classes::getItem)
                .filter(item -> item.getText().equals(name)).findFirst().orElseThrow().getBounds());
        Hand.click(list, Widgets.middle(line));
    }
}
