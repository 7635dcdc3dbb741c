/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.fs;

import java.io.DataInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** A file that is read from any place in it. */
public final class FSDataInputStream extends DataInputStream implements Seekable, ByteBufferReadable {
    private final FileInputStream file;

    FSDataInputStream(File file) throws IOException {
        this(new FileInputStream(file));
    }

    private FSDataInputStream(FileInputStream file) {
        super(file);
        this.file = file;
    }

    @Override
    public void seek(long position) throws IOException {
        file.getChannel().position(position);
    }

    @Override
    public long getPos() throws IOException {
        return file.getChannel().position();
    }

    @Override
    public int read(ByteBuffer buffer) throws IOException {
        return file.getChannel().read(buffer);
    }

    /** The stream within. */
    public InputStream getWrappedStream() {
        return file;
    }

    /** True for what it can do. */
    public boolean hasCapability(String capability) {
        return capability.equals("in:readbytebuffer");
    }
}
