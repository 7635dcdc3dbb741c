/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.explorer;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.ui.internal.match.MatchWizard;
import org.astrarium.workspace.RecipeFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;

/** What the menu of a recipe or of tables offers. The explorer's menu takes no commands from elsewhere. */
public final class FileActions extends CommonActionProvider {
    private static final String GROUP = "group.run";

    private IWorkbenchWindow window;

    @Override
    public void init(ICommonActionExtensionSite site) {
        super.init(site);
        window = ((ICommonViewerWorkbenchSite) site.getViewSite()).getWorkbenchWindow();
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        List<IFile> files = selected();
        if (files.size() == 1 && RecipeFiles.isRecipe(files.get(0))) {
            add(menu, "org.astrarium.ui.run");
            add(menu, "org.astrarium.ui.openResult");
        }
        if (!files.isEmpty() && files.size() <= 2 && files.stream().allMatch(MatchWizard::isTable)) {
            add(menu, "org.astrarium.ui.match");
            if (files.size() == 1) {
                add(menu, "org.astrarium.ui.exportTable");
                add(menu, "org.astrarium.ui.acceptData");
            }
        }
    }

    private void add(IMenuManager menu, String command) {
        menu.appendToGroup(GROUP, new CommandContributionItem(new CommandContributionItemParameter(window, null,
                command, CommandContributionItem.STYLE_PUSH)));
    }

    /** The files selected; none where something else is selected with them. */
    private List<IFile> selected() {
        List<IFile> files = new ArrayList<>();
        if (getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection) {
            for (Object element : selection) {
                IFile file = Adapters.adapt(element, IFile.class);
                if (file == null) {
                    return List.of();
                }
                files.add(file);
            }
        }
        return files;
    }
}
