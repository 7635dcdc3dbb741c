/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.subset;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.recipe.Check;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Schema;
import org.astrarium.core.recipe.Section;
import org.astrarium.core.recipe.Type;
import org.astrarium.data.recipe.RecipeText;

/** The form of the file of definitions. */
final class DefinitionsYaml {
    private static final Key DESCRIPTION = Key.of("description", new Type.Text(), "", "What it is.");
    private static final Schema SCHEMA = new Schema("columns", List.of(
            Key.of("astrarium", new Type.Whole(Schema.FORMAT, Schema.FORMAT), Schema.FORMAT, "Version of the format."),
            Key.of("columns", new Type.ListOf(new Type.Keys(List.of(
                    Key.required("name", new Type.Text(), "The column's name."),
                    Key.required("expression", new Type.Text(), "What it is computed by."),
                    Key.of("unit", new Type.Text(), "", "Its unit."),
                    Key.of("ucd", new Type.Text(), "", "Its UCD."),
                    DESCRIPTION))), List.of(), "Computed columns."),
            Key.of("subsets", new Type.ListOf(new Type.Keys(List.of(
                    Key.required("name", new Type.Text(), "The subset's name."),
                    Key.of("where", new Type.Text(), null, "The condition that its rows satisfy."),
                    Key.of("rows", new Type.Text(), null, "Numbers of its rows, from 1: 1-5, 9."),
                    Key.optionalSection("ids", "The identifiers of its rows.",
                            Key.required("column", new Type.Text(), "The column that holds identifiers."),
                            Key.of("values", new Type.ListOf(new Type.Text()), null, "The identifiers."),
                            Key.of("file", new Type.Text(), null, "A file that holds them."),
                            Key.of("file_column", new Type.Text(), "", "Column of that file.")),
                    DESCRIPTION))), List.of(), "Named subsets.")));

    private DefinitionsYaml() {
    }

    static Recipe check(RecipeText text) {
        return Check.recipe(text.file(), SCHEMA, text.tree());
    }

    static List<ComputedColumn> columns(Recipe recipe) {
        return recipe.root().sections("columns").stream().map(s -> new ComputedColumn(s.text("name"),
                s.text("expression"), s.text("unit"), s.text("ucd"), s.text("description"))).toList();
    }

    static List<Subset> subsets(Recipe recipe) {
        return recipe.root().sections("subsets").stream()
                .map(s -> new Subset(s.text("name"), s.text("description"), rule(s))).toList();
    }

    private static Subset.Rule rule(Section section) {
        List<String> given = new ArrayList<>(List.of("where", "rows", "ids"));
        given.removeIf(key -> !section.has(key));
        if (given.size() != 1) {
            throw section.fault(given.isEmpty() ? "name" : given.get(1),
                    given.isEmpty() ? "says of no rows that they are in it" : "stands beside " + given.get(0),
                    "give one of where, rows and ids");
        }
        if (section.has("where")) {
            return new Subset.Where(section.text("where"));
        }
        return section.has("rows") ? new Subset.Rows(section.text("rows")) : identifiers(section.section("ids"));
    }

    private static Subset.Rule identifiers(Section ids) {
        if (ids.has("values") == ids.has("file")) {
            throw ids.fault("column", ids.has("file") ? "has values and a file" : "has neither values nor a file",
                    "give one of values and file");
        }
        return ids.has("values") ? new Subset.Identifiers(ids.text("column"), ids.texts("values"))
                : new Subset.IdentifierFile(ids.text("column"), ids.text("file"), ids.text("file_column"));
    }
}
