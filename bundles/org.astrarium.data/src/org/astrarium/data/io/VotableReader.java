/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Parameter;
import org.astrarium.core.table.Table;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;
import uk.ac.starlink.table.StarTable;
import uk.ac.starlink.votable.TableContentHandler;
import uk.ac.starlink.votable.TableElement;
import uk.ac.starlink.votable.TableHandler;
import uk.ac.starlink.votable.VOStarTable;

/**
 * Reads the first table of a VOTable document, and the document to its end, so that one that is cut off is noticed.
 * STIL makes sense of the metadata and of TABLEDATA; the streams of BINARY, BINARY2 and FITS are kept from it (it is
 * shown an empty TABLEDATA instead) and decoded here.
 */
final class VotableReader extends TableContentHandler implements TableHandler {
    private static final int LONGEST_ERROR = 300;

    private final RowCollector rows;
    private TableElement element;
    private int tables;
    private boolean inTable;
    private boolean isVotable;
    private long declared = -1;
    private VotableStream stream;
    private VotableBody body;
    /** Of the table whose rows come now as TABLEDATA; null before. */
    private UnreadableCells unreadable;
    /** What the service says of its error, while it is being read; null before. */
    private StringBuilder queryError;
    private boolean inQueryError;

    private VotableReader(RowCollector rows) {
        super(false);
        this.rows = rows;
        setReadHrefTables(false);
    }

    static Table read(Source source) throws IOException {
        VotableReader reader = new VotableReader(new RowCollector(source));
        try (VotableBody in = new VotableBody(source.open())) {
            reader.body = in;
            SafeXml.parse(in, reader);
        } catch (SAXParseException e) {
            throw reader.broken(e);
        } catch (SAXException e) {
            throw e.getException() instanceof IOException io ? io : new IOException(e.getMessage(), e);
        }
        Table table = reader.table();
        if (reader.unreadable != null) {
            reader.unreadable.warnings().forEach(source::warn);
        }
        return table;
    }

    /**
     * A table without rows, for what a VOTable says of it.
     *
     * @throws IOException if the bytes are no VOTable
     */
    static Table metadata(byte[] votable) throws IOException {
        VotableReader reader = new VotableReader(new RowCollector(Progress.NONE));
        try (VotableBody in = new VotableBody(new ByteArrayInputStream(votable))) {
            reader.body = in;
            SafeXml.parse(in, reader);
        } catch (SAXException e) {
            throw new IOException("its VOTable part is broken: " + e.getMessage(), e);
        }
        return reader.table();
    }

    private IOException broken(SAXParseException e) {
        if (e.getException() instanceof IOException io) {
            return io;
        }
        String message = String.valueOf(e.getMessage());
        if (isVotable && (message.contains("must start and end within the same entity") || message.contains("end-tag")
                && message.contains("must end with"))) {
            return new Source.CutShortException("it ends at line " + line(e) + " before its last tag", e);
        }
        return isVotable ? new IOException("its XML is broken at line " + line(e) + ": " + message, e)
                : new NotATableException("it looks like XML, but is broken at line " + line(e), e);
    }

    private long line(SAXParseException e) {
        return e.getLineNumber() + body.lines();
    }

    private Table table() throws IOException {
        if (!isVotable) {
            throw new NotATableException("it is XML, but not a VOTable", null);
        }
        if (!rows.isStarted()) {
            throw new IOException(queryError == null ? "it is a VOTable without a table"
                    : "it is a service's error message and holds no table: " + said(queryError));
        }
        List<Parameter> more = new ArrayList<>();
        if (tables > 1) {
            more.add(Parameter.of("tables in file", tables + ", of which this is the first"));
        }
        Table table = rows.table(more);
        if (table.rowCount() < declared) {
            throw new Source.CutShortException("it declares " + declared + " rows and holds " + table.rowCount(), null);
        }
        return table.name().matches("votable|#\\d+") ? table.describedBy("", table.parameters()) : table;
    }

    private static String said(CharSequence error) {
        String line = error.toString().strip().replaceAll("\\s+", " ");
        return line.isEmpty() ? "the query failed" : line.substring(0, Math.min(line.length(), LONGEST_ERROR));
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        String tag = name.substring(name.indexOf(':') + 1);
        if (stream != null) {
            stream.start(tag, attributes);
            body.begin(stream);
            return;
        }
        if (unreadable != null && tag.equals("TR")) {
            unreadable.startRow();
        } else if (unreadable != null && tag.equals("TD")) {
            unreadable.startCell();
        }
        isVotable |= tag.equals("VOTABLE");
        if (tag.equals("INFO") && "QUERY_STATUS".equals(attributes.getValue("name"))
                && "ERROR".equals(attributes.getValue("value"))) {
            queryError = new StringBuilder();
            inQueryError = true;
        }
        if (tag.equals("TABLE")) {
            inTable = true;
        } else if (tag.equals("DATA") && inTable) {
            tables++;
            setTableHandler(tables == 1 ? this : null);
        }
        boolean streamed = tag.equals("BINARY") || tag.equals("BINARY2") || tag.equals("FITS");
        if (streamed && inTable && tables == 1) {
            super.startElement(uri, "TABLEDATA", "TABLEDATA", new AttributesImpl());
            stream = VotableStream.of(tag, attributes, element.getFields(), rows);
        } else {
            super.startElement(uri, local, name, attributes);
            if (tag.equals("TABLEDATA") && inTable && tables == 1) {
                body.begin(new TableDataRows(element.getFields(), rows));
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        String tag = name.substring(name.indexOf(':') + 1);
        if (stream != null) {
            if (stream.end(tag)) {
                stream = null;
                super.endElement(uri, "TABLEDATA", "TABLEDATA");
            }
            return;
        }
        inQueryError = false;
        if (tag.equals("TABLE")) {
            if (inTable && tables == 0) {
                withoutRows(uri);
            }
            inTable = false;
        }
        super.endElement(uri, local, name);
    }

    /** A table without DATA is one without rows. */
    private void withoutRows(String uri) throws SAXException {
        AttributesImpl none = new AttributesImpl();
        startElement(uri, "DATA", "DATA", none);
        super.startElement(uri, "TABLEDATA", "TABLEDATA", none);
        super.endElement(uri, "TABLEDATA", "TABLEDATA");
        super.endElement(uri, "DATA", "DATA");
        declared = -1;
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (stream != null) {
            stream.characters(chars, start, length);
        } else {
            if (inQueryError) {
                queryError.append(chars, start, length);
            }
            if (unreadable != null) {
                unreadable.characters(chars, start, length);
            }
            super.characters(chars, start, length);
        }
    }

    @Override
    public void startTable(StarTable metadata) throws SAXException {
        element = ((VOStarTable) metadata).getTableElement();
        declared = element.getNrows();
        unreadable = new UnreadableCells(element.getFields());
        try {
            rows.acceptMetadata(metadata);
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    @Override
    public void rowData(Object[] row) throws SAXException {
        unreadable.endRow(row, rows.count() + 1L);
        try {
            rows.acceptRow(row);
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    @Override
    public void endTable() {
        rows.endRows();
    }
}
