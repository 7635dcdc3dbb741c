/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLHandshakeException;
import org.astrarium.core.analysis.Progress;

/**
 * HTTP as TAP needs it: redirects by the rules of UWS, silence that ends, connections that break, and a cancel that is
 * heard at once. Proxies are those of Java's default selector.
 */
final class Http {
    private static final int MOST_REDIRECTS = 10;
    private static final int TICK_MILLIS = 25;
    private static final Target.Memory MESSAGE = new Target.Memory(1 << 16);

    private final HttpClient client;
    private final Patience patience;

    Http(Patience patience) {
        this.patience = patience;
        // HTTP/1.1: asking for an upgrade to HTTP/2 confuses old servers
        this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(patience.connect()).build();
    }

    Patience patience() {
        return patience;
    }

    /** Asks; again, with pauses, where the connection breaks or the service asks for it. */
    Answer get(URI uri, Target target, Progress progress) throws IOException {
        return get(uri, patience.silence(), target, progress);
    }

    /** The same, with another patience for the first byte. */
    Answer get(URI uri, Duration first, Target target, Progress progress) throws IOException {
        for (int asked = 0;; asked++) {
            Duration pause = patience.pause(asked);
            try {
                Answer answer = follow(Call.get(uri, first), target, progress);
                if (!answer.isBusy() || asked >= patience.retries()) {
                    return answer;
                }
                pause = answer.pause(pause);
            } catch (IOException e) {
                if (asked >= patience.retries() || isHopeless(e)) {
                    throw e;
                }
            }
            pause(pause, progress);
        }
    }

    /** Asks and goes where redirects lead. */
    Answer follow(Call call, Target target, Progress progress) throws IOException {
        Call at = call;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            Answer answer = send(at, target, progress);
            if (!answer.isRedirect()) {
                return answer;
            }
            at = at.redirected(answer.status(), answer.target());
        }
        throw new AnswerException("it redirects again and again");
    }

    /** Posts, goes where the resource has moved to, and stops at a redirect that is the answer. */
    Answer post(Call call, Progress progress) throws IOException {
        Call at = call;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            Answer answer = send(at, Target.Memory.DOCUMENT, progress);
            if (!answer.isRedirect() || at.isAnsweredBy(answer)) {
                return answer;
            }
            at = at.redirected(answer.status(), answer.target());
        }
        throw new AnswerException("it redirects again and again");
    }

    /** Waits, and stops where that is wanted. */
    static void pause(Duration time, Progress progress) {
        long end = System.nanoTime() + time.toNanos();
        do {
            progress.checkCancelled();
            long left = (end - System.nanoTime()) / 1_000_000;
            try {
                Thread.sleep(Math.max(0, Math.min(TICK_MILLIS, left)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Progress.CancelledException();
            }
        } while (System.nanoTime() < end);
    }

    private Answer send(Call call, Target target, Progress progress) throws IOException {
        progress.checkCancelled();
        HttpRequest request = call.request();
        AtomicReference<ReceivedBody> body = new AtomicReference<>();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, info -> {
            boolean good = info.statusCode() >= 200 && info.statusCode() < 300;
            body.set(new ReceivedBody(good ? target : MESSAGE, !good));
            return body.get();
        });
        boolean received = false;
        try {
            HttpResponse<byte[]> response = await(answer, body, call, progress);
            received = true;
            HttpHeaders headers = response.headers();
            return new Answer(call.uri(), response.statusCode(), headers.firstValue("Location").orElse(""),
                    seconds(headers.firstValue("Retry-After").orElse("")), response.body());
        } finally {
            if (!received) {
                answer.cancel(true);
                if (body.get() != null) {
                    body.get().stop();
                }
            }
        }
    }

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> answer,
            AtomicReference<ReceivedBody> body, Call call, Progress progress) throws IOException {
        long start = System.nanoTime();
        while (true) {
            try {
                return answer.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                progress.checkCancelled();
                ReceivedBody coming = body.get();
                Duration patient = coming == null ? call.first() : patience.silence();
                if (System.nanoTime() - (coming == null ? start : coming.lastByte()) > patient.toNanos()) {
                    throw new HttpTimeoutException(String.valueOf(patient.toMillis() / 1000.0));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Progress.CancelledException();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
            }
        }
    }

    private static boolean isHopeless(IOException e) {
        return e instanceof AnswerException || e instanceof DiskException || e instanceof SSLHandshakeException
                || isUnknownHost(e);
    }

    /** True if the name in the address belongs to no machine. */
    static boolean isUnknownHost(Throwable failure) {
        Throwable at = failure;
        for (int i = 0; at != null && i < 10; at = at.getCause(), i++) {
            if (at instanceof UnresolvedAddressException || at instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }

    private static int seconds(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }
}
