/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.dl4j;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.astrarium.classifier.network.Architecture;
import org.astrarium.classifier.network.Network;
import org.astrarium.classifier.network.NetworkLibrary;
import org.astrarium.core.analysis.Progress;
import org.deeplearning4j.config.DL4JClassLoading;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.common.config.ND4JClassLoading;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** Networks by Deeplearning4j. */
public final class Dl4jLibrary implements NetworkLibrary {
    private static final String VERSION = "1.0.0-M2.1";
    private static final List<Logger> QUIET = List.of(Logger.getLogger("org.nd4j"),
            Logger.getLogger("org.deeplearning4j"),
            Logger.getLogger("org.reflections"));

    /** Sets the library up, once: before any of its classes is touched. */
    private static final class Ready {
        static final boolean DONE = prepare();

        private Ready() {
        }

        private static boolean prepare() {
            QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
            // without these the convolutions run on plain matrix products, ten times slower
            System.setProperty("org.eclipse.deeplearning4j.helpers.disable", "false");
            // it counts the memory of the whole process against a limit made from the heap's
            setIfAbsent("org.bytedeco.javacpp.maxphysicalbytes", "0");
            setIfAbsent("org.bytedeco.javacpp.cachedir", NativeCache.folder().toString());
            ClassLoader loader = Nd4j.class.getClassLoader();
            ND4JClassLoading.setNd4jClassloader(loader);
            DL4JClassLoading.setDl4jClassloader(loader);
            return true;
        }

        private static void setIfAbsent(String key, String value) {
            if (System.getProperty(key) == null) {
                System.setProperty(key, value);
            }
        }
    }

    /**
     * One thread for the library's sums, in the thread that calls: more of them add in another order, and the same seed
     * would give another network on another machine. OpenMP keeps the number thread by thread.
     */
    static void oneThread() {
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
        Nd4j.getEnvironment().setMaxThreads(1);
        Nd4j.getEnvironment().setMaxMasterThreads(1);
        Nd4j.factory().blas().setMaxThreads(1);
    }

    private final Progress progress;

    /** The library, set up, for work that nobody cancels. */
    public Dl4jLibrary() {
        this(Progress.NONE);
    }

    /**
     * The library, set up.
     *
     * @param progress where cancellation is looked for while its native parts are unpacked and loaded, seconds at the
     *                 first time
     */
    public Dl4jLibrary(Progress progress) {
        this.progress = progress;
        if (!Ready.DONE) {
            throw new IllegalStateException("Deeplearning4j could not be set up");
        }
    }

    @Override
    public String name() {
        return "Deeplearning4j " + VERSION;
    }

    @Override
    public Network create(Architecture architecture, long seed) {
        NativeStart.await(progress);
        MultiLayerNetwork network = new MultiLayerNetwork(Layers.of(architecture, seed));
        oneThread();
        network.init();
        return new Dl4jNetwork(network, architecture);
    }

    @Override
    public Network load(Path file, Architecture architecture) throws IOException {
        Network network = create(architecture, 0);
        if (Files.size(file) != network.size() * Float.BYTES) {
            network.close();
            throw new IOException(file.getFileName() + " does not hold the " + network.size()
                    + " weights of the network described");
        }
        float[] weights = new float[(int) network.size()];
        ByteBuffer.wrap(Files.readAllBytes(file)).asFloatBuffer().get(weights);
        network.restore(weights);
        return network;
    }
}
