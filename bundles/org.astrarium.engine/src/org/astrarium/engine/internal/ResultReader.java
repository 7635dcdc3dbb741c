/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.engine.ResultFolder;
import org.astrarium.engine.StoredResult;

/** Makes a {@link StoredResult} of a result folder. */
public final class ResultReader {
    private ResultReader() {
    }

    /** @throws InputException if the folder holds no result, or one that cannot be read */
    public static StoredResult read(Path folder) {
        Path file = folder.resolve(ResultFolder.NUMBERS);
        if (!Files.isRegularFile(file)) {
            throw new InputException(Problem.inFile(folder.toString(), "holds no result", "run the recipe first"));
        }
        try {
            return result(folder, Json.readObject(file));
        } catch (IOException | RuntimeException e) {
            throw new InputException(Problem.inFile(file.toString(), "is not a result of Astrarium, or was changed: "
                    + e.getMessage(), "run the recipe again"), e);
        }
    }

    private static StoredResult result(Path folder, Map<String, Object> tree) throws IOException {
        Tree in = new Tree(tree);
        List<Chart> charts = new ArrayList<>();
        for (String figure : in.texts("figures")) {
            Path data = inside(folder, figure.replaceFirst("\\.svg$", ".json"));
            charts.add(ChartReader.chart(Json.readObject(data)));
        }
        List<Path> tables = in.texts("tables").stream().map(table -> inside(folder, table)).toList();
        List<StoredResult.Input> inputs = in.list("inputs").stream().map(i -> new StoredResult.Input(i.text("key"),
                i.text("file"), i.text("sha256"), i.whole("rows"), i.truth("simulated"), i.map("definitions")))
                .toList();
        return new StoredResult(folder, in.text("analysis"), in.text("version"), in.text("title"), in.text("created"),
                in.text("command"), in.map("recipe"), inputs, in.truth("simulated"), in.texts("warnings"),
                in.text("answer"), in.list("summary").stream().map(SummaryJson::table).toList(), ResultJson.sample(in),
                charts, tables, in.texts("assumptions"), in.texts("references"), tree);
    }

    /** A result from a stranger must not make the program read files outside its folder. */
    private static Path inside(Path folder, String name) {
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder.normalize())) {
            throw new IllegalArgumentException("\"" + name + "\" leads out of the folder");
        }
        return path;
    }
}
