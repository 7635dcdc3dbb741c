/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The table of floors: which bundle may use which, and what a floor may not know. */
final class Floors {
    private static final String OURS = "org.astrarium.";

    private record Room(int floor, Set<String> mayUse) {
    }

    private final Map<String, Room> rooms = new LinkedHashMap<>();
    private final Map<String, List<String>> forbidden = new HashMap<>();

    static Floors read(Path table) throws IOException {
        Floors floors = new Floors();
        for (String line : Files.readAllLines(table)) {
            String[] words = line.strip().split("\\s+");
            switch (words[0]) {
                case "bundle" -> floors.rooms.put(words[2],
                        new Room(Integer.parseInt(words[1]), Set.of(Arrays.copyOfRange(words, 3, words.length))));
                case "forbid" -> floors.forbidden.computeIfAbsent(words[1], key -> new ArrayList<>())
                        .addAll(List.of(words).subList(2, words.length));
                default -> {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        throw new IOException(table + ": not understood: " + line);
                    }
                }
            }
        }
        return floors;
    }

    /** Edges of the table itself that do not lead to a lower floor. */
    List<String> edgesThatDoNotDescend() {
        List<String> wrong = new ArrayList<>();
        rooms.forEach((name, room) -> room.mayUse().forEach(used -> {
            Room lower = rooms.get(used);
            if (lower == null || lower.floor() >= room.floor()) {
                wrong.add(name + " -> " + used);
            }
        }));
        return wrong;
    }

    /** What the manifests do that the table does not allow, one line each. */
    List<String> violations(List<BundleManifest> bundles) {
        List<String> found = new ArrayList<>();
        for (BundleManifest bundle : bundles) {
            Room room = rooms.get(bundle.name());
            if (room == null) {
                found.add(bundle.name() + " has no floor (give it a line in floors.txt)");
                continue;
            }
            for (String used : usedOfOurs(bundle, bundles)) {
                if (!room.mayUse().contains(used)) {
                    found.add(bundle.name() + " (floor " + room.floor() + ") may not use " + used);
                }
            }
            List<String> prefixes = new ArrayList<>(forbidden.getOrDefault(Integer.toString(room.floor()), List.of()));
            prefixes.addAll(forbidden.getOrDefault(bundle.name(), List.of()));
            for (String needed : needs(bundle)) {
                if (prefixes.stream().anyMatch(needed::startsWith)) {
                    found.add(bundle.name() + " (floor " + room.floor() + ") may not know " + needed);
                }
            }
        }
        return found;
    }

    private static Set<String> needs(BundleManifest bundle) {
        Set<String> needs = new TreeSet<>(bundle.requiredBundles());
        needs.addAll(bundle.importedPackages());
        return needs;
    }

    private static Set<String> usedOfOurs(BundleManifest bundle, List<BundleManifest> all) {
        Set<String> used = new TreeSet<>();
        for (String required : bundle.requiredBundles()) {
            if (required.startsWith(OURS)) {
                used.add(required);
            }
        }
        for (String imported : bundle.importedPackages()) {
            if (imported.startsWith(OURS)) {
                used.add(giverOf(imported, all));
            }
        }
        used.remove(bundle.name());
        return used;
    }

    /** The bundle that exports a package; where none does, the package's own name, so that the edge is reported and not lost. */
    private static String giverOf(String imported, List<BundleManifest> all) {
        return all.stream()
                .filter(candidate -> candidate.exportedPackages().contains(imported))
                .map(BundleManifest::name)
                .findFirst()
                .orElse(imported);
    }
}
