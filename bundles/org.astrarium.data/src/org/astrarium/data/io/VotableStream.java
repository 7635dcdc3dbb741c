/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import uk.ac.starlink.fits.FitsTableBuilder;
import uk.ac.starlink.table.StarTable;
import uk.ac.starlink.table.TableFormatException;
import uk.ac.starlink.table.TableSink;
import uk.ac.starlink.votable.FieldElement;

/** The element BINARY, BINARY2 or FITS of a VOTable, from its start tag to its end tag, with the STREAM inside. */
final class VotableStream implements VotableBody.Rows {
    private final String tag;
    private final BinaryRows binary;
    private final Base64Bytes fits = new Base64Bytes();
    private final String extension;
    private final RowCollector rows;
    private boolean inStream;
    private int others;

    private VotableStream(String tag, BinaryRows binary, String extension, RowCollector rows) {
        this.tag = tag;
        this.binary = binary;
        this.extension = extension;
        this.rows = rows;
    }

    static VotableStream of(String tag, Attributes attributes, FieldElement[] fields, RowCollector rows)
            throws SAXException {
        if (tag.equals("FITS")) {
            return new VotableStream(tag, null, attributes.getValue("extnum"), rows);
        }
        List<BinaryCell> cells = new ArrayList<>();
        try {
            for (int i = 0; i < fields.length; i++) {
                FieldElement field = fields[i];
                long[] arraysize = field.hasAttribute("arraysize") ? field.getArraysize() : new long[0];
                cells.add(new BinaryCell(field.getDatatype(), arraysize, field.getNull(), rows.builders().get(i)));
            }
        } catch (IOException e) {
            throw new SAXException(e);
        }
        return new VotableStream(tag, new BinaryRows(cells, tag.equals("BINARY2"), rows), null, rows);
    }

    void start(String inner, Attributes attributes) throws SAXException {
        if (!inner.equals("STREAM") || inStream) {
            throw new SAXException("its XML is broken: <" + inner + "> within " + (inStream ? "STREAM" : tag));
        }
        String href = attributes.getValue("href");
        if (href != null && !href.isBlank()) {
            throw new SAXException("its data lie in another place, " + href.strip()
                    + ", and only tables whole in themselves are read");
        }
        String encoding = attributes.getValue("encoding");
        if (encoding != null && !encoding.isBlank() && !encoding.equals("base64")) {
            throw new SAXException("its stream has the encoding \"" + encoding + "\", and only base64 is read");
        }
        inStream = true;
    }

    void characters(char[] chars, int start, int length) throws SAXException {
        if (!inStream) {
            return;
        }
        try {
            if (binary != null) {
                binary.add(chars, start, length);
            } else {
                fits.add(chars, start, length);
            }
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    @Override
    public int take(byte[] bytes, int from, int to) throws IOException {
        int end = from;
        while (end < to && bytes[end] != '<' && bytes[end] != '&') {
            end++;
        }
        rows.look();
        if (binary != null) {
            binary.add(bytes, from, end - from);
        } else {
            fits.add(bytes, from, end - from);
        }
        others = end < to ? -1 : 0;
        return end;
    }

    @Override
    public int others() {
        return others;
    }

    /** True if that was the last tag. */
    boolean end(String inner) throws SAXException {
        if (inner.equals(tag)) {
            return true;
        }
        inStream = false;
        try {
            if (binary != null) {
                binary.finish();
            } else {
                fits.finish();
                readFits();
            }
        } catch (IOException e) {
            throw new SAXException(e);
        }
        return false;
    }

    /** The rows of the FITS table; what is known of its columns stays what the VOTable says. */
    private void readFits() throws IOException {
        TableSink sink = new TableSink() {
            @Override
            public void acceptMetadata(StarTable metadata) throws TableFormatException {
                if (metadata.getColumnCount() != rows.builders().size()) {
                    throw new TableFormatException("its FITS table has " + metadata.getColumnCount()
                            + " columns where its fields are " + rows.builders().size());
                }
            }

            @Override
            public void acceptRow(Object[] row) throws IOException {
                rows.acceptRow(row);
            }

            @Override
            public void endRows() {
                // the VOTable's own end tag is the end
            }
        };
        new FitsTableBuilder().streamStarTable(
                new ByteArrayInputStream(fits.array(), fits.start(), fits.available()), sink, extension);
    }
}
