/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.recipe;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** Keys, comments and quoted texts of YAML in the colours of the theme. */
final class RecipeColouring extends TextSourceViewerConfiguration {
    private final Token key = new Token(null);
    private final Token quoted = new Token(null);
    private final Token comment = new Token(null);

    RecipeColouring(IPreferenceStore preferences) {
        super(preferences);
        takeColours();
    }

    /** Takes the colours of the theme as it is now. */
    void takeColours() {
        key.setData(attribute("org.astrarium.ui.yaml.key", SWT.NORMAL));
        quoted.setData(attribute("org.astrarium.ui.yaml.text", SWT.NORMAL));
        comment.setData(attribute("org.astrarium.ui.yaml.comment", SWT.ITALIC));
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        RuleBasedScanner scanner = new RuleBasedScanner();
        scanner.setRules(new SingleLineRule("\"", "\"", quoted, '\\'), new SingleLineRule("'", "'", quoted),
                new EndOfLineRule("#", comment), new KeyRule(key));
        DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
        PresentationReconciler reconciler = new PresentationReconciler();
        reconciler.setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
        reconciler.setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
        return reconciler;
    }

    private static TextAttribute attribute(String colour, int style) {
        return new TextAttribute(JFaceResources.getColorRegistry().get(colour), null, style);
    }

    /** A word with a colon and a space or line's end behind it. */
    private static final class KeyRule implements IRule {
        private final IToken token;

        KeyRule(IToken token) {
            this.token = token;
        }

        @Override
        public IToken evaluate(ICharacterScanner scanner) {
            int read = 0;
            int c = scanner.read();
            read++;
            while (Character.isLetterOrDigit(c) || c == '_' || c == '-' && read > 1) {
                c = scanner.read();
                read++;
            }
            if (c == ':' && read > 1) {
                int behind = scanner.read();
                scanner.unread();
                if (behind == ICharacterScanner.EOF || Character.isWhitespace(behind)) {
                    scanner.unread();
                    return token;
                }
            }
            if (read > 1) {
                // a word that is no key is skipped as a whole, so that its end is not taken for one
                scanner.unread();
                return Token.WHITESPACE;
            }
            scanner.unread();
            return Token.UNDEFINED;
        }
    }
}
