/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import javax.net.ssl.SSLException;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.problem.ProblemException;

/** Says for the user what went wrong between here and a service. */
final class ServiceProblem {
    private ServiceProblem() {
    }

    /** The way there failed, or what came back makes no sense. */
    static ProblemException of(URI uri, IOException failure) {
        String name = uri.toString();
        if (Http.isUnknownHost(failure)) {
            return new InputException(Problem.inFile(name, "no machine is called " + uri.getHost(),
                    "check the address, and that this machine is on line"), failure);
        }
        if (failure instanceof DiskException) {
            return new InputException(Problem.inFile(name, "its answer cannot be written: " + failure.getMessage(),
                    "choose another place, or make room"), failure);
        }
        if (failure instanceof AnswerException) {
            return failed(uri, failure.getMessage(), "", failure);
        }
        if (failure instanceof HttpConnectTimeoutException) {
            return failed(uri, "no connection: it does not answer", "try again later, or check the proxy", failure);
        }
        if (failure instanceof HttpTimeoutException) {
            return failed(uri, "it has been silent for " + failure.getMessage() + " s", "try again later", failure);
        }
        if (failure instanceof SSLException) {
            return failed(uri, "no safe connection: " + words(failure), "check the address and the proxy", failure);
        }
        String what = failure instanceof ConnectException ? "no connection" : "the connection broke";
        return failed(uri, what + words(failure, ": "), "try again later, or check the proxy", failure);
    }

    /** The service answered with a status of HTTP that is no success. */
    static ProblemException of(Answer answer) {
        String message = ServiceMessage.of(answer.body());
        String status = "HTTP status " + answer.status();
        URI uri = answer.uri();
        return switch (answer.status()) {
            case 400, 422 -> badQuery(message.isEmpty() ? status : message);
            case 401, 403, 407 -> failed(uri, "it wants a login (" + status + ")" + behind(message),
                    "only public services can be queried", null);
            case 404, 405, 410, 501 -> noService(uri, status + behind(message));
            case 413 -> failed(uri, "the query or an upload is too large for it" + behind(message), "", null);
            default -> ServiceMessage.blamesQuery(message) ? badQuery(message)
                    : failed(uri, "it failed with " + status + behind(message), "try again later", null);
        };
    }

    /** The service answered that the query failed. */
    static ProblemException queryFailed(URI uri, String message) {
        if (ServiceMessage.blamesQuery(message)) {
            return badQuery(message);
        }
        return failed(uri, message.isEmpty() ? "the query failed, and the service does not say why"
                : "the query failed: " + message, "", null);
    }

    static InputException badQuery(String message) {
        return new InputException(Problem.atKey(TapQuery.KEY, message, "correct the query"));
    }

    static InputException noService(URI uri, String why) {
        return new InputException(Problem.inFile(uri.toString(), "there is no TAP service: " + why,
                "give its base address, without /sync or /async"));
    }

    static AnalysisException failed(URI uri, String message, String remedy, Throwable cause) {
        return new AnalysisException(java.util.List.of(Problem.inFile(uri.toString(), message, remedy)), cause);
    }

    private static String behind(String message) {
        return message.isEmpty() ? "" : ": " + message;
    }

    private static String words(IOException failure, String before) {
        String words = words(failure);
        return words.isEmpty() ? "" : before + words;
    }

    private static String words(IOException failure) {
        return failure.getMessage() == null ? "" : ServiceMessage.clean(failure.getMessage());
    }
}
