/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.explorer;

import org.astrarium.engine.ResultFolder;
import org.astrarium.ui.internal.result.ResultEditor;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;

/** Opens a result by a double click on its node, and from its menu. */
public final class OpenResult extends CommonActionProvider {
    private final Action open = new Action("Open") {
        @Override
        public void run() {
            openSelected();
        }
    };

    private IWorkbenchPage page;

    @Override
    public void init(ICommonActionExtensionSite site) {
        super.init(site);
        page = ((ICommonViewerWorkbenchSite) site.getViewSite()).getPage();
    }

    @Override
    public void fillActionBars(IActionBars bars) {
        if (selected() != null) {
            bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
        }
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        if (selected() != null) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
        }
    }

    private IFolder selected() {
        return getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection
                && selection.size() == 1 && DatasetContent.isResult(selection.getFirstElement())
                ? (IFolder) selection.getFirstElement() : null;
    }

    private void openSelected() {
        IFolder folder = selected();
        if (folder == null) {
            return;
        }
        try {
            ResultEditor.open(folder.getFile(IPath.fromOSString(ResultFolder.NUMBERS)), page, true);
        } catch (PartInitException e) {
            ILog.of(OpenResult.class).error("The result " + folder.getFullPath() + " cannot be opened", e);
        }
    }
}
