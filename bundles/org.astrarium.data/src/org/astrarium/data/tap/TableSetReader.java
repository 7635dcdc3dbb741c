/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.core.analysis.Progress;
import org.astrarium.data.io.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Reads a tableset (VODataService 1.1 and 1.2). A table that stands outside every schema gets one without a name. */
final class TableSetReader extends XmlText {
    private static final int MOST_COLUMNS = 5_000_000;
    private static final int OFTEN = 0xfff;
    private static final int LONGEST_TEXT = 4000;

    private final Progress progress;
    private final List<TableSet.SchemaEntry> schemas = new ArrayList<>();
    private final List<TableSet.TableEntry> loose = new ArrayList<>();
    private final Map<String, String> words = new HashMap<>();
    private List<TableSet.TableEntry> tables = loose;
    private List<TableSet.ColumnEntry> columns = new ArrayList<>();
    private Map<String, String> column = new HashMap<>();
    private int count;

    private TableSetReader(Progress progress) {
        this.progress = progress;
    }

    static TableSet read(Path file, Progress progress) throws IOException {
        TableSetReader reader = new TableSetReader(progress);
        try (InputStream in = Files.newInputStream(file)) {
            SafeXml.parse(in, reader);
        } catch (SAXException e) {
            throw new AnswerException("it does not tell its tables as VOSI wants it: "
                    + ServiceMessage.clean(String.valueOf(e.getMessage())));
        }
        if (!reader.loose.isEmpty()) {
            reader.schemas.add(new TableSet.SchemaEntry("", "", reader.loose));
        }
        return new TableSet(reader.schemas);
    }

    @Override
    void begin(String name, String parent, Attributes attributes) throws SAXException {
        if (depth() == 0 && !name.equals("tableset") && !name.equals("table")) {
            throw new SAXException("it begins with <" + name + ">");
        }
        switch (name) {
            case "schema" -> {
                tables = new ArrayList<>();
                words.clear();
            }
            case "table" -> {
                columns = new ArrayList<>();
                words.remove("table name");
                words.remove("table description");
            }
            case "column" -> {
                if (++count > MOST_COLUMNS) {
                    throw new SAXException("it has more than " + MOST_COLUMNS + " columns");
                }
                if ((count & OFTEN) == 0) {
                    progress.checkCancelled();
                }
                column = new HashMap<>();
            }
            case "dataType" -> {
                String size = attributes.getValue("arraysize");
                if (parent.equals("column") && size != null && !size.equals("1")) {
                    column.put("size", "(" + size + ")");
                }
            }
            default -> {
                return;
            }
        }
    }

    @Override
    void end(String name, String parent, String content) {
        String text = ServiceMessage.clean(content, LONGEST_TEXT);
        switch (name) {
            case "schema" -> {
                schemas.add(new TableSet.SchemaEntry(word("schema name"), word("schema description"), tables));
                tables = loose;
            }
            case "table" -> tables.add(new TableSet.TableEntry(word("table name"), word("table description"), columns));
            case "column" -> columns.add(new TableSet.ColumnEntry(of("name"), of("dataType") + of("size"), of("unit"),
                    of("ucd"), of("description"), column.containsKey("indexed")));
            default -> {
                if (parent.equals("column")) {
                    column.put(name.equals("flag") ? text : name, text);
                } else if (parent.equals("table") || parent.equals("schema")) {
                    words.put(parent + " " + name, text);
                }
            }
        }
    }

    private String word(String key) {
        return words.getOrDefault(key, "");
    }

    private String of(String key) {
        return column.getOrDefault(key, "");
    }
}
