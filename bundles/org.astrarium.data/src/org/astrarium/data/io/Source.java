/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.astrarium.core.analysis.Progress;

/**
 * A file to be read, unpacked on the way where it is gzipped; whoever reads it tells how far it is and stops where that
 * is wanted.
 */
public final class Source {
    private static final int PIECE = 1 << 16;

    private final Path file;
    private final long size;
    private final boolean gzipped;
    private final Progress progress;
    private volatile double done;
    private final Consumer<String> warnings;

    /** A file, and who is told how far its reading is. */
    public Source(Path file, Progress progress) throws IOException {
        this(file, progress, warning -> { });
    }

    /** A file, who is told how far its reading is, and who is told what is odd about it and no error. */
    Source(Path file, Progress progress, Consumer<String> warnings) throws IOException {
        this.file = file;
        this.size = Files.size(file);
        this.progress = progress;
        this.warnings = warnings;
        try (InputStream in = Files.newInputStream(file)) {
            this.gzipped = in.read() == 0x1f && in.read() == 0x8b;
        }
    }

    /** The same file, its progress going from one fraction of the whole to another. */
    public Source part(double from, double to) throws IOException {
        return new Source(file, progress.part(from, to), warnings);
    }

    /** Who is told, and may stop it. */
    public Progress progress() {
        return progress;
    }

    /** The part of the file, 0 to 1, that the stream opened last has taken from disk. */
    double done() {
        return done;
    }

    /** Tells something odd, in one line. */
    void warn(String warning) {
        warnings.accept(warning.replaceAll("[\\p{Cntrl}]+", " "));
    }

    /** The file. */
    Path file() {
        return file;
    }

    boolean isGzipped() {
        return gzipped;
    }

    /** Bytes of the file as it lies on disk. */
    public long size() {
        return size;
    }

    /** The file's name without {@code .gz}. */
    String name() {
        String name = file.getFileName().toString();
        return gzipped && name.toLowerCase(java.util.Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3)
                : name;
    }

    /** The first bytes, unpacked; fewer than asked for where the file is shorter. */
    byte[] start(int count) throws IOException {
        try (InputStream in = part(0, 0).open(false)) {
            return in.readNBytes(count);
        }
    }

    /** The bytes, unpacked. A file that ends before its time gives a {@link CutShortException}, never an early end. */
    public InputStream open() throws IOException {
        return open(true);
    }

    /** @param ahead true to unpack in a thread of its own, which pays where more than the beginning is read */
    private InputStream open(boolean ahead) throws IOException {
        InputStream watched = new Watched(Files.newInputStream(file));
        try {
            if (!gzipped) {
                return new BufferedInputStream(watched, PIECE);
            }
            InputStream unpacked = new Unpacked(watched);
            return ahead && size > PIECE ? new ReadAhead(unpacked) : new BufferedInputStream(unpacked, PIECE);
        } catch (IOException | RuntimeException e) {
            watched.close();
            throw e;
        }
    }

    /** The file ends within its contents. */
    public static final class CutShortException extends IOException {
        private static final long serialVersionUID = 1L;

        /** Says where it ends; the cause may be null. */
        public CutShortException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Counts the bytes that come from disk. */
    private final class Watched extends FilterInputStream {
        private long bytes;

        Watched(InputStream in) {
            super(in);
            done = 0;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int count) throws IOException {
            progress.checkCancelled();
            int n = super.read(buffer, from, Math.min(count, PIECE));
            if (n > 0) {
                bytes += n;
                done = size == 0 ? 1 : Math.min(1, (double) bytes / size);
                progress.report(done, "reading");
            }
            return n;
        }

        /** Steps over bytes, but not past the file's end, which a file's own skip does without a word. */
        @Override
        public long skip(long count) throws IOException {
            progress.checkCancelled();
            long n = super.skip(Math.max(0, Math.min(count, size - bytes)));
            bytes += n;
            return n;
        }
    }

    /** Unpacks, and tells an archive that is cut off from one that is at its end. */
    private static final class Unpacked extends FilterInputStream {
        Unpacked(InputStream packed) throws IOException {
            super(unpacked(packed));
        }

        private static InputStream unpacked(InputStream packed) throws IOException {
            try {
                return new GZIPInputStream(packed, PIECE);
            } catch (EOFException e) {
                throw new CutShortException("its gzip header is cut off", e);
            }
        }

        @Override
        public int read(byte[] buffer, int from, int count) throws IOException {
            try {
                return super.read(buffer, from, count);
            } catch (EOFException e) {
                throw new CutShortException("its gzip stream is cut off", e);
            } catch (ZipException e) {
                throw new IOException("its gzip stream is damaged: " + e.getMessage(), e);
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }
    }
}
