/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Node;
import org.astrarium.core.recipe.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipeTextTest {
    private static Node tree(String text) {
        return RecipeText.of("a.cepheid", text).tree();
    }

    private static Node.Scalar scalar(String text) {
        return (Node.Scalar) ((Node.Mapping) tree("k: " + text + "\n")).get("k");
    }

    @Test
    void valuesFollowTheCoreSchemaOfYaml12() {
        assertEquals(3L, scalar("3").value());
        assertEquals(-0.5, scalar("-0.5").value());
        assertEquals(1.9, scalar("1.90").value());
        assertEquals("1.90", scalar("1.90").text());
        assertEquals(1e-4, scalar("1e-4").value());
        assertEquals(255L, scalar("0xff").value());
        assertEquals(8L, scalar("0o10").value());
        assertEquals(true, scalar("True").value());
        assertEquals(Double.NEGATIVE_INFINITY, scalar("-.inf").value());
        assertNull(scalar("~").value());
        assertNull(scalar("").value());
        // words that were truths in YAML 1.1 are texts in 1.2
        assertEquals("yes", scalar("yes").value());
        assertEquals("off", scalar("off").value());
        assertEquals("12:30:00", scalar("12:30:00").value());
        assertEquals("3", scalar("\"3\"").value());
        assertEquals("2019-01-01", scalar("2019-01-01").value());
    }

    @Test
    void wholeNumbersBeyond64BitsBecomeDoubles() {
        assertEquals(Long.MAX_VALUE, scalar("9223372036854775807").value());
        assertEquals(9.223372036854775808e18, scalar("9223372036854775808").value());
    }

    @Test
    void placesAreLinesFromOneAndStringIndexes() {
        String text = "# \uD83D\uDE80 caf\u00e9\ntitle: \uD83D\uDE80 x\nfits:\n  - {name: bj, pivot: 0}\n";
        Node.Mapping root = assertInstanceOf(Node.Mapping.class, tree(text));
        Node.Entry title = root.entries().get(0);
        assertEquals(2, title.keyPlace().line());
        assertEquals("title", cut(text, title.keyPlace()));
        assertEquals("\uD83D\uDE80 x", cut(text, title.value().place()));
        Node.Sequence fits = (Node.Sequence) root.get("fits");
        Node.Mapping fit = (Node.Mapping) fits.items().get(0);
        assertEquals(4, fit.place().line());
        assertEquals("{name: bj, pivot: 0}", cut(text, fit.place()));
        assertEquals("0", cut(text, fit.get("pivot").place()));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstKey() {
        String text = "\uFEFFtitle: x\n";
        Node.Entry title = ((Node.Mapping) tree(text)).entries().get(0);
        assertEquals("title", title.key());
        assertEquals("title", cut(text, title.keyPlace()));
    }

    @Test
    void blockCollectionsEndWithTheirLastValue() {
        String text = "sample:\n  where:\n    - a > 1\n\n# behind\nseed: 1\n";
        Node.Mapping root = (Node.Mapping) tree(text);
        assertEquals("where:\n    - a > 1", cut(text, root.get("sample").place()));
    }

    @Test
    void keysGivenTwiceAreBothThere() {
        Node.Mapping root = (Node.Mapping) tree("seed: 1\nseed: 2\n");
        assertEquals(List.of("seed", "seed"), root.entries().stream().map(Node.Entry::key).toList());
        assertEquals(2, root.entries().get(1).keyPlace().line());
    }

    @Test
    void anEmptyTextIsAnEmptySection() {
        assertEquals(List.of(), ((Node.Mapping) tree("")).entries());
        assertEquals(List.of(), ((Node.Mapping) tree("# nothing\n")).entries());
        assertEquals(List.of(), ((Node.Mapping) tree("---\n")).entries());
    }

    @Test
    void errorsNameFileAndLine() {
        refused("a: 1\nb: [1, 2\nc: 3\n", 3, "not valid YAML");
        refused("a: 1\n\tb: 2\n", 2, "not valid YAML");
        refused("a: &x 1\n", 1, "anchors");
        refused("a: 1\nb: *a\n", 2, "");
        refused("a: !!java.net.URL x\n", 1, "tags");
        refused("a: 1\n---\nb: 2\n", 2, "second document");
        refused("? [a, b]\n: 1\n", 1, "key");
    }

    private static void refused(String text, int line, String words) {
        InputException e = assertThrows(InputException.class, () -> tree(text), text);
        assertEquals("a.cepheid", e.problem().file());
        assertEquals(line, e.problem().line(), e.problem().text());
        assertTrue(e.problem().message().contains(words), e.problem().text());
    }

    @Test
    void bombsAreRefusedAndNotFollowed() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append(String.format(Locale.ROOT, "a%d: &a%d [*a%d, *a%d]%n", i, i, i - 1, i - 1));
        }
        assertThrows(InputException.class, () -> tree(bomb.toString()));
        assertThrows(InputException.class, () -> tree("[".repeat(100_000)));
        assertThrows(InputException.class, () -> tree("a: " + "{b: ".repeat(60) + "1" + "}".repeat(60)));
        assertThrows(InputException.class, () -> tree("a: \"" + "x".repeat(1_000_001) + "\""));
    }

    @Test
    void filesThatAreNoTextAreRefused(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("a.cepheid"), new byte[] {'a', ':', ' ', (byte) 0xff, '\n'});
        assertTrue(problem(file).contains("UTF-8"));
        assertTrue(problem(folder).contains("folder"));
        assertTrue(problem(folder.resolve("b")).contains("no such file"));
        Files.writeString(file, "title: \u00e9\n");
        assertEquals("title: \u00e9\n", RecipeText.read(file).text());
    }

    private static String problem(Path file) {
        return assertThrows(InputException.class, () -> RecipeText.read(file)).problem().message();
    }

    private static String cut(String text, Place place) {
        return text.substring(place.start(), place.end());
    }
}
