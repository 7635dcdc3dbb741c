/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.astrarium.classifier.explore.HeldOut;
import org.astrarium.classifier.explore.Relevance;
import org.astrarium.classifier.explore.SeenImage;
import org.astrarium.classifier.explore.TrainedModel;
import org.astrarium.classifier.images.CutOut;
import org.astrarium.classifier.images.ImageSet;
import org.astrarium.classifier.images.Source;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * One source that was held out: what it was called and how sure that was, what the network sees of it, and where in the
 * image the answer comes from.
 */
final class WhyPane {
    private static final long REST = 60;
    private static final int WIDTH = 180;
    private static final String HIDING = "occlusion";
    private static final String GRADIENT = "gradient";

    private final Composite body;
    private final Label title;
    private final ProbabilityBars bars;
    private final Combo map;
    private final Combo of;
    private final Label words;
    private final PictureRows pictures;
    private final Work work;
    private final Models models;
    private Stock stock;
    private Path model;
    private Judged judged;
    private HeldOut shown;

    WhyPane(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(2 * Look.UNIT, 0, 0, 0).spacing(0,
                2 * Look.UNIT).applyTo(body);
        title = Look.named(new Label(body, SWT.NONE), "predictions.source");
        title.setFont(Look.bold(title, 1));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(title);
        bars = Look.named(new ProbabilityBars(body), "predictions.bars");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(bars);
        Composite row = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(2 * Look.UNIT, 0).applyTo(row);
        new Label(row, SWT.NONE).setText("Map by");
        map = Look.named(new Combo(row, SWT.READ_ONLY), "predictions.map");
        map.setItems(HIDING, GRADIENT);
        map.select(0);
        map.setToolTipText("Occlusion: how much probability is lost where a square is put at the background (Zeiler "
                + "and Fergus 2014). "
                + "Gradient: how it changes with each number (Simonyan et al. 2014)");
        new Label(row, SWT.NONE).setText("for");
        of = Look.named(new Combo(row, SWT.READ_ONLY), "predictions.mapOf");
        of.setToolTipText("The class whose probability is looked at");
        map.addListener(SWT.Selection, event -> start());
        of.addListener(SWT.Selection, event -> start());
        words = Look.named(new Label(body, SWT.WRAP), "predictions.why");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
        pictures = Look.named(new PictureRows(body), "predictions.bands");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pictures);
        work = new Work(body, "Map of an image");
        models = new Models();
        body.setVisible(false);
        body.addDisposeListener(event -> models.close());
    }

    /** Sources of another result. */
    void use(Stock newStock, Path newModel, Judged newJudged) {
        stock = newStock;
        model = newModel;
        judged = newJudged;
        shown = null;
        of.setItems(judged.classes().toArray(String[]::new));
    }

    /** Shows a source; its map is for the class that it was called. */
    void show(HeldOut one) {
        if (one.equals(shown)) {
            return;
        }
        shown = one;
        body.setVisible(true);
        title.setText((one.source() + ": " + (one.isRight() ? one.truth() + ", told right"
                : one.truth() + ", called " + one.predicted())).replace("&", "&&"));
        bars.show(judged.classes(), one.probabilities(), one.truth());
        of.select(judged.classes().indexOf(one.predicted()));
        of.requestLayout();
        start();
    }

    private record Wanted(ImageSet set, Source source, Path model, int label, boolean gradient) {
    }

    private record Seen(List<PictureRows.Row> rows, String words) {
    }

    private void start() {
        if (shown == null) {
            return;
        }
        Source source = stock.find(shown.source());
        if (source == null) {
            say("Its images are no longer where they were.", true);
            pictures.show(List.of());
            return;
        }
        say("Asking the model\u2026", false);
        Wanted wanted = new Wanted(stock.set(), source, model, of.getSelectionIndex(), map.getText().equals(GRADIENT));
        work.start(REST, progress -> look(wanted, progress), this::show, why -> say(why, true));
    }

    private Seen look(Wanted wanted, Progress progress) {
        CutOut cutOut = LookPane.pixels(wanted.set(), wanted.source(), progress);
        progress.checkCancelled();
        TrainedModel trained = models.read(wanted.model());
        if (!trained.bands().equals(wanted.set().bands())) {
            throw new InputException(Problem.atKey("", "the model wants the bands "
                    + String.join(", ", trained.bands()),
                    "run the recipe again"));
        }
        List<PictureRows.Row> rows = new ArrayList<>();
        if (wanted.gradient() && !trained.isNetwork()) {
            throw new InputException(Problem.atKey("",
                    "this model sees measured features and has no gradient in the image",
                    "choose the map by hiding"));
        }
        double p = trained.probabilities(cutOut)[wanted.label()];
        progress.checkCancelled();
        Relevance relevance = wanted.gradient() ? trained.gradient(cutOut, wanted.label())
                : trained.occlusion(cutOut, wanted.label(), progress);
        float[][] under = cutOut.bands();
        if (trained.isNetwork()) {
            SeenImage seen = trained.seen(cutOut);
            rows.add(Looked.seen(seen, trained.bands()));
            under = seen.planes();
        }
        String label = trained.classes().get(wanted.label());
        rows.add(new PictureRows.Row((wanted.gradient() ? "Where more light speaks for " : "What speaks for ") + label
                + " (orange) and against it (blue)", MapColours.over(under, relevance, trained.bands())));
        double novelty = trained.novelty(cutOut);
        return new Seen(rows, String.format(Locale.ROOT, "The model that is kept says %s with %.3f%s. %s", label, p,
                novelty > 1 ? ", and that the image is unlike those it learned from" : "", wanted.gradient() ? ""
                        : String.format(Locale.ROOT, "Hiding the right square costs up to %.2f.",
                        relevance.greatest())).strip());
    }

    private void show(Seen seen) {
        pictures.show(seen.rows());
        say(seen.words(), false);
    }

    private void say(String text, boolean wrong) {
        words.setForeground(wrong ? Look.error() : Look.faint(body));
        words.setText(text.replace("&", "&&"));
        words.requestLayout();
    }
}
