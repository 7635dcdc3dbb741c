/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.astrarium.core.analysis.Progress;

/** Makes a file gzipped, or not, as its name will say. */
final class Packing {
    private static final int PIECE = 1 << 16;

    private Packing() {
    }

    static boolean isPacked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 0x1f && in.read() == 0x8b;
        }
    }

    /** Moves a file, or copies it where it has to be packed or unpacked. */
    static void move(Path from, Path to, boolean packed, Progress progress) throws IOException {
        boolean isPacked = isPacked(from);
        if (isPacked == packed) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        try (InputStream file = Files.newInputStream(from); OutputStream place = Files.newOutputStream(to)) {
            if (packed) {
                try (OutputStream out = new GZIPOutputStream(place, PIECE)) {
                    copy(file, out, Long.MAX_VALUE, progress);
                }
            } else {
                try (InputStream in = new GZIPInputStream(file, PIECE)) {
                    copy(in, place, Target.File.of(to).limit(), progress);
                }
            }
        }
    }

    private static void copy(InputStream in, OutputStream out, long limit, Progress progress) throws IOException {
        byte[] piece = new byte[PIECE];
        long count = 0;
        for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
            progress.checkCancelled();
            count += n;
            if (count > limit) {
                throw new AnswerException("its answer, unpacked, is longer than there is room for");
            }
            out.write(piece, 0, n);
        }
    }
}
