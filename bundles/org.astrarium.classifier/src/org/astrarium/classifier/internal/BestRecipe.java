/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.astrarium.classifier.ClassifierAnalysis;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.Attachment;
import org.astrarium.data.recipe.RecipeText;

/**
 * The recipe that a search ended with, as a file: complete, without the search, for the folder of the recipe that it
 * came from.
 */
final class BestRecipe {
    /** Its name within the result. */
    static final String NAME = "best." + ClassifierAnalysis.ID;
    private static final String HEAD =
            "# Trial %d of the search in %s, with the values that were best. Its file names are relative to the folder of%n"
            + "# that recipe: copy it there to run it.%nastrarium: 1%n";

    private BestRecipe() {
    }

    /** The file, whose run gives the numbers of the search's own result. */
    static Attachment of(Recipe recipe, SearchSpace space, Search.Trial best) {
        String name = recipe.file().substring(Math.max(recipe.file().lastIndexOf('/'), recipe.file().lastIndexOf('\\'))
                + 1);
        RecipeText text = RecipeText.of(NAME, String.format(HEAD, best.number(), name).replace("\r", ""));
        Map<String, Object> values = new LinkedHashMap<>(recipe.root().asMap());
        values.remove("search");
        values.remove("astrarium");
        space.sections(best.parameters()).forEach(values::put);
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            Object value = entry.getValue() instanceof Map<?, ?> map ? given(map) : entry.getValue();
            if (value != null && !"".equals(value)) {
                text = text.with(entry.getKey(), value);
            }
        }
        byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
        return new Attachment(NAME, to -> to.write(bytes));
    }

    /** Without the keys that have no value. */
    private static Map<String, Object> given(Map<?, ?> section) {
        Map<String, Object> out = new LinkedHashMap<>();
        section.forEach((key, value) -> {
            if (value != null) {
                out.put((String) key, value);
            }
        });
        return out;
    }
}
