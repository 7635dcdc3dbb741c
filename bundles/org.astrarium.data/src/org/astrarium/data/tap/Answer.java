/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.net.URI;
import java.time.Duration;

/**
 * What a service answered.
 *
 * @param uri         who answered, after redirects
 * @param status      of HTTP
 * @param location    where it points to, empty for nowhere
 * @param retryAfter  seconds to wait before asking again; -1 if it does not say
 * @param body        its bytes, where they went to memory
 */
record Answer(URI uri, int status, String location, int retryAfter, byte[] body) {
    private static final int LONGEST_WAIT_SECONDS = 60;

    boolean isDone() {
        return status >= 200 && status < 300;
    }

    boolean isRedirect() {
        return !location.isEmpty()
                && (status == 301 || status == 302 || status == 303 || status == 307 || status == 308);
    }

    /** True where the service, or what stands before it, asks to come back later. */
    boolean isBusy() {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    /** As long as the service asks for, within reason, but at least {@code least}. */
    Duration pause(Duration least) {
        Duration asked = Duration.ofSeconds(Math.min(Math.max(0, retryAfter), LONGEST_WAIT_SECONDS));
        return asked.compareTo(least) > 0 ? asked : least;
    }

    /** The address it points to. From https it does not lead to http. */
    URI target() throws AnswerException {
        try {
            URI to = uri.resolve(location.strip());
            if (to.getHost() == null || !"http".equalsIgnoreCase(to.getScheme())
                    && !"https".equalsIgnoreCase(to.getScheme())) {
                throw new AnswerException("it redirects to \"" + ServiceMessage.clean(location)
                        + "\", which is no address on the web");
            }
            return "https".equalsIgnoreCase(uri.getScheme()) && "http".equalsIgnoreCase(to.getScheme()) ? safe(to) : to;
        } catch (IllegalArgumentException e) {
            throw new AnswerException("it redirects to \"" + ServiceMessage.clean(location)
                    + "\", which is no address");
        }
    }

    /** A service behind a proxy may not know that it is reached by https; another machine is another matter. */
    private URI safe(URI to) throws AnswerException {
        if (!to.getHost().equalsIgnoreCase(uri.getHost())) {
            throw new AnswerException("it redirects from https to " + ServiceMessage.clean(location)
                    + ", which is not safe");
        }
        String rest = to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
        return URI.create("https://" + uri.getRawAuthority() + rest);
    }
}
