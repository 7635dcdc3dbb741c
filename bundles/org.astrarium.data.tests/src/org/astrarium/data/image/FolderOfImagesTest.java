/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.astrarium.data.dataset.Checksum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in a folder of images, and whether it is still the same. */
class FolderOfImagesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws Exception {
        Files.createDirectories(folder.resolve("B"));
        Files.writeString(folder.resolve("B/b.fits.gz"), "b");
        Files.writeString(folder.resolve("a.FITS"), "a");
        Files.writeString(folder.resolve("notes.txt"), "no image");
        Files.writeString(folder.resolve(".c.fits"), "hidden");
    }

    @Test
    void imagesAreFoundInFoldersToo() {
        assertEquals(List.of("B/b.fits.gz", "a.FITS"), FolderOfImages.of(folder, "x").files());
    }

    @Test
    void theChecksumIsThatOfTheListThatSha256sumWrites() throws Exception {
        String list = sha256("b") + "  B/b.fits.gz\n" + sha256("a") + "  a.FITS\n";
        assertEquals(sha256(list), checksum());
        Files.writeString(folder.resolve("notes.txt"), "changed");
        assertEquals(sha256(list), checksum(), "only images count");
        Files.writeString(folder.resolve("a.FITS"), "other");
        assertNotEquals(sha256(list), checksum());
    }

    private String checksum() {
        return FolderOfImages.of(folder, "x").checksum(file -> Checksum.sha256(file));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                .digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
