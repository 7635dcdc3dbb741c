/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.conf;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** Keys with values as Parquet reads them. It begins empty: no file and no variable is looked at. */
public final class Configuration implements Iterable<Map.Entry<String, String>> {
    private final Map<String, String> values = new TreeMap<>();

    /** An empty one. */
    public Configuration() {
        this(false);
    }

    /**
     * An empty one.
     *
     * @param loadDefaults makes no difference: there are none
     */
    public Configuration(boolean loadDefaults) {
        // nothing to load
    }

    /** A copy. */
    public Configuration(Configuration other) {
        values.putAll(other.values);
    }

    /** The value, null for none. */
    public String get(String key) {
        return values.get(key);
    }

    /** The value, or another where there is none. */
    public String get(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    /** The value without blanks around it, null for none. */
    public String getTrimmed(String key) {
        String value = values.get(key);
        return value == null ? null : value.strip();
    }

    /** The value without blanks around it, or another where there is none. */
    public String getTrimmed(String key, String otherwise) {
        String value = getTrimmed(key);
        return value == null ? otherwise : value;
    }

    /** Sets a value. */
    public void set(String key, String value) {
        values.put(key, value);
    }

    /** True or false. */
    public boolean getBoolean(String key, boolean otherwise) {
        String value = getTrimmed(key);
        return value == null ? otherwise : Boolean.parseBoolean(value);
    }

    /** Sets true or false. */
    public void setBoolean(String key, boolean value) {
        set(key, Boolean.toString(value));
    }

    /** A whole number. */
    public int getInt(String key, int otherwise) {
        String value = getTrimmed(key);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    /** Sets a whole number. */
    public void setInt(String key, int value) {
        set(key, Integer.toString(value));
    }

    /** A whole number. */
    public long getLong(String key, long otherwise) {
        String value = getTrimmed(key);
        return value == null ? otherwise : Long.parseLong(value);
    }

    /** Sets a whole number. */
    public void setLong(String key, long value) {
        set(key, Long.toString(value));
    }

    /** Several values, separated by commas. */
    public String[] getStrings(String key, String... otherwise) {
        String value = get(key);
        return value == null ? otherwise : value.split(",");
    }

    /** Sets several values. */
    public void setStrings(String key, String... several) {
        set(key, String.join(",", several));
    }

    /** The class that loads the codecs: this bundle's, whatever thread asks. */
    public ClassLoader getClassLoader() {
        return Configuration.class.getClassLoader();
    }

    @Override
    public Iterator<Map.Entry<String, String>> iterator() {
        return Map.copyOf(values).entrySet().iterator();
    }
}
