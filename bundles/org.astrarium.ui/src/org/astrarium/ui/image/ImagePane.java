/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.image;

import java.nio.file.Path;
import org.astrarium.core.image.Image;
import org.astrarium.ui.image.internal.ImageBody;
import org.astrarium.ui.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/**
 * An image on the screen: controls above, a histogram at the side, a page with the header, a status line below. Finding
 * limits and drawing run in the background.
 */
public final class ImagePane extends Composite {
    private final ImageBody body;

    /**
     * Shows an image.
     *
     * @param parent where
     * @param file   the file it is from, beside which the other bands of a composite are looked for
     * @param image  its contents
     */
    public ImagePane(Composite parent, Path file, Image image) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        body = Look.named(new ImageBody(this, file, image), "imageEditor.image");
    }

    /** Pixels of the screen for one of the image; NaN before the first layout. */
    public double zoom() {
        return body.zoom();
    }

    @Override
    public boolean setFocus() {
        return body.setFocus();
    }
}
