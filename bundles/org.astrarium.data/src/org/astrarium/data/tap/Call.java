/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Locale;

/**
 * A question to a service.
 *
 * @param method GET, POST or DELETE
 * @param form   what is posted; null for the other methods
 * @param first  how long to wait for the first byte
 */
record Call(String method, URI uri, Form form, Duration first) {
    private static final String AGENT = "Astrarium (IVOA-TAP)";

    static Call get(URI uri, Duration first) {
        return new Call("GET", uri, null, first);
    }

    static Call post(URI uri, Form form, Duration first) {
        return new Call("POST", uri, form, first);
    }

    static Call delete(URI uri, Duration first) {
        return new Call("DELETE", uri, null, first);
    }

    HttpRequest request() throws java.io.IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("User-Agent", AGENT).header("Accept", "*/*");
        if (form != null) {
            request.header("Content-Type", form.contentType());
        }
        return request.method(method, form == null ? BodyPublishers.noBody() : form.body()).build();
    }

    /**
     * The question that a redirect asks for. RFC 9110 lets 301 and 302 turn a POST into a GET, as job lists do that
     * point to the new job; where only the address of the same resource is another one, the POST has to go there.
     */
    Call redirected(int status, URI to) {
        boolean same = status == 307 || status == 308 || status != 303 && lastName(to).equals(lastName(uri));
        return same || form == null ? new Call(method, to, form, first) : get(to, first);
    }

    /** True if an answer to this points to something new, and not to another address of the same resource. */
    boolean isAnsweredBy(Answer answer) throws AnswerException {
        return answer.isRedirect()
                && (answer.status() == 303 || redirected(answer.status(), answer.target()).form() == null);
    }

    private static String lastName(URI uri) {
        String path = uri.getPath() == null ? "" : uri.getPath().replaceAll("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
