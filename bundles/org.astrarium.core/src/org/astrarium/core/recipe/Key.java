/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.recipe;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * One key of a recipe.
 *
 * @param name         as it is written
 * @param type         what values it takes
 * @param defaultValue the value where the recipe says nothing: null for none, else String, Double, Long, Boolean, List
 *                     or Map as {@link Type} says; for a section an empty map means "there, with its own defaults" and
 *                     null "not there"
 * @param required     true if a recipe must give it
 * @param unit         unit of the value, as shown behind the field; empty for none
 * @param help         one line for the user
 */
public record Key(String name, Type type, Object defaultValue, boolean required, String unit, String help) {
    /** Checks that nothing but the default is missing. */
    public Key {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(help, "help");
    }

    /** A key with a default (null: none) and no unit. */
    public static Key of(String name, Type type, Object defaultValue, String help) {
        return new Key(name, type, defaultValue, false, "", help);
    }

    /** A key that a recipe must give. */
    public static Key required(String name, Type type, String help) {
        return new Key(name, type, null, true, "", help);
    }

    /** A section that is always there, its keys with their defaults. */
    public static Key section(String name, String help, Key... keys) {
        return new Key(name, new Type.Keys(List.of(keys)), Map.of(), false, "", help);
    }

    /** A section that is not there unless the recipe has it. */
    public static Key optionalSection(String name, String help, Key... keys) {
        return new Key(name, new Type.Keys(List.of(keys)), null, false, "", help);
    }

    /** The same key with a unit. */
    public Key in(String newUnit) {
        return new Key(name, type, defaultValue, required, newUnit, help);
    }

    /** The name as a form shows it: {@code colour_coefficient} becomes "Colour coefficient". */
    public String label() {
        String spaced = name.replace('_', ' ');
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
