/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import java.lang.reflect.Array;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/** Arrays of primitives behind one another, which takes little more than their values and can lie in a mapped file. */
final class FlatArrays implements ArrayColumn.Cells {
    private final Class<?> element;
    private final LongBuffer ends;
    private final Buffer values;

    FlatArrays(Class<?> element, LongBuffer ends, ByteBuffer bytes) {
        this.element = element;
        this.ends = ends;
        this.values = switch (element.getName()) {
            case "double" -> bytes.asDoubleBuffer();
            case "float" -> bytes.asFloatBuffer();
            case "long" -> bytes.asLongBuffer();
            case "int" -> bytes.asIntBuffer();
            case "short" -> bytes.asShortBuffer();
            case "byte", "boolean" -> bytes;
            default -> throw new IllegalArgumentException("no primitive: " + element);
        };
    }

    @Override
    public int size() {
        return ends.limit();
    }

    @Override
    public boolean isMapped() {
        return ends.isDirect();
    }

    @Override
    public boolean isBlank(int row) {
        return ends.get(row) < 0;
    }

    @Override
    public Object get(int row) {
        long end = ends.get(row);
        if (end < 0) {
            return null;
        }
        long before = row == 0 ? 0 : ends.get(row - 1);
        int start = (int) (before < 0 ? ~before : before);
        Object array = Array.newInstance(element, (int) end - start);
        if (array instanceof double[] doubles) {
            ((DoubleBuffer) values).get(start, doubles);
        } else if (array instanceof float[] floats) {
            ((FloatBuffer) values).get(start, floats);
        } else if (array instanceof long[] longs) {
            ((LongBuffer) values).get(start, longs);
        } else if (array instanceof int[] ints) {
            ((IntBuffer) values).get(start, ints);
        } else if (array instanceof short[] shorts) {
            ((ShortBuffer) values).get(start, shorts);
        } else if (array instanceof byte[] bytes) {
            ((ByteBuffer) values).get(start, bytes);
        } else {
            boolean[] truths = (boolean[]) array;
            for (int i = 0; i < truths.length; i++) {
                truths[i] = ((ByteBuffer) values).get(start + i) != 0;
            }
        }
        return array;
    }
}
