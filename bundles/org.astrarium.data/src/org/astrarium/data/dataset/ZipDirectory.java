/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.dataset;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What the central directory of a zip file says and {@code java.util.zip} does not: how many entries there are, before
 * memory is taken for them, and which of them are symbolic links or devices (PKWARE .ZIP File Format Specification
 * 6.3.10, section 4.3).
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int UNIX = 3;
    private static final int FILE_TYPE = 0170000;
    private static final int REGULAR = 0100000;
    private static final int FOLDER = 0040000;

    private final FileChannel file;

    private ZipDirectory(FileChannel file) {
        this.file = file;
    }

    /**
     * What is wrong with a zip file's directory; empty if nothing is.
     *
     * @param most how many entries there may be
     * @throws IOException if it cannot be read or is no zip file's
     */
    static String fault(Path zip, int most) throws IOException {
        try (FileChannel file = FileChannel.open(zip, StandardOpenOption.READ)) {
            return new ZipDirectory(file).fault(most);
        }
    }

    private String fault(int most) throws IOException {
        long at = start();
        for (int n = 0; at + ENTRY_LENGTH <= file.size(); n++) {
            ByteBuffer entry = read(at, ENTRY_LENGTH);
            if (entry.getInt(0) != ENTRY) {
                return n == 0 ? "has no files in it" : "";
            }
            if (n >= most) {
                return "has more than " + most + " files in it";
            }
            int type = (entry.getInt(38) >>> 16) & FILE_TYPE;
            boolean unix = (entry.getShort(4) & 0xff00) >>> 8 == UNIX;
            if (unix && type != 0 && type != REGULAR && type != FOLDER) {
                return "has a link or a device in it";
            }
            if ((entry.getShort(8) & 1) != 0) {
                return "is encrypted";
            }
            at += ENTRY_LENGTH + unsigned(entry, 28) + unsigned(entry, 30) + unsigned(entry, 32);
        }
        return "";
    }

    /** Where the directory begins, by the record at the end of the file, behind which a comment may stand. */
    private long start() throws IOException {
        int length = (int) Math.min(file.size(), END_LENGTH + 0xffff);
        if (length < END_LENGTH) {
            throw new EOFException("it is no zip file");
        }
        ByteBuffer tail = read(file.size() - length, length);
        for (int i = length - END_LENGTH; i >= 0; i--) {
            if (tail.getInt(i) == END) {
                long offset = tail.getInt(i + 16) & 0xffffffffL;
                long locator = file.size() - length + i - 20;
                return offset == 0xffffffffL && locator >= 0 ? start64(locator) : offset;
            }
        }
        throw new EOFException("it is no zip file");
    }

    private long start64(long locator) throws IOException {
        ByteBuffer found = read(locator, 20);
        if (found.getInt(0) != LOCATOR_64) {
            throw new IOException("its directory is damaged");
        }
        ByteBuffer end = read(found.getLong(8), 56);
        if (end.getInt(0) != END_64) {
            throw new IOException("its directory is damaged");
        }
        return end.getLong(48);
    }

    private ByteBuffer read(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        if (from < 0) {
            throw new EOFException("its directory is damaged");
        }
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException("it is cut off");
            }
        }
        return bytes.flip();
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xffff;
    }
}
