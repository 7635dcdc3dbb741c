/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.image;

import java.io.IOException;
import java.io.InputStream;
import org.astrarium.data.image.ImageFiles;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescriber;
import org.eclipse.core.runtime.content.IContentDescription;

/** Tells FITS files that begin with an image from those that hold a table. */
public final class FitsImageDescriber implements IContentDescriber {
    @Override
    public int describe(InputStream contents, IContentDescription description) throws IOException {
        return ImageFiles.beginsWithImage(contents) ? VALID : INVALID;
    }

    @Override
    public QualifiedName[] getSupportedOptions() {
        return new QualifiedName[0];
    }
}
