/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.astrarium.inference.FitException;
import org.astrarium.inference.FitMonitor;
import org.astrarium.inference.deconvolution.Deconvolution;
import org.astrarium.inference.deconvolution.NoisyRows;
import org.astrarium.inference.mixture.Mixture;
import org.astrarium.inference.mixture.MixtureFit;
import org.astrarium.inference.mixture.MixtureFitter;
import org.astrarium.inference.mixture.MixtureSettings;
import org.astrarium.inference.mixture.Start;

/**
 * Fits a mixture to (ra, dec, pmra, pmdec, parallax) as the peers' gmm.py does, from the columns that gmm.py keeps with
 * --npy, and prints the same numbers as JSON.
 *
 * <pre>Mixtures FILE.npy [k=8] [iters=20] [tol=0] [restarts=1] [rows=0] [errors=false] [threads=0]</pre>
 *
 * The file is mapped and read again in every pass. More rows than it has are its rows over and over. With errors, the
 * standard errors of parallax and proper motion are taken as parallax / parallax_over_error, and positions as exact.
 * The fit is made twice, each time from the mixture that the start and one iteration lead to (start_s), as gmm.py
 * times its iterations without its start: cold_s_per_iter are the seconds an iteration of the first, in which the
 * compiler warms up, s_per_iter those of the second. With several restarts the seconds are those of whole fits.
 */
public final class Mixtures {

    private static final String[] COLUMNS = {"ra", "dec", "pmra", "pmdec", "parallax"};

    private Mixtures() {
    }

    /** Rows of a structured array in NumPy's format. */
    private static final class Stars implements NoisyRows {

        private final MappedByteBuffer data;
        private final int start;
        private final int width;
        private final int[] good;
        private final long rows;
        private final Map<String, Integer> offsets = new HashMap<>();

        Stars(Path file, long rows) throws IOException {
            try (FileChannel channel = FileChannel.open(file)) {
                data = channel.map(FileChannel.MapMode.READ_ONLY, 0, Files.size(file));
            }
            data.order(ByteOrder.LITTLE_ENDIAN);
            byte[] header = new byte[data.getShort(8)];
            data.get(10, header);
            start = 10 + header.length;
            Matcher field = Pattern.compile("\\('(\\w+)', '<[fi]([48])'\\)").matcher(new String(header,
                    StandardCharsets.US_ASCII));
            int end = 0;
            while (field.find()) {
                offsets.put(field.group(1), end);
                end += Integer.parseInt(field.group(2));
            }
            width = end;
            good = IntStream.range(0, (data.capacity() - start) / width)
                    .filter(i -> Double.isFinite(value(i, "parallax")) && Double.isFinite(value(i, "pmra"))).toArray();
            this.rows = rows == 0 ? good.length : rows;
        }

        private double value(int row, String column) {
            return data.getDouble(start + row * width + offsets.get(column));
        }

        @Override
        public int dimension() {
            return COLUMNS.length;
        }

        @Override
        public long count() {
            return rows;
        }

        @Override
        public void read(long from, int count, double[][] into) {
            for (int j = 0; j < COLUMNS.length; j++) {
                int offset = start + offsets.get(COLUMNS[j]);
                int row = (int) (from % good.length);
                for (int i = 0; i < count; i++) {
                    into[j][i] = data.getDouble(offset + good[row] * width);
                    row = row + 1 == good.length ? 0 : row + 1;
                }
            }
        }

        @Override
        public void readErrors(long from, int count, double[][] into) {
            for (double[] element : into) {
                Arrays.fill(element, 0, count, 0);
            }
            int parallax = start + offsets.get("parallax");
            int ratio = start + offsets.get("parallax_over_error");
            for (int i = 0; i < count; i++) {
                int row = good[(int) ((from + i) % good.length)] * width;
                double sd = data.getDouble(parallax + row) / data.getFloat(ratio + row);
                for (int a = 2; a < COLUMNS.length; a++) {
                    into[a * (a + 3) / 2][i] = sd * sd;
                }
            }
        }
    }

    public static void main(String[] args) throws IOException, FitException {
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i < args.length; i++) {
            options.put(args[i].substring(0, args[i].indexOf('=')), args[i].substring(args[i].indexOf('=') + 1));
        }
        int k = Integer.parseInt(options.getOrDefault("k", "8"));
        int threads = Integer.parseInt(options.getOrDefault("threads", "0"));
        Stars stars = new Stars(Path.of(args[0]), Long.parseLong(options.getOrDefault("rows", "0")));
        MixtureSettings settings = MixtureSettings.of(1)
                .withStarts(Start.K_MEANS, Integer.parseInt(options.getOrDefault("restarts", "1")))
                .withConvergence(Integer.parseInt(options.getOrDefault("iters", "20")),
                        Double.parseDouble(options.getOrDefault("tol", "0")));
        settings = threads == 0 ? settings : settings.withThreads(threads);
        boolean noisy = Boolean.parseBoolean(options.get("errors"));
        boolean whole = settings.restarts() > 1;
        long first = System.nanoTime();
        Mixture start = whole ? null
                : fitter(stars, settings.withConvergence(1, 0), noisy).fit(k, FitMonitor.NONE).mixture();
        double[] seconds = {0, 0, (System.nanoTime() - first) * 1e-9};
        MixtureFit fit = null;
        for (int round = 0; round < 2; round++) {
            long begin = System.nanoTime();
            MixtureFitter fitter = fitter(stars, settings, noisy);
            fit = whole ? fitter.fit(k, FitMonitor.NONE) : fitter.fit(start, FitMonitor.NONE);
            seconds[round] = (System.nanoTime() - begin) * 1e-9;
        }
        int iterations = fit.attempts().stream().mapToInt(attempt -> attempt.iterations()).sum();
        System.out.printf(Locale.ROOT, "{\"rows_used\": %d, \"k\": %d, \"n_iter\": %d, \"converged\": %b, "
                + "\"start_s\": %.4f, \"fit_s\": %.4f, \"cold_s_per_iter\": %.5f, \"s_per_iter\": %.5f, "
                + "\"lower_bound\": %.6f}%n",
                fit.rows(), k, iterations, fit.converged(), seconds[2], seconds[0], seconds[0] / iterations,
                seconds[1] / iterations, (fit.logLikelihood() + fit.rows() * logScales(stars)) / fit.rows());
    }

    private static MixtureFitter fitter(Stars stars, MixtureSettings settings, boolean noisy) throws FitException {
        return noisy ? Deconvolution.of(stars, settings) : MixtureFitter.of(stars, settings);
    }

    /** The sum of ln of the standard deviations: gmm.py gives likelihoods of standardised columns. */
    private static double logScales(Stars stars) {
        int rows = (int) Math.min(stars.count(), stars.good.length);
        double[][] values = new double[COLUMNS.length][rows];
        stars.read(0, rows, values);
        double sum = 0;
        for (double[] column : values) {
            double mean = Arrays.stream(column).average().orElseThrow();
            sum += 0.5 * Math.log(Arrays.stream(column).map(x -> (x - mean) * (x - mean)).average()
                    .orElseThrow());
        }
        return sum;
    }
}
