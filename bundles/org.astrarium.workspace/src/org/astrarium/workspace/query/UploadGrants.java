/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.query;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Tables of other data sets that the user has chosen to go with a query: kept in this workspace and not in the query's
 * file, so that a query from a stranger cannot ask for them by itself.
 */
public final class UploadGrants {
    private static final String SCOPE = "org.astrarium.workspace/uploads";

    private UploadGrants() {
    }

    /**
     * Lets a table go with a query.
     *
     * @param path of the table in the workspace: {@code /Other data set/data/stars.vot}
     * @throws BackingStoreException if that cannot be kept for the next session
     */
    public static void add(IFile query, String path) throws BackingStoreException {
        Set<String> all = new LinkedHashSet<>(paths(query));
        all.add(path);
        IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(SCOPE);
        kept.put(query.getFullPath().toString(), String.join("\n", all));
        kept.flush();
    }

    /** The file of a table of another data set, if it was chosen for this query and is there. */
    static Optional<Path> file(IFile query, String path) {
        if (!paths(query).contains(path)) {
            return Optional.empty();
        }
        IFile table = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromOSString(path));
        return table.exists() && table.getLocation() != null ? Optional.of(table.getLocation().toPath())
                : Optional.empty();
    }

    private static List<String> paths(IFile query) {
        String kept = InstanceScope.INSTANCE.getNode(SCOPE).get(query.getFullPath().toString(), "");
        return List.of(kept.split("\n"));
    }
}
