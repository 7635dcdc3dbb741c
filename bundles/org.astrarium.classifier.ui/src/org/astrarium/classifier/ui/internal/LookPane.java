/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.util.Arrays;
import java.util.List;
import org.astrarium.classifier.ClassifierSettings;
import org.astrarium.classifier.images.CutOut;
import org.astrarium.classifier.images.CutOutReader;
import org.astrarium.classifier.images.ImageSet;
import org.astrarium.classifier.images.Preprocessing;
import org.astrarium.classifier.images.Source;
import org.astrarium.classifier.images.Units;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a network will see of a source, step by step and band by band. */
final class LookPane {
    private static final long REST = 20;
    private static final int WIDTH = 180;

    private final Label title;
    private final Label words;
    private final PictureRows pictures;
    private final Work work;
    private Wanted shown;
    private Read last;

    private record Wanted(ImageSet set, Source source, Preprocessing preprocess, Units noise) {
    }

    /** The pixels that were read last: another preprocessing of the same source need not read again. */
    private record Read(Source source, CutOut cutOut) {
    }

    LookPane(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(2 * Look.UNIT, 0, 0, 0).spacing(0, Look.UNIT).applyTo(body);
        title = Look.named(new Label(body, SWT.NONE), "images.lookTitle");
        title.setFont(Look.bold(title, 1));
        title.setText("What the network will see");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(title);
        words = Look.named(new Label(body, SWT.WRAP), "images.lookWords");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
        words.setToolTipText("Folds measure the noise on their training images alone, so that numbers there differ "
                + "slightly");
        pictures = Look.named(new PictureRows(body), "images.look");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pictures);
        work = new Work(body, "Look at an image");
    }

    /** Shows a source of a set whose noise is known; nothing for null. */
    void show(Stock stock, Source source, ClassifierSettings settings) {
        Wanted wanted = new Wanted(stock.set(), source, settings.preprocess(), stock.units());
        if (source == null || wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        title.setText(("What the network will see of " + source.name()).replace("&", "&&"));
        say(words(settings.preprocess()), false);
        Read known = last;
        work.start(REST, progress -> look(wanted, known, progress), this::show, why -> say(why, true));
    }

    private record Seen(Read read, List<PictureRows.Row> rows) {
    }

    private static Seen look(Wanted wanted, Read known, Progress progress) {
        ImageSet set = wanted.set();
        Read read = known != null && known.source().equals(wanted.source()) ? known
                : new Read(wanted.source(), pixels(set, wanted.source(), progress));
        return new Seen(read, Looked.steps(read.cutOut(), set.bands(), wanted.preprocess(), units(wanted)));
    }

    /** The pixels of one source. */
    static CutOut pixels(ImageSet set, Source source, Progress progress) {
        CutOutReader.Read read = new CutOutReader(1).read(new ImageSet(set.folder(), set.bands(), set.classes(),
                List.of(source), List.of()), progress);
        if (read.cutOuts().isEmpty()) {
            throw new InputException(Problem.inFile("", source.name() + ": " + read.set().skipped().get(0).why(), ""));
        }
        return read.cutOuts().get(0);
    }

    private static Units units(Wanted wanted) {
        if (wanted.preprocess().normalise() == Preprocessing.Normalise.NOISE) {
            return wanted.noise();
        }
        double[] ones = new double[wanted.set().bands().size()];
        Arrays.fill(ones, 1);
        return new Units(ones);
    }

    private void show(Seen seen) {
        last = seen.read();
        pictures.show(seen.rows());
    }

    private void say(String text, boolean wrong) {
        words.setForeground(wrong ? Look.error() : Look.faint(words.getParent()));
        words.setText(text.replace("&", "&&"));
        words.requestLayout();
    }

    private static String words(Preprocessing p) {
        String unit = switch (p.normalise()) {
            case NOISE -> "in units of the set's noise";
            case MAXIMUM -> "in units of its brightest pixel";
            case NONE -> "in the images' own unit";
        };
        String stretch = switch (p.stretch()) {
            case LINEAR -> "as they are";
            case ASINH -> "stretched by asinh";
            case LOG -> "stretched by the logarithm";
        };
        return "The middle " + p.crop() + " x " + p.crop() + " pixels" + (p.resize() == p.crop() ? ""
                : ", brought to " + p.resize() + " x " + p.resize()) + ", " + (p.background() ? "the background off, "
                : "")
                + unit + ", " + stretch + ".";
    }
}
