/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.dataset;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.core.recipe.Check;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Schema;
import org.astrarium.core.recipe.Section;
import org.astrarium.core.recipe.Type;
import org.astrarium.data.recipe.RecipeText;

/** The form of {@code dataset.yaml}. */
final class DatasetYaml {
    private static final Schema SCHEMA = new Schema("dataset", List.of(
            Key.of("astrarium", new Type.Whole(Schema.FORMAT, Schema.FORMAT), Schema.FORMAT, "Version of the format."),
            Key.of("title", new Type.Text(), "", "The data set's name."),
            Key.of("credit", new Type.Text(), "", "Whom to acknowledge."),
            Key.of("source", new Type.Text(), "", "Where the data are from."),
            Key.of("simulated", new Type.Flag(), false, "True if the data are made up."),
            Key.of("files", new Type.ListOf(new Type.Keys(List.of(
                    Key.required("path", new Type.Text(), "The file, relative to the project."),
                    Key.of("from", new Type.Text(), "", "File, address, or service and query it came from."),
                    Key.of("retrieved", new Type.Text(), "", "When, in UTC."),
                    Key.of("rows", new Type.Whole(-1, Long.MAX_VALUE), -1L, "Its rows."),
                    Key.of("sha256", new Type.Text(), "", "Checksum of its bytes."),
                    Key.of("overflow", new Type.Flag(), false, "True if the service cut it off."),
                    Key.of("link", new Type.Text(), "", "The file elsewhere that stands in for it.")))), List.of(),
                    "The data files.")));

    private DatasetYaml() {
    }

    static Dataset read(RecipeText text) {
        Recipe recipe = Check.recipe(text.file(), SCHEMA, text.tree());
        Section root = recipe.root();
        List<DataFile> files = root.sections("files").stream().map(f -> new DataFile(f.text("path"), f.text("from"),
                f.text("retrieved"), f.whole("rows"), f.text("sha256"),
                f.flag("overflow"), f.text("link"))).toList();
        for (int i = 0; i < files.size(); i++) {
            check(recipe, "files[" + i + "].path", files.get(i).path(), true);
            check(recipe, "files[" + i + "].link", files.get(i).link(), false);
        }
        return new Dataset(root.text("title"), root.text("credit"), root.text("source"), root.flag("simulated"),
                files);
    }

    private static void check(Recipe recipe, String key, String name, boolean inside) {
        try {
            Path path = Path.of(name).normalize();
            if (inside && (path.isAbsolute() || path.startsWith("..") || name.startsWith("/"))) {
                throw recipe.fault(key, "\"" + name + "\" leads out of the project", "name a file below its folder");
            }
        } catch (InvalidPathException e) {
            throw recipe.fault(key, "\"" + name + "\" is not a file name", "name a file below the project's folder");
        }
    }

    static String text(Dataset dataset) {
        RecipeText text = RecipeText.of(Dataset.FILE, "")
                .with("astrarium", Schema.FORMAT)
                .with("title", dataset.title())
                .with("credit", dataset.credit())
                .with("source", dataset.source())
                .with("simulated", dataset.simulated());
        StringBuilder out = new StringBuilder(text.text()).append(dataset.files().isEmpty() ? "files: []\n"
                : "files:\n");
        for (DataFile file : dataset.files()) {
            Map<String, Object> keys = new LinkedHashMap<>();
            keys.put("path", file.path());
            keys.put("from", file.from());
            keys.put("retrieved", file.retrieved());
            keys.put("rows", file.rows());
            keys.put("sha256", file.sha256());
            if (file.overflow()) {
                keys.put("overflow", true);
            }
            if (file.isLinked()) {
                keys.put("link", file.link());
            }
            RecipeText item = RecipeText.of(Dataset.FILE, "");
            for (Map.Entry<String, Object> key : keys.entrySet()) {
                item = item.with(key.getKey(), key.getValue());
            }
            out.append(("- " + item.text().replace("\n", "\n  ").stripTrailing()).indent(2));
        }
        return out.toString();
    }
}
