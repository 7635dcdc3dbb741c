/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.data.io.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * What a VOTable says of the query it answers (DALI 1.1, section 4.4): the INFO called QUERY_STATUS, which may stand
 * behind the rows as well as before them.
 *
 * @param isVotable true if it is a VOTable at all
 * @param isError   true if the query failed
 * @param overflow  true if there would be more rows
 * @param message   what the service says, cleaned; empty if it says nothing
 */
record QueryStatus(boolean isVotable, boolean isError, boolean overflow, String message) {
    /** Of a document; what is broken in it counts as not there. */
    static QueryStatus of(InputStream in) {
        Reader reader = new Reader(Progress.NONE);
        try {
            SafeXml.parse(in, reader);
        } catch (SAXException | IOException e) {
            return reader.status();
        }
        return reader.status();
    }

    /** Of a file, gzipped or not, however large. Whether it is whole is for those to say who read it. */
    static QueryStatus of(Path file, Progress progress) throws IOException {
        Reader reader = new Reader(progress);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            SafeXml.parse(Packing.isPacked(file) ? new GZIPInputStream(in, 1 << 16) : in, reader);
        } catch (SAXException | java.io.EOFException | java.util.zip.ZipException e) {
            return reader.status();
        }
        return reader.status();
    }

    private static final class Reader extends XmlText {
        private static final int OFTEN = 0xfff;

        private final Progress progress;
        private int elements;
        private boolean isVotable;
        private boolean error;
        private boolean overflow;
        private String message = "";
        private String value = "";

        Reader(Progress progress) {
            this.progress = progress;
        }

        QueryStatus status() {
            return new QueryStatus(isVotable, error, overflow, message);
        }

        @Override
        void begin(String name, String parent, Attributes attributes) throws SAXException {
            if (depth() == 0) {
                isVotable = name.equals("VOTABLE");
                if (!isVotable) {
                    throw new SAXException("it is no VOTable");
                }
            }
            if ((++elements & OFTEN) == 0) {
                progress.checkCancelled();
            }
            value = name.equals("INFO") && "QUERY_STATUS".equalsIgnoreCase(attributes.getValue("name"))
                    ? String.valueOf(attributes.getValue("value")).toUpperCase(Locale.ROOT) : "";
        }

        @Override
        void end(String name, String parent, String content) {
            if (value.equals("ERROR")) {
                error = true;
                message = ServiceMessage.clean(content);
            } else if (value.equals("OVERFLOW")) {
                overflow = true;
            }
            value = "";
        }
    }
}
