/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Consumer;
import org.astrarium.cepheid.CepheidColumns;
import org.astrarium.cepheid.CepheidSettings;
import org.astrarium.cepheid.DerivedColumns;
import org.astrarium.cepheid.Preview;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.core.recipe.Check;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.astrarium.data.subset.DefinedTable;
import org.astrarium.data.subset.Definitions;
import org.astrarium.engine.UsedDefinitions;
import org.astrarium.ui.recipe.LatestWork;
import org.astrarium.ui.recipe.RecipeSnapshot;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Display;

/**
 * Looks ahead of a recipe's run beside the UI thread. A new look ends the one that goes on. The table is read once as
 * long as its file stays the same, and its derived columns are made once as long as only cuts and fits move.
 */
final class PreviewWork {
    /** Long enough that a slider's pulls become one look, short enough to seem at once. */
    private static final long REST = 20;

    /**
     * What was seen.
     *
     * @param preview  null where a problem with the recipe or the table came before anything else
     * @param problem  what went wrong, null if nothing did
     * @param table    the table's file, null if there was no telling
     * @param rowCount its rows
     */
    record Seen(Preview preview, Problem problem, Path table, int rowCount) {
    }

    private record Loaded(Path file, FileTime time, Table table) {
    }

    private record Used(Loaded from, List<Object> definitions, Loaded table) {
    }

    private record Derived(Loaded from, List<Object> settings, CepheidColumns columns, Table table) {
    }

    private final IFile file;
    private final LatestWork<RecipeSnapshot, Seen> work;
    private Loaded loaded;
    private Used used;
    private Derived derived;

    PreviewWork(IFile file, Display display, Consumer<Seen> listener) {
        this.file = file;
        work = new LatestWork<>("Preview law", display, this::look, listener).resting(REST);
    }

    void start(RecipeSnapshot snapshot) {
        work.ask(snapshot);
    }

    void stop() {
        work.stop();
    }

    private Seen look(RecipeSnapshot snapshot, Progress progress) {
        try {
            Recipe recipe = Check.recipe(file.getName(), snapshot.analysis().orElseThrow().schema(),
                    snapshot.tree().orElseThrow());
            CepheidSettings settings = CepheidSettings.of(recipe);
            Loaded input = use(recipe, load(file.getLocation().toPath().resolveSibling(recipe.root().text("input")),
                    progress), progress);
            Derived with = derive(recipe, settings, input, progress);
            Preview preview = Preview.of(recipe, settings, with.columns(), input.table(), with.table(), progress);
            return new Seen(preview, preview.problem().orElse(null), input.file(), input.table().rowCount());
        } catch (ProblemException e) {
            return new Seen(null, e.problem(), null, 0);
        }
    }

    private Loaded load(Path path, Progress progress) {
        FileTime time = time(path);
        if (loaded == null || !loaded.file().equals(path) || !loaded.time().equals(time)) {
            loaded = new Loaded(path, time, TableFiles.read(path, progress));
        }
        return loaded;
    }

    /** The table with its computed columns and the subsets that the recipe names, made again when these change. */
    private Loaded use(Recipe recipe, Loaded data, Progress progress) {
        Definitions definitions = Definitions.read(data.file());
        UsedDefinitions wants = UsedDefinitions.of(recipe, definitions);
        List<Object> decisive = List.of(definitions.text(), wants.subsetsNamed());
        if (used == null || used.from() != data || !used.definitions().equals(decisive)) {
            used = new Used(data, decisive, new Loaded(data.file(), data.time(),
                    wants.table(new DefinedTable(data.file(), data.table(), definitions), progress)));
        }
        return used.table();
    }

    private Derived derive(Recipe recipe, CepheidSettings settings, Loaded input, Progress progress) {
        List<Object> decisive = List.of(recipe.root().text("survey"), recipe.root().textMap("columns"),
                settings.wesenheit(), settings.zeroPoint(), settings.fundamentalise());
        if (derived == null || derived.from() != input || !derived.settings().equals(decisive)) {
            CepheidColumns columns = CepheidColumns.of(recipe, input.table());
            derived = new Derived(input, decisive, columns,
                    DerivedColumns.addTo(input.table(), columns, settings, progress));
        }
        return derived;
    }

    private static FileTime time(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            return FileTime.fromMillis(0); // reading it says what is wrong
        }
    }
}
