/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.astrarium.core.analysis.Example;
import org.astrarium.ui.chart.ChartCanvas;
import org.astrarium.workspace.DatasetProjects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;

/** The cone of the clusters' example, with a recipe that takes seconds. */
final class ClusterData {
    static final String EXAMPLE = "NGC 2451";

    private static final String RECIPE = """
            astrarium: 1
            title: One cluster
            input: data/simulated-cone.vot.gz
            survey: gaia-dr2
            clusters:
              - name: NGC 2451 B
                where: ["hypot(pmra + 9.7, pmdec - 4.7) < 7", parallax > 1.5, parallax < 5]
                features: [pmra, pmdec, parallax]
                components: 2
                bootstrap: 0
            """;

    private ClusterData() {
    }

    /** Imports the example, gives it the short recipe, and shows the page of its members. */
    static IFile open() throws Exception {
        Example example = DatasetProjects.examples().stream().filter(e -> e.name().equals(EXAMPLE)).findFirst()
                .orElseThrow();
        IFile recipe = DatasetProjects.importExample(example, new NullProgressMonitor()).orElseThrow();
        recipe.setContents(new ByteArrayInputStream(RECIPE.getBytes(StandardCharsets.UTF_8)), IResource.FORCE, null);
        Workbench.expand(EXAMPLE);
        Workbench.expand(EXAMPLE, "data");
        Workbench.open(IEditorPart.class, EXAMPLE, recipe.getName());
        Widgets.openPage("Members");
        return recipe;
    }

    /** The file of the stars. */
    static Path table(IFile recipe) {
        return recipe.getProject().getLocation().append("data").append("simulated-cone.vot.gz").toPath();
    }

    /** A chart of the page, waited for. */
    static ChartCanvas chart(String name) {
        ChartCanvas canvas = Widgets.named(ChartCanvas.class, "members." + name);
        Ui.until("the chart " + name, () -> canvas.getView() != null);
        return canvas;
    }

    /** Where a chart shows a point. */
    static Point at(ChartCanvas canvas, double x, double y) {
        return Ui.get(() -> {
            double zoom = canvas.getMonitor().getZoom() / 100.0;
            return new Point((int) Math.round(canvas.getView().xPixel(0, x) / zoom),
                    (int) Math.round(canvas.getView().yPixel(0, y) / zoom));
        });
    }
}
