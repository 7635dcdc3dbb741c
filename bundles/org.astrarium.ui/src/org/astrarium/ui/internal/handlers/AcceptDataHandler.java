/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.handlers;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.workspace.DatasetProjects;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes a data file that changed for what {@code dataset.yaml} describes, once the user has said so. */
public final class AcceptDataHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        IFile file = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection chosen
                ? Adapters.adapt(chosen.getFirstElement(), IFile.class) : null;
        if (file != null && MessageDialog.openConfirm(shell, "Accept Data", "dataset.yaml will describe "
                + file.getName()
                + " as it is now: its checksum and its rows. Results made from the file as it was become outdated.")) {
            accept(file, shell);
        }
        return null;
    }

    private static void accept(IFile file, Shell shell) {
        Job job = new Job("Accept " + file.getName()) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    List<String> warnings = new ArrayList<>();
                    if (!DatasetProjects.acceptData(file, warnings::add, monitor)) {
                        shell.getDisplay().asyncExec(() -> MessageDialog.openInformation(shell, "Accept Data",
                                file.getName() + " is the file that dataset.yaml describes: nothing changed."));
                    } else if (!warnings.isEmpty()) {
                        shell.getDisplay().asyncExec(() -> MessageDialog.openWarning(shell, "Accept Data",
                                file.getName() + " is accepted. Not all of it can be read:\n\n"
                                        + String.join("\n", warnings)));
                    }
                    return Status.OK_STATUS;
                } catch (CoreException e) {
                    return e.getStatus();
                }
            }
        };
        job.setUser(true);
        job.schedule();
    }
}
