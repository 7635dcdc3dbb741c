/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.astrarium.data.expression.FunctionGuide;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.widgets.Text;

/**
 * Offers names and functions, these with what they give, where an expression is typed (Ctrl+Space, or after two
 * letters).
 */
public final class ExpressionProposals {
    private static final int FEWEST_LETTERS = 2;
    private static final int DELAY_MS = 300;
    private static final char[] LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_".toCharArray();

    private ExpressionProposals() {
    }

    /** Offers them in a field; {@code names} are asked for each time. */
    public static void attach(Text text, Supplier<List<String>> names) {
        try {
            ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(),
                    (contents, position) -> proposals(contents, position, names.get()),
                    KeyStroke.getInstance("Ctrl+Space"), LETTERS);
            adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_INSERT);
            adapter.setAutoActivationDelay(DELAY_MS);
        } catch (ParseException e) {
            throw new IllegalStateException(e); // a constant
        }
    }

    /** What fits the word before the caret; nothing if it is whole already, so that Enter means what it says. */
    static IContentProposal[] proposals(String contents, int position, List<String> names) {
        int start = position;
        while (start > 0 && Character.isJavaIdentifierPart(contents.charAt(start - 1))) {
            start--;
        }
        String word = contents.substring(start, position);
        boolean quoted = start > 0 && contents.charAt(start - 1) == '`';
        boolean whole = names.contains(word) || FunctionGuide.of(word).isPresent();
        List<IContentProposal> found = new ArrayList<>();
        if (!whole && (word.isEmpty() || word.length() >= FEWEST_LETTERS)) {
            names.stream().filter(name -> begins(name, word)).forEach(name -> name(found, name, word, quoted));
            if (!quoted) {
                FunctionGuide.entries().stream().filter(entry -> begins(entry.name(), word)).forEach(entry ->
                        found.add(new ContentProposal(entry.name().substring(word.length()) + "(", entry.signature(),
                                entry.signature() + "\n\n" + entry.meaning())));
            }
        }
        return found.toArray(IContentProposal[]::new);
    }

    private static void name(List<IContentProposal> found, String name, String word, boolean quoted) {
        boolean plain = name.matches("[\\p{L}_][\\p{L}\\p{Nd}_]*");
        String rest = name.substring(word.length());
        if (quoted) {
            found.add(new ContentProposal(rest + "`", name, null));
        } else if (plain) {
            found.add(new ContentProposal(rest, name, null));
        } else if (word.isEmpty()) {
            found.add(new ContentProposal("`" + name + "`", name, null));
        }
    }

    private static boolean begins(String name, String word) {
        return name.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT));
    }
}
