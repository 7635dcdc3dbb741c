/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.astrarium.data.dataset.Checksum;
import org.astrarium.data.image.FolderOfImages;

/** Checksums of files, computed again only where time or size of a file is another one. */
final class SeenChecksums {
    private record Seen(FileTime time, long size, String sha256) {
    }

    private final Map<Path, Seen> checksums = new ConcurrentHashMap<>();

    /** The checksum of a file, or of all images of a folder; empty, which no checksum equals, if it is not there. */
    String of(Path file) {
        if (Files.isDirectory(file)) {
            return FolderOfImages.of(file, file.toString()).checksum(this::of);
        }
        try {
            FileTime time = Files.getLastModifiedTime(file);
            long size = Files.size(file);
            Seen seen = checksums.get(file);
            if (seen == null || seen.size() != size || !seen.time().equals(time)) {
                seen = new Seen(time, size, Checksum.sha256(file));
                checksums.put(file, seen);
            }
            return seen.sha256();
        } catch (IOException e) {
            return "";
        }
    }
}
