/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.handlers;

import java.lang.reflect.InvocationTargetException;
import org.astrarium.core.analysis.Example;
import org.astrarium.workspace.DatasetProjects;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;

/** Imports one example by its name, unless there is a project of that name already. */
public final class ImportExampleHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String name = event.getParameter("example");
        if (ResourcesPlugin.getWorkspace().getRoot().getProject(name).exists()) {
            return null;
        }
        Example example = DatasetProjects.examples().stream().filter(e -> e.name().equals(name)).findFirst()
                .orElseThrow(() -> new ExecutionException("There is no example " + name + " (install its analysis)"));
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    DatasetProjects.importExample(example, monitor);
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            throw new ExecutionException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            throw new ExecutionException("The import was cancelled", e);
        }
        return null;
    }
}
