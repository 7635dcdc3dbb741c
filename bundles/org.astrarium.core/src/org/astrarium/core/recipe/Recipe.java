/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.recipe;

import java.util.Map;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;

/** A recipe, checked and complete: what was given, and the defaults for the rest. Immutable. */
public final class Recipe {
    private final String file;
    private final Schema schema;
    private final Map<String, Place> places;
    private final Section root;

    Recipe(String file, Schema schema, Map<String, Object> values, Map<String, Place> places) {
        this.file = file;
        this.schema = schema;
        this.places = Map.copyOf(places);
        this.root = new Section(this, "", values);
    }

    /** The file it came from, as the user named it; empty if none. */
    public String file() {
        return file;
    }

    /** Its schema. */
    public Schema schema() {
        return schema;
    }

    /** Its keys. */
    public Section root() {
        return root;
    }

    /** The title, empty for none. */
    public String title() {
        return root.text("title");
    }

    /** The line at which a key (or the nearest one above it) stands, 0 if nowhere. */
    public int line(String path) {
        for (String p = path; !p.isEmpty(); p = parent(p)) {
            Place place = places.get(p);
            if (place != null && place.line() > 0) {
                return place.line();
            }
        }
        return 0;
    }

    /** To throw where the value at a path does not do. */
    public InputException fault(String path, String message, String remedy) {
        return new InputException(new Problem(file, line(path), path, message, remedy));
    }

    private static String parent(String path) {
        int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return cut < 0 ? "" : path.substring(0, cut);
    }
}
