/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.dataset;

import java.util.regex.Pattern;
import org.astrarium.data.recipe.RecipeText;

/** Takes out of a project's texts what is true on this computer alone: where the project and its sources lie. */
final class LocalPaths {
    /** Such as {@code /home/a/b.vot}, {@code C:\b.vot} and {@code file:///b.vot}; an archive's address is none. */
    private static final Pattern ABSOLUTE = Pattern.compile("(?s)(/|[A-Za-z]:[\\\\/]|\\\\\\\\|file:/).*");
    private static final Pattern RESULT = Pattern.compile("(.*/)?results/(.*/)?(result\\.json|report\\.html)");

    private final DatasetFolder project;

    LocalPaths(DatasetFolder project) {
        this.project = project;
    }

    /** True if a file may hold paths of this computer that we wrote into it. */
    boolean concerns(String name) {
        return name.equals(Dataset.FILE) || RESULT.matcher(name).matches();
    }

    /** Its text without them. */
    String without(String name, String text) {
        return name.equals(Dataset.FILE) ? dataset(text) : result(text);
    }

    /** Of a file that was copied from elsewhere its name is left, of a linked file no link. */
    private String dataset(String text) {
        RecipeText out = RecipeText.of(Dataset.FILE, text);
        for (int i = 0; i < project.dataset().files().size(); i++) {
            DataFile file = project.dataset().files().get(i);
            String key = "files[" + i + "].";
            if (file.isLinked()) {
                out = out.with(key + "link", null);
            }
            if (ABSOLUTE.matcher(file.from()).matches()) {
                out = out.with(key + "from", file.from().replaceFirst("(?s).*[\\\\/]", ""));
            }
        }
        return out.text();
    }

    /** The folder's path, as it stands in texts, JSON and HTML, goes from the front of every path below it. */
    private String result(String text) {
        String folder = project.folder().toString();
        String out = text;
        for (String form : new String[] {folder, folder.replace("\\", "\\\\"), folder.replace("&", "&amp;")}) {
            out = out.replace(form + "/", "").replace(form + "\\\\", "").replace(form + "\\", "").replace(form, ".");
        }
        return out;
    }
}
