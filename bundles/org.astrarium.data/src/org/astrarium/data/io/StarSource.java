/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;
import java.io.InputStream;
import uk.ac.starlink.util.DataSource;

/** A file as STIL wants it, unpacked and watched. */
final class StarSource extends DataSource {
    private final Source source;

    StarSource(Source source) {
        this.source = source;
        setName(source.name());
    }

    @Override
    protected InputStream getRawInputStream() throws IOException {
        return source.open();
    }
}
