/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.export;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** Exports the table that is selected. */
public final class ExportTableHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IFile file = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection chosen
                ? Adapters.adapt(chosen.getFirstElement(), IFile.class) : null;
        ExportTableWizard.open(HandlerUtil.getActiveWorkbenchWindowChecked(event), file, null);
        return null;
    }
}
