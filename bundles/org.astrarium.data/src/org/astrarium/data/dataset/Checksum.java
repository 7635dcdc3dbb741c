/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;

/** Checksums of files. */
public final class Checksum {
    private Checksum() {
    }

    /**
     * The SHA-256 of a file's bytes, as 64 hexadecimal digits in lower case.
     *
     * @throws InputException if the file cannot be read
     */
    public static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = digest();
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchFileException e) {
            throw new InputException(Problem.inFile(file.toString(), "no such file", ""), e);
        } catch (IOException e) {
            throw new InputException(Problem.inFile(file.toString(), "cannot be read: " + e.getMessage(), ""), e);
        }
    }

    /** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits in lower case. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256 of bytes, as 64 hexadecimal digits in lower case. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
