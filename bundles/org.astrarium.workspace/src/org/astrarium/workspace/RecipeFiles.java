/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.astrarium.core.analysis.Analysis;
import org.astrarium.workspace.internal.JobProgress;
import org.astrarium.workspace.internal.StartingRecipe;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;

/**
 * Which files of a data set are recipes. The extension names the analysis; extensions once seen stay known, so that a
 * recipe whose plugin
 * was taken out is still a recipe.
 */
public final class RecipeFiles {
    /** The content type of recipes. */
    public static final String CONTENT_TYPE = "org.astrarium.workspace.recipe";
    /** Name of the folder that holds results. */
    public static final String RESULTS = "results";

    private static final Set<String> OTHER_FOLDERS = Set.of("data", "queries", RESULTS);
    private static final Pattern FORMAT_LINE = Pattern.compile("(?m)^astrarium:\\s*\\d");
    private static final int HEAD = 4096;

    private RecipeFiles() {
    }

    /** True if the file is a recipe of a data set, whether its analysis is installed or not. */
    public static boolean isRecipe(IResource resource) {
        return resource instanceof IFile file && mayBeRecipe(file) && isKnownExtension(file.getFileExtension());
    }

    /** The identifier of the recipe's analysis. */
    public static String analysis(IFile recipe) {
        return recipe.getFileExtension();
    }

    /** The recipe's name: its file's without extension. */
    public static String name(IFile recipe) {
        return new org.eclipse.core.runtime.Path(recipe.getName()).removeFileExtension().toString();
    }

    /** The folder of the recipe's result, which need not exist. */
    public static IFolder result(IFile recipe) {
        return recipe.getParent().getFolder(IPath.fromOSString(RESULTS)).getFolder(name(recipe));
    }

    /** All recipes of a data set, in the order of its folders. */
    public static List<IFile> in(IProject project) throws CoreException {
        List<IFile> recipes = new ArrayList<>();
        if (DatasetNature.has(project)) {
            project.accept(resource -> {
                if (isRecipe(resource)) {
                    recipes.add((IFile) resource);
                }
                return resource instanceof IProject || !isOtherFolder(resource);
            });
        }
        return recipes;
    }

    /**
     * Makes a recipe that says nothing but what it works on, under the names of the survey that its table looks like.
     * Slow: reads the table.
     *
     * @throws CoreException if the file exists or cannot be written
     */
    public static Optional<IFile> create(NewRecipe wanted, IProgressMonitor monitor) throws CoreException {
        makeKnown(wanted.analysis().id());
        IFile file = wanted.project().getFile(IPath.fromOSString(wanted.name() + "." + wanted.analysis().id()));
        String text = StartingRecipe.text(wanted, new JobProgress(monitor, "New recipe"));
        file.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
        return Optional.of(file);
    }

    /** Makes the extensions of these analyses known as those of recipes. */
    public static void makeKnown(Iterable<Analysis> analyses) throws CoreException {
        for (Analysis analysis : analyses) {
            makeKnown(analysis.id());
        }
    }

    /**
     * Looks whether a file of unknown extension is a recipe all the same, by its first lines, and makes the extension
     * known if so.
     *
     * @return true if it is a recipe
     */
    public static boolean recognise(IFile file) throws CoreException {
        String extension = file.getFileExtension();
        if (!mayBeRecipe(file) || extension == null || !extension.matches("[a-z][a-z0-9]*")) {
            return false;
        }
        if (isKnownExtension(extension)) {
            return true;
        }
        if (Platform.getContentTypeManager().findContentTypeFor(file.getName()) != null || !startsLikeRecipe(file)) {
            return false;
        }
        makeKnown(extension);
        return true;
    }

    private static boolean startsLikeRecipe(IFile file) throws CoreException {
        try (InputStream in = file.getContents(true)) {
            return FORMAT_LINE.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8)).find();
        } catch (IOException e) {
            return false; // unreadable is not a recipe
        }
    }

    private static void makeKnown(String extension) throws CoreException {
        if (!isKnownExtension(extension)) {
            contentType().addFileSpec(extension, IContentType.FILE_EXTENSION_SPEC);
        }
    }

    private static boolean isKnownExtension(String extension) {
        return extension != null
                && Arrays.asList(contentType().getFileSpecs(IContentType.FILE_EXTENSION_SPEC)).contains(extension);
    }

    private static boolean mayBeRecipe(IFile file) {
        if (!DatasetNature.has(file.getProject())) {
            return false;
        }
        for (IResource r = file.getParent(); !(r instanceof IProject); r = r.getParent()) {
            if (isOtherFolder(r)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOtherFolder(IResource resource) {
        return resource instanceof IFolder && OTHER_FOLDERS.contains(resource.getName());
    }

    private static IContentType contentType() {
        return Platform.getContentTypeManager().getContentType(CONTENT_TYPE);
    }
}
