/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.astrarium.classifier.ClassifierSettings;
import org.astrarium.classifier.explore.LabelledImages;
import org.astrarium.classifier.images.ImageSet;
import org.astrarium.classifier.images.Source;
import org.astrarium.classifier.images.Units;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.core.recipe.Check;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.Notation;
import org.astrarium.data.image.FolderOfImages;
import org.astrarium.ui.image.Gallery;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.recipe.RecipeModel;
import org.astrarium.ui.recipe.RecipePage;
import org.astrarium.ui.recipe.RecipeSnapshot;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * The images of a recipe: how many each class has, pictures of all, what is left out and why, and of a chosen one what
 * the network will see, which follows the recipe as it is edited.
 */
public final class ImagesPage implements RecipePage {
    private static final long REST = 150;

    private RecipeModel recipe;
    private Work reading;
    private StateLine state;
    private ClassList classes;
    private Composite stack;
    private Gallery gallery;
    private LeftOutTable leftOut;
    private LookPane look;
    private Found wanted;
    private Stock stock;
    private ClassifierSettings settings;
    private boolean visible;

    /** What the sources depend on: another one is another set. */
    private record Found(Path folder, List<String> bands, String pattern, double mostBlank) {
    }

    @Override
    public Control create(Composite parent, RecipeModel model) {
        recipe = model;
        FormToolkit toolkit = new FormToolkit(parent.getDisplay());
        Composite body = Look.composite(toolkit, parent);
        body.addDisposeListener(event -> toolkit.dispose());
        body.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().margins(3 * Look.UNIT, 2 * Look.UNIT).spacing(0, 2 * Look.UNIT).applyTo(body);
        state = new StateLine(body, "images.state");
        SashForm sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2 * Look.UNIT, 0).applyTo(left);
        classes = new ClassList(left, this::arrange);
        stack = new Composite(left, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        gallery = Look.named(new Gallery(stack), "images.gallery");
        gallery.addChoiceListener(tile -> look());
        leftOut = new LeftOutTable(stack);
        look = new LookPane(sash);
        sash.setWeights(62, 38);
        front(gallery);
        reading = new Work(body, "Read images");
        Runnable end = model.onChange(this::changed);
        body.addListener(SWT.Dispose, event -> end.run());
        return body;
    }

    @Override
    public void shown(boolean nowVisible) {
        visible = nowVisible;
        if (visible) {
            changed(recipe.snapshot());
        }
    }

    private void changed(RecipeSnapshot snapshot) {
        if (!visible) {
            return;
        }
        if (!snapshot.problems().isEmpty()) {
            state.say("The recipe has to be mended first: " + text(snapshot.problems().get(0)), true);
        } else if (snapshot.tree().isPresent() && snapshot.analysis().isPresent()) {
            try {
                Recipe read = Check.recipe(recipe.file().getName(), snapshot.analysis().get().schema(),
                        snapshot.tree().get());
                settings = ClassifierSettings.of(read);
                find(read);
            } catch (ProblemException e) {
                state.say(text(e.problem()), true);
            }
        }
    }

    /** Reads the images, unless the recipe is about the same ones as before. */
    private void find(Recipe read) {
        String name = read.root().section("images").text("folder");
        Path folder = recipe.file().getLocation().toPath().resolveSibling(name).normalize();
        Found found = new Found(folder, settings.bands(), settings.pattern(), settings.mostBlank());
        if (Objects.equals(found, wanted) && (stock != null || reading.isBusy())) {
            say();
            look();
            return;
        }
        wanted = found;
        stock = null;
        gallery.show(Gallery.Tiles.NONE);
        state.say("Looking for images\u2026", false);
        reading.start(REST, progress -> scan(read, folder, name), set -> read(set), this::failed);
    }

    private static ImageSet scan(Recipe read, Path folder, String name) {
        if (!Files.isDirectory(folder)) {
            throw read.fault("images.folder", "no such folder: " + name, "the name is taken relative to the recipe");
        }
        return LabelledImages.of(read, FolderOfImages.of(folder, name)).set();
    }

    private void read(ImageSet set) {
        Stock now = new Stock(set);
        stock = now;
        arrange();
        double mostBlank = settings.mostBlank();
        reading.start(0, progress -> new Reading(set, mostBlank).all(progress, part -> tell(progress, now, part)),
                units -> complete(now, units), this::failed);
    }

    private void complete(Stock now, Units units) {
        now.complete(units);
        arrange();
        look();
    }

    private void tell(Progress progress, Stock now, Reading.Part part) {
        reading.tellPart(progress, () -> {
            now.add(part);
            say();
            gallery.refresh();
            look();
            if (!part.skipped().isEmpty()) {
                classes.show(now);
            }
        });
    }

    private void failed(String why) {
        wanted = null;
        state.say(why, true);
    }

    /** Shows the class that is chosen, or what is left out. */
    private void arrange() {
        if (stock == null) {
            return;
        }
        classes.show(stock);
        say();
        if (classes.isLeftOut()) {
            leftOut.show(stock.skipped());
            front(leftOut.control());
            return;
        }
        Source chosen = chosen();
        List<Source> sources = stock.used(classes.chosen());
        gallery.show(new SourceTiles(sources.stream().map(s -> new SourceTiles.Tile(s.name(),
                stock.set().classes().get(s.label()), false)).toList(), stock::picture));
        gallery.choose(Math.max(0, sources.indexOf(chosen)));
        front(gallery);
    }

    private void front(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    private void say() {
        if (stock == null) {
            return;
        }
        ImageSet set = stock.set();
        int all = set.sources().size();
        if (!stock.isComplete()) {
            state.say("Reading " + Notation.PAGE.count(stock.read()) + " of " + Notation.PAGE.count(all)
                    + " sources\u2026", false);
            return;
        }
        int used = stock.used(ClassList.ALL).size();
        state.say(Notation.PAGE.count(used) + " sources of " + set.classes().size() + " classes in "
                + (set.bands().size() == 1 ? "the band " : set.bands().size() + " bands: ")
                + String.join(", ", set.bands())
                + (stock.skipped().isEmpty() ? "" : "; " + Notation.PAGE.count(stock.skipped().size()) + " left out")
                + ". Colours: the first band is blue, the last red.", false);
    }

    private Source chosen() {
        return gallery.chosen() < 0 ? null : stock.find(gallery.tiles().title(gallery.chosen()));
    }

    private void look() {
        if (stock != null && stock.units() != null) {
            look.show(stock, chosen(), settings);
        }
    }

    private static String text(Problem problem) {
        return problem.key().isEmpty() ? problem.text() : problem.key() + ": " + problem.text();
    }
}
