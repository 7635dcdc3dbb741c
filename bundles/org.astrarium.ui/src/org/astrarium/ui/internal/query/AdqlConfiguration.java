/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.query;

import java.util.function.Supplier;
import org.astrarium.data.adql.AdqlCompletion;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** Colours and proposals of the query's text. */
final class AdqlConfiguration extends TextSourceViewerConfiguration {
    private static final int DELAY_MS = 150;

    private final AdqlScanner scanner = new AdqlScanner();
    private final Supplier<AdqlCompletion> completion;

    AdqlConfiguration(IPreferenceStore preferences, Supplier<AdqlCompletion> completion) {
        super(preferences);
        this.completion = completion;
    }

    void takeColours() {
        scanner.takeColours();
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
        PresentationReconciler reconciler = new PresentationReconciler();
        reconciler.setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
        reconciler.setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
        return reconciler;
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant();
        assistant.setContentAssistProcessor(new AdqlAssist(completion), IDocument.DEFAULT_CONTENT_TYPE);
        assistant.enableAutoActivation(true);
        assistant.setAutoActivationDelay(DELAY_MS);
        assistant.enableColoredLabels(true);
        assistant.setInformationControlCreator(parent -> new DefaultInformationControl(parent, false));
        return assistant;
    }
}
