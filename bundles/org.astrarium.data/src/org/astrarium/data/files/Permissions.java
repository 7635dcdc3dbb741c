/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * Temporary files are made for their owner alone; what they become is to be readable like any other file of the folder.
 */
final class Permissions {
    private Permissions() {
    }

    /** Lets those read who may read the folder. */
    static void asUsual(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        boolean folder = Files.isDirectory(file);
        Set<PosixFilePermission> around = Files.getPosixFilePermissions(file.toAbsolutePath().getParent());
        Set<PosixFilePermission> permissions = view.readAttributes().permissions();
        add(permissions, around, PosixFilePermission.GROUP_READ, true);
        add(permissions, around, PosixFilePermission.OTHERS_READ, true);
        add(permissions, around, PosixFilePermission.GROUP_EXECUTE, folder);
        add(permissions, around, PosixFilePermission.OTHERS_EXECUTE, folder);
        view.setPermissions(permissions);
    }

    private static void add(Set<PosixFilePermission> to, Set<PosixFilePermission> around, PosixFilePermission which,
            boolean wanted) {
        if (wanted && around.contains(which)) {
            to.add(which);
        }
    }
}
