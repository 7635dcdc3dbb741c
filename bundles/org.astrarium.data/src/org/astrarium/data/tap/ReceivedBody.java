/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The body of an answer on its way to its target. It can be stopped at any time, and tells when it last had a byte. */
final class ReceivedBody implements BodySubscriber<byte[]> {
    private static final byte[] NONE = {};

    private final Target target;
    private final boolean cutAtLimit;
    private final CompletableFuture<byte[]> done = new CompletableFuture<>();
    private volatile long lastByte = System.nanoTime();
    private Flow.Subscription subscription;
    private OutputStream out;
    private long count;
    private boolean ended;

    /** With {@code cutAtLimit} what is too long is cut off; else it is a fault. */
    ReceivedBody(Target target, boolean cutAtLimit) {
        this.target = target;
        this.cutAtLimit = cutAtLimit;
    }

    long lastByte() {
        return lastByte;
    }

    /** Takes nothing more and closes the target. */
    synchronized void stop() {
        if (subscription != null) {
            subscription.cancel();
        }
        end(null);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return done;
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription given) {
        subscription = given;
        try {
            out = target.open();
            given.request(Long.MAX_VALUE);
        } catch (IOException e) {
            given.cancel();
            end(new DiskException(e));
        }
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> buffers) {
        lastByte = System.nanoTime();
        for (ByteBuffer buffer : buffers) {
            if (ended) {
                return;
            }
            take(buffer);
        }
    }

    private void take(ByteBuffer buffer) {
        byte[] bytes = new byte[(int) Math.min(buffer.remaining(), target.limit() - count)];
        boolean tooLong = bytes.length < buffer.remaining();
        buffer.get(bytes);
        try {
            out.write(bytes);
            count += bytes.length;
        } catch (IOException e) {
            subscription.cancel();
            end(new DiskException(e));
            return;
        }
        if (tooLong) {
            subscription.cancel();
            end(cutAtLimit ? null : new AnswerException("its answer is longer than the "
                    + target.limit() / 1_000_000 + " MB that there is room for"));
        }
    }

    @Override
    public synchronized void onError(Throwable failure) {
        end(failure);
    }

    @Override
    public synchronized void onComplete() {
        end(null);
    }

    private void end(Throwable failure) {
        if (ended) {
            return;
        }
        ended = true;
        Throwable fault = failure;
        try {
            if (out != null) {
                out.close();
            }
        } catch (IOException e) {
            fault = fault == null ? new DiskException(e) : fault;
        }
        if (fault != null) {
            done.completeExceptionally(fault);
        } else {
            done.complete(out instanceof ByteArrayOutputStream memory ? memory.toByteArray() : NONE);
        }
    }
}
