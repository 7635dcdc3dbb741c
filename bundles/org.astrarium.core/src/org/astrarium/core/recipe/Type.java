/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.recipe;

import java.util.List;

/** What values a key takes. The value's Java class in a {@link Recipe} stands with each kind. */
public sealed interface Type {
    /** Any text: String. */
    record Text() implements Type {
    }

    /** A number from {@code min} to {@code max}, both included: Double. */
    record Real(double min, double max) implements Type {
    }

    /** A whole number from {@code min} to {@code max}, both included: Long. */
    record Whole(long min, long max) implements Type {
    }

    /** {@code true} or {@code false}: Boolean. */
    record Flag() implements Type {
    }

    /** One of a few words: String. */
    record Choice(List<String> words) implements Type {
        /** Copies the list. */
        public Choice {
            words = List.copyOf(words);
        }
    }

    /** A condition on a row, such as {@code parallax >= 0}: String, parsed by the analysis against the table. */
    record Condition() implements Type {
    }

    /** The name of a column of the input table: String. */
    record ColumnName() implements Type {
    }

    /** A table file, relative to the recipe: String. The table itself comes with the inputs of the run. */
    record TableFile() implements Type {
    }

    /** A folder of images, relative to the recipe: String. The folder itself comes with the inputs of the run. */
    record Folder() implements Type {
    }

    /** A list, each element of one type: List. A single value stands for a list of one. */
    record ListOf(Type element) implements Type {
    }

    /**
     * Names given by the user or by the analysis, each with a value of one type: Map.
     *
     * @param value type of the values
     * @param names the names allowed; empty if any is
     */
    record MapOf(Type value, List<String> names) implements Type {
        /** Copies the list. */
        public MapOf {
            names = List.copyOf(names);
        }
    }

    /** Keys of its own: a {@link Section}. */
    record Keys(List<Key> keys) implements Type {
        /** Copies the list. */
        public Keys {
            keys = List.copyOf(keys);
        }

        /** The key of that name, or null. */
        public Key find(String name) {
            return keys.stream().filter(k -> k.name().equals(name)).findFirst().orElse(null);
        }
    }

    /** One of several types, the first that fits: the class of that one. */
    record Either(List<Type> types) implements Type {
        /** Copies the list. */
        public Either {
            types = List.copyOf(types);
        }
    }

    /** Any finite number. */
    static Type real() {
        return new Real(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** A list of conditions, all of which must hold. */
    static Type conditions() {
        return new ListOf(new Condition());
    }
}
