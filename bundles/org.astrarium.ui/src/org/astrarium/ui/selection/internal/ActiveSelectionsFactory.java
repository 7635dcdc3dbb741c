/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.selection.internal;

import org.astrarium.ui.selection.ActiveSelections;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the one service of a workbench; windows and parts are handed that of their parent. */
public final class ActiveSelectionsFactory extends AbstractServiceFactory {
    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        Object parents = parent.getService(ActiveSelections.class);
        return parents != null ? parents : new ActiveSelections();
    }
}
