/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.astrarium.core.problem.Problem;
import org.astrarium.ui.recipe.RecipeSnapshot;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.MarkerAnnotation;

/**
 * Underlines problems of the text as it is typed. What a marker of the saved file says already at the same line is
 * not said twice.
 */
final class LiveProblems {
    private static final String ERROR = "org.eclipse.ui.workbench.texteditor.error";

    private final ITextEditor editor;
    private final List<Annotation> shown = new ArrayList<>();
    private final Runnable end;

    LiveProblems(ITextEditor editor, LiveRecipe recipe) {
        this.editor = editor;
        this.end = recipe.onChange(this::show);
        show(recipe.snapshot());
    }

    void close() {
        end.run();
    }

    private void show(RecipeSnapshot snapshot) {
        IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        if (!(model instanceof IAnnotationModelExtension extended) || document == null) {
            return;
        }
        Set<Integer> marked = linesOfMarkers(model, document);
        Map<Annotation, Position> added = new HashMap<>();
        for (Problem problem : snapshot.problems()) {
            int line = Math.max(0, problem.line() - 1);
            if (line < document.getNumberOfLines() && !marked.contains(line)) {
                String text = problem.key().isEmpty() ? problem.text() : problem.key() + ": " + problem.text();
                added.put(new Annotation(ERROR, false, text), position(document, line));
            }
        }
        extended.replaceAnnotations(shown.toArray(Annotation[]::new), added);
        shown.clear();
        shown.addAll(added.keySet());
    }

    private static Set<Integer> linesOfMarkers(IAnnotationModel model, IDocument document) {
        Set<Integer> lines = new HashSet<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            Position position = model.getPosition(annotation);
            if (annotation instanceof MarkerAnnotation && position != null && !annotation.isMarkedDeleted()) {
                try {
                    lines.add(document.getLineOfOffset(position.getOffset()));
                } catch (BadLocationException e) {
                    // the marker's place was cut off: it says nothing about this text
                }
            }
        }
        return lines;
    }

    /** The line without the blanks before it. */
    private static Position position(IDocument document, int line) {
        try {
            IRegion region = document.getLineInformation(line);
            String text = document.get(region.getOffset(), region.getLength());
            int blanks = text.length() - text.stripLeading().length();
            return new Position(region.getOffset() + blanks, Math.max(0, region.getLength() - blanks));
        } catch (BadLocationException e) {
            return new Position(0, 0); // the text changed meanwhile: the next look puts it right
        }
    }
}
