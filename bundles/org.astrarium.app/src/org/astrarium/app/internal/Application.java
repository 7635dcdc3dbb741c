/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.app.internal;

import java.io.IOException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Opens the workbench on the folder of data sets, which belongs to one window at a time. */
public final class Application implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            if (!lock(Platform.getInstanceLocation())) {
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new AstrariumAdvisor());
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    private static boolean lock(Location location) {
        String message;
        try {
            if (location.lock()) {
                return true;
            }
            message = location.getURL().getPath() + " is open in another window of Astrarium.\n\nClose that one, "
                    + "or start with -data and another folder.";
        } catch (IOException e) {
            message = location.getURL().getPath() + " cannot be used: " + e.getMessage()
                    + "\n\nStart with -data and another folder.";
        }
        ILog.of(Application.class).error(message);
        MessageDialog.openError(null, "Astrarium", message);
        return false;
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
