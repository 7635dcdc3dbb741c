/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.astrarium.data.io.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Reads capabilities (VOSI 1.1 with TAPRegExt 1.0); those of TAP count, others that stand there do not. */
final class CapabilitiesReader extends XmlText {
    private static final String TAP = "ivo://ivoa.net/std/tap";

    private final List<String> languages = new ArrayList<>();
    private final Set<String> functions = new LinkedHashSet<>();
    private final Set<String> geometry = new LinkedHashSet<>();
    private boolean inTap;
    private boolean found;
    private boolean uploads;
    private String language = "";
    private String features = "";
    private String limit = "";
    private long defaultLimit = -1;
    private long hardLimit = -1;

    private CapabilitiesReader() {
    }

    static Capabilities read(byte[] document) throws AnswerException {
        CapabilitiesReader reader = new CapabilitiesReader();
        try {
            SafeXml.parse(new ByteArrayInputStream(document), reader);
        } catch (SAXException | IOException e) {
            throw new AnswerException("it does not tell what it can do as VOSI wants it: "
                    + ServiceMessage.clean(String.valueOf(e.getMessage())));
        }
        if (!reader.found) {
            throw new AnswerException("it does not say that it is a TAP service");
        }
        return new Capabilities(reader.languages, List.copyOf(reader.functions), List.copyOf(reader.geometry),
                reader.uploads, reader.defaultLimit, reader.hardLimit);
    }

    @Override
    void begin(String name, String parent, Attributes attributes) throws SAXException {
        if (depth() == 0 && !name.equals("capabilities")) {
            throw new SAXException("it begins with <" + name + ">");
        }
        switch (name) {
            case "capability" -> {
                String standard = attributes.getValue("standardID");
                inTap = standard != null && standard.equalsIgnoreCase(TAP);
                found |= inTap;
            }
            case "uploadMethod" -> uploads |= inTap;
            case "languageFeatures" -> features = String.valueOf(attributes.getValue("type"));
            case "outputLimit" -> limit = name;
            case "default", "hard" -> {
                if (limit.equals("outputLimit") && "byte".equals(attributes.getValue("unit"))) {
                    limit = "bytes";
                }
            }
            default -> {
                return;
            }
        }
    }

    @Override
    void end(String name, String parent, String content) {
        if (!inTap) {
            return;
        }
        String text = ServiceMessage.clean(content);
        switch (name) {
            case "capability" -> inTap = false;
            case "name" -> language = parent.equals("language") ? text : language;
            case "version" -> {
                if (parent.equals("language")) {
                    languages.add(language + " " + text);
                }
            }
            case "form" -> {
                if (features.endsWith("features-udf")) {
                    functions.add(text);
                } else if (features.contains("features-adqlgeo")) {
                    geometry.add(text);
                }
            }
            case "outputLimit" -> limit = "";
            case "default" -> defaultLimit = limit.equals("outputLimit") ? number(text) : defaultLimit;
            case "hard" -> hardLimit = limit.equals("outputLimit") ? number(text) : hardLimit;
            default -> {
                return;
            }
        }
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
