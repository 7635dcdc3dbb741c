/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.image;

import java.nio.file.Path;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.image.Image;
import org.astrarium.data.image.ImageFiles;
import org.astrarium.data.image.ImagePart;
import org.astrarium.ui.file.FileEditor;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Opens a FITS image or cube. Of a file with several images one is chosen in the line above. */
public final class ImageEditor extends FileEditor<ImageEditor.Opened> {
    /** The editor's id. */
    public static final String ID = "org.astrarium.ui.imageEditor";

    private volatile int wanted = -1;
    private ImagePane pane;

    /** An editor that has opened nothing yet. */
    public ImageEditor() {
        super("imageEditor");
    }

    /** What is read: all images of the file by name, and one of them. */
    record Opened(List<ImagePart> parts, Image image, int index) {
    }

    /** Reads one image of the file; the first where none was chosen. */
    @Override
    protected Opened read(Path from, Progress progress) {
        int index = wanted;
        List<ImagePart> parts = ImageFiles.parts(from, progress.part(0, 0));
        Image image = ImageFiles.read(from, index, progress);
        return new Opened(parts, image, index < 0 ? parts.get(0).index() : index);
    }

    @Override
    protected void changed() {
        wanted = -1;
        super.changed();
    }

    @Override
    protected void cleared() {
        pane = null;
    }

    @Override
    protected void show(Opened opened) {
        Composite page = new Composite(area(), SWT.NONE);
        Look.grid(page, 1, 0);
        if (opened.parts().size() > 1) {
            choice(page, opened);
        }
        pane = new ImagePane(page, file(), opened.image());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
    }

    private void choice(Composite page, Opened opened) {
        Combo combo = Look.named(new Combo(page, SWT.READ_ONLY), "imageEditor.part");
        for (ImagePart part : opened.parts()) {
            combo.add(part.title() + "  " + part.shape());
            if (part.index() == opened.index()) {
                combo.select(combo.getItemCount() - 1);
            }
        }
        combo.addListener(SWT.Selection, event -> {
            wanted = opened.parts().get(combo.getSelectionIndex()).index();
            readAgain();
        });
    }

    /** The pane that shows the image; null while there is none. */
    public ImagePane pane() {
        return pane;
    }

    @Override
    protected Control shown() {
        return pane;
    }
}
