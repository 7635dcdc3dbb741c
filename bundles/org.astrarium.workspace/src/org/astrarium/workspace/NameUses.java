/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.core.recipe.Node;
import org.astrarium.data.expression.Expression;
import org.astrarium.data.expression.ExpressionException;
import org.astrarium.data.recipe.RecipeText;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;

/** Which recipes of a project use a computed column or a subset of a table by its name. */
public final class NameUses {
    private NameUses() {
    }

    /**
     * The recipes that name the table, and the column or subset in a condition or in its place. Reads files: not for
     * the UI thread.
     *
     * @throws CoreException if the project cannot be looked through
     */
    public static List<IFile> of(IFile table, String name) throws CoreException {
        Path place = table.getProject().getLocation().append(table.getProjectRelativePath()).toPath();
        List<IFile> found = new ArrayList<>();
        for (IFile recipe : RecipeFiles.in(table.getProject())) {
            try {
                Path file = recipe.getLocation().toPath();
                List<String> values = new ArrayList<>();
                collect(RecipeText.read(file).tree(), values);
                if (values.stream().anyMatch(value -> leadsTo(place, file, value))
                        && values.stream().anyMatch(value -> uses(value, name))) {
                    found.add(recipe);
                }
            } catch (ProblemException e) {
                continue; // no recipe that could be run: its own marker says so
            }
        }
        return found;
    }

    private static void collect(Node node, List<String> values) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().stream().filter(entry -> !entry.key().equals("title"))
                    .forEach(entry -> collect(entry.value(), values));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, values));
        } else if (node instanceof Node.Scalar scalar && scalar.value() instanceof String text) {
            values.add(text);
        }
    }

    private static boolean leadsTo(Path table, Path recipe, String value) {
        try {
            return recipe.resolveSibling(value).normalize().equals(table);
        } catch (InvalidPathException e) {
            return false; // an expression, not a file
        }
    }

    private static boolean uses(String value, String name) {
        try {
            return Expression.parse(value).names().stream().anyMatch(name::equalsIgnoreCase);
        } catch (ExpressionException e) {
            return false; // a title or a path
        }
    }
}
