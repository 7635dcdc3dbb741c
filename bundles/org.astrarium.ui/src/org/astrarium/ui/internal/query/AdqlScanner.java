/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.query;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.astrarium.data.adql.AdqlLexer;
import org.astrarium.data.adql.AdqlToken;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.SWT;

/** Gives the tokens of a query the colours of the theme. No token goes over a line's end: any line can be cut. */
final class AdqlScanner implements ITokenScanner {
    static final String COLOURS = "org.astrarium.ui.adql.";

    private final Map<AdqlToken.Kind, Token> colours = new EnumMap<>(AdqlToken.Kind.class);
    private Iterator<AdqlToken> tokens = List.<AdqlToken>of().iterator();
    private AdqlToken next;
    private int offset;
    private int length;
    private int at;
    private int start;

    AdqlScanner() {
        for (AdqlToken.Kind kind : AdqlToken.Kind.values()) {
            colours.put(kind, new Token(null));
        }
        takeColours();
    }

    /** Takes the colours of the theme as it is now. */
    void takeColours() {
        set(AdqlToken.Kind.KEYWORD, "keyword", SWT.BOLD);
        set(AdqlToken.Kind.FUNCTION, "function", SWT.NORMAL);
        set(AdqlToken.Kind.TEXT, "text", SWT.NORMAL);
        set(AdqlToken.Kind.QUOTED_NAME, "text", SWT.NORMAL);
        set(AdqlToken.Kind.NUMBER, "number", SWT.NORMAL);
        set(AdqlToken.Kind.COMMENT, "comment", SWT.ITALIC);
    }

    private void set(AdqlToken.Kind kind, String colour, int style) {
        colours.get(kind).setData(new TextAttribute(JFaceResources.getColorRegistry().get(COLOURS + colour), null,
                style));
    }

    @Override
    public void setRange(IDocument document, int from, int count) {
        try {
            tokens = AdqlLexer.tokens(document.get(from, count)).iterator();
        } catch (BadLocationException e) {
            tokens = List.<AdqlToken>of().iterator(); // the text changed meanwhile: it is coloured again
        }
        offset = from;
        length = count;
        at = 0;
        next = tokens.hasNext() ? tokens.next() : null;
    }

    /** The next token, or the blanks before it. */
    @Override
    public IToken nextToken() {
        start = at;
        if (at >= length) {
            return Token.EOF;
        }
        if (next == null || at < next.start()) {
            at = next == null ? length : next.start();
            return Token.WHITESPACE;
        }
        IToken token = colours.get(next.kind());
        at = next.end();
        next = tokens.hasNext() ? tokens.next() : null;
        return token;
    }

    @Override
    public int getTokenOffset() {
        return offset + start;
    }

    @Override
    public int getTokenLength() {
        return at - start;
    }
}
