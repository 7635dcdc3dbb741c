/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDF files as a reader sees them. */
class PdfFileTest {
    private static final Set<String> OPERATORS = Set.of("cm", "q", "Q", "W", "n", "rg", "RG", "gs", "w", "J", "j", "M",
            "d", "m", "l", "c", "h", "S", "f", "f*", "Do");

    @TempDir
    private Path folder;

    private byte[] pdf(Chart chart) throws IOException {
        Path file = folder.resolve("chart.pdf");
        ChartFiles.pdf(chart, file);
        return Files.readAllBytes(file);
    }

    private static Chart chart(String name) {
        return switch (name) {
            case "law" -> Charts.law();
            case "sky" -> Charts.sky();
            default -> Charts.cloud(60_000);
        };
    }

    private static Set<String> all(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"law", "sky", "cloud"})
    void everyOperatorIsOneOfThePagesAndEveryNameHasItsResource(String name) throws IOException {
        PdfReader pdf = PdfReader.of(pdf(chart(name)));
        String page = pdf.object(3).text();
        String operators = pdf.object(4).operators();
        String found = operators.replaceAll("\\[[^\\]]*\\]", " ");
        int depth = 0;
        for (String word : found.trim().split("\\s+")) {
            assertTrue(OPERATORS.contains(word) || word.matches("-?\\d+(\\.\\d{1,3})?|/[AI]\\d+"), word);
            depth += word.equals("q") ? 1 : word.equals("Q") ? -1 : 0;
            assertTrue(depth >= 0, "Q before its q");
        }
        assertEquals(0, depth);
        assertEquals(all("/(A\\d+) <<", page), all("/(A\\d+) gs", operators), "opacities");
        assertEquals(all("/(I\\d+) \\d+ 0 R", page), all("/(I\\d+) Do", operators), "images");
        assertEquals(name.equals("cloud"), operators.contains(" Do"));
    }

    @Test
    void imagesAreAsLongAsTheyAreWideAndHigh() throws IOException {
        PdfReader pdf = PdfReader.of(pdf(chart("cloud")));
        PdfReader.Item image = pdf.object(6);
        int pixels = Integer.parseInt(image.value("Width")) * Integer.parseInt(image.value("Height"));
        assertEquals(3 * pixels, image.stream().length);
        assertEquals("7 0 R", image.value("SMask"));
        PdfReader.Item opacity = pdf.object(7);
        assertEquals(pixels, opacity.stream().length);
        assertEquals(image.value("Width"), opacity.value("Width"));
        int seen = 0;
        for (byte value : opacity.stream()) {
            seen += value == 0 ? 0 : 1;
        }
        // 60,000 points over the squares of the frame leave some empty, and fill the most.
        assertTrue(seen > 0.3 * pixels && seen < pixels, seen + " of " + pixels);
    }

    @Test
    void theTitleIsInUnicodeWhateverItsLetters() throws IOException {
        String title = "\u03b4 Cep (\\) <x> \u2212 \uD83D\uDD2D M_{W}";
        Chart chart = new Chart("t", title, "", new Chart.Size(5, 4), Charts.sky().panels());
        String written = PdfReader.of(pdf(chart)).object(5).value("Title");
        assertTrue(written.startsWith("<FEFF"), written);
        byte[] utf16 = HexFormat.of().parseHex(written.substring(5));
        assertEquals(title.replace("_{W}", "_W"), new String(utf16, StandardCharsets.UTF_16BE));
    }

    /** A square of a known place in centimetres must be filled there, counted upward from the paper's lower edge. */
    @Test
    void whatIsDrawnLiesWhereTheLayoutSays() throws IOException {
        Chart chart = Charts.of(Axis.of("x", "").from(0, 10), Axis.of("y", "").from(0, 10),
                Layer.Points.of("", Ink.VERMILLION, Layer.Marker.SQUARE, new double[] {2}, new double[] {9}));
        double height = chart.size().height() / 2.54 * 72;
        double width = chart.size().width() / 2.54 * 72;
        // At 0.75 pixels to the point a view of as many pixels as the paper has points is laid out as the paper.
        ChartView view = ChartView.of(chart, (int) Math.round(width), (int) Math.round(height), 0.75, Theme.PAPER);
        String operators = PdfReader.of(pdf(chart)).object(4).operators();
        // Vermillion of Okabe and Ito, #D55E00.
        Matcher square = Pattern.compile("0\\.835 0\\.369 0 rg .*\\n([\\d.]+) ([\\d.]+) m ([^\\n]+)f")
                .matcher(operators);
        assertTrue(square.find(), "a vermillion square");
        assertEquals(view.xPixel(0, 2), Double.parseDouble(square.group(1)), 4);
        assertEquals(view.yPixel(0, 9), Double.parseDouble(square.group(2)), 4);
        assertTrue(operators.startsWith("1 0 0 -1 0 " + String.format(java.util.Locale.ROOT, "%.3f", height)));
    }

    /** What Poppler makes of the file against the PNG of the same chart, both in black: where present. */
    @ParameterizedTest
    @ValueSource(strings = {"law", "sky", "cloud"})
    void anotherReaderShowsTheSamePictureAsThePng(String name) throws Exception {
        Path file = folder.resolve("chart.pdf");
        ChartFiles.pdf(chart(name), file);
        Assumptions.assumeTrue(rasterised(file), "pdftoppm is not there");
        ChartFiles.png(chart(name), folder.resolve("ours.png"), 100);
        BufferedImage theirs = ImageIO.read(folder.resolve("theirs.png").toFile());
        BufferedImage ours = ImageIO.read(folder.resolve("ours.png").toFile());
        assertEquals(ours.getWidth(), theirs.getWidth(), 1);
        assertEquals(ours.getHeight(), theirs.getHeight(), 1);
        double same = difference(ours, theirs, false);
        double mirrored = difference(ours, theirs, true);
        // Edges are smoothed in two ways; ink in other places counts many times as much.
        assertTrue(same < 0.35 * mirrored, "differs by " + same + ", upside down by " + mirrored);
    }

    private boolean rasterised(Path file) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(List.of("pdftoppm", "-r", "100", "-png", "-singlefile",
                    file.toString(), folder.resolve("theirs").toString())).inheritIO().start();
            return process.waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /** Mean difference of the pixels' blue over squares of four by four. */
    private static double difference(BufferedImage one, BufferedImage other, boolean upsideDown) {
        int width = Math.min(one.getWidth(), other.getWidth()) / 4;
        int height = Math.min(one.getHeight(), other.getHeight()) / 4;
        double sum = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                sum += Math.abs(shade(one, x, y) - shade(other, x, upsideDown ? height - 1 - y : y));
            }
        }
        return sum / width / height;
    }

    private static double shade(BufferedImage image, int x, int y) {
        double sum = 0;
        for (int i = 0; i < 16; i++) {
            sum += (image.getRGB(4 * x + i % 4, 4 * y + i / 4) >> 8 & 0xFF) / 16.0;
        }
        return sum;
    }
}
