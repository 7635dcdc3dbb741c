/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.recipe;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.ui.internal.AnalysisExtensions;
import org.astrarium.ui.internal.form.RecipeForm;
import org.astrarium.ui.look.EmptyState;
import org.astrarium.ui.look.Icons;
import org.astrarium.ui.recipe.RecipePage;
import org.astrarium.ui.recipe.RecipeSnapshot;
import org.astrarium.workspace.RecipeFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * The editor of recipes of any analysis: a form made from the recipe's schema, its YAML text, and the pages that the
 * analysis adds.
 */
public final class RecipeEditor extends MultiPageEditorPart implements IGotoMarker {
    /** The editor's identifier. */
    public static final String ID = "org.astrarium.ui.recipe";

    private final RecipeSource source = new RecipeSource();
    private final List<RecipePage> added = new ArrayList<>();
    private Composite header;
    private Composite formPlace;
    private LiveRecipe recipe;
    private LiveProblems problems;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IFileEditorInput)) {
            throw new PartInitException("Recipes are edited within a data set: import the file first");
        }
        super.init(site, input);
        setPartName(input.getName());
    }

    /** The recipe's file. */
    public IFile file() {
        return ((IFileEditorInput) getEditorInput()).getFile();
    }

    @Override
    protected Composite createPageContainer(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        header = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        Composite pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        return super.createPageContainer(pages);
    }

    @Override
    protected void createPages() {
        formPlace = new Composite(getContainer(), SWT.NONE);
        formPlace.setLayout(new FillLayout());
        setPageText(addPage(formPlace), "Recipe");
        try {
            setPageText(addPage(source, getEditorInput()), "Source");
        } catch (PartInitException e) {
            throw new IllegalStateException(e); // this editor's init would have failed before
        }
        recipe = new LiveRecipe(file(), source.getDocumentProvider().getDocument(getEditorInput()), getSite()
                .getShell().getDisplay());
        problems = new LiveProblems(source, recipe);
        header.setLayout(new FillLayout());
        header.setData(new RecipeHeader(header, recipe, this));
        recipe.onChange(this::completeForm);
        completeForm(recipe.snapshot());
        String analysis = RecipeFiles.analysis(file());
        setTitleImage(Icons.image(AnalysisExtensions.icon(analysis), getContainer()));
        if (recipe.snapshot().analysis().isPresent()) {
            AnalysisExtensions.pages(analysis).forEach(this::add);
        }
        if (recipe.snapshot().tree().isEmpty()) {
            setActivePage(1);
        }
    }

    private void add(AnalysisExtensions.TitledPage page) {
        added.add(page.page());
        setPageText(addPage(page.page().create(getContainer(), recipe)), page.title());
    }

    /** The form can only be made while the analysis is installed; until then its place says what to do. */
    private void completeForm(RecipeSnapshot snapshot) {
        boolean wanted = snapshot.analysis().isPresent();
        if (formPlace.getChildren().length > 0 && wanted == (formPlace.getData() != null)) {
            return;
        }
        for (Control child : formPlace.getChildren()) {
            child.dispose();
        }
        if (wanted) {
            formPlace.setData(new RecipeForm(formPlace, recipe, snapshot.analysis().get().schema()));
        } else {
            String id = RecipeFiles.analysis(file());
            formPlace.setData(null);
            new EmptyState(new Composite(formPlace, SWT.NONE), "No analysis for ." + id + " recipes is installed",
                    "Install its plugin with Help > Install New Software, or in a terminal:\nastrarium plugin install "
                    + Analyses.pluginOf(id))
                    .button("Show Source", "recipe.showSource", () -> setActivePage(1));
        }
        formPlace.layout(true, true);
    }

    @Override
    protected void pageChange(int newPageIndex) {
        super.pageChange(newPageIndex);
        for (int i = 0; i < added.size(); i++) {
            added.get(i).shown(newPageIndex == i + 2);
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        source.doSave(monitor);
    }

    @Override
    public void doSaveAs() {
        // not allowed, see below
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false; // a recipe's result belongs to its name: copy the file instead
    }

    @Override
    public void gotoMarker(IMarker marker) {
        setActivePage(1);
        IGotoMarker there = source.getAdapter(IGotoMarker.class);
        if (there != null) {
            there.gotoMarker(marker);
        }
    }

    /** Writes a value into the recipe's text, as its form does. */
    public void set(String path, Object value) {
        recipe.set(path, value);
    }

    /** Brings the page of that title to the front; nothing where there is none. */
    public void showPage(String title) {
        for (int i = 0; i < getPageCount(); i++) {
            if (getPageText(i).equals(title)) {
                setActivePage(i);
            }
        }
    }

    /** Shows a line of the source, counted from 1. */
    void showLine(int line) {
        setActivePage(1);
        IDocument document = source.getDocumentProvider().getDocument(getEditorInput());
        try {
            IRegion region = document.getLineInformation(Math.max(0, Math.min(line, document.getNumberOfLines()) - 1));
            source.selectAndReveal(region.getOffset(), 0);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e); // the line was made to be within
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == ITextEditor.class) {
            return type.cast(source);
        }
        return super.getAdapter(type);
    }

    @Override
    public void dispose() {
        if (recipe != null) {
            problems.close();
            recipe.close();
        }
        super.dispose();
    }
}
