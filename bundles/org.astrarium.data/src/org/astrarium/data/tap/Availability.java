/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.astrarium.data.io.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Whether a service is at work (VOSI 1.1, section 5).
 *
 * @param available true if it answers queries
 * @param notes     what its keepers say, such as when it will be back
 */
public record Availability(boolean available, List<String> notes) {
    /** Copies the notes. */
    public Availability {
        notes = List.copyOf(notes);
    }

    static Availability read(byte[] document) throws AnswerException {
        Reader reader = new Reader();
        try {
            SafeXml.parse(new ByteArrayInputStream(document), reader);
        } catch (SAXException | IOException e) {
            throw new AnswerException("it does not say whether it is available: "
                    + ServiceMessage.clean(String.valueOf(e.getMessage())));
        }
        return new Availability(reader.available, reader.notes);
    }

    private static final class Reader extends XmlText {
        private final List<String> notes = new ArrayList<>();
        private boolean available;

        @Override
        void begin(String name, String parent, Attributes attributes) throws SAXException {
            if (depth() == 0 && !name.equals("availability")) {
                throw new SAXException("it begins with <" + name + ">");
            }
        }

        @Override
        void end(String name, String parent, String content) {
            if (depth() == 1 && name.equals("available")) {
                available = content.equals("true") || content.equals("1");
            } else if (depth() == 1 && name.equals("note")) {
                notes.add(ServiceMessage.clean(content));
            }
        }
    }
}
