/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.util.Locale;

/** The phase of a job (UWS 1.1, section 2.1.3). */
public enum JobPhase {
    /** Waits for its client to start it. */
    PENDING,
    /** Waits for its turn. */
    QUEUED,
    /** Runs. */
    EXECUTING,
    /** Done; its result can be fetched. */
    COMPLETED,
    /** Failed. */
    ERROR,
    /** Stopped by its client or the service. */
    ABORTED,
    /** Set aside until its client starts it again. */
    HELD,
    /** Set aside by the service, which goes on with it by itself. */
    SUSPENDED,
    /** Done, its result no longer kept. */
    ARCHIVED,
    /** The service does not know, or says something that the standard does not have. */
    UNKNOWN;

    static JobPhase of(String text) {
        for (JobPhase phase : values()) {
            if (phase.name().equalsIgnoreCase(text.strip())) {
                return phase;
            }
        }
        return UNKNOWN;
    }

    /** True if nothing more will happen. */
    public boolean isEnd() {
        return this == COMPLETED || this == ERROR || this == ABORTED || this == ARCHIVED;
    }

    /** As progress shows it: {@code queued}. */
    public String shown() {
        return name().toLowerCase(Locale.ROOT);
    }
}
