/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.astrarium.inference.FitException;
import org.astrarium.inference.FitMonitor;
import org.astrarium.inference.mixture.Attempt;
import org.astrarium.inference.mixture.Attempt.Origin;
import org.astrarium.inference.mixture.Bootstrap;
import org.astrarium.inference.mixture.Component;
import org.astrarium.inference.mixture.Covariance;
import org.astrarium.inference.mixture.MembershipSink;
import org.astrarium.inference.mixture.Memberships;
import org.astrarium.inference.mixture.Mixture;
import org.astrarium.inference.mixture.MixtureFit;
import org.astrarium.inference.mixture.MixtureFitter;
import org.astrarium.inference.mixture.MixtureSettings;
import org.astrarium.inference.mixture.Region;

/** Fits by expectation and maximisation; the rows are scaled within, and nothing of that is seen outside. */
public final class EmFitter implements MixtureFitter {

    /** Starts with a further component that are followed to their end. */
    private static final int INSERTED = 2;

    private final RowModel model;
    private final MixtureSettings settings;
    private final Scaling scaling;
    private final Maximisation maximisation;
    private Seeding seeding;

    /**
     * @param model of the rows
     * @param settings how to fit
     * @throws FitException where the rows do not allow a fit
     */
    public EmFitter(RowModel model, MixtureSettings settings) throws FitException {
        this.model = model;
        this.settings = settings;
        for (int column : settings.region().columns()) {
            if (column < 0 || column >= model.rows().dimension()) {
                throw new IllegalArgumentException("the region has column " + column + " of "
                        + model.rows().dimension());
            }
        }
        boolean spherical = settings.covariance() == Covariance.SPHERICAL;
        scaling = Watch.over(FitMonitor.NONE, watch -> {
            try (Crew crew = new Crew(settings.threads())) {
                return Scan.scaling(model, crew, watch, spherical);
            }
        });
        maximisation = new Maximisation(settings.covariance(), settings.floor(), model instanceof NoisyModel);
    }

    @Override
    public MixtureFit fit(int components, FitMonitor monitor) throws FitException {
        checkCount(components);
        return crewed(monitor, attempts -> {
            attempts.restarts(seeding(), components, "components: " + components, 0, 1);
            return fitted(attempts, regions(components));
        });
    }

    @Override
    public MixtureFit fit(Mixture start, FitMonitor monitor) throws FitException {
        checkStart(start);
        return crewed(monitor, attempts -> {
            attempts.from(Origin.GIVEN, List.<Part[]>of(scaling.parts(start)), "from a given start", 0, 1);
            return fitted(attempts, regions(start));
        });
    }

    @Override
    public List<MixtureFit> sweep(int from, int to, FitMonitor monitor) throws FitException {
        checkCount(from);
        checkCount(to);
        if (from > to) {
            throw new IllegalArgumentException("from " + from + " to " + to + " components");
        }
        return crewed(monitor, attempts -> {
            List<MixtureFit> fits = new ArrayList<>();
            Climb before = null;
            // The cost of a fit goes with the number of components.
            double all = (to - from + 1) * (from + to) / 2.0;
            double done = 0;
            for (int k = from; k <= to; k++) {
                attempts.clear();
                String phase = "components: " + k + " of " + to;
                attempts.restarts(seeding(), k, phase, done / all, (done + k * 0.8) / all);
                if (before != null) {
                    warm(attempts, before, phase, (done + k * 0.8) / all, (done + k) / all);
                }
                done += k;
                fits.add(fitted(attempts, regions(k)));
                before = attempts.best();
            }
            return fits;
        });
    }

    private void warm(Attempts attempts, Climb before, String phase, double from, double to) throws FitException {
        Sample sample = seeding().sample();
        Kernel kernel = kernel(sample.model());
        try (Crew alone = new Crew(1)) {
            Pass pass = new Pass(sample.size(), sample.dimension(), new Kernel[] {kernel}, alone, attempts.watch());
            Insertion insertion = new Insertion(sample, pass, maximisation, settings.seed());
            attempts.from(Origin.INSERTED, insertion.best(before.parts(), INSERTED), phase, from, to);
        }
        if (attempts.best().logLikelihood() < before.logLikelihood()) {
            attempts.from(Origin.INSERTED, List.<Part[]>of(Insertion.doubled(before.parts())), phase, to, to);
        }
    }

    @Override
    public Mixture startAt(double[][] means) throws FitException {
        checkCount(means.length + settings.uniform());
        double[][] points = new double[means.length][];
        for (int k = 0; k < means.length; k++) {
            points[k] = means[k].clone();
            for (int j = 0; j < points[k].length; j++) {
                points[k][j] = (points[k][j] - scaling.centre()[j]) / scaling.scale()[j];
            }
        }
        Part[] parts = maximisation.constrained(seeding().around(points));
        Part[] exact = new Part[parts.length];
        for (int k = 0; k < parts.length; k++) {
            Part part = parts[k];
            exact[k] = k < means.length ? new Part(part.weight(), part.columns(), points[k], part.covariance(),
                    part.region()) : part;
        }
        return scaling.mixture(exact, regions(parts.length));
    }

    @Override
    public Memberships memberships(Mixture mixture, FitMonitor monitor) throws FitException {
        int rows = fittingArray();
        int[] component = new int[rows];
        double[] greatest = new double[rows];
        double[] density = new double[rows];
        memberships(mixture, (from, count, probability, logDensity) -> {
            int first = (int) from;
            System.arraycopy(logDensity, 0, density, first, count);
            for (int i = 0; i < count; i++) {
                int best = 0;
                for (int k = 1; k < probability.length; k++) {
                    best = probability[k][i] > probability[best][i] ? k : best;
                }
                component[first + i] = best;
                greatest[first + i] = probability[best][i];
            }
        }, monitor);
        return new Memberships(component, greatest, density);
    }

