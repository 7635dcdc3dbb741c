/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.core.problem.Problem;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** Problems as markers at their lines. */
public final class Markers {
    /** Type of markers on recipes. */
    public static final String PROBLEM = "org.astrarium.workspace.problem";
    private static final String RUN_PROBLEM = "org.astrarium.workspace.runProblem";

    private static final String STAMP = "recipeStamp";

    private Markers() {
    }

    /**
     * Puts these problems in the place of those that the check found before. What the last run found stays while the
     * recipe is the one that was run: the check of a recipe that is saved and run at once ends after the run has begun.
     */
    static void replace(IFile recipe, List<Problem> problems) throws CoreException {
        recipe.deleteMarkers(PROBLEM, false, IResource.DEPTH_ZERO);
        for (IMarker marker : recipe.findMarkers(RUN_PROBLEM, false, IResource.DEPTH_ZERO)) {
            if (!stamp(recipe.getModificationStamp()).equals(marker.getAttribute(STAMP))) {
                marker.delete();
            }
        }
        add(recipe, PROBLEM, problems, Map.of());
    }

    /** Takes away what the last run left. */
    public static void clearRun(IFile recipe) throws CoreException {
        recipe.deleteMarkers(RUN_PROBLEM, true, IResource.DEPTH_ZERO);
    }

    /**
     * Adds what a run found, leaving out what the check of the text already says.
     *
     * @param stamp the modification stamp of the recipe that was run
     */
    public static void addRun(IFile recipe, List<Problem> problems, long stamp) throws CoreException {
        List<String> known = java.util.Arrays.stream(recipe.findMarkers(PROBLEM, true, IResource.DEPTH_ZERO))
                .map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
        add(recipe, RUN_PROBLEM, problems.stream().filter(p -> !known.contains(message(p))).toList(),
                Map.of(STAMP, stamp(stamp)));
    }

    private static String stamp(long stamp) {
        return Long.toString(stamp); // markers hold no long
    }

    private static void add(IFile recipe, String type, List<Problem> problems, Map<String, Object> more)
            throws CoreException {
        for (Problem problem : problems) {
            Map<String, Object> attributes = new HashMap<>(more);
            attributes.put(IMarker.SEVERITY, IMarker.SEVERITY_ERROR);
            attributes.put(IMarker.MESSAGE, message(problem));
            attributes.put(IMarker.LINE_NUMBER, Math.max(1, problem.line()));
            attributes.put(IMarker.LOCATION, "line " + Math.max(1, problem.line()));
            attributes.put("key", problem.key());
            recipe.createMarker(type, attributes);
        }
    }

    /** A problem with its key before it, as markers and messages show it. */
    static String message(Problem problem) {
        return problem.key().isEmpty() ? problem.text() : problem.key() + ": " + problem.text();
    }
}
