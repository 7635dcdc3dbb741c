/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Reads a stream in a thread of its own, a few pieces ahead of who asks for the bytes: unpacking takes as long as
 * making sense of what is unpacked, and both can be done at once. What goes wrong there is thrown here, behind the
 * bytes that were read before. Closing it ends the thread.
 */
final class ReadAhead extends InputStream {
    private static final int PIECES = 4;
    private static final int PIECE = 1 << 17;

    private final InputStream in;
    private final BlockingQueue<Piece> free = new ArrayBlockingQueue<>(PIECES);
    private final BlockingQueue<Piece> ready = new ArrayBlockingQueue<>(PIECES);
    private final Thread thread;
    private Piece piece;
    private int at;

    /** A part of the stream: its bytes and, if it is the last, what ended it: a failure, or null for the end. */
    private static final class Piece {
        private final byte[] bytes = new byte[PIECE];
        private int count;
        private boolean last;
        private Throwable failure;
    }

    /** Takes the stream as its own. */
    ReadAhead(InputStream in) {
        this.in = in;
        for (int i = 0; i < PIECES; i++) {
            free.add(new Piece());
        }
        thread = new Thread(this::ahead, "reading ahead");
        thread.setDaemon(true);
        thread.start();
    }

    private void ahead() {
        try {
            for (Piece next = free.take(); fill(next); next = free.take()) {
                ready.put(next);
            }
        } catch (InterruptedException e) {
            // closed: nobody wants the rest
        }
    }

    /** Reads a piece; false, and hands it over itself, if it is the last. */
    private boolean fill(Piece next) throws InterruptedException {
        next.count = 0;
        try {
            while (next.count < PIECE && !next.last) {
                int n = in.read(next.bytes, next.count, PIECE - next.count);
                next.count += Math.max(0, n);
                next.last = n < 0;
            }
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            next.last = true;
            next.failure = e;
        }
        if (next.last) {
            ready.put(next);
        }
        return !next.last;
    }

    @Override
    public int read(byte[] buffer, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int n = Math.min(count, piece.count - at);
        System.arraycopy(piece.bytes, at, buffer, from, n);
        at += n;
        return n;
    }

    @Override
    public long skip(long count) throws IOException {
        if (count <= 0 || !hasMore()) {
            return 0;
        }
        int n = (int) Math.min(count, piece.count - at);
        at += n;
        return n;
    }

    private boolean hasMore() throws IOException {
        while (piece == null || at == piece.count) {
            if (piece != null && piece.last) {
                end();
                return false;
            }
            turn();
        }
        return true;
    }

    private void end() throws IOException {
        if (piece.failure instanceof IOException e) {
            throw e;
        }
        if (piece.failure instanceof RuntimeException e) {
            throw e;
        }
        if (piece.failure instanceof Error e) {
            throw e;
        }
    }

    private void turn() throws IOException {
        try {
            if (piece != null) {
                free.put(piece);
                piece = null;
            }
            piece = ready.take();
            at = 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("reading was interrupted");
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        in.close();
    }
}
