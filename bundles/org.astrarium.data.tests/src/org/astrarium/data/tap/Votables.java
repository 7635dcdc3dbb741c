/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

/** Answers of services. */
final class Votables {
    private Votables() {
    }

    /** Two identifiers beyond 2^53, and what else stands in the resource. */
    static String table(String more) {
        return """
                <?xml version="1.0"?>
                <VOTABLE version="1.4" xmlns="http://www.ivoa.net/xml/VOTable/v1.3"><RESOURCE type="results">
                <INFO name="QUERY_STATUS" value="OK">fine</INFO>
                <TABLE><FIELD name="source_id" datatype="long"/><FIELD name="parallax" datatype="double" unit="mas"/>
                <DATA><TABLEDATA><TR><TD>6909188166792514944</TD><TD>1.5</TD></TR>
                <TR><TD>6909188166792514945</TD><TD/></TR></TABLEDATA></DATA></TABLE>%s
                </RESOURCE></VOTABLE>
                """.formatted(more);
    }

    static String overflow() {
        return table("<INFO name=\"QUERY_STATUS\" value=\"OVERFLOW\"/>");
    }

    static String error(String message) {
        return "<VOTABLE version=\"1.3\"><RESOURCE type=\"results\"><INFO name=\"QUERY_STATUS\" value=\"ERROR\">"
                + message
                + "</INFO></RESOURCE></VOTABLE>";
    }
}
