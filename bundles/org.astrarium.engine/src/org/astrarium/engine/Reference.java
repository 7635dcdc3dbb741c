/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.core.analysis.Analysis;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Type;
import org.astrarium.core.recipe.TypeText;
import org.astrarium.data.expression.FunctionGuide;
import org.astrarium.engine.internal.YamlText;

/**
 * Reference pages of recipes, in Markdown, made from their schema: every key with its type, range, default, unit and
 * help.
 */
public final class Reference {
    /** Name of the file that holds the page of the functions. */
    public static final String FUNCTIONS = "reference-functions.md";

    private final StringBuilder out = new StringBuilder();

    private Reference() {
    }

    /** The page of an analysis's recipes. */
    public static String markdown(Analysis analysis) {
        Reference page = new Reference();
        page.out.append("# Keys of .").append(analysis.id()).append(" recipes\n\n").append(analysis.name()).append(": ")
                .append(analysis.description()).append(".\n\n")
                .append("This page is made from the schema that also checks the recipes and gives them their form.\n");
        page.section("", "", analysis.schema().keys());
        return page.out.toString();
    }

    /**
     * Writes the pages of all analyses on the class path, and that of the functions of expressions.
     *
     * @param arguments the folder to write {@code reference-ID.md} and {@value #FUNCTIONS} into
     * @throws IOException if a page cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        for (Analysis analysis : Analyses.onClassPath(Reference.class.getClassLoader()).all()) {
            Files.writeString(Path.of(arguments[0]).resolve(fileOf(analysis)), markdown(analysis));
        }
        Files.writeString(Path.of(arguments[0]).resolve(FUNCTIONS), FunctionGuide.markdown());
    }

    /** Name of the file that holds the page of an analysis. */
    public static String fileOf(Analysis analysis) {
        return "reference-" + analysis.id() + ".md";
    }

    private void section(String path, String help, List<Key> keys) {
        if (!path.isEmpty()) {
            out.append("\n## `").append(path).append("`\n\n").append(help).append('\n');
        }
        out.append("\n| key | value | unit | default | meaning |\n| --- | --- | --- | --- | --- |\n");
        for (Key key : keys) {
            out.append("| `").append(key.name()).append("` | ").append(cell(valueOf(key.type()))).append(" | ")
                    .append(cell(key.unit()))
                    .append(" | ").append(defaultOf(key)).append(" | ").append(cell(key.help())).append(" |\n");
        }
        for (Key key : keys) {
            inner(path.isEmpty() ? key.name() : path + "." + key.name(), key.help(), key.type());
        }
    }

    private void inner(String path, String help, Type type) {
        if (type instanceof Type.Keys keys) {
            section(path, help, keys.keys());
        } else if (type instanceof Type.ListOf list) {
            inner(path + "[]", help, list.element());
        } else if (type instanceof Type.MapOf map) {
            inner(path + ".NAME", help, map.value());
        } else if (type instanceof Type.Either either) {
            either.types().forEach(one -> inner(path, help, one));
        }
    }

    private static String valueOf(Type type) {
        if (type instanceof Type.ListOf list && list.element() instanceof Type.Keys) {
            return "a list of sections, see below";
        }
        if (type instanceof Type.Keys) {
            return "a section, see below";
        }
        if (type instanceof Type.MapOf map && !map.names().isEmpty()) {
            return TypeText.of(type) + "; names: " + String.join(", ", map.names());
        }
        return TypeText.of(type);
    }

    private static String defaultOf(Key key) {
        if (key.required()) {
            return "must be given";
        }
        Object value = key.defaultValue();
        if (value == null || "".equals(value)) {
            return "none";
        }
        boolean ownDefaults = key.type() instanceof Type.Keys && value instanceof Map<?, ?> map && map.isEmpty();
        return ownDefaults ? "its own" : "`" + cell(YamlText.inline(value)) + "`";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
