/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.image;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.image.Image;
import org.astrarium.data.image.ImageFiles;
import org.astrarium.data.image.ImagePart;
import org.astrarium.ui.look.EmptyState;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.table.internal.BackgroundWork;
import org.astrarium.ui.table.internal.FileWatch;
import org.astrarium.ui.table.internal.LoadingPage;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
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
 * Opens a FITS image or cube, of a project or from elsewhere, and only shows it: it is never dirty. Reads in the
 * background; what is wrong with a file is said in the editor. Reads again when the file of a project has changed. Of a
 * file with several images one is chosen in the line above.
 */
public final class ImageEditor extends EditorPart {
    /** The editor's id. */
    public static final String ID = "org.astrarium.ui.imageEditor";
    private Composite area;
    private FileWatch watch;
    private Path file;
    private List<ImagePart> parts = List.of();
    private ImagePane pane;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        file = pathOf(input);
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

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        IFile resource = ResourceUtil.getFile(getEditorInput());
        if (resource != null) {
            watch = new FileWatch(resource, new FileWatch.Watcher() {
                @Override
                public void changed() {
                    runHere(() -> read(-1));
                }

                @Override
                public void moved(IFile to) {
                    runHere(() -> follow(to));
                }

                @Override
                public void removed() {
                    runHere(() -> getSite().getPage().closeEditor(ImageEditor.this, false));
                }
            });
        }
        read(-1);
    }

    private void runHere(Runnable change) {
        if (!area.isDisposed()) {
            area.getDisplay().asyncExec(() -> {
                if (!area.isDisposed()) {
                    change.run();
                }
            });
        }
    }

    private void follow(IFile to) {
        setInput(new FileEditorInput(to));
        file = Path.of(to.getLocationURI());
        setPartName(to.getName());
        watch.follow(to);
    }

    /** What is read: all images of the file by name, and one of them. */
    private record Opened(List<ImagePart> parts, Image image, int index) {
        static Opened read(Path from, int index, Progress progress) {
            List<ImagePart> parts = ImageFiles.parts(from, progress.part(0, 0));
            Image image = ImageFiles.read(from, index, progress);
            return new Opened(parts, image, index < 0 ? parts.get(0).index() : index);
        }
    }

    /** Reads one image of the file; the first for a negative index. */
    private void read(int index) {
        LoadingPage page = new LoadingPage(emptyArea(), file.getFileName().toString());
        area.layout();
        BackgroundWork work = new BackgroundWork(page, page);
        page.onCancel(work::cancel);
        Path from = file;
        work.start("Reading " + from.getFileName(), progress -> Opened.read(from, index, progress), this::show,
                this::say);
    }

    private Composite emptyArea() {
        pane = null;
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        return area;
    }

    private void show(Opened opened) {
        boolean focused = getSite().getPage().getActivePart() == this;
        Composite page = new Composite(emptyArea(), SWT.NONE);
        Look.grid(page, 1, 0);
        parts = opened.parts();
        if (parts.size() > 1) {
            choice(page, opened.index());
        }
        pane = new ImagePane(page, file, opened.image());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
        area.layout();
        if (focused) {
            pane.setFocus();
        }
    }

    private void choice(Composite page, int index) {
        Combo combo = Look.named(new Combo(page, SWT.READ_ONLY), "imageEditor.part");
        for (ImagePart part : parts) {
            combo.add(part.title() + "  " + part.shape());
            if (part.index() == index) {
                combo.select(combo.getItemCount() - 1);
            }
        }
        combo.addListener(SWT.Selection, event -> read(parts.get(combo.getSelectionIndex()).index()));
    }

    private void say(Throwable failure) {
        emptyArea();
        if (failure instanceof Progress.CancelledException) {
            state("Not read", "Reading " + file.getFileName() + " was cancelled.", "Read Again");
        } else {
            state("This file cannot be read", BackgroundWork.text(failure), "Retry");
        }
    }

    private void state(String title, String text, String button) {
        Composite page = new Composite(area, SWT.NONE);
        Look.named(page, "imageEditor.problem");
        new EmptyState(page, title, text).button(button, "imageEditor.retry", () -> read(-1));
        area.layout(true, true);
    }

    /** The pane that shows the image; null while there is none. */
    public ImagePane pane() {
        return pane;
    }

    @Override
    public String getTitleToolTip() {
        return file == null ? super.getTitleToolTip() : file.toString();
    }

    @Override
    public void setFocus() {
        if (pane != null) {
            pane.setFocus();
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
