/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.cepheid.CepheidAnalysis;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.core.analysis.Progress;
import org.astrarium.engine.RecipeRun;
import org.astrarium.engine.ResultFolder;
import org.astrarium.workspace.RecipeFiles;
import org.astrarium.workspace.RecipeRuns;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.opentest4j.AssertionFailedError;

/** The workbench, and what every test does with it. */
final class Workbench {
    private static final int ATTEMPTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private Workbench() {
    }

    /** The page of the window. To be called in the UI thread. */
    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** The window in front and empty, with no project. */
    static void clear() throws Exception {
        RecipeRuns.running().forEach(job -> job.cancel());
        Ui.await("the end of all runs", () -> RecipeRuns.running().isEmpty());
        Ui.run(() -> {
            for (Shell shell : Ui.display().getShells()) {
                if (shell != page().getWorkbenchWindow().getShell() && shell.isVisible()) {
                    shell.close();
                }
            }
            page().closeAllEditors(false);
            page().getWorkbenchWindow().getShell().forceActive();
        });
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
        Ui.until("the window in front", () -> Ui.display().getActiveShell() == page().getWorkbenchWindow().getShell());
    }

    /** The explorer's tree. */
    static Tree explorer() {
        return Ui.get(() -> ((CommonNavigator) page().showView("org.astrarium.ui.datasets")).getCommonViewer()
                .getTree());
    }

    /** Opens a node of the explorer with the right arrow key. */
    static void expand(String... path) {
        Tree tree = explorer();
        TreeItem item = select(tree, path);
        if (!Ui.get(item::getExpanded)) {
            Hand.keys(SWT.ARROW_RIGHT);
            Ui.until("the node open", () -> Widgets.item(tree, path).getExpanded());
        }
    }

    /** Clicks on a node until it is the one selected, as a user would whose row moved away under the pointer. */
    private static TreeItem select(Tree tree, String... path) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            TreeItem item = Widgets.item(tree, path);
            Hand.click(tree, Ui.get(() -> Widgets.middle(item.getBounds())));
            if (Ui.within(PATIENCE, () -> !item.isDisposed() && List.of(tree.getSelection()).equals(List.of(item)))) {
                return item;
            }
        }
        throw new AssertionFailedError(String.join("/", path) + " cannot be selected (see "
                + Screen.save("failed the node selected") + ")");
    }

    /** Double-clicks on a node of the explorer until the editor of that kind is there. */
    static <T extends IEditorPart> T open(Class<T> kind, String... path) {
        Tree tree = explorer();
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            TreeItem item = Widgets.item(tree, path);
            Hand.doubleClick(tree, Ui.get(() -> Widgets.middle(item.getBounds())));
            if (Ui.within(PATIENCE, () -> kind.isInstance(page().getActiveEditor())
                    && page().getActiveEditor().getTitle().startsWith(path[path.length - 1]))) {
                break;
            }
        }
        return active(kind);
    }

    /** The editor in front, waited for. */
    static <T extends IEditorPart> T active(Class<T> kind) {
        Ui.until("an editor of the class " + kind.getSimpleName(), () -> kind.isInstance(page().getActiveEditor()));
        return Ui.get(() -> kind.cast(page().getActiveEditor()));
    }

    /** A file of a project. */
    static IFile file(String project, String path) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(project).getFile(IPath.fromOSString(path));
    }

    /** The text of a file on the disk. */
    static String text(IFile file) throws Exception {
        return Files.readString(file.getLocation().toPath(), StandardCharsets.UTF_8);
    }

    /** Waits until the platform's builder has looked at every change. */
    static void settle() throws Exception {
        Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
    }

    /** The problems that a file is marked with. */
    static List<IMarker> markers(IFile file) throws CoreException {
        return List.of(file.findMarkers("org.astrarium.workspace.problem", true, IResource.DEPTH_ZERO));
    }

    /** The numbers of a recipe's result: all of result.json but when, by which command and how fast it was made. */
    static Map<String, Object> numbers(IFile recipe) {
        return numbers(RecipeFiles.result(recipe).getLocation().toPath());
    }

    /** The numbers that the engine alone gives for a recipe as it lies on the disk. */
    static Map<String, Object> engineNumbers(IFile recipe, Path out) {
        new RecipeRun(Analyses.of(List.of(new CepheidAnalysis())), "0.1.0").run(
                new RecipeRun.Request(recipe.getLocation().toPath(), out, List.of(), "elsewhere", 0), Progress.NONE);
        return numbers(out);
    }

    private static Map<String, Object> numbers(Path result) {
        Map<String, Object> numbers = new LinkedHashMap<>(ResultFolder.read(result).numbers());
        List.of("created", "command", "seconds").forEach(numbers::remove);
        return numbers;
    }
}
