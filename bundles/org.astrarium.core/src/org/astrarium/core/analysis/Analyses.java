/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.analysis;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;

/** The analyses that are installed, by identifier. */
public final class Analyses {
    private final List<Analysis> all;

    private Analyses(Collection<? extends Analysis> all) {
        this.all = all.stream().map(Analysis.class::cast).sorted(Comparator.comparing(Analysis::id)).toList();
    }

    /** These, such as the OSGi services of the moment. */
    public static Analyses of(Collection<? extends Analysis> analyses) {
        return new Analyses(analyses);
    }

    /** Those on a class path, found by ServiceLoader: for programs without OSGi. */
    public static Analyses onClassPath(ClassLoader loader) {
        return new Analyses(ServiceLoader.load(Analysis.class, loader).stream().map(ServiceLoader.Provider::get)
                .toList());
    }

    /** All of them, by identifier. */
    public List<Analysis> all() {
        return all;
    }

    /** The analysis of that identifier. */
    public Optional<Analysis> find(String id) {
        return all.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /**
     * The analysis of a recipe, by its file's extension.
     *
     * @throws InputException if it is not installed; says which plugin is needed
     */
    public Analysis ofRecipe(Path recipe) {
        String id = extension(recipe);
        return find(id).orElseThrow(() -> new InputException(missing(recipe.toString(), id)));
    }

    /** What stands behind the last full stop of a file's name; empty if there is none. */
    public static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
    }

    /**
     * The identifier of the plugin (an installable feature) that brings an analysis, by the convention that all of them
     * follow.
     */
    public static String pluginOf(String id) {
        return "org.astrarium." + id + ".feature";
    }

    private Problem missing(String file, String id) {
        if (!id.matches("[a-z][a-z0-9]*")) {
            return Problem.inFile(file, "not a recipe: its name does not end in an analysis's extension",
                    "one of " + extensions());
        }
        return Problem.inFile(file, "no analysis for ." + id + " recipes is installed",
                "install its plugin: astrarium plugin install " + pluginOf(id));
    }

    private String extensions() {
        return all.isEmpty() ? "none is installed" : String.join(", ", all.stream().map(a -> "." + a.id()).toList());
    }
}
