/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a service says in words, made fit to be shown: one line, not long, without control characters and markup. */
final class ServiceMessage {
    private static final int LONGEST = 400;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+");
    private static final Pattern HIDDEN = Pattern
            .compile("(?is)<(head|script|style)\\b.*?(</\\1\\s*>|\\z)|<!--.*?(-->|\\z)");
    private static final Pattern TAG = Pattern.compile("(?s)<[^<>]{0,10000}>");
    private static final Pattern HTML = Pattern.compile("(?i)\\A\\s*(<!doctype html|<html)");

    /** ESA's archive repeats the whole query before it says what is wrong with it. */
    private static final Pattern REPEATED_QUERY = Pattern
            .compile("(?s)\\A\\s*Cannot parse query '.*' for job '[^']*':\\s*");

    /** Words that tell a query that the service does not understand from one that it failed to carry out. */
    private static final Pattern QUERY_AT_FAULT = Pattern.compile("(?i)pars(e|ing)\\b|syntax|\\bexpected\\b|"
            + "encountered|unresolved|could not (be )?locate|no such (field|column|table)|incorrect adql|"
            + "invalid (adql|query)|"
            + "(unknown|ambiguous|undefined|unsupported) (column|table|function|identifier|name|field)|"
            + "(column|table|function|relation|schema)\\b.{0,100}\\b(does not exist|not found|is unknown|is ambiguous)|"
            + "not allowed in adql|no query|missing parameter|illegal value for parameter");

    private ServiceMessage() {
    }

    /** Of the body of an answer, be it a VOTable, a page or plain text; empty if it says nothing. */
    static String of(byte[] body) {
        QueryStatus status = QueryStatus.of(new ByteArrayInputStream(body));
        if (status.isVotable()) {
            return status.message();
        }
        String text = new String(body, StandardCharsets.UTF_8);
        if (!text.stripLeading().startsWith("<")) {
            return clean(text);
        }
        String bare = TAG.matcher(HIDDEN.matcher(text).replaceAll(" ")).replaceAll(" ");
        return clean(bare.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&amp;", "&"));
    }

    /** A text of a stranger's on one line. */
    static String clean(String text) {
        return clean(text, LONGEST);
    }

    /** The same with so many characters at the most. */
    static String clean(String text, int longest) {
        String start = text.substring(0, Math.min(text.length(), 20 * longest));
        start = REPEATED_QUERY.matcher(start).replaceFirst("");
        String line = INVISIBLE.matcher(start).replaceAll(" ").replaceAll("\\s+", " ").strip();
        return line.length() <= longest ? line : line.substring(0, longest - 3) + "...";
    }

    static boolean isPage(byte[] body) {
        String start = new String(body, 0, Math.min(body.length, 1000), StandardCharsets.UTF_8);
        return HTML.matcher(start).find();
    }

    static boolean blamesQuery(String message) {
        return QUERY_AT_FAULT.matcher(message).find();
    }
}
