/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.image.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.image.Image;
import org.astrarium.core.image.Plane;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.data.image.ImageFiles;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.table.internal.BackgroundWork;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

/** The parts of an image pane, and the work in the background between what is wanted and what is shown. */
public final class ImageBody extends Composite implements BackgroundWork.Display {
    private static final int BANDS = 3;
    private static final int SIDE = 220;

    private final Path file;
    private final Image image;
    private final ImageControls controls;
    private final ImageCanvas canvas;
    private final HistogramCanvas histogram;
    private final Label range;
    private final Label position;
    private final Label sky;
    private final Label state;
    private final BackgroundWork work;
    private Picture picture;
    private List<Path> others = List.of();

    /** Shows an image; the other bands of a composite are looked for beside its file. */
    public ImageBody(Composite parent, Path file, Image image) {
        super(parent, SWT.NONE);
        this.file = file;
        this.image = image;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        CTabFolder pages = new CTabFolder(this, SWT.BOTTOM | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        Composite page = page(pages, "Image");
        controls = new ImageControls(page, image.planes().size(), this::want, () -> canvas().fit(),
                () -> canvas().actualSize());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(controls);
        canvas = Look.named(new ImageCanvas(page, this::pointed, this::zoomed), "imageEditor.canvas");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        Composite side = new Composite(page, SWT.NONE);
        Look.grid(side, 1, 2 * Look.UNIT);
        GridDataFactory.fillDefaults().hint(SIDE, SWT.DEFAULT).applyTo(side);
        histogram = Look.named(new HistogramCanvas(side), "imageEditor.histogram");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(histogram);
        range = Look.named(new Label(side, SWT.WRAP), "imageEditor.range");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(range);
        HeaderPage header = new HeaderPage(page(pages, "Header"));
        header.show(image.header());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(header);
        pages.setSelection(0);
        Composite line = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(2 * Look.UNIT, Look.UNIT).spacing(4 * Look.UNIT, 0)
                .applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        position = Look.named(new Label(line, SWT.NONE), "imageEditor.position");
        GridDataFactory.fillDefaults().hint(300, SWT.DEFAULT).applyTo(position);
        sky = Look.named(new Label(line, SWT.NONE), "imageEditor.sky");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sky);
        state = Look.named(new Label(line, SWT.RIGHT), "imageEditor.state");
        GridDataFactory.fillDefaults().hint(300, SWT.DEFAULT).applyTo(state);
        work = new BackgroundWork(this, this);
        pointed(Double.NaN, Double.NaN);
        want(Shown.FIRST);
    }

    private static Composite page(CTabFolder pages, String name) {
        Composite page = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(page);
        CTabItem item = new CTabItem(pages, SWT.NONE);
        item.setText(name);
        item.setControl(page);
        return page;
    }

    private ImageCanvas canvas() {
        return canvas;
    }

    private void want(Shown shown) {
        if (shown.composite() && image.planes().size() < BANDS && others.size() != BANDS && !askForBands()) {
            controls.reflect(picture == null ? Shown.FIRST : picture.shown());
            return;
        }
        Picture earlier = picture;
        work.start("Preparing", progress -> Picture.of(planes(shown, progress), shown, earlier, progress), this::show,
                this::failed);
    }

    /** Three files of one sky in three bands; by name the first is shown blue, the last red. */
    private boolean askForBands() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText("Three images of one size, by name from blue to red");
        dialog.setFilterPath(file.toAbsolutePath().getParent().toString());
        dialog.setFilterExtensions(new String[] {"*.fits;*.fit;*.fts;*.fits.gz", "*"});
        if (dialog.open() == null) {
            return false;
        }
        List<Path> chosen = new ArrayList<>();
        for (String name : dialog.getFileNames()) {
            chosen.add(Path.of(dialog.getFilterPath(), name));
        }
        if (chosen.size() != BANDS) {
            state.setText("Choose three files: " + chosen.size() + " were chosen");
            return false;
        }
        chosen.sort(null);
        others = List.copyOf(chosen);
        return true;
    }

    private List<Plane> planes(Shown shown, Progress progress) {
        if (!shown.composite()) {
            return List.of(image.planes().get(shown.band()));
        }
        int count = image.planes().size();
        if (count >= BANDS) {
            int last = Math.max(BANDS - 1, shown.band());
            return List.of(image.planes().get(last), image.planes().get(last - 1), image.planes().get(last - 2));
        }
        List<Plane> planes = new ArrayList<>();
        for (Path other : others) {
            Plane plane = ImageFiles.read(other, progress.part(0, 0.1)).planes().get(0);
            if (plane.width() != image.width() || plane.height() != image.height()) {
                throw new InputException(Problem.inFile(String.valueOf(other.getFileName()), "is " + plane.width()
                        + " x " + plane.height() + " pixels", "bands have the same size"));
            }
            planes.add(0, plane);
        }
        return planes;
    }

    private void show(Picture newPicture) {
        picture = newPicture;
        controls.reflect(picture.shown());
        canvas.show(picture, image.wcs().orElse(null));
        histogram.show(picture);
        String size = image.shape().stream().map(String::valueOf).collect(Collectors.joining(" x "));
        range.setText(String.format(Locale.ROOT, "%s pixels%nshown from %.6g%nto %.6g%s", size, picture.limits().low(),
                picture.limits().high(), image.unit().isEmpty() ? "" : " " + image.unit()));
        range.getParent().layout();
        zoomed();
    }

    private void failed(Throwable failure) {
        others = List.of();
        controls.reflect(picture == null ? Shown.FIRST : picture.shown());
        if (!(failure instanceof Progress.CancelledException)) {
            state.setText(BackgroundWork.text(failure).replace("&", "&&"));
        }
    }

    private void pointed(double x, double y) {
        if (picture == null || Double.isNaN(x)) {
            position.setText("");
            sky.setText(image.notes().isEmpty() ? "" : image.notes().get(0));
        } else {
            position.setText(PointerText.pixel(image, picture.plane(), x, y));
            sky.setText(PointerText.sky(image, x, y));
        }
    }

    private void zoomed() {
        state.setText(Double.isNaN(zoom()) ? "" : String.format(Locale.ROOT, "zoom %.4g", zoom()));
    }

    /** Pixels of the screen for one of the image; NaN before the first layout. */
    public double zoom() {
        return canvas.view() == null ? Double.NaN : canvas.view().zoom();
    }

    @Override
    public void begun(String name) {
        state.setText(name);
    }

    @Override
    public void progressed(double fraction) {
        // too short to be worth a bar
    }

    @Override
    public void ended() {
        zoomed();
    }

    @Override
    public boolean setFocus() {
        return !canvas.isDisposed() && canvas.setFocus();
    }
}
