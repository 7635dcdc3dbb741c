/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.query;

/** How far a query is. */
public enum QueryState {
    /** On its way to the service. */
    SUBMITTING("submitting"),
    /** Waits for its turn at the service. */
    QUEUED("queued"),
    /** Runs at the service. */
    EXECUTING("executing"),
    /** Done at the service; the result is on its way here. */
    FETCHING("fetching"),
    /** The result is here. */
    DONE("done"),
    /** It went wrong. */
    FAILED("failed"),
    /** The user stopped it. */
    ABORTED("aborted");

    private final String label;

    QueryState(String label) {
        this.label = label;
    }

    /** In a word. */
    public String label() {
        return label;
    }

    /** True if nothing more will happen by itself. */
    public boolean isEnd() {
        return this == DONE || this == FAILED || this == ABORTED;
    }
}
