/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.astrarium.classifier.Recipes;
import org.astrarium.core.result.Attachment;
import org.astrarium.core.result.Result;
import org.astrarium.data.dataset.Checksum;

/** Trains a small network in a process of its own and writes the checksum of its weights. */
final class Weights {
    private Weights() {
    }

    /** Argument: the folder of the images. */
    public static void main(String... arguments) throws IOException {
        System.out.print(of(Path.of(arguments[0])));
    }

    static String of(Path images) throws IOException {
        // convolutions and dense layers large enough to be shared out among threads
        Result result = Recipes.run(images, "split: {test: 0.3}", "preprocess: {crop: 16}",
        "model: {filters: 32, neurons: 64, epochs: 3}");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Attachment file : result.attachments()) {
            if (file.path().endsWith(NetworkModel.FILE)) {
                file.content().write(bytes);
            }
        }
        return Checksum.sha256(bytes.toByteArray());
    }
}
