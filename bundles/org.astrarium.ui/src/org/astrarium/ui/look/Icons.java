/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.look;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;

/** The icons of the workbench: SVG, one line weight, readable on light and dark. */
public enum Icons {
    /** A recipe of an analysis that brings no icon. */
    RECIPE("recipe"), RECIPE_NEW("recipe-new"), RESULT("result"), DATASET("dataset"), DATASET_NEW("dataset-new"),
            TABLE("table"),
    COLUMNS("columns"), CHART("chart"), EXAMPLE("example"), RUN("run"), CANCEL("cancel"), WELCOME("welcome"),
    REPORT("report"),
    FOLDER("folder"), ADD("add"), REMOVE("remove"), EDIT("edit"), SUBSET("subset"), QUERY("query"),
    /** Marks of a recipe's state, 8 x 8 pixels. */
    MARK_FRESH("mark-fresh"), MARK_OUTDATED("mark-outdated"), MARK_RUNNING("mark-running"), MARK_FAILED("mark-failed"),
    MARK_NEVER("mark-never");

    private static final String BUNDLE = "org.astrarium.ui";

    private final String file;

    Icons(String file) {
        this.file = "icons/" + file + ".svg";
    }

    /** The icon, not yet loaded. */
    public ImageDescriptor descriptor() {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, file)
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** The icon as an image that is disposed of with a control. */
    public Image image(Control owner) {
        return image(descriptor(), owner);
    }

    /** Any icon as an image that is disposed of with a control. */
    public static Image image(ImageDescriptor descriptor, Control owner) {
        ResourceManager images = new LocalResourceManager(JFaceResources.getResources(owner.getDisplay()), owner);
        return images.create(descriptor);
    }
}
