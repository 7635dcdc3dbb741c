/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.astrarium.data.io.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * What a service says of a job. Times are as the service writes them, ISO 8601 by the standard; empty where it does not
 * say.
 *
 * @param phase       its phase
 * @param message     why it failed; empty if it did not, or the service does not say
 * @param created     when it was made
 * @param started     when it began to run
 * @param ended       when it ended
 * @param destruction when the service will forget it
 * @param blocks      true if the service lets a client wait for the next phase (UWS 1.1)
 */
public record JobStatus(JobPhase phase, String message, String created, String started, String ended,
        String destruction, boolean blocks) {
    /** Checks that no part is null. */
    public JobStatus {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(started, "started");
        Objects.requireNonNull(ended, "ended");
        Objects.requireNonNull(destruction, "destruction");
    }

    /**
     * Reads a job's document.
     *
     * @throws AnswerException if it is none
     */
    static JobStatus read(byte[] document) throws AnswerException {
        Reader reader = new Reader();
        try {
            SafeXml.parse(new ByteArrayInputStream(document), reader);
        } catch (SAXException | IOException e) {
            throw new AnswerException("it does not describe the job as UWS wants it: "
                    + ServiceMessage.clean(String.valueOf(e.getMessage())));
        }
        if (!reader.texts.containsKey("phase")) {
            throw new AnswerException("it does not say which phase the job is in");
        }
        return new JobStatus(JobPhase.of(reader.text("phase")), reader.text("message"), reader.text("creationTime"),
                reader.text("startTime"), reader.text("endTime"), reader.text("destruction"), reader.blocks);
    }

    private static final class Reader extends XmlText {
        private final Map<String, String> texts = new HashMap<>();
        private boolean blocks;

        String text(String name) {
            return ServiceMessage.clean(texts.getOrDefault(name, ""));
        }

        @Override
        void begin(String name, String parent, Attributes attributes) throws SAXException {
            if (depth() > 0) {
                return;
            }
            if (!name.equals("job")) {
                throw new SAXException("it begins with <" + name + ">");
            }
            String version = attributes.getValue("version");
            blocks = version != null && version.matches("1\\.[1-9]\\d?");
        }

        @Override
        void end(String name, String parent, String content) {
            if (depth() == 1 || parent.equals("errorSummary") && name.equals("message")) {
                texts.putIfAbsent(name, content);
            }
        }
    }
}
