/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Walks through a document whose elements hold either elements or a short text. Names are without their prefix. */
abstract class XmlText extends DefaultHandler {
    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 20_000;

    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    /** An element begins; {@code parent} is empty for the first. */
    abstract void begin(String name, String parent, Attributes attributes) throws SAXException;

    /** An element ends; the text is what stood in it behind its last child, without blanks around it. */
    abstract void end(String name, String parent, String content) throws SAXException;

    /** How many elements are open. */
    final int depth() {
        return path.size();
    }

    @Override
    public final void startElement(String uri, String local, String qualified, Attributes attributes)
            throws SAXException {
        String name = qualified.substring(qualified.indexOf(':') + 1);
        if (path.size() >= DEEPEST) {
            throw new SAXException("its elements lie too deep in each other");
        }
        begin(name, path.isEmpty() ? "" : path.peek(), attributes);
        path.push(name);
        text.setLength(0);
    }

    @Override
    public final void endElement(String uri, String local, String qualified) throws SAXException {
        String name = path.pop();
        end(name, path.isEmpty() ? "" : path.peek(), text.toString().strip());
        text.setLength(0);
    }

    @Override
    public final void characters(char[] chars, int start, int length) {
        text.append(chars, start, Math.min(length, LONGEST_TEXT - text.length()));
    }
}
