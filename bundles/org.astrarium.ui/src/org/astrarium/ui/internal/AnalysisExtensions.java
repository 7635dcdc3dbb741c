/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.astrarium.ui.look.Icons;
import org.astrarium.ui.recipe.RecipePage;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** What bundles of analyses add to the workbench, by the extension point {@code org.astrarium.ui.analyses}. */
public final class AnalysisExtensions {
    private static final String POINT = "org.astrarium.ui.analyses";

    /** A page with the words on its tab. */
    public record TitledPage(String title, RecipePage page) {
    }

    /** A guide's file and what stands in it. */
    public record GuideText(String name, String text) {
    }

    private AnalysisExtensions() {
    }

    /** The icon of an analysis's recipes. */
    public static ImageDescriptor icon(String analysis) {
        return elements(analysis)
                .flatMap(e -> Optional.ofNullable(e.getAttribute("icon"))
                        .flatMap(path -> ResourceLocator.imageDescriptorFromBundle(e.getContributor().getName(), path))
                        .stream())
                .findFirst().orElseGet(Icons.RECIPE::descriptor);
    }

    /** Words on the button that ends a run with what it has; empty for an analysis that cannot. */
    public static Optional<String> finish(String analysis) {
        return elements(analysis).flatMap(e -> Optional.ofNullable(e.getAttribute("finish")).stream()).findFirst();
    }

    /** New pages for an editor of an analysis's recipes. One that cannot be made is left out and logged. */
    public static List<TitledPage> pages(String analysis) {
        List<TitledPage> pages = new ArrayList<>();
        elements(analysis).flatMap(e -> Arrays.stream(e.getChildren("page"))).forEach(e -> {
            try {
                pages.add(new TitledPage(e.getAttribute("title"), (RecipePage) e.createExecutableExtension("class")));
            } catch (CoreException | ClassCastException failure) {
                ILog.of(AnalysisExtensions.class).error("A page for ." + analysis + " recipes cannot be made", failure);
            }
        });
        return pages;
    }

    /** The guides of all analyses. One that cannot be read is left out and logged. */
    public static List<GuideText> guides() {
        List<GuideText> guides = new ArrayList<>();
        for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
            for (IConfigurationElement guide : element.getChildren("guide")) {
                String file = guide.getAttribute("file");
                try (InputStream in = FileLocator.openStream(Platform.getBundle(guide.getContributor().getName()),
                        IPath.fromPortableString(file), false)) {
                    guides.add(new GuideText(file, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                } catch (IOException failure) {
                    ILog.of(AnalysisExtensions.class).error("The guide " + file + " cannot be read", failure);
                }
            }
        }
        return guides;
    }

    private static Stream<IConfigurationElement> elements(String analysis) {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
                .filter(e -> e.getName().equals("analysis") && analysis.equals(e.getAttribute("id")));
    }
}
