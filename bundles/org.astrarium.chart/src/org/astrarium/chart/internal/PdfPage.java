/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.astrarium.chart.Theme;

/**
 * A PDF file of one page (ISO 32000-1, version 1.4 for its opacity): the same bytes for the same chart, without dates
 * and identifiers.
 */
public final class PdfPage {
    private final double width;
    private final double height;
    private final StringBuilder content = new StringBuilder();
    private final TreeSet<Integer> opacities = new TreeSet<>();
    private final List<BufferedImage> images = new ArrayList<>();
    private String clip = "";
    private Color color;

    private PdfPage(double width, double height) {
        this.width = width;
        this.height = height;
        // Charts count downward from the top, PDF upward from the bottom.
        content.append("1 0 0 -1 0 ").append(PdfGraphics.number(height)).append(" cm\nq\n");
    }

    /**
     * Writes laid out frames.
     *
     * @param width  of the page, in points
     * @param height of the page, in points
     * @throws IOException if the stream cannot be written
     */
    public static void write(String title, List<Frame> frames, double width, double height, OutputStream out)
            throws IOException {
        PdfPage page = new PdfPage(width, height);
        PdfGraphics g = new PdfGraphics(page);
        ChartPainter.draw(g, new Rectangle2D.Double(0, 0, width, height), frames, Theme.PAPER, new BitSet());
        page.finish(title, out);
    }

    void write(String operators) {
        content.append(operators);
    }

    /** Sets what the next operators go by: a path to clip to, empty for none, and a colour. */
    void state(String newClip, Color newColor) {
        if (!newClip.equals(clip)) {
            content.append("Q\nq\n").append(newClip).append('\n');
            clip = newClip;
            color = null;
        }
        if (!newColor.equals(color)) {
            color = newColor;
            String rgb = String.format(Locale.ROOT, "%s %s %s", part(color.getRed()), part(color.getGreen()),
                    part(color.getBlue()));
            opacities.add(color.getAlpha());
            content.append(rgb).append(" rg ").append(rgb).append(" RG /A").append(color.getAlpha()).append(" gs\n");
        }
    }

    private static String part(int of255) {
        return PdfGraphics.number(of255 / 255.0);
    }

    /** Puts an image where a transform takes the unit square, its upper side up. */
    void image(BufferedImage image, AffineTransform place) {
        double[] m = new double[6];
        place.getMatrix(m);
        content.append("q /A255 gs ");
        opacities.add(255);
        for (double value : m) {
            content.append(PdfGraphics.number(value)).append(' ');
        }
        content.append("cm /I").append(images.size()).append(" Do Q\n");
        images.add(image);
    }

    private void finish(String title, OutputStream out) throws IOException {
        content.append("Q\n");
        Objects file = new Objects();
        StringBuilder resources = new StringBuilder("<< /ExtGState <<");
        for (int opacity : opacities) {
            resources.append(" /A").append(opacity).append(" << /ca ").append(part(opacity)).append(" /CA ")
                    .append(part(opacity)).append(" >>");
        }
        resources.append(" >> /XObject <<");
        // 1 catalogue, 2 pages, 3 page, 4 content, 5 information, then two for each image: itself and its opacity
        for (int i = 0; i < images.size(); i++) {
            resources.append(" /I").append(i).append(' ').append(6 + 2 * i).append(" 0 R");
        }
        resources.append(" >> >>");
        file.add("<< /Type /Catalog /Pages 2 0 R >>");
        file.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        file.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + PdfGraphics.number(width) + " "
                + PdfGraphics.number(height) + "] /Contents 4 0 R /Resources " + resources + " >>");
        file.add("", content.toString().getBytes(StandardCharsets.ISO_8859_1));
        file.add("<< /Title <FEFF" + HexFormat.of().withUpperCase().formatHex(title.getBytes(StandardCharsets.UTF_16BE))
                + "> /Producer (Astrarium) >>");
        for (int i = 0; i < images.size(); i++) {
            addImage(file, images.get(i), 7 + 2 * i);
        }
        file.finish(out);
    }

    private static void addImage(Objects file, BufferedImage image, int maskNumber) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        byte[] colours = new byte[3 * pixels.length];
        byte[] opacity = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            opacity[i] = (byte) (pixels[i] >>> 24);
            colours[3 * i] = (byte) (pixels[i] >> 16);
            colours[3 * i + 1] = (byte) (pixels[i] >> 8);
            colours[3 * i + 2] = (byte) pixels[i];
        }
        String image8 = "/Type /XObject /Subtype /Image /Width " + image.getWidth() + " /Height " + image.getHeight()
                + " /BitsPerComponent 8 /ColorSpace ";
        file.add(image8 + "/DeviceRGB /SMask " + maskNumber + " 0 R", colours);
        file.add(image8 + "/DeviceGray", opacity);
    }

    /** The numbered objects of a file, and where each begins. */
    private static final class Objects {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final List<Integer> offsets = new ArrayList<>();

        Objects() {
            text("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
        }

        void add(String object) {
            offsets.add(bytes.size());
            text(offsets.size() + " 0 obj\n" + object + "\nendobj\n");
        }

        /** A compressed stream with further entries of its dictionary. */
        void add(String entries, byte[] data) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
            try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
                out.write(data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                deflater.end();
            }
            offsets.add(bytes.size());
            text(offsets.size() + " 0 obj\n<< " + entries + " /Filter /FlateDecode /Length " + packed.size()
                    + " >>\nstream\n");
            bytes.writeBytes(packed.toByteArray());
            text("\nendstream\nendobj\n");
        }

        private void text(String text) {
            bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        void finish(OutputStream out) throws IOException {
            int table = bytes.size();
            text("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
            offsets.forEach(offset -> text(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
            text("trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R /Info 5 0 R >>\nstartxref\n" + table
                    + "\n%%EOF\n");
            bytes.writeTo(out);
        }
    }
}
