/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.astrarium.classifier.images.Augmentation;
import org.astrarium.classifier.images.CutOutReader;
import org.astrarium.classifier.images.ImageSetScan;
import org.astrarium.classifier.images.NamePattern;
import org.astrarium.classifier.images.Preprocessing;
import org.astrarium.classifier.images.Units;
import org.astrarium.classifier.internal.dl4j.Dl4jLibrary;
import org.astrarium.classifier.network.Architecture;
import org.astrarium.classifier.network.Epoch;
import org.astrarium.classifier.network.Network;
import org.astrarium.classifier.network.Training;
import org.astrarium.classifier.network.TrainingImages;
import org.astrarium.classifier.network.TrainingSettings;
import org.astrarium.core.analysis.Progress;
import org.astrarium.data.image.FolderOfImages;

/**
 * Trains the network of the peer's cnn.py on the same images and prints one line of JSON: seconds of an epoch, of the library's start, and the process's
 * memory as it goes on. Arguments: the folder of the images, epochs.
 */
public class Networks {
    private static final int SIDE = 64;
    private static final int TEST = 20;

    public static void main(String[] arguments) throws IOException {
        int epochs = Integer.parseInt(arguments[1]);
        FolderOfImages folder = FolderOfImages.of(Path.of(arguments[0]), arguments[0]);
        long reading = System.nanoTime();
        CutOutReader.Read read = new CutOutReader(1).read(ImageSetScan.labelled(folder, List.of("I1", "I2", "I4"),
                NamePattern.parse("{source}_{band}.fits")), Progress.NONE);
        Preprocessing preprocessing = new Preprocessing(2 * SIDE, SIDE, true, Preprocessing.Stretch.ASINH, Preprocessing.Normalise.NOISE);
        Units units = preprocessing.units(read.cutOuts());
        float[][] images = read.cutOuts().stream().map(c -> preprocessing.apply(c, units)).toArray(float[][]::new);
        int[] labels = read.set().sources().stream().mapToInt(source -> source.label()).toArray();
        double readSeconds = since(reading);
        TrainingImages all = new TrainingImages(images, labels, SIDE);
        boolean[] held = held(labels);
        TrainingImages train = all.only(numbers(held, false));
        TrainingImages test = all.only(numbers(held, true));
        long starting = System.nanoTime();
        Network network = new Dl4jLibrary().create(new Architecture(3, SIDE, 3, List.of(16, 32, 64), List.of(64), 0.3,
                Architecture.Optimiser.ADAM, 1e-3, 0.9, List.of(1.0, 1.0, 1.0)), 1);
        double startSeconds = since(starting);
        Steps steps = new Steps();
        new Training(new TrainingSettings(epochs, 32, 0, Augmentation.NONE, 1), 1).train(network, train, test, steps);
        Epoch last = steps.last;
        double[] each = steps.seconds.stream().mapToDouble(Double::doubleValue).skip(1).sorted().toArray();
        System.out.printf(Locale.ROOT, "{\"read_s\": %.3f, \"start_s\": %.3f, \"first_epoch_s\": %.3f, \"epoch_s\": %.4f, \"train\": %d, \"accuracy\": %.3f, "
                + "\"memory_mb\": %s}%n", readSeconds, startSeconds, steps.seconds.get(0), each[each.length / 2], train.size(),
                last.validationAccuracy(), steps.memory);
        network.close();
    }

    /** Times the steps of an epoch alone, as cnn.py does: what is measured after it does not count. */
    private static final class Steps implements Training.Watch {
        private final List<Double> seconds = new ArrayList<>();
        private final List<Long> memory = new ArrayList<>();
        private long start = System.nanoTime();
        private long lastStep = start;
        private Epoch last;

        @Override
        public boolean goOn() {
            lastStep = System.nanoTime();
            return true;
        }

        @Override
        public void epoch(Epoch epoch) {
            seconds.add((lastStep - start) / 1e9);
            if (epoch.number() % 10 == 0) {
                memory.add(resident());
            }
            last = epoch;
            start = System.nanoTime();
        }
    }

    /** In MB, as Linux counts it; -1 elsewhere. */
    private static long resident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(-1);
        } catch (IOException e) {
            return -1;
        }
    }

    private static boolean[] held(int[] labels) {
        boolean[] held = new boolean[labels.length];
        SplittableRandom random = new SplittableRandom(1);
        for (int label = 0; label < 3; label++) {
            int left = TEST;
            while (left > 0) {
                int i = random.nextInt(labels.length);
                if (labels[i] == label && !held[i]) {
                    held[i] = true;
                    left--;
                }
            }
        }
        return held;
    }

    private static int[] numbers(boolean[] held, boolean which) {
        return java.util.stream.IntStream.range(0, held.length).filter(i -> held[i] == which).toArray();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
