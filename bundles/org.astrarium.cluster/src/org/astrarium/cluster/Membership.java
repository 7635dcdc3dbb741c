/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.List;
import java.util.Optional;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.SampleStep;
import org.astrarium.core.table.Selection;
import org.astrarium.inference.mixture.Bootstrap;
import org.astrarium.inference.mixture.Component;
import org.astrarium.inference.mixture.MixtureFit;

/**
 * A cluster and the stars that belong to it.
 *
 * @param settings    what was asked for
 * @param features    the stars that were fitted
 * @param exact       features taken as exact although errors were to count, for want of them
 * @param independent pairs of features whose errors were taken as independent, for want of their correlation
 * @param impossible  stars whose errors were taken as independent, as no errors can have their correlations
 * @param fits        one fit a number of components, ascending
 * @param chosen      the one that counts
 * @param group       numbers of the components that are the cluster
 * @param probability of each fitted star to belong to the cluster
 * @param component   the most probable component of each fitted star
 * @param members     the stars above the recipe's threshold
 * @param bootstrap   errors of the components, if they were asked for
 * @param distance    from the members' parallaxes, if there are any
 * @param comparison  with a published list, if there is one
 * @param steps       how many stars each step left
 */
public record Membership(MembershipSettings settings, FeatureMatrix features, List<String> exact,
        List<String> independent, int impossible, List<MixtureFit> fits, MixtureFit chosen, ClusterGroup group,
        double[] probability, int[] component, Members members, Optional<Bootstrap> bootstrap, Optional<ClusterDistance> distance,
        Optional<MemberComparison> comparison, List<SampleStep> steps) {
    /** Copies the lists. */
    public Membership {
        exact = List.copyOf(exact);
        independent = List.copyOf(independent);
        fits = List.copyOf(fits);
        steps = List.copyOf(steps);
    }

    /**
     * Fits a cluster.
     *
     * @param stars the sample after the quality cuts
     * @throws InputException    if the recipe asks for what the table does not have
     * @throws AnalysisException if too few stars are left or nothing in them is a cluster
     */
    static Membership of(Recipe recipe, ClusterSettings all, MembershipSettings settings, ClusterColumns columns,
            Selection stars, Inputs inputs, Progress progress) {
        return new MembershipFit(recipe, all, settings, columns, stars, inputs, progress).run();
    }

    /** The component that is the cluster; of a core and a halo the first, that which was chosen. */
    public int cluster() {
        return group.parts().get(0);
    }

    /** The cluster as one component; core and halo together where it has both. */
    public Component clusterComponent() {
        return group.of(chosen.mixture());
    }

    /** Rows of the input table that are members. */
    public int[] memberRows() {
        return members.stars().stream().map(i -> features.rows()[i]).toArray();
    }

    /**
     * The same cluster fitted again with selected stars as its start, and the field's components as they are here.
     *
     * @param findings the run that this is of
     * @param inputs   its inputs
     * @param selected rows of the input table
     * @throws AnalysisException           if too few of them were fitted
     * @throws Progress.CancelledException if it was cancelled
     */
    public Membership refit(Findings findings, Inputs inputs, Selection selected, Progress progress) {
        return new MembershipFit(findings.recipe(), findings.settings(), settings, findings.columns(),
                findings.sample().stars(), inputs, progress).from(selected, this);
    }

    /** The same with another threshold; nothing is fitted. */
    public Members membersAbove(double threshold) {
        return Members.above(threshold, probability);
    }
}
