/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.astrarium.cli.Program;

/** Runs a command so that Ctrl-C and SIGTERM cancel it and wait for it to clean up, instead of tearing it down. */
public final class GuardedRun {
    private static final int PATIENCE_SECONDS = 20;

    private GuardedRun() {
    }

    /** Runs the command that the arguments name; returns the exit status. */
    public static int of(Program program, String... arguments) {
        CountDownLatch ended = new CountDownLatch(1);
        AtomicInteger status = new AtomicInteger(Program.CANCELLED);
        Thread hook = new Thread(() -> cancel(program, ended, status), "cancel");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            status.set(program.run(arguments));
            return status.get();
        } finally {
            ended.countDown();
        }
    }

    /** A process that ends by a signal has the signal's exit status, unless it halts before with its own. */
    private static void cancel(Program program, CountDownLatch ended, AtomicInteger status) {
        if (ended.getCount() == 0) {
            return;
        }
        program.cancel();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(status.get());
    }
}
