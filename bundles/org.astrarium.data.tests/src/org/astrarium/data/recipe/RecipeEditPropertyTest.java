/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Node;
import org.junit.jupiter.api.Test;

/** What holds for every edit of every recipe, tried on recipes and edits drawn with fixed seeds. */
class RecipeEditPropertyTest {
    private static final List<String> KEYS = List.of("a", "b", "sigma", "where", "name");
    private static final List<String> TEXTS = List.of("x", "abs(b) < 5", "hypot(a, b) < 1", "mode == \"F\"", "",
            "true", "12", "it's", "a: b");

    private final Random random = new Random(20260101);
    private int comments;

    @Test
    void anEditChangesItsPathAndNothingElse() {
        for (int i = 0; i < 3000; i++) {
            String text = recipe();
            RecipeText before = RecipeText.of("r", text);
            Object tree = Trees.plain(before.tree());
            List<String> paths = new ArrayList<>();
            paths("", tree, paths);
            String path = paths.get(random.nextInt(paths.size()));
            Object value = random.nextInt(4) == 0 ? List.of("p", 2L, Map.of("q", true)) : scalar();
            RecipeText after = before.with(path, value);
            assertEquals(replaced(tree, path, value), Trees.plain(after.tree()), () -> text + "\n" + path + " = "
                    + value + "\n" + after);
            if (Trees.at(tree, path) instanceof Map || Trees.at(tree, path) instanceof List) {
                continue; // comments within what is replaced by something of another form go with it
            }
            assertEquals(commentsOf(text), commentsOf(after.text()), () -> text + "\n" + path + " = " + value + "\n"
                    + after);
        }
    }

    @Test
    void anAddedKeyIsThereAndEveryCommentToo() {
        for (int i = 0; i < 1500; i++) {
            String text = recipe();
            RecipeText before = RecipeText.of("r", text);
            Object tree = Trees.plain(before.tree());
            List<String> paths = new ArrayList<>(List.of(""));
            paths("", tree, paths);
            paths.removeIf(p -> !(p.isEmpty() || Trees.at(tree, p) instanceof Map));
            String section = paths.get(random.nextInt(paths.size()));
            String path = section.isEmpty() ? "added" : section + ".added";
            Object value = scalar();
            RecipeText after = before.with(path, value);
            assertEquals(value, Trees.at(Trees.plain(after.tree()), path), () -> text + "\n" + path + "\n" + after);
            assertEquals(commentsOf(text), commentsOf(after.text()), () -> text + "\n" + path + "\n" + after);
            assertEquals(tree, Trees.plain(after.with(path, null).tree()), () -> text + "\n" + path + "\n" + after);
        }
    }

    @Test
    void textsThatAreBrokenGiveAProblemOrATree() {
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder(recipe());
            for (int k = 0; k < 3; k++) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, "\t:[]{}#&*!|>'\"%@`\n\u0000\uD800-,".charAt(random.nextInt(21)));
                    case 1 -> text.deleteCharAt(at);
                    default -> text.insert(at, "- ? : { [ ' \" # & *\n".charAt(random.nextInt(20)));
                }
                if (text.length() == 0) {
                    text.append('x');
                }
            }
            try {
                Node tree = RecipeText.of("r", text.toString()).tree();
                assertTrue(tree.place().end() <= text.length());
            } catch (InputException e) {
                assertEquals("r", e.problem().file());
            }
        }
    }

    private String recipe() {
        comments = 0;
        StringBuilder out = new StringBuilder();
        block(out, 0, 3);
        return out.toString();
    }

    private void block(StringBuilder out, int indent, int depth) {
        List<String> keys = new ArrayList<>(KEYS);
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            String key = keys.remove(random.nextInt(keys.size()));
            if (random.nextInt(3) == 0) {
                out.append(" ".repeat(indent)).append("# c").append(comments++).append("\n");
            }
            out.append(" ".repeat(indent)).append(key).append(":");
            switch (depth == 0 ? 0 : random.nextInt(5)) {
                case 0 -> line(out, " " + written());
                case 1 -> {
                    line(out, "");
                    block(out, indent + 2, depth - 1);
                }
                case 2 -> {
                    line(out, "");
                    for (int i = random.nextInt(3); i >= 0; i--) {
                        line(out.append(" ".repeat(indent)).append("- "), written());
                    }
                }
                case 3 -> line(out, " [" + written() + ", {a: " + written() + ", b: [" + written() + "]}]");
                default -> line(out, " {a: " + written() + ", name: " + written() + "}");
            }
        }
    }

    private void line(StringBuilder out, String text) {
        out.append(text).append(random.nextInt(3) == 0 ? "  # c" + comments++ : "").append("\n");
    }

    private String written() {
        return YamlScalar.flow(scalar());
    }

    private Object scalar() {
        return switch (random.nextInt(4)) {
            case 0 -> (long) random.nextInt(100);
            case 1 -> random.nextInt(1000) / 8.0 + 0.0625;
            case 2 -> random.nextBoolean();
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    private static void paths(String at, Object tree, List<String> out) {
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                String path = at.isEmpty() ? (String) key : at + "." + key;
                out.add(path);
                paths(path, value, out);
            });
        } else if (tree instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                out.add(at + "[" + i + "]");
                paths(at + "[" + i + "]", list.get(i), out);
            }
        }
    }

    private static Object replaced(Object tree, String path, Object value) {
        if (path.isEmpty()) {
            return value;
        }
        String step = path.split("[.\\[]", path.startsWith("[") ? 3 : 2)[path.startsWith("[") ? 1 : 0].replace("]", "");
        String rest = path.substring(path.startsWith("[") ? step.length() + 2 : step.length());
        String inner = rest.startsWith(".") ? rest.substring(1) : rest;
        if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>(map);
            copy.put(step, replaced(map.get(step), inner, value));
            return copy;
        }
        List<Object> copy = new ArrayList<>((List<?>) tree);
        copy.set(Integer.parseInt(step), replaced(copy.get(Integer.parseInt(step)), inner, value));
        return copy;
    }

    private static List<String> commentsOf(String text) {
        return Pattern.compile("# c\\d+").matcher(text).results().map(r -> r.group()).toList();
    }
}
