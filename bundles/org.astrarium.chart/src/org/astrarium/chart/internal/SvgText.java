/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.astrarium.chart.Theme;
import org.astrarium.core.chart.Chart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes charts as SVG: the same bytes for the same chart, no document type, nothing outside of the file. */
public final class SvgText {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private SvgText() {
    }

    /** The text of the file. */
    public static String of(Chart chart, List<Frame> frames, double width, double height, Theme theme) {
        try {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
            SvgGraphics g = new SvgGraphics(document, chart.id().replaceAll("[^A-Za-z0-9_-]", "-"));
            ChartPainter.draw(g, new Rectangle2D.Double(0, 0, width, height), frames, theme, new BitSet());
            Element root = g.getRoot();
            root.setAttribute("width", centimetres(chart.size().width()));
            root.setAttribute("height", centimetres(chart.size().height()));
            root.setAttribute("viewBox", String.format(Locale.ROOT, "0 0 %.2f %.2f", width, height));
            root.setAttribute("font-family", SvgGraphics.FONTS);
            root.setAttribute("role", "img");
            // Batik's place for gradients and the like, of which there are none; its id would be the same in every
            // drawing of a page.
            root.removeChild(root.getElementsByTagName("defs").item(0));
            Element title = document.createElementNS(NAMESPACE, "title");
            title.setTextContent(SvgGraphics.writable(RichText.parse(chart.title()).plain()));
            root.insertBefore(title, root.getFirstChild());
            return text(root);
        } catch (ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException("The XML writer of this Java runtime does not work: " + e.getMessage(), e);
        }
    }

    private static String centimetres(double length) {
        return String.format(Locale.ROOT, "%.3fcm", length);
    }

    private static String text(Element root) throws TransformerException {
        Transformer writer = TransformerFactory.newInstance().newTransformer();
        writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        StringWriter text = new StringWriter();
        writer.transform(new DOMSource(root), new StreamResult(text));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text + "\n";
    }
}
