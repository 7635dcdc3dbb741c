/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.file;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import org.astrarium.core.analysis.Progress;
import org.astrarium.ui.look.EmptyState;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.table.internal.BackgroundWork;
import org.astrarium.ui.table.internal.FileWatch;
import org.astrarium.ui.table.internal.LoadingPage;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.part.FileEditorInput;

/**
 * Opens a file, of a project or from elsewhere, and only shows it: it is never dirty. Reads in the background; what is
 * wrong with a file is said in the editor. Reads again when the file of a project has changed.
 *
 * @param <T> what is read
 */
public abstract class FileEditor<T> extends EditorPart {
    private final String name;
    private Composite area;
    private FileWatch watch;
    private Path file;
    private Path bytes;

    /** @param name what the names of its widgets begin with */
    protected FileEditor(String name) {
        this.name = name;
    }

    /** Reads the file, beside the UI thread. */
    protected abstract T read(Path from, Progress progress);

    /** Shows what was read in {@link #area}, which is empty. */
    protected abstract void show(T opened);

    /** What was shown is about to go. */
    protected abstract void cleared();

    /** What shows the file; null while nothing does. */
    protected abstract Control shown();

    /** The file has changed on the disk: reads it again. */
    protected void changed() {
        readAgain();
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        bytes = pathOf(input);
        file = placeOf(ResourceUtil.getFile(input), bytes);
        setPartName(input.getName());
    }

    private static Path pathOf(IEditorInput input) throws PartInitException {
        IFile resource = ResourceUtil.getFile(input);
        URI uri = resource != null ? resource.getLocationURI()
                : input instanceof IURIEditorInput other ? other.getURI() : null;
        if (uri == null) {
            throw new PartInitException(input.getName() + " is not a file");
        }
        try {
            return Path.of(uri);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw new PartInitException(uri + " is not a file on this computer (copy it here first)", e);
        }
    }

    /** Where a file of a project stands in it; where its bytes are, unless it is linked. */
    private static Path placeOf(IFile resource, Path bytes) {
        return resource == null || resource.getProject().getLocation() == null ? bytes
                : resource.getProject().getLocation().append(resource.getProjectRelativePath()).toPath();
    }

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        IFile resource = ResourceUtil.getFile(getEditorInput());
        if (resource != null) {
            watch = new FileWatch(resource, new FileWatch.Watcher() {
                @Override
                public void changed() {
                    runHere(FileEditor.this::changed);
                }

                @Override
                public void moved(IFile to) {
                    runHere(() -> moved(to));
                }

                @Override
                public void removed() {
                    runHere(() -> getSite().getPage().closeEditor(FileEditor.this, false));
                }
            });
        }
        readAgain();
    }

    /** Runs something in a turn of the UI thread of its own, unless the editor is closed by then. */
    protected final void runHere(Runnable change) {
        if (!area.isDisposed()) {
            area.getDisplay().asyncExec(() -> {
                if (!area.isDisposed()) {
                    change.run();
                }
            });
        }
    }

    /** The file has another name or place in its project. */
    protected void moved(IFile to) {
        setInput(new FileEditorInput(to));
        bytes = Path.of(to.getLocationURI());
        file = placeOf(to, bytes);
        setPartName(to.getName());
        watch.follow(to);
    }

    /** Reads the file and shows it. */
    protected final void readAgain() {
        LoadingPage page = new LoadingPage(emptyArea(), file.getFileName().toString());
        area.layout();
        BackgroundWork work = new BackgroundWork(page, page);
        page.onCancel(work::cancel);
        Path from = bytes;
        work.start("Reading " + file.getFileName(), progress -> read(from, progress), this::showAnew, this::say);
    }

    /** Shows what was read, in place of whatever is shown. */
    protected final void showAnew(T opened) {
        boolean focused = getSite().getPage().getActivePart() == this;
        emptyArea();
        show(opened);
        area.layout();
        if (focused) {
            setFocus();
        }
    }

    private Composite emptyArea() {
        cleared();
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        return area;
    }

    private void say(Throwable failure) {
        emptyArea();
        if (failure instanceof Progress.CancelledException) {
            say("Not read", "Reading " + file.getFileName() + " was cancelled.", "Read Again");
        } else {
            say("This file cannot be read", BackgroundWork.text(failure), "Retry");
        }
    }

    /** Says in the area, which is empty, why nothing is shown, over a button that reads again. */
    protected final void say(String title, String text, String button) {
        Composite page = new Composite(area, SWT.NONE);
        Look.named(page, name + ".problem");
        new EmptyState(page, title, text).button(button, name + ".retry", this::changed);
        area.layout(true, true);
    }

    /** Where the file is shown. */
    protected final Composite area() {
        return area;
    }

    /** The file, as its project names it: of a linked one the link. */
    protected final Path file() {
        return file;
    }

    @Override
    public String getTitleToolTip() {
        return file == null ? super.getTitleToolTip() : file.toString();
    }

    @Override
    public void setFocus() {
        if (shown() != null) {
            shown().setFocus();
        } else if (area != null) {
            area.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (watch != null) {
            watch.close();
        }
        super.dispose();
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
    public void doSave(IProgressMonitor monitor) {
        // nothing is ever changed here
    }

    @Override
    public void doSaveAs() {
        // not allowed
    }
}
