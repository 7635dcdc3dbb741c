/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;

/** Tells when a file of the workspace is written, moved or deleted by someone else. */
public final class FileWatch implements IResourceChangeListener, AutoCloseable {
    /** Is told, in any thread. */
    public interface Watcher {
        /** The file has other contents. */
        void changed();

        /** The file stands elsewhere. */
        void moved(IFile to);

        /** The file is gone. */
        void removed();
    }

    private final Watcher watcher;
    private volatile IFile file;

    /** Watches a file until it is closed. */
    public FileWatch(IFile file, Watcher watcher) {
        this.file = file;
        this.watcher = watcher;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    /** Watches the same file in its new place. */
    public void follow(IFile to) {
        file = to;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IResourceDelta delta = event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
        if (delta == null) {
            return;
        }
        if (delta.getKind() == IResourceDelta.REMOVED) {
            if ((delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
                watcher.moved(ResourcesPlugin.getWorkspace().getRoot().getFile(delta.getMovedToPath()));
            } else {
                watcher.removed();
            }
        } else if (delta.getKind() == IResourceDelta.ADDED
                || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0) {
            watcher.changed();
        }
    }

    @Override
    public void close() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }
}
