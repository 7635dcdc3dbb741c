/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.util.Base64;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.astrarium.core.chart.Layer;

/**
 * Writes what is drawn as elements of SVG, with three things that calls of Graphics2D do not tell: text that stays
 * aligned in whatever font the reader has, markers as one short path, and images within the file.
 */
final class SvgGraphics extends AbstractGraphics2D {
    private static final String[] CAPS = {"butt", "round", "square"};
    private static final String[] JOINS = {"miter", "round", "bevel"};

    private final SvgBody body;

    /** Draws into a document. */
    SvgGraphics(SvgBody body) {
        super(false);
        this.body = body;
        gc = new GraphicContext(new AffineTransform());
        gc.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 10));
    }

    private SvgGraphics(SvgGraphics other) {
        super(other);
        body = other.body;
    }

    @Override
    public Graphics create() {
        return new SvgGraphics(this);
    }

    @Override
    public void draw(Shape shape) {
        Stroke stroke = gc.getStroke();
        if (!(stroke instanceof BasicStroke basic)) {
            fill(stroke.createStrokedShape(shape));
            return;
        }
        double scale = Math.sqrt(Math.abs(gc.getTransform().getDeterminant()));
        StringBuilder style = new StringBuilder("fill=\"none\" stroke=\"").append(hex(gc.getColor())).append('"')
                .append(opacity("stroke-opacity", gc.getColor()))
                .append(SvgBody.attribute("stroke-width", number(basic.getLineWidth() * scale)));
        if (basic.getEndCap() != BasicStroke.CAP_BUTT) {
            style.append(SvgBody.attribute("stroke-linecap", CAPS[basic.getEndCap()]));
        }
        if (basic.getLineJoin() != BasicStroke.JOIN_MITER) {
            style.append(SvgBody.attribute("stroke-linejoin", JOINS[basic.getLineJoin()]));
        }
        if (basic.getDashArray() != null) {
            StringBuilder dashes = new StringBuilder();
            for (float dash : basic.getDashArray()) {
                dashes.append(dashes.isEmpty() ? "" : " ").append(number(dash * scale));
            }
            style.append(SvgBody.attribute("stroke-dasharray", dashes.toString()))
                    .append(SvgBody.attribute("stroke-dashoffset", number(basic.getDashPhase() * scale)));
        }
        add(style.toString(), "<path d=\"" + path(shape) + "\"/>");
    }

    @Override
    public void fill(Shape shape) {
        boolean evenOdd = shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
        add(fillStyle(), "<path d=\"" + path(shape) + (evenOdd ? "\" fill-rule=\"evenodd\"/>" : "\"/>"));
    }

    private String fillStyle() {
        return "fill=\"" + hex(gc.getColor()) + "\"" + opacity("fill-opacity", gc.getColor());
    }

    /** An element among those of the same style and clip. */
    private void add(String style, String element) {
        Shape clip = gc.getClip();
        body.add(style, clip == null ? "" : path(clip), element);
    }

    private String path(Shape shape) {
        StringBuilder text = new StringBuilder();
        double[] p = new double[6];
        for (PathIterator path = shape.getPathIterator(gc.getTransform()); !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> points(text, 'M', p, 2);
                case PathIterator.SEG_LINETO -> points(text, 'L', p, 2);
                case PathIterator.SEG_QUADTO -> points(text, 'Q', p, 4);
                case PathIterator.SEG_CUBICTO -> points(text, 'C', p, 6);
                default -> text.append('Z');
            }
        }
        return text.toString();
    }

    private static void points(StringBuilder text, char command, double[] p, int count) {
        text.append(command);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                text.append(' ');
            }
            append(text, p[i]);
        }
    }

    /** Draws text: first its rim, if it has one, then the letters, because not every reader knows paint-order. */
    void text(RichText text, double x, double y, Lettering.Style style) {
        if (style.halo() != null) {
            String rim = hex(style.halo());
            letters(text, x, y, style, "fill=\"" + rim + "\" stroke=\"" + rim + "\""
                    + SvgBody.attribute("stroke-width", number(Lettering.HALO_WIDTH))
                    + " stroke-linejoin=\"round\" aria-hidden=\"true\"");
        }
        letters(text, x, y, style, "fill=\"" + hex(style.color()) + "\"");
    }

    private void letters(RichText text, double x, double y, Lettering.Style style, String paint) {
        StringBuilder out = new StringBuilder("<text").append(SvgBody.attribute("x", number(x)))
                .append(SvgBody.attribute("y", number(y)))
                .append(SvgBody.attribute("font-size", number(style.size())));
        AffineTransform turned = gc.getTransform();
        if (!turned.isIdentity()) {
            double[] matrix = new double[6];
            turned.getMatrix(matrix);
            StringBuilder all = new StringBuilder("matrix(");
            for (double m : matrix) {
                all.append(all.length() > 7 ? " " : "").append(m == Math.rint(m) ? number(m) : Double.toString(m));
            }
            out.append(SvgBody.attribute("transform", all + ")"));
        }
        if (text.runs().size() > 1) {
            // Else some readers drop the space between a subscript and the next word.
            out.append(" xml:space=\"preserve\"");
        }
        if (style.anchor() != Lettering.Anchor.START) {
            out.append(SvgBody.attribute("text-anchor", style.anchor().name().toLowerCase(Locale.ROOT)));
        }
        out.append('>');
        double drop = 0;
        for (RichText.Run run : text.runs()) {
            double wanted = run.level().drop * style.size();
            if (run.level() == RichText.Level.BASE && drop == 0) {
                out.append(SvgBody.escaped(run.text()));
                continue;
            }
            out.append("<tspan").append(SvgBody.attribute("dy", number(wanted - drop)))
                    .append(SvgBody.attribute("font-size", number(style.size() * run.level().size))).append('>')
                    .append(SvgBody.escaped(run.text())).append("</tspan>");
            drop = wanted;
        }
        add(paint, out.append("</text>").toString());
    }

    /** Draws markers as one path; see-through ones as a path each, so that many of them add up to a darker shade. */
    void markers(Layer.Marker marker, double size, Color color, float[] xs, float[] ys, int count) {
        if (count == 0) {
            return;
        }
        boolean round = marker == Layer.Marker.DOT || marker == Layer.Marker.CIRCLE;
        boolean stroked = round || marker == Layer.Marker.CROSS;
        String paint = stroked ? "fill=\"none\" stroke=\"" + hex(color) + "\"" + opacity("stroke-opacity", color)
                + SvgBody.attribute("stroke-width", number(round ? size : Markers.strokeWidth(size)))
                + (round ? " stroke-linecap=\"round\"" : "")
                : "fill=\"" + hex(color) + "\"" + opacity("fill-opacity", color);
        // A line of no length with round caps is a disc: the shortest way to say so.
        String outline = round ? "h0" : outline(Markers.shape(marker, size));
        StringBuilder path = new StringBuilder("<path d=\"");
        int begin = path.length();
        for (int i = 0; i < count; i++) {
            path.append('M');
            append(path, xs[i]);
            path.append(' ');
            append(path, ys[i]);
            path.append(outline);
            if (color.getAlpha() < 255 || i == count - 1) {
                add(paint, path.append("\"/>").toString());
                path.setLength(begin);
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
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        add("", "<image" + SvgBody.attribute("x", number(x)) + SvgBody.attribute("y", number(y))
                + SvgBody.attribute("width", number(width)) + SvgBody.attribute("height", number(height))
                + " preserveAspectRatio=\"none\" xlink:href=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(png.toByteArray()) + "\"/>");
    }

    private static String opacity(String name, Color color) {
        return color.getAlpha() == 255 ? "" : SvgBody.attribute(name, number(color.getAlpha() / 255.0));
    }

    private static String hex(Color color) {
        return "#" + Integer.toHexString(0x1000000 | color.getRGB() & 0xFFFFFF).substring(1);
    }

    private static String number(double value) {
        StringBuilder text = new StringBuilder();
        append(text, value);
        return text.toString();
    }

    /** A number with two decimals at most. */
    private static void append(StringBuilder text, double value) {
        long hundredths = Math.round(value * 100);
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
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (!text.isEmpty()) {
            fill(gc.getFont().createGlyphVector(gc.getFontRenderContext(), text).getOutline(x, y));
        }
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        fill(new TextLayout(text, gc.getFontRenderContext()).getOutline(AffineTransform.getTranslateInstance(x, y)));
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        return drawImage(image, x, y, image.getWidth(null), image.getHeight(null), observer);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        image((BufferedImage) image, x, y, width, height);
        return true;
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw new UnsupportedOperationException("charts draw buffered images only");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw new UnsupportedOperationException("charts draw buffered images only");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException("a drawing cannot be copied from");
    }

    @Override
    public void setXORMode(Color color) {
        throw new UnsupportedOperationException("SVG knows no exclusive or");
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return null;
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics().getFontMetrics(font);
    }

    @Override
    public void dispose() {
        // the document ends by itself
    }
}
