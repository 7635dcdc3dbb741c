/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.astrarium.cluster.ClusterColumns;
import org.astrarium.cluster.ClusterSettings;
import org.astrarium.cluster.ComputedColumns;
import org.astrarium.cluster.MembershipSettings;
import org.astrarium.cluster.Sample;
import org.astrarium.cluster.view.Fitted;
import org.astrarium.cluster.view.MemberRows;
import org.astrarium.cluster.view.Stars;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
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
import org.astrarium.workspace.RecipeFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Display;

/**
 * Cuts the sample of a recipe and reads the memberships of its result, beside the UI thread. A new look ends the one
 * that goes on. Files are read once as long as they stay the same.
 */
final class StarsWork {
    private static final long REST = 150;

    /**
     * What was seen.
     *
     * @param settings the recipe, read; null where a problem came before
     * @param stars    the sample; null where a problem came before
     * @param fitted   the clusters of the recipe that its result has
     * @param problem  what went wrong, null if nothing did
     */
    record Seen(ClusterSettings settings, Stars stars, List<Fitted> fitted, Problem problem) {
    }

    private record Loaded(Path file, FileTime time, Table table) {
    }

    private record Computed(Loaded from, List<Object> settings, ClusterColumns columns) {
    }

    private record Read(FileTime time, Loaded from, int[] rows, double[] probability) {
    }

    private final IFile file;
    private final LatestWork<RecipeSnapshot, Seen> work;
    private final Map<Path, Read> results = new HashMap<>();
    private Loaded loaded;
    private Computed computed;

    StarsWork(IFile file, Display display, Consumer<Seen> listener) {
        this.file = file;
        work = new LatestWork<>("Read stars", display, this::look, listener).resting(REST);
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
            ClusterSettings settings = ClusterSettings.of(recipe);
            Path path = file.getLocation().toPath().resolveSibling(recipe.root().text("input"));
            Loaded input = load(path, progress);
            ClusterColumns columns = compute(recipe, settings, input, progress);
            UsedDefinitions used = UsedDefinitions.of(recipe, Definitions.read(path));
            ClusterColumns defined = used.subsetsNamed().isEmpty() ? columns
                    : ComputedColumns.addTo(ClusterColumns.of(recipe, used.table(new DefinedTable(path, input.table(),
                            Definitions.read(path)), progress)), settings.zeroPoint(), progress);
            int[] rows = Sample.of(recipe, settings.quality(), defined, progress).stars().rows();
            return new Seen(settings, Stars.of(path, columns, settings, rows), fitted(settings, input, progress),
                    null);
        } catch (ProblemException e) {
            return new Seen(null, null, List.of(), e.problem());
        }
    }

    private Loaded load(Path path, Progress progress) {
        FileTime time = time(path);
        if (loaded == null || !loaded.file().equals(path) || !loaded.time().equals(time)) {
            loaded = null; // room for the next
            computed = null;
            loaded = new Loaded(path, time, TableFiles.read(path, progress));
        }
        return loaded;
    }

    private ClusterColumns compute(Recipe recipe, ClusterSettings settings, Loaded input, Progress progress) {
        List<Object> decisive = List.of(recipe.root().text("survey"), recipe.root().textMap("columns"),
                settings.zeroPoint());
        if (computed == null || computed.from() != input || !computed.settings().equals(decisive)) {
            DefinedTable table = new DefinedTable(input.file(), input.table(), Definitions.read(input.file()));
            computed = new Computed(input, decisive, ComputedColumns.addTo(ClusterColumns.of(recipe,
                    table.table(new ArrayList<>(), progress)), settings.zeroPoint(), progress));
        }
        return computed.columns();
    }

    /** The memberships of the result's tables; a cluster that it does not have, or of other stars, is left out. */
    private List<Fitted> fitted(ClusterSettings settings, Loaded input, Progress progress) {
        Path folder = RecipeFiles.result(file).getLocation().toPath().resolve("tables");
        List<Fitted> fitted = new ArrayList<>();
        for (int i = 0; i < settings.clusters().size(); i++) {
            MembershipSettings cluster = settings.clusters().get(i);
            Path table = folder.resolve(cluster.slug() + ".vot");
            if (Files.exists(table)) {
                Read read = read(table, input, progress);
                if (read.rows() != null) {
                    fitted.add(new Fitted(i, cluster.name(), cluster.probability(), read.rows(), read.probability()));
                }
            }
        }
        return fitted;
    }

    private Read read(Path file, Loaded input, Progress progress) {
        FileTime time = time(file);
        Read known = results.get(file);
        if (known == null || known.from() != input || !known.time().equals(time)) {
            known = new Read(time, input, null, null);
            try {
                Table table = TableFiles.read(file, progress);
                double[] probability = table.numbers("probability").numbers();
                known = new Read(time, input, MemberRows.of(input.table(), table).orElse(null), probability);
            } catch (InputException e) {
                // a result that a run is about to replace; the next look has the new one
            }
            results.put(file, known);
        }
        return known;
    }

    private static FileTime time(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            return FileTime.fromMillis(0); // reading it says what is wrong
        }
    }
}
