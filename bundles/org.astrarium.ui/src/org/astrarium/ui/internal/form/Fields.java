/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.form;

import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Type;
import org.eclipse.swt.widgets.Composite;

/** Makes the field that fits a key's type. */
final class Fields {
    private Fields() {
    }

    /** A field in a grid as {@link Rows#grid} makes it; {@code depth} is how many sections stand round it. */
    static Field create(Composite grid, FormContext context, String path, Key key, int depth) {
        Type type = key.type();
        if (type instanceof Type.Keys keys) {
            return new SectionField(grid, context, path, key, keys, depth);
        }
        if (type instanceof Type.MapOf map) {
            return new MapField(grid, context, path, key, map, depth);
        }
        if (type instanceof Type.ListOf list) {
            return list(grid, context, path, key, list, depth);
        }
        if (type instanceof Type.Flag) {
            return new FlagField(grid, context, path, key, depth);
        }
        if (type instanceof Type.Choice) {
            return new ChoiceField(grid, context, path, key, depth);
        }
        if (type instanceof Type.Either either && !Values.isScalar(type)) {
            return new EitherField(grid, context, path, key, either, depth);
        }
        return Values.words(type).isEmpty() ? new TextField(grid, context, path, key, depth)
                : new ChoiceField(grid, context, path, key, depth);
    }

    private static Field list(Composite grid, FormContext context, String path, Key key, Type.ListOf list, int depth) {
        if (list.element() instanceof Type.Keys keys) {
            return new SectionsField(grid, context, path, key, keys, depth);
        }
        if (list.element() instanceof Type.Choice choice) {
            return new ChecksField(grid, context, path, key, choice, depth);
        }
        if (list.element() instanceof Type.Condition) {
            return new LinesField(grid, context, path, key, depth);
        }
        return new WordsField(grid, context, path, key, list, depth);
    }
}
