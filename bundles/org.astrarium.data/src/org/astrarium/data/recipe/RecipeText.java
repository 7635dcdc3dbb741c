/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.recipe;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.io.IOException;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.recipe.Node;

/** The text of a recipe, as written: comments, order and style are its author's. Immutable. */
public final class RecipeText {
    private final String file;
    private final String text;

    private RecipeText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** A text at hand; {@code file} is what to call it in messages, empty for nothing. */
    public static RecipeText of(String file, String text) {
        return new RecipeText(file, text);
    }

    /**
     * The text of a file.
     *
     * @throws InputException if it cannot be read, is far too large for a recipe, or is not UTF-8
     */
    public static RecipeText read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new InputException(Problem.inFile(file.toString(), "is a folder, not a recipe", ""));
            }
            if (Files.size(file) > 4L * YamlTree.MAX_LENGTH) {
                throw new InputException(Problem.inFile(file.toString(), "is too long for a recipe", ""));
            }
            return of(file.toString(), StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString());
        } catch (NoSuchFileException e) {
            throw new InputException(Problem.inFile(file.toString(), "no such file", ""), e);
        } catch (CharacterCodingException e) {
            throw new InputException(Problem.inFile(file.toString(), "is not a text in UTF-8", ""), e);
        } catch (IOException e) {
            throw new InputException(Problem.inFile(file.toString(), "cannot be read: " + e.getMessage(), ""), e);
        }
    }

    /** What the file is called in messages. */
    public String file() {
        return file;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /**
     * The values, each with its line and its offsets in {@link #text}. Keys that are given twice are there twice.
     *
     * @throws InputException with file and line, if the text is not YAML 1.2 or has anchors, aliases or tags
     */
    public Node tree() {
        return YamlTree.read(file, text);
    }

    /**
     * The text with one value changed and everything else, comments too, left as it is. A key that is missing is added
     * to its section, and a section that is missing to the recipe; an index equal to a list's length appends.
     *
     * @param path  such as {@code fits[0].clip.sigma}
     * @param value String, Boolean, Long, Integer, Double, List or Map; null takes the key (or the list's item) away
     * @throws InputException           if the text as it stands is not a recipe's YAML
     * @throws IllegalArgumentException if the path is none, or leads past the end of a list
     */
    public RecipeText with(String path, Object value) {
        return new RecipeText(file, YamlEdit.with(file, text, path, value));
    }

    @Override
    public String toString() {
        return text;
    }
}
