/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.model;

import java.nio.file.Path;
import org.astrarium.classifier.ClassifierAnalysis;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.image.FolderOfImages;

/** A program of its own: what a model says of a folder of images, bit by bit. */
final class Said {
    private Said() {
    }

    /** Arguments: the model's folder and that of the images. */
    public static void main(String... arguments) {
        System.out.print(of(new ClassifierAnalysis()
                .apply(Path.of(arguments[0]), FolderOfImages.of(Path.of(arguments[1]), "images"),
                Progress.NONE)));
    }

    static String of(Table table) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < table.rowCount(); i++) {
            text.append(((StringColumn) table.column("source")).value(i));
            for (Column column : table.columns()) {
                if (column instanceof DoubleColumn numbers) {
                    text.append(' ').append(Long.toHexString(Double.doubleToRawLongBits(numbers.number(i))));
                }
            }
            text.append('\n');
        }
        return text.toString();
    }
}
