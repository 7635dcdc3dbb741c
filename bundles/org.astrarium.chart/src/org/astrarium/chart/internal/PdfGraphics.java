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
import java.text.AttributedCharacterIterator;
import java.util.Locale;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/**
 * Writes what is drawn as the operators of a PDF page (ISO 32000-1, annex A). Letters become outlines, so that a figure
 * looks the same wherever it is printed. Colours are plain, with one opacity each.
 */
final class PdfGraphics extends AbstractGraphics2D {
    private final PdfPage page;

    /** Draws on a page. */
    PdfGraphics(PdfPage page) {
        super(true);
        this.page = page;
        gc = new GraphicContext(new AffineTransform());
        gc.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 10));
    }

    private PdfGraphics(PdfGraphics other) {
        super(other);
        page = other.page;
    }

    @Override
    public Graphics create() {
        return new PdfGraphics(this);
    }

    @Override
    public void draw(Shape shape) {
        Stroke stroke = gc.getStroke();
        if (!(stroke instanceof BasicStroke basic)) {
            fill(stroke.createStrokedShape(shape));
            return;
        }
        begin();
        double scale = Math.sqrt(Math.abs(gc.getTransform().getDeterminant()));
        StringBuilder text = new StringBuilder();
        text.append(number(basic.getLineWidth() * scale)).append(" w ").append(basic.getEndCap()).append(" J ")
                .append(basic.getLineJoin()).append(" j ").append(number(Math.max(1, basic.getMiterLimit())))
                .append(" M [");
        if (basic.getDashArray() != null) {
            for (float dash : basic.getDashArray()) {
                text.append(number(dash * scale)).append(' ');
            }
        }
        text.append("] ").append(number(basic.getDashPhase() * scale)).append(" d ");
        page.write(text + path(shape) + "S\n");
    }

    @Override
    public void fill(Shape shape) {
        begin();
        PathIterator path = shape.getPathIterator(null);
        page.write(path(shape) + (path.getWindingRule() == PathIterator.WIND_EVEN_ODD ? "f*\n" : "f\n"));
    }

    private void begin() {
        Color color = gc.getColor();
        Shape clip = gc.getClip();
        page.state(clip == null ? "" : path(clip) + "W n ", color);
    }

    private String path(Shape shape) {
        StringBuilder text = new StringBuilder();
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(gc.getTransform()); !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> point(text, p, 0, 'm');
                case PathIterator.SEG_LINETO -> point(text, p, 0, 'l');
                case PathIterator.SEG_QUADTO -> {
                    // A quadratic curve as a cubic one: both inner points two thirds of the way to its own.
                    double[] cubic = {x + 2 * (p[0] - x) / 3, y + 2 * (p[1] - y) / 3, p[2] + 2 * (p[0] - p[2]) / 3,
                        p[3] + 2 * (p[1] - p[3]) / 3, p[2], p[3]};
                    point(text, cubic, 4, 'c');
                    p[0] = p[2];
                    p[1] = p[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    point(text, p, 4, 'c');
                    p[0] = p[4];
                    p[1] = p[5];
                }
                default -> text.append("h ");
            }
            x = p[0];
            y = p[1];
        }
        return text.toString();
    }

    private static void point(StringBuilder text, double[] p, int last, char operator) {
        for (int i = 0; i <= last; i += 2) {
            text.append(number(p[i])).append(' ').append(number(p[i + 1])).append(' ');
        }
        text.append(operator).append(' ');
    }

    /** With three decimals: a thousandth of a point. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        String shorter = text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
        return shorter.equals("-0") ? "0" : shorter;
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
        AffineTransform place = new AffineTransform(gc.getTransform());
        place.translate(x, y);
        place.concatenate(new AffineTransform(width, 0, 0, -height, 0, height));
        begin();
        page.image((BufferedImage) image, place);
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
        throw new UnsupportedOperationException("paper cannot be copied from");
    }

    @Override
    public void setXORMode(Color color) {
        throw new UnsupportedOperationException("paper knows no exclusive or");
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
        // the page ends by itself
    }
}
