/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.explorer;

import java.util.Arrays;
import org.astrarium.ui.internal.StateMarks;
import org.astrarium.workspace.RecipeFiles;
import org.astrarium.workspace.RecipeStates;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Puts the mark of its state on a recipe's icon, and the mark of an error where its text has one. */
public final class RecipeMarks extends LabelProvider implements ILightweightLabelDecorator {
    private static final String PROBLEM = "org.astrarium.workspace.problem";

    private final Runnable endStates = RecipeStates.get().onChange(recipe -> changed(new Object[] {recipe}));
    private final IResourceChangeListener markers = this::markersChanged;

    /** Follows states and markers. */
    public RecipeMarks() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(markers, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (element instanceof IFile file && RecipeFiles.isRecipe(file)) {
            RecipeStates.get().status(file).ifPresent(status ->
                    decoration.addOverlay(StateMarks.of(status.state()).descriptor(), IDecoration.BOTTOM_RIGHT));
            if (hasProblem(file)) {
                decoration.addOverlay(PlatformUI.getWorkbench().getSharedImages()
                        .getImageDescriptor(ISharedImages.IMG_DEC_FIELD_ERROR), IDecoration.BOTTOM_LEFT);
            }
        }
    }

    private static boolean hasProblem(IFile file) {
        try {
            return file.findMaxProblemSeverity(PROBLEM, true, IResource.DEPTH_ZERO) == IMarker.SEVERITY_ERROR;
        } catch (CoreException e) {
            return false; // deleted meanwhile
        }
    }

    private void markersChanged(IResourceChangeEvent event) {
        Object[] files = Arrays.stream(event.findMarkerDeltas(PROBLEM, true)).map(IMarkerDelta::getResource).distinct()
                .toArray();
        if (files.length > 0) {
            changed(files);
        }
    }

    private void changed(Object[] recipes) {
        Display.getDefault().asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this, recipes)));
    }

    @Override
    public void dispose() {
        endStates.run();
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(markers);
        super.dispose();
    }
}
