/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.astrarium.core.chart.Layer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Batik's SVG writer with three things it cannot know from calls of Graphics2D: text that stays aligned in whatever
 * font the reader has, markers as one short path, and images within the file.
 */
final class SvgGraphics extends SVGGraphics2D {
    /** Names the fonts of a drawing. */
    static final String FONTS = "Helvetica, Arial, 'DejaVu Sans', sans-serif";

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** A writer whose ids begin with the prefix, so that several drawings can stand in one page. */
    SvgGraphics(Document document, String idPrefix) {
        super(context(document, idPrefix), false);
    }

    private SvgGraphics(SvgGraphics other) {
        super(other);
    }

    private static SVGGeneratorContext context(Document document, String idPrefix) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return idPrefix + "-" + super.generateID(prefix);
            }
        });
        return context;
    }

    @Override
    public Graphics create() {
        return new SvgGraphics(this);
    }

    private Element element(String name) {
        return getDOMFactory().createElementNS(NAMESPACE, name);
    }

    private void add(Element element) {
        domGroupManager.addElement(element, DOMGroupManager.FILL);
    }

    /** Draws text: first its rim, if it has one, then the letters, because not every reader knows paint-order. */
    void text(RichText text, double x, double y, Lettering.Style style) {
        setColor(style.color());
        if (style.halo() != null) {
            Element rim = letters(text, x, y, style);
            rim.setAttribute("stroke", hex(style.halo()));
            rim.setAttribute("fill", hex(style.halo()));
            rim.setAttribute("stroke-width", number(Lettering.HALO_WIDTH));
            rim.setAttribute("stroke-linejoin", "round");
            rim.setAttribute("aria-hidden", "true");
        }
        letters(text, x, y, style).setAttribute("stroke", "none");
    }

    private Element letters(RichText text, double x, double y, Lettering.Style style) {
        Element element = element("text");
        add(element);
        element.setAttribute("x", number(x));
        element.setAttribute("y", number(y));
        element.setAttribute("font-size", number(style.size()));
        element.setAttribute("fill", hex(style.color()));
        if (text.runs().size() > 1) {
            // Else some readers drop the space between a subscript and the next word.
            element.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        }
        if (style.anchor() != Lettering.Anchor.START) {
            element.setAttribute("text-anchor", style.anchor().name().toLowerCase(Locale.ROOT));
        }
        double drop = 0;
        for (RichText.Run run : text.runs()) {
            double wanted = run.level().drop * style.size();
            if (run.level() == RichText.Level.BASE && drop == 0) {
                element.appendChild(getDOMFactory().createTextNode(writable(run.text())));
                continue;
            }
            Element span = element("tspan");
            span.setAttribute("dy", number(wanted - drop));
            span.setAttribute("font-size", number(style.size() * run.level().size));
            span.setTextContent(writable(run.text()));
            element.appendChild(span);
            drop = wanted;
        }
        return element;
    }

    /** Draws markers as one path; see-through ones as a path each, so that many of them add up to a darker shade. */
    void markers(Layer.Marker marker, double size, Color color, float[] xs, float[] ys, int count) {
        if (count == 0) {
            return;
        }
        setColor(color);
        boolean round = marker == Layer.Marker.DOT || marker == Layer.Marker.CIRCLE;
        boolean stroked = round || marker == Layer.Marker.CROSS;
        Element group = element("g");
        add(group);
        group.setAttribute(stroked ? "stroke" : "fill", hex(color));
        group.setAttribute(stroked ? "fill" : "stroke", "none");
        if (stroked) {
            group.setAttribute("stroke-width", number(round ? size : Markers.strokeWidth(size)));
            group.setAttribute("stroke-linecap", round ? "round" : "butt");
        }
        if (color.getAlpha() < 255) {
            group.setAttribute(stroked ? "stroke-opacity" : "fill-opacity", number(color.getAlpha() / 255.0));
        }
        // A line of no length with round caps is a disc: the shortest way to say so.
        String outline = round ? "h0" : outline(Markers.shape(marker, size));
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < count; i++) {
            path.append('M').append(number(xs[i])).append(' ').append(number(ys[i])).append(outline);
            if (color.getAlpha() < 255 || i == count - 1) {
                Element element = element("path");
                element.setAttribute("d", path.toString());
                group.appendChild(element);
                path.setLength(0);
            }
        }
    }

    /** A shape about the origin in relative steps, to be put behind a move to its middle. */
    private static String outline(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] point = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(point);
            if (kind == PathIterator.SEG_CLOSE) {
                path.append('z');
            } else {
                path.append(kind == PathIterator.SEG_MOVETO ? 'm' : 'l').append(number(point[0] - x)).append(' ')
                        .append(number(point[1] - y));
                x = point[0];
                y = point[1];
            }
        }
        return path.toString();
    }

    /** Puts an image into the file. */
    void image(BufferedImage image, double x, double y, double width, double height) {
        Element element = element("image");
        add(element);
        element.setAttribute("x", number(x));
        element.setAttribute("y", number(y));
        element.setAttribute("width", number(width));
        element.setAttribute("height", number(height));
        element.setAttribute("preserveAspectRatio", "none");
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        element.setAttributeNS("http://www.w3.org/1999/xlink", "xlink:href",
                "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray()));
    }

    /** A text with the sign for an unknown letter in place of what XML cannot hold (XML 1.0, production 2). */
    static String writable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(c >= 0x20 && c < 0xD800 || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000 || c == '\t' || c == '\n' || c == '\r' ? c : 0xFFFD));
        return out.toString();
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
    }

    /** A number with two decimals at most. */
    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        StringBuilder text = new StringBuilder();
        if (hundredths < 0) {
            text.append('-');
        }
        long size = Math.abs(hundredths);
        text.append(size / 100);
        if (size % 100 != 0) {
            text.append('.').append(size % 100 / 10);
            if (size % 10 != 0) {
                text.append(size % 10);
            }
        }
        return text.toString();
    }
}
