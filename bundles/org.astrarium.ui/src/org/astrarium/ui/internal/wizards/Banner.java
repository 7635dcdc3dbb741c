/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.wizards;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The picture at the head of all wizards. */
public final class Banner {
    private Banner() {
    }

    /** The image. */
    public static ImageDescriptor descriptor() {
        return ResourceLocator.imageDescriptorFromBundle("org.astrarium.ui", "icons/wizard.svg").orElse(null);
    }
}
