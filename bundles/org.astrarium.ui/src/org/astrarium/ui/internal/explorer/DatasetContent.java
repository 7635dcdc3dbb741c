/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.astrarium.engine.ResultFolder;
import org.astrarium.workspace.DatasetNature;
import org.astrarium.workspace.RecipeFiles;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.IPipelinedTreeContentProvider2;
import org.eclipse.ui.navigator.PipelinedShapeModification;
import org.eclipse.ui.navigator.PipelinedViewerUpdate;

/**
 * Shows each result of a data set as one node beside its recipe, in the place of the folder that holds all results
 * and their history.
 */
public final class DatasetContent implements IPipelinedTreeContentProvider2 {
    private final IResourceChangeListener changes = this::changed;
    private StructuredViewer viewer;

    /** The folder, if it is one that holds a recipe's last result. */
    static boolean isResult(Object element) {
        return element instanceof IFolder folder && folder.getProjectRelativePath().segmentCount() == 2
                && folder.getParent().getName().equals(RecipeFiles.RESULTS) && DatasetNature.has(folder.getProject())
                && folder.getFile(IPath.fromOSString(ResultFolder.NUMBERS)).exists();
    }

    @Override
    public void init(ICommonContentExtensionSite config) {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
    }

    @Override
    public void inputChanged(Viewer changed, Object oldInput, Object newInput) {
        viewer = (StructuredViewer) changed;
    }

    @Override
    public void getPipelinedChildren(Object parent, @SuppressWarnings("rawtypes") Set children) {
        if (parent instanceof IProject project && DatasetNature.has(project)) {
            put(project, children);
        } else if (isResult(parent)) {
            children.clear();
        }
    }

    @Override
    public boolean hasPipelinedChildren(Object element, boolean currentHasChildren) {
        return currentHasChildren && !isResult(element);
    }

    @SuppressWarnings("unchecked")
    private static void put(IProject project, @SuppressWarnings("rawtypes") Set children) {
        IFolder results = project.getFolder(RecipeFiles.RESULTS);
        children.remove(results);
        children.addAll(results(results));
    }

    private static List<IResource> results(IFolder folder) {
        List<IResource> results = new ArrayList<>();
        try {
            for (IResource member : folder.exists() ? folder.members() : new IResource[0]) {
                if (isResult(member)) {
                    results.add(member);
                }
            }
        } catch (CoreException e) {
            return results; // the folder went away while it was read: a refresh follows
        }
        return results;
    }

    /** A result that comes or goes changes what the project shows, though it lies two folders deeper. */
    private void changed(IResourceChangeEvent event) {
        for (IResourceDelta project : event.getDelta().getAffectedChildren()) {
            IResourceDelta results = project.findMember(IPath.fromOSString(RecipeFiles.RESULTS));
            if (results != null && viewer != null) {
                viewer.getControl().getDisplay().asyncExec(() -> {
                    if (!viewer.getControl().isDisposed()) {
                        viewer.refresh(project.getResource());
                    }
                });
            }
        }
    }

    @Override
    public Object getPipelinedParent(Object object, Object suggestedParent) {
        return isResult(object) ? ((IResource) object).getProject() : suggestedParent;
    }

    @Override
    public void getPipelinedElements(Object input, @SuppressWarnings("rawtypes") Set elements) {
        // the projects are the platform's
    }

    @Override
    public Object[] getElements(Object input) {
        return new Object[0];
    }

    @Override
    public Object[] getChildren(Object parent) {
        return new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return isResult(element) ? ((IResource) element).getProject() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return false;
    }

    @Override
    public PipelinedShapeModification interceptAdd(PipelinedShapeModification modification) {
        return modification;
    }

    @Override
    public PipelinedShapeModification interceptRemove(PipelinedShapeModification modification) {
        return modification;
    }

    @Override
    public boolean interceptRefresh(PipelinedViewerUpdate update) {
        return false;
    }

    @Override
    public boolean interceptUpdate(PipelinedViewerUpdate update) {
        return false;
    }

    @Override
    public void restoreState(IMemento memento) {
        // nothing to restore
    }

    @Override
    public void saveState(IMemento memento) {
        // nothing to save
    }
}
