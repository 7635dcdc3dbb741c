/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.astrarium.core.chart.Chart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ChartFilesTest {
    @TempDir
    private Path folder;

    private static Document parse(String svg) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        // A document type, and with it anything fetched from elsewhere, is an error.
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document svg) {
        List<String> texts = new ArrayList<>();
        NodeList nodes = svg.getElementsByTagName("text");
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void svgIsWellFormedAndItsTextIsText() throws Exception {
        List<String> texts = texts(parse(ChartFiles.svgText(Charts.law())));
        for (String label : List.of("log10(P / d)", "MW (mag)", "\u0394MW (mag)", "68 %", "calibrators", "MW0 & <law>",
                "LMC", "\u22124.0")) {
            assertTrue(texts.contains(label), label + " is missing in " + texts);
        }
    }

    @Test
    void warmingUpChangesNothing() throws IOException {
        Path file = folder.resolve("law.png");
        String svg = ChartFiles.svgText(Charts.law());
        ChartFiles.png(Charts.law(), file, 50);
        byte[] png = Files.readAllBytes(file);
        ChartFiles.warmUp();
        assertEquals(svg, ChartFiles.svgText(Charts.law()));
        ChartFiles.png(Charts.law(), file, 50);
        assertArrayEquals(png, Files.readAllBytes(file));
    }

    @Test
    void eachClipIsDefinedOnceAndUsed() throws Exception {
        Document svg = parse(ChartFiles.svgText(Charts.law()));
        List<String> defined = new ArrayList<>();
        NodeList clips = svg.getElementsByTagName("clipPath");
        for (int i = 0; i < clips.getLength(); i++) {
            defined.add("url(#" + ((Element) clips.item(i)).getAttribute("id") + ")");
        }
        List<String> used = new ArrayList<>();
        NodeList groups = svg.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            String clip = ((Element) groups.item(i)).getAttribute("clip-path");
            if (!clip.isEmpty() && !used.contains(clip)) {
                used.add(clip);
            }
        }
        assertFalse(defined.isEmpty(), "layers are clipped to their panels");
        assertEquals(defined, used);
    }

    @Test
    void labelsOfSharedAxesStandOnce() throws Exception {
        List<String> texts = texts(parse(ChartFiles.svgText(Charts.law())));
        assertEquals(1, texts.stream().filter("log10(P / d)"::equals).count());
        assertEquals(1, texts.stream().filter("1.0"::equals).count(), "ticks of the upper panel have no labels");
    }

    @Test
    void subscriptsAreLowerAndSmaller() throws Exception {
        NodeList spans = parse(ChartFiles.svgText(Charts.law())).getElementsByTagName("tspan");
        Element first = (Element) spans.item(0);
        assertTrue(Double.parseDouble(first.getAttribute("dy")) > 0);
        Element text = (Element) first.getParentNode();
        assertTrue(Double.parseDouble(first.getAttribute("font-size"))
                < Double.parseDouble(text.getAttribute("font-size")));
    }

    @Test
    void svgStatesItsSizeOnPaper() throws Exception {
        Element root = parse(ChartFiles.svgText(Charts.sky())).getDocumentElement();
        assertEquals("17.000cm", root.getAttribute("width"));
        assertEquals("9.000cm", root.getAttribute("height"));
        // 17 and 9 cm in points of 1/72 inch.
        assertEquals("0 0 481.89 255.12", root.getAttribute("viewBox"));
    }

    @Test
    void theSameChartGivesTheSameBytesInEveryLocale() throws Exception {
        ChartFiles.svg(Charts.law(), folder.resolve("one.svg"));
        ChartFiles.png(Charts.law(), folder.resolve("one.png"), 100);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            ChartFiles.svg(Charts.law(), folder.resolve("two.svg"));
            ChartFiles.png(Charts.law(), folder.resolve("two.png"), 100);
        } finally {
            Locale.setDefault(before);
        }
        assertArrayEquals(Files.readAllBytes(folder.resolve("one.svg")), Files.readAllBytes(folder.resolve("two.svg")));
        assertArrayEquals(Files.readAllBytes(folder.resolve("one.png")), Files.readAllBytes(folder.resolve("two.png")));
    }

    @Test
    void idsBeginWithTheChartsNameSoThatTwoFitInOnePage() throws Exception {
        String svg = ChartFiles.svgText(Charts.law());
        assertTrue(svg.contains("url(#pl-"), "the clip of the panels");
        assertFalse(svg.contains("id=\"genericDefs\""));
    }

    @Test
    void aLargeCloudIsAPictureInsideTheFile() throws Exception {
        String markers = ChartFiles.svgText(Charts.cloud(20_000));
        String density = ChartFiles.svgText(Charts.cloud(300_000));
        assertFalse(markers.contains("data:image/png;base64,"));
        assertTrue(density.contains("data:image/png;base64,"));
        // Twenty bytes a marker at most; a density no larger than its squares.
        assertTrue(markers.length() < 400_000, "bytes of 20,000 markers: " + markers.length());
        assertTrue(density.length() < 400_000, "bytes of a density: " + density.length());
    }

    @Test
    void pngIsAsLargeAsCentimetresTimesResolution() throws Exception {
        Path file = folder.resolve("law.png");
        ChartFiles.png(Charts.law(), file, 300);
        BufferedImage image = ImageIO.read(file.toFile());
        Chart.Size size = Chart.Size.PAGE;
        assertEquals(Math.round(size.width() / 2.54 * 300), image.getWidth());
        assertEquals(Math.round(size.height() / 2.54 * 300), image.getHeight());
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertTrue(bytes.contains("pHYs"), "no resolution stated");
    }

    @Test
    void paperIsWhiteToItsLastPixel() throws Exception {
        Path file = folder.resolve("law.png");
        ChartFiles.png(Charts.law(), file, 97);
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(0xFFFFFFFF, image.getRGB(0, 0));
        assertEquals(0xFFFFFFFF, image.getRGB(image.getWidth() - 1, image.getHeight() - 1));
    }

    @Test
    void pdfHasAPageOfTheSizeOnPaperAndATableOfItsObjects() throws Exception {
        Path file = folder.resolve("law.pdf");
        ChartFiles.pdf(Charts.law(), file);
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("%PDF-1.4") && text.endsWith("%%EOF\n"));
        Chart.Size size = Chart.Size.PAGE;
        Matcher box = Pattern.compile("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)\\]").matcher(text);
        assertTrue(box.find());
        assertEquals(size.width() / 2.54 * 72, Double.parseDouble(box.group(1)), 0.001);
        assertEquals(size.height() / 2.54 * 72, Double.parseDouble(box.group(2)), 0.001);
        int table = Integer.parseInt(text.substring(text.indexOf("startxref\n") + 10, text.indexOf("\n%%EOF")));
        String[] lines = text.substring(table).split("\n");
        assertEquals("xref", lines[0]);
        int objects = Integer.parseInt(lines[1].substring(2)) - 1;
        for (int number = 1; number <= objects; number++) {
            int offset = Integer.parseInt(lines[2 + number].substring(0, 10));
            assertTrue(text.startsWith(number + " 0 obj", offset), "object " + number);
        }
    }

    @Test
    void pdfDrawsLinesInTheInksOfTheChartAndTheSameBytesAgain() throws Exception {
        Path file = folder.resolve("law.pdf");
        ChartFiles.pdf(Charts.law(), file);
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int stream = text.indexOf("stream\n") + 7;
        Inflater inflater = new Inflater();
        inflater.setInput(bytes, stream, bytes.length - stream);
        byte[] content = new byte[10_000_000];
        String operators = new String(content, 0, inflater.inflate(content), StandardCharsets.ISO_8859_1);
        inflater.end();
        assertTrue(operators.startsWith("1 0 0 -1 0 "), "downward from the top");
        // Blue of Okabe and Ito, #0072B2, in parts of one.
        assertTrue(operators.contains("0 0.447 0.698 rg"), "the chart's blue");
        assertEquals(operators.split("(?m)^q$", -1).length, operators.split("(?m)^Q$", -1).length, "as many q as Q");
        Path again = folder.resolve("again.pdf");
        ChartFiles.pdf(Charts.law(), again);
        assertArrayEquals(bytes, Files.readAllBytes(again));
    }

    @Test
    void aLargeCloudIsAPictureInAPdfToo() throws Exception {
        Path file = folder.resolve("cloud.pdf");
        ChartFiles.pdf(Charts.cloud(300_000), file);
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(text.contains("/Subtype /Image") && text.contains("/SMask"), "an image with its opacity");
        assertTrue(Files.size(file) < 400_000, "bytes of a density: " + Files.size(file));
    }
}
