/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.query;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/**
 * A query that the program or a plugin brings along, by the extension point {@code org.astrarium.ui.queries}.
 *
 * @param title what it asks for
 * @param name  name of its file without ending
 * @param text  the query
 */
record ExampleQuery(String title, String name, String text) {
    private static final String POINT = "org.astrarium.ui.queries";

    /** All of them. One that cannot be read is left out and logged. */
    static List<ExampleQuery> all() {
        List<ExampleQuery> found = new ArrayList<>();
        for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
            String file = element.getAttribute("file");
            String url = file.startsWith("platform:") ? file
                    : "platform:/plugin/" + element.getContributor().getName() + "/" + file;
            try (InputStream in = URI.create(url).toURL().openStream()) {
                String name = url.substring(url.lastIndexOf('/') + 1).replaceFirst("\\.adql\\z", "");
                found.add(new ExampleQuery(element.getAttribute("title"), name,
                        new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException | IllegalArgumentException e) {
                ILog.of(ExampleQuery.class).error("The query " + url + " cannot be read", e);
            }
        }
        found.sort(Comparator.comparing(ExampleQuery::title));
        return found;
    }
}
