/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.result;

import java.nio.file.Path;
import java.util.Optional;
import org.astrarium.core.chart.Markup;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.engine.ResultFolder;
import org.astrarium.engine.StoredResult;
import org.astrarium.ui.internal.recipe.RunRecipe;
import org.astrarium.ui.look.EmptyState;
import org.astrarium.ui.look.Look;
import org.astrarium.workspace.RecipeFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.part.FileEditorInput;

/** Shows the result of a recipe, and shows it anew when a run has put another in its place. */
public final class ResultEditor extends EditorPart {
    /** The editor's identifier. */
    public static final String ID = "org.astrarium.ui.result";

    private final Job reading = Job.createSystem("Read result", (ICoreRunnable) monitor -> read());
    private final IResourceChangeListener changes = this::changed;
    private FormToolkit toolkit;
    private Composite place;
    private Display display;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IFileEditorInput)) {
            throw new PartInitException("Results are shown within a data set: import the folder first");
        }
        setSite(site);
        setInput(input);
        setPartName(file().getParent().getName() + " result");
    }

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        toolkit = new FormToolkit(display);
        place = Look.composite(toolkit, parent);
        place.setLayout(new FillLayout());
        ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
        reading.schedule();
    }

    /** The recipe that this is the result of; empty if it was taken away. */
    public Optional<IFile> recipe() {
        try {
            return RecipeFiles.in(file().getProject()).stream()
                    .filter(recipe -> RecipeFiles.result(recipe).equals(file().getParent())).findFirst();
        } catch (CoreException e) {
            return Optional.empty(); // the project was closed
        }
    }

    private IFile file() {
        return ((IFileEditorInput) getEditorInput()).getFile();
    }

    private void read() {
        Path folder = file().getParent().getLocation().toPath();
        if (!file().exists()) {
            later(() -> empty("No result yet", "Run the recipe to get one."));
            return;
        }
        try {
            StoredResult result = ResultFolder.read(folder);
            later(() -> show(result));
        } catch (ProblemException e) {
            later(() -> empty("This result cannot be shown", e.problem().text()));
        }
    }

    private void later(Runnable action) {
        display.asyncExec(() -> {
            if (!place.isDisposed()) {
                for (Control child : place.getChildren()) {
                    child.dispose();
                }
                action.run();
                place.layout(true, true);
            }
        });
    }

    private void show(StoredResult result) {
        new ResultPage(place, toolkit, result, this).create();
        String answer = Markup.plain(result.answer());
        getEditorSite().getActionBars().getStatusLineManager().setMessage(answer);
    }

    private void empty(String title, String text) {
        EmptyState state = new EmptyState(Look.composite(toolkit, place), title, text);
        recipe().ifPresent(recipe -> state.button("Run (F5)", "result.run", () ->
                RunRecipe.start(recipe, getSite().getPage())));
    }

    private void changed(IResourceChangeEvent event) {
        if (event.getDelta().findMember(file().getFullPath()) != null) {
            reading.schedule();
        }
    }

    @Override
    public void setFocus() {
        place.setFocus();
    }

    /**
     * Opens a result. An editor that stood there when the workbench was left is found by its name, which is another one
     * than its file's, until somebody looks at it: it is woken, so that no second one opens beside it.
     */
    public static void open(IFile numbers, IWorkbenchPage page, boolean activate) throws PartInitException {
        FileEditorInput input = new FileEditorInput(numbers);
        for (IEditorReference reference : page.getEditorReferences()) {
            if (ID.equals(reference.getId()) && shows(reference, input)) {
                reference.getEditor(true);
            }
        }
        page.openEditor(input, ID, activate);
    }

    private static boolean shows(IEditorReference reference, FileEditorInput input) {
        try {
            return input.equals(reference.getEditorInput());
        } catch (PartInitException e) {
            return false; // its file went while the workbench was away
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // results are written by runs alone
    }

    @Override
    public void doSaveAs() {
        // results are written by runs alone
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IResource.class ? type.cast(file()) : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
        reading.cancel();
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
