/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.NearestName;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.table.Table;
import org.astrarium.data.subset.ComputedColumn;
import org.astrarium.data.subset.DefinedTable;
import org.astrarium.data.subset.Definitions;
import org.astrarium.data.subset.Subset;
import org.astrarium.engine.internal.ConditionNames;

/**
 * What a recipe uses of a table's definitions: all computed columns, which its analysis finds behind the table's own,
 * and the subsets that its conditions name, which it finds as columns of true and false.
 */
public final class UsedDefinitions {
    private final Definitions definitions;
    private final Set<String> named;
    private final List<Subset> subsets;

    private UsedDefinitions(Definitions definitions, Set<String> named) {
        this.definitions = definitions;
        this.named = named;
        Set<String> names = new LinkedHashSet<>(named);
        definitions.columns().forEach(column -> names.add(column.name()));
        this.subsets = definitions.subsetsBehind(names);
    }

    /** What a recipe uses of the definitions of a table that it names. */
    public static UsedDefinitions of(Recipe recipe, Definitions definitions) {
        return new UsedDefinitions(definitions, ConditionNames.of(recipe));
    }

    /** Names of the subsets that stand in the recipe's conditions. */
    public Set<String> subsetsNamed() {
        return named.stream().filter(name -> definitions.subset(name).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The table as an analysis gets it.
     *
     * @throws org.astrarium.core.problem.InputException if something cannot be computed, with its file, line and key
     */
    public Table table(DefinedTable defined, Progress progress) {
        return defined.withSubsets(defined.table(progress), named, progress);
    }

    /**
     * What a result says of them: the file, and each definition that had a part in it; empty where none had.
     *
     * @param table the table's file
     */
    public Map<String, Object> record(Path table) {
        if (definitions.columns().isEmpty() && subsets.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("file", Definitions.fileOf(table).getFileName().toString());
        out.put("columns", definitions.columns().stream().map(ComputedColumn::asMap).toList());
        out.put("subsets", subsets.stream().map(subset -> subset.record(table)).toList());
        return out;
    }

    /** A problem with an unknown name, with the subset that was probably meant where no column is near. */
    public Problem withNearest(Problem problem) {
        if (problem.remedy().startsWith("did you mean")) {
            return problem;
        }
        Collection<String> known = definitions.subsets().stream().map(Subset::name).toList();
        return named.stream().filter(name -> problem.message().contains("no column \"" + name + "\""))
                .flatMap(name -> NearestName.of(name, known).stream()).findFirst()
                .map(near -> new Problem(problem.file(), problem.line(), problem.key(), problem.message(),
                        "did you mean the subset \"" + near + "\"?"))
                .orElse(problem);
    }
}
