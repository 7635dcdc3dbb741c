/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.Map;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;

/** Gives each region of the grid ({@code BODY}, {@code COLUMN_HEADER}, ...) its painter. */
final class GridPainters extends AbstractRegistryConfiguration {
    private final Map<String, ICellPainter> painters;

    GridPainters(Map<String, ICellPainter> painters) {
        this.painters = Map.copyOf(painters);
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        painters.forEach((region, painter) -> registry.registerConfigAttribute(
                CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.NORMAL, region));
    }
}
