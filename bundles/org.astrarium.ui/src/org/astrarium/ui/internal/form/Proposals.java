/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.astrarium.ui.table.internal.ExpressionProposals;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.widgets.Text;

/** Offers names of columns where one is typed (Ctrl+Space, or after two letters). */
final class Proposals {
    private static final int FEWEST_LETTERS = 2;
    private static final char[] LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_".toCharArray();

    private Proposals() {
    }

    /** In a field that takes a column and nothing else. */
    static void columns(Text text, ColumnNames columns) {
        attach(text, (contents, position) -> proposals(columns, contents.substring(0, position), 0),
                ContentProposalAdapter.PROPOSAL_REPLACE);
    }

    /** In an expression, for the word before the cursor: functions as well. */
    static void withinExpression(Text text, ColumnNames columns) {
        ExpressionProposals.attach(text, columns::names);
    }

    /** In a list of names, for the word before the cursor. */
    static void withinWords(Text text, ColumnNames columns) {
        attach(text, (contents, position) -> {
            int start = position;
            while (start > 0 && Character.isJavaIdentifierPart(contents.charAt(start - 1))) {
                start--;
            }
            String word = contents.substring(start, position);
            return proposals(columns, word, word.length());
        }, ContentProposalAdapter.PROPOSAL_INSERT);
    }

    /** Names that begin with a word; {@code typed} characters of them are there already. */
    private static IContentProposal[] proposals(ColumnNames columns, String word, int typed) {
        List<IContentProposal> found = new ArrayList<>();
        if (word.length() >= FEWEST_LETTERS) {
            for (String name : columns.names()) {
                if (name.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT)) && !name.equals(word)) {
                    found.add(new ContentProposal(name.substring(typed), name, null));
                }
            }
        }
        return found.toArray(IContentProposal[]::new);
    }

    private static void attach(Text text, IContentProposalProvider provider, int style) {
        try {
            ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(), provider,
                    KeyStroke.getInstance("Ctrl+Space"), LETTERS);
            adapter.setProposalAcceptanceStyle(style);
            adapter.setAutoActivationDelay(300);
        } catch (ParseException e) {
            throw new IllegalStateException(e); // a constant
        }
    }
}
