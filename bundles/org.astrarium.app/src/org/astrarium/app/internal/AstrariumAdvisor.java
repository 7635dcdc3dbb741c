/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.app.internal;

import java.net.URL;
import java.util.Arrays;
import java.util.Map;
import org.astrarium.workspace.DatasetNature;
import org.astrarium.workspace.RecipeStates;
import org.astrarium.ui.welcome.Welcome;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** The workbench of this product: its perspective, the platform's icons that it uses, what it leaves out. */
final class AstrariumAdvisor extends WorkbenchAdvisor {
    /** Icons of the platform that its explorer and views ask for by name. */
    private static final Map<String, String> ICONS = Map.of(
            IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj",
            IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj",
            IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk",
            IDE.SharedImages.IMG_OBJS_TASK_TSK, "obj16/taskmrk_tsk",
            IDE.SharedImages.IMG_OBJS_BKMRK_TSK, "obj16/bkmrk_tsk");

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        ICONS.forEach((name, file) -> declare(configurer, name, file));
        declare(configurer, "IMG_OBJS_ERROR_PATH", "obj16/error_tsk");
        declare(configurer, "IMG_OBJS_WARNING_PATH", "obj16/warn_tsk");
        declare(configurer, "IMG_OBJS_INFO_PATH", "obj16/info_tsk");
    }

    private static void declare(IWorkbenchConfigurer configurer, String name, String file) {
        for (String kind : new String[] {".svg", ".png"}) {
            URL url = FileLocator.find(Platform.getBundle("org.eclipse.ui.ide"), new Path("icons/full/" + file + kind));
            if (url != null) {
                configurer.declareImage(name, ImageDescriptor.createFromURL(url), true);
                return;
            }
        }
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return AstrariumPerspective.ID;
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.astrarium.ui.preferences";
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new AstrariumWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        ThemeSwitch.follow(PlatformUI.getWorkbench().getDisplay());
        RecipeStates.get(); // starts what goes on in the background
        leaveOut(PlatformUI.getWorkbench().getPreferenceManager());
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        boolean anyDataset = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .anyMatch(DatasetNature::has);
        if (!anyDataset && page.getEditorReferences().length == 0) {
            Welcome.show(page);
        }
    }

    /** Pages of bundles that are there for others' sake. */
    private static void leaveOut(PreferenceManager pages) {
        pages.remove("org.eclipse.team.ui.TeamPreferences");
        pages.remove("org.eclipse.debug.ui.DebugPreferencePage");
        pages.remove("org.eclipse.ui.preferencePages.Workbench/org.eclipse.search.preferences.SearchPreferencePage");
    }

    @Override
    public void postShutdown() {
        try {
            ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
        } catch (CoreException e) {
            ILog.of(AstrariumAdvisor.class).error("The workspace could not be saved", e);
        }
    }
}
