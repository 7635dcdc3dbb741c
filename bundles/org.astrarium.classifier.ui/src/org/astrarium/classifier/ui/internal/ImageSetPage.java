/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astrarium.classifier.explore.LabelledImages;
import org.astrarium.classifier.images.ImageSet;
import org.astrarium.classifier.images.NamePattern;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.result.Notation;
import org.astrarium.data.image.FolderOfImages;
import org.astrarium.workspace.DatasetProjects;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the folder of the images, how their files are named, and the project's name; says what is found. */
final class ImageSetPage extends WizardPage {
    private static final long REST = 300;
    private static final int FEWEST = 2;
    private static final int LINES = 4;
    private static final List<String> PATTERNS = List.of("{source}_{band}.fits", "{source}-{band}.fits",
            "{source}.{band}.fits",
            "{band}_{source}.fits", "{band}-{source}.fits", "{source}_{band}.fit", "{source}_{band}.fits.fz");

    private Text images;
    private Combo pattern;
    private Text project;
    private Text credit;
    private Button copy;
    private Label found;
    private Work work;
    private ImageSet set;
    private String problem = "";

    ImageSetPage() {
        super("imageSet", "New image set", null);
        setDescription("Choose a folder that holds a folder for each class, with a FITS file a source and band.");
    }

    @Override
    public void createControl(Composite parent) {
        Form form = new Form(parent, "imageSet.");
        images = form.folder("Images:", "images", "Folder with a folder for each class");
        pattern = form.choice("File names:", "pattern", SWT.NONE, PATTERNS);
        pattern.setText(PATTERNS.get(0));
        pattern.setToolTipText("{source} is the source's name, {band} that of the band");
        project = form.text("Project name:", "project");
        credit = form.text("Credit:", "credit");
        credit.setMessage("whom to thank for the images; may be left empty");
        copy = form.check("Copy the images into the project", "copy");
        copy.setSelection(true);
        copy.setToolTipText("Without copies the recipe points to where the images are now");
        found = form.words("found", LINES);
        work = new Work(form.control(), "Look for images");
        images.addModifyListener(event -> changed(true));
        pattern.addModifyListener(event -> changed(false));
        project.addModifyListener(event -> check());
        setControl(form.control());
        setPageComplete(false);
    }

    NewImageSet wanted() {
        return new NewImageSet(project.getText().strip(), credit.getText().strip(), folder(), pattern.getText().strip(),
                copy.getSelection());
    }

    private Path folder() {
        try {
            return Path.of(images.getText().strip()).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private record Scanned(String pattern, ImageSet set) {
    }

    private void changed(boolean otherFolder) {
        set = null;
        problem = "";
        Path folder = folder();
        if (images.getText().isBlank() || folder == null || !Files.isDirectory(folder)) {
            work.stop();
            problem = images.getText().isBlank() ? "" : "There is no such folder.";
            check();
            return;
        }
        if (otherFolder && folder.getFileName() != null) {
            project.setText(DatasetProjects.freeName(folder.getFileName().toString()));
        }
        String given = pattern.getText().strip();
        work.start(REST, progress -> scan(folder, given, otherFolder), this::show, why -> {
            problem = why;
            check();
        });
        check();
    }

    /** What goes by the pattern, or where the folder is new, by the first of the usual ones that finds two bands. */
    private static Scanned scan(Path folder, String given, boolean guess) {
        FolderOfImages files = FolderOfImages.of(folder, folder.toString());
        NamePattern wanted;
        try {
            wanted = NamePattern.parse(given);
        } catch (IllegalArgumentException e) {
            throw new InputException(Problem.atKey("", e.getMessage(), "such as " + PATTERNS.get(0)), e);
        }
        ImageSet set = LabelledImages.scan(files, List.of(), wanted);
        if (guess && set.bands().size() < FEWEST) {
            for (String usual : PATTERNS) {
                ImageSet other = LabelledImages.scan(files, List.of(), NamePattern.parse(usual));
                if (other.bands().size() >= FEWEST && !other.sources().isEmpty()) {
                    return new Scanned(usual, other);
                }
            }
        }
        return new Scanned(given, set);
    }

    private void show(Scanned scanned) {
        if (!pattern.getText().strip().equals(scanned.pattern())) {
            pattern.setText(scanned.pattern()); // which looks again, and finds the same
            return;
        }
        set = scanned.set();
        if (set.bands().isEmpty()) {
            problem = set.folder().files().isEmpty() ? "The folder holds no FITS files."
                    : "No file goes by this pattern: the first is "
                    + set.folder().files().get(0) + ".";
        } else if (set.classes().size() < FEWEST) {
            problem = "The images of each class belong into a folder of their own, and there "
                    + (set.classes().isEmpty() ? "is none."
                    : "is one alone, " + set.classes().get(0) + ".");
        }
        check();
    }

    private void check() {
        found.setText(set == null ? "" : words(set).replace("&", "&&"));
        String name = project.getText().strip();
        IStatus valid = ResourcesPlugin.getWorkspace().validateName(name, IResource.PROJECT);
        if (!problem.isEmpty()) {
            setErrorMessage(problem);
        } else if (set != null && !valid.isOK()) {
            setErrorMessage("Project name: " + valid.getMessage());
        } else if (!name.isEmpty() && ResourcesPlugin.getWorkspace().getRoot().getProject(name).exists()) {
            setErrorMessage("There is a project " + name + " already: choose another name.");
        } else {
            setErrorMessage(null);
        }
        setPageComplete(getErrorMessage() == null && set != null);
    }

    private static String words(ImageSet set) {
        String counts = IntStream.range(0, set.classes().size()).mapToObj(c -> set.classes().get(c) + " "
                + Notation.PAGE.count(set.count(c))).collect(Collectors.joining(", "));
        return Notation.PAGE.count(set.sources().size()) + " sources: " + counts + "\nBands: "
                + String.join(", ", set.bands())
                + (set.skipped().isEmpty() ? "" : "\n" + Notation.PAGE.count(set.skipped().size())
                + " left out, the first, "
                + set.skipped().get(0).source() + ": " + set.skipped().get(0).why());
    }
}
