/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.recipe;

import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Node;
import org.astrarium.data.recipe.RecipeText;
import org.astrarium.engine.RecipeFile;
import org.astrarium.ui.recipe.RecipeModel;
import org.astrarium.ui.recipe.RecipeSnapshot;
import org.astrarium.workspace.InstalledAnalyses;
import org.astrarium.workspace.RecipeFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;

/** The recipe in an editor's document, looked at in the background whenever it rests. */
final class LiveRecipe implements RecipeModel {
    /** Rest before the text is looked at, in milliseconds: shorter than one notices, longer than a burst of keys. */
    private static final long REST = 80;

    private final IFile file;
    private final IDocument document;
    private final Display display;
    private final CopyOnWriteArrayList<Consumer<RecipeSnapshot>> listeners = new CopyOnWriteArrayList<>();
    private final Job job = Job.createSystem("Check recipe", (ICoreRunnable) monitor -> look());
    private final IDocumentListener changes = new IDocumentListener() {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // only the text as changed counts
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            text = document.get();
            job.schedule(REST);
        }
    };
    private final Runnable endFollowing;
    private volatile String text;
    private volatile boolean closed;
    private RecipeSnapshot snapshot;

    LiveRecipe(IFile file, IDocument document, Display display) {
        this.file = file;
        this.document = document;
        this.display = display;
        this.text = document.get();
        this.snapshot = snapshot(text);
        document.addDocumentListener(changes);
        this.endFollowing = InstalledAnalyses.onChange(() -> job.schedule(REST));
    }

    void close() {
        closed = true;
        endFollowing.run();
        job.cancel();
        document.removeDocumentListener(changes);
    }

    @Override
    public IFile file() {
        return file;
    }

    @Override
    public RecipeSnapshot snapshot() {
        return snapshot;
    }

    @Override
    public Runnable onChange(Consumer<RecipeSnapshot> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void set(String path, Object value) {
        String before = document.get();
        String after = RecipeText.of(file.getName(), before).with(path, value).text();
        int start = 0;
        int shorter = Math.min(before.length(), after.length());
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        if (!before.equals(after)) {
            try {
                document.replace(start, before.length() - tail - start, after.substring(start, after.length() - tail));
            } catch (BadLocationException e) {
                throw new IllegalStateException(e); // offsets are of this very text
            }
        }
    }

    private void look() {
        RecipeSnapshot seen = snapshot(text);
        display.asyncExec(() -> {
            if (!closed && seen.text().equals(text)) {
                snapshot = seen;
                listeners.forEach(listener -> listener.accept(seen));
            }
        });
    }

    private RecipeSnapshot snapshot(String current) {
        Analyses analyses = InstalledAnalyses.now();
        return new RecipeSnapshot(current, analyses.find(RecipeFiles.analysis(file)), tree(current),
                RecipeFile.problems(file.getName(), current, analyses));
    }

    private Optional<Node> tree(String current) {
        try {
            return Optional.of(RecipeText.of(file.getName(), current).tree());
        } catch (InputException e) {
            return Optional.empty(); // the problem itself comes with the others
        }
    }
}
