/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Panel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Names come from files and from users: whatever they hold, a drawing stays a drawing. */
class SvgSafetyTest {
    private static final Set<String> ELEMENTS = Set.of("svg", "title", "g", "path", "line", "rect", "text", "tspan",
            "image", "clipPath", "defs", "polyline", "polygon", "circle", "ellipse");

    static Stream<String> names() {
        return Stream.of("<script>alert(1)</script>", "\" onload=\"alert(1)", "]]><script/>", "a_{<b>}^{&c;}",
                "&lt;script&gt;", "<!--", "javascript:alert(1)", "x\u0000y", "bell\u0007 and escape\u001b[31m",
                "half of a pair \uD83D", "\uDD2D the other half", "\uFFFE\uFFFF", "\t two\nlines\r");
    }

    private static Chart chart(String name) {
        double[] values = {1, 2, 3};
        List<Layer> layers = List.of(new Layer.Line(name, Ink.BLUE, Layer.Dash.SOLID, values, values),
                Layer.Points.of(name, Ink.GREEN, Layer.Marker.DOT, values, values),
                new Layer.Note(name, Ink.PURPLE, 2, 2));
        return new Chart(name, name, name, Chart.Size.PAGE, List.of(Panel.alone(Axis.of(name, name),
                Axis.log(name, ""), layers, Panel.Legend.TOP_LEFT)));
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsTextAndNothingElse(String name) throws Exception {
        Document svg = parsed(ChartFiles.svgText(chart(name)));
        NodeList elements = svg.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            assertTrue(ELEMENTS.contains(element.getLocalName()), "an element " + element.getLocalName());
            assertEquals("http://www.w3.org/2000/svg", element.getNamespaceURI());
            NamedNodeMap attributes = element.getAttributes();
            for (int k = 0; k < attributes.getLength(); k++) {
                String attribute = attributes.item(k).getNodeName();
                assertFalse(attribute.startsWith("on"), attribute);
                assertFalse(attribute.endsWith("href"), "nothing is linked to: " + attributes.item(k).getNodeValue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void pictureAndPdfComeOutToo(String name) throws Exception {
        assertEquals(200, ChartImage.draw(chart(name), 200, 150, 1, Theme.DARK).getWidth());
        java.nio.file.Path file = java.nio.file.Files.createTempFile("name", ".pdf");
        try {
            ChartFiles.pdf(chart(name), file);
            assertEquals(5, PdfReader.of(java.nio.file.Files.readAllBytes(file)).objects().size());
        } finally {
            java.nio.file.Files.delete(file);
        }
    }
}
