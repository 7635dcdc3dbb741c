/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.query;

import java.util.function.Supplier;
import org.astrarium.data.adql.AdqlCompletion;
import org.astrarium.data.adql.AdqlProposal;
import org.astrarium.ui.look.Icons;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** Proposals of the language and of what the service has, by Ctrl+Space and behind a dot. */
final class AdqlAssist implements IContentAssistProcessor {
    private final Supplier<AdqlCompletion> completion;

    AdqlAssist(Supplier<AdqlCompletion> completion) {
        this.completion = completion;
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        String text = viewer.getDocument().get();
        return completion.get().at(text, offset).stream().map(Shown::new).toArray(ICompletionProposal[]::new);
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] {'.'};
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }

    /** A proposal that follows what is typed while the list is open. */
    private static final class Shown
            implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {
        private final AdqlProposal proposal;
        private int caret;

        Shown(AdqlProposal proposal) {
            this.proposal = proposal;
        }

        @Override
        public void apply(ITextViewer viewer, char trigger, int state, int offset) {
            apply(viewer.getDocument(), offset);
        }

        @Override
        public void apply(IDocument document) {
            apply(document, proposal.end());
        }

        private void apply(IDocument document, int offset) {
            try {
                document.replace(proposal.start(), Math.max(0, offset - proposal.start()), proposal.text());
                caret = proposal.start() + proposal.text().length();
            } catch (BadLocationException e) {
                caret = offset; // the text changed meanwhile
            }
        }

        @Override
        public boolean validate(IDocument document, int offset, DocumentEvent event) {
            try {
                String begun = document.get(proposal.start(), offset - proposal.start());
                int length = begun.length();
                return proposal.label().regionMatches(true, 0, begun, 0, length)
                        || proposal.text().regionMatches(true, 0, begun, 0, length);
            } catch (BadLocationException e) {
                return false;
            }
        }

        @Override
        public StyledString getStyledDisplayString() {
            String label = proposal.label();
            int name = label.indexOf("  ");
            StyledString shown = new StyledString(name < 0 ? label : label.substring(0, name));
            if (name >= 0) {
                shown.append(label.substring(name), StyledString.DECORATIONS_STYLER);
            }
            if (!proposal.detail().isEmpty()) {
                String words = proposal.detail();
                shown.append("  " + (words.length() > 70 ? words.substring(0, 67) + "..." : words),
                        StyledString.QUALIFIER_STYLER);
            }
            return shown;
        }

        @Override
        public String getDisplayString() {
            return proposal.label();
        }

        @Override
        public String getAdditionalProposalInfo() {
            String text = proposal.label() + (proposal.detail().isEmpty() ? "" : "\n" + proposal.detail());
            return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br/>");
        }

        @Override
        public Image getImage() {
            Icons icon = switch (proposal.kind()) {
                case SCHEMA -> Icons.FOLDER;
                case TABLE, ALIAS -> Icons.TABLE;
                case COLUMN -> Icons.COLUMNS;
                case FUNCTION, KEYWORD -> null;
            };
            return icon == null ? null : JFaceResources.getResources().create(icon.descriptor());
        }

        @Override
        public Point getSelection(IDocument document) {
            return new Point(caret, 0);
        }

        @Override
        public IContextInformation getContextInformation() {
            return null;
        }

        @Override
        public void selected(ITextViewer viewer, boolean smartToggle) {
            // nothing to show in the text
        }

        @Override
        public void unselected(ITextViewer viewer) {
            // nothing to take back
        }
    }
}