    @Override
    public double[] probabilities(Mixture mixture, int component, FitMonitor monitor) throws FitException {
        double[] result = new double[fittingArray()];
        memberships(mixture, (from, count, probability, logDensity) ->
                System.arraycopy(probability[component], 0, result, (int) from, count), monitor);
        return result;
    }

    private int fittingArray() throws FitException {
        if (model.rows().count() > Integer.MAX_VALUE - 8) {
            throw new FitException(model.rows().count() + " rows are more than an array holds");
        }
        return (int) model.rows().count();
    }

    @Override
    public void memberships(Mixture mixture, MembershipSink sink, FitMonitor monitor) throws FitException {
        checkStart(mixture);
        Prepared[] prepared = Prepared.all(scaling.parts(mixture));
        int blocks = Pass.blocks(model.rows().count());
        crewed(monitor, attempts -> {
            attempts.pass().memberships(prepared, (block, count, probability, logDensity) -> {
                long from = (long) block * Kernel.BLOCK;
                for (int i = 0; i < count; i++) {
                    if (Double.isNaN(logDensity[i])) {
                        throw new FitException("row " + (from + i + 1) + " has no density under any component");
                    }
                }
                sink.accept(from, count, probability, logDensity);
                attempts.watch().at((double) block / blocks, "memberships");
            });
            return null;
        });
    }

    @Override
    public Bootstrap bootstrap(Mixture optimum, int replicates, FitMonitor monitor) throws FitException {
        if (replicates < 2) {
            throw new IllegalArgumentException(replicates + " replicates tell no error");
        }
        checkStart(optimum);
        return crewed(monitor, attempts -> {
            List<Mixture> refits = new ArrayList<>();
            for (Climb climb : attempts.replicates(scaling.parts(optimum), replicates, settings.seed())) {
                refits.add(scaling.mixture(climb.parts(), regions(optimum)));
            }
            return Spread.of(refits);
        });
    }

    /** What is done with a crew and its passes. */
    @FunctionalInterface
    private interface Crewed<T> {
        T run(Attempts attempts) throws FitException;
    }

    private <T> T crewed(FitMonitor monitor, Crewed<T> work) throws FitException {
        return Watch.over(monitor, watch -> {
            try (Crew crew = new Crew(settings.threads())) {
                Kernel[] kernels = new Kernel[settings.threads()];
                Arrays.setAll(kernels, i -> kernel(model));
                Pass pass = new Pass(model.rows().count(), scaling.dimension(), kernels, crew, watch);
                return work.run(new Attempts(pass, maximisation, settings));
            }
        });
    }

    private Kernel kernel(RowModel rows) {
        boolean correlated = settings.covariance() == Covariance.FULL || settings.covariance() == Covariance.TIED;
        return rows instanceof NoisyModel noisy ? new NoisyKernel(noisy, scaling)
                : new PlainKernel(rows.rows(), scaling, correlated);
    }

    private synchronized Seeding seeding() {
        if (seeding == null) {
            seeding = new Seeding(Sample.of(model, scaling, settings.seed()), settings.start(), settings.uniform(),
                    scaling.scaled(settings.region()), settings.seed());
        }
        return seeding;
    }

    private MixtureFit fitted(Attempts attempts, Region[] regions) throws FitException {
        Climb best = attempts.best();
        double entropy = attempts.entropy(best.parts());
        Mixture mixture = scaling.mixture(best.parts(), regions);
        long rows = model.rows().count();
        int parameters = mixture.parameters(settings.covariance());
        double bic = -2 * best.logLikelihood() + parameters * Math.log(rows);
        List<Attempt> made = new ArrayList<>();
        for (Attempts.Made attempt : attempts.made()) {
            Climb climb = attempt.climb();
            made.add(new Attempt(attempt.origin(), climb.logLikelihood(),
                    -2 * climb.logLikelihood() + parameters * Math.log(rows), climb.iterations(), climb.converged()));
        }
        return new MixtureFit(mixture, rows, parameters, best.logLikelihood(), bic,
                -2 * best.logLikelihood() + 2 * parameters, bic + 2 * entropy, best.iterations(), best.converged(),
                best.trace(), made);
    }

    private Region[] regions(int components) {
        Region[] regions = new Region[components];
        Arrays.setAll(regions, k -> k < components - settings.uniform() ? Region.NONE : settings.region());
        return regions;
    }

    private static Region[] regions(Mixture mixture) {
        return mixture.components().stream().map(Component::region).toArray(Region[]::new);
    }

    private void checkCount(int components) throws FitException {
        if (components <= settings.uniform()) {
            throw new FitException(components + " components of which " + settings.uniform()
                    + " are even over a region (ask for at least one more)");
        }
        if (model.rows().count() < components) {
            throw new FitException(model.rows().count() + " rows are too few for " + components + " components");
        }
    }

    private void checkStart(Mixture mixture) throws FitException {
        if (mixture.dimension() != scaling.dimension()) {
            throw new IllegalArgumentException("a mixture of " + mixture.dimension() + " columns for rows of "
                    + scaling.dimension());
        }
        if (mixture.components().stream().allMatch(Component::uniform)) {
            throw new FitException("all components are even over a region (add a Gaussian one)");
        }
    }
}
