/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ac.starlink.parquet.ParquetTableWriter;
import uk.ac.starlink.util.BeanConfig;

class ParquetFilesTest {
    @TempDir
    private Path folder;

    private Path packed(Table table, String settings, String name) throws Exception {
        Path file = folder.resolve(name);
        ParquetTableWriter writer = new ParquetTableWriter();
        BeanConfig.parseSpec("(" + settings + ")").configBean(writer);
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.writeStarTable(new StarView(table, Progress.NONE), out);
        }
        return file;
    }

    /** As other programs write it: with any of the usual codecs. */
    @ParameterizedTest
    @ValueSource(strings = {"uncompressed", "snappy", "gzip", "zstd", "lz4_raw"})
    void everyUsualPackingIsRead(String codec) throws Exception {
        Table table = Samples.mixed(3000, 5);
        Table back = TableFiles.read(packed(table, "compression=" + codec, "t.parquet"), Progress.NONE);
        assertEquals(table.columnNames(), back.columnNames());
        for (Column column : table.columns()) {
            Column other = back.column(column.name());
            assertEquals(column.info(), other.info());
            for (int row = 0; row < column.size(); row++) {
                assertEquals(column.text(row), other.text(row), column.name());
            }
        }
    }

    @Test
    void aFileWithoutDescriptionsHasNamesAndValues() throws Exception {
        Table back = TableFiles.read(packed(Samples.mixed(10, 6), "votmeta=false", "bare"), Progress.NONE);
        assertEquals("", back.column("source_id").info().description());
        assertEquals("long", back.column("source_id").type());
    }

    /** A VOTable within that names a file of this machine is a stranger's wish, and is not heard. */
    @Test
    void nothingOutsideIsFetched() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret words");
        Path evil = Files.writeString(folder.resolve("evil.vot"), "<!DOCTYPE VOTABLE [<!ENTITY s SYSTEM '"
                + secret.toUri() + "'>]><VOTABLE><RESOURCE><TABLE name='&s;'><DESCRIPTION>&s;</DESCRIPTION>"
                + "<FIELD name='source_id' datatype='long'/></TABLE></RESOURCE></VOTABLE>");
        Path file = packed(Samples.mixed(10, 6), "votmeta=false,kvmap=IVOA.VOTable-Parquet.version:1.0;"
                + "IVOA.VOTable-Parquet.content:@" + evil, "evil.parquet");
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).contains("SYSTEM"));
        Table back = TableFiles.read(file, Progress.NONE);
        assertEquals(10, back.rowCount());
        assertTrue(!(back.name() + back.parameters()).contains("secret words"));
    }

    @Test
    void aPackedFileIsToBeUnpackedFirst() throws Exception {
        Path file = folder.resolve("t.parquet.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            Files.copy(packed(Samples.mixed(10, 6), "votmeta=true", "p.parquet"), out);
        }
        TableFilesTest.refused(file, "unpack it first");
    }

    /** Without Parquet's library, which is in a plugin, one line says which plugin. */
    @Test
    void withoutThePluginOneLineNamesIt() throws Exception {
        Path there = packed(Samples.mixed(10, 6), "votmeta=true", "there.parquet");
        List<URL> without = new ArrayList<>();
        for (Class<?> type : List.of(TableFiles.class, Progress.class, BeanConfig.class)) {
            without.add(type.getProtectionDomain().getCodeSource().getLocation());
        }
        try (URLClassLoader loader = new WithoutParquet(without)) {
            Class<?> files = loader.loadClass(TableFiles.class.getName());
            Class<?> progress = loader.loadClass(Progress.class.getName());
            Object none = progress.getField("NONE").get(null);
            Throwable read = thrown(() -> files.getMethod("read", Path.class, progress).invoke(null, there, none));
            assertEquals("Parquet files need the plugin org.astrarium.parquet.feature (install it: astrarium plugin"
                    + " install org.astrarium.parquet.feature)", read.getMessage());
        }
    }

    private static Throwable thrown(Callable<?> call) throws Exception {
        try {
            call.call();
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
        throw new AssertionError("nothing was thrown");
    }

    /** All classes of the class path, Parquet's left out. */
    private static final class WithoutParquet extends URLClassLoader {
        WithoutParquet(List<URL> urls) {
            super(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("org.apache.parquet.") || name.startsWith("org.apache.hadoop.")) {
                throw new ClassNotFoundException(name);
            }
            return super.findClass(name);
        }
    }
}
