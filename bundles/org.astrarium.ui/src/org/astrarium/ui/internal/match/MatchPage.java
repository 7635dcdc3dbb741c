/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.astrarium.data.io.TableFiles;
import org.astrarium.data.match.Criterion;
import org.astrarium.data.match.CrossMatch;
import org.astrarium.data.match.Join;
import org.astrarium.data.match.Pick;
import org.astrarium.ui.look.Look;
import org.astrarium.workspace.NewMatch;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the two tables, what makes a pair, which pairs are kept and what the new table is called. */
final class MatchPage extends WizardPage {
    private static final String[] PICKS = {"the nearest for each row of the first table",
        "every row of the second within reach", "pairs that are each other's nearest"};
    private static final Pick[] PICKED = {Pick.BEST, Pick.ALL, Pick.SYMMETRIC};
    private static final String[] ROWS = {"matched rows", "all rows of the first table",
        "rows of the first table without a match"};

    private final List<IFile> tables = new ArrayList<>();
    private final List<IFile> chosen;
    private Combo first;
    private Combo second;
    private Label firstRows;
    private Label secondRows;
    private Button byPosition;
    private Text radius;
    private TableColumns.Boxes left;
    private TableColumns.Boxes right;
    private Text firstEpoch;
    private Text secondEpoch;
    private Combo pick;
    private Combo rows;
    private Text name;
    private TableColumns leftColumns;
    private TableColumns rightColumns;

    MatchPage(List<IFile> tables, List<IFile> chosen) {
        super("match", "Cross-match", null);
        setDescription("Rows of two tables that belong together become rows of a new one.");
        this.tables.addAll(tables);
        this.chosen = chosen;
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(2 * Look.UNIT, 2 * Look.UNIT)
                .spacing(2 * Look.UNIT, Look.UNIT).applyTo(body);
        head(body);
        criterion(body);
        pick = choice(body, "Keep:", "match.pick", PICKS);
        rows = choice(body, "New table has:", "match.rows", ROWS);
        label(body, "New table:");
        name = wide(Look.named(new Text(body, SWT.BORDER), "match.name"), 2);
        leftColumns = new TableColumns(left, this::check);
        rightColumns = new TableColumns(right, this::check);
        listen();
        setControl(body);
        start();
    }

    NewMatch wanted() {
        IFile one = tables.get(first.getSelectionIndex());
        Join join = Join.values()[rows.getSelectionIndex()];
        CrossMatch match = new CrossMatch(criterion(), PICKED[pick.getSelectionIndex()], join);
        return new NewMatch(one, tables.get(second.getSelectionIndex()), match, target());
    }

    private void head(Composite body) {
        label(body, "First table:");
        first = wide(box(body, "match.first"), 2);
        label(body, "Second table:");
        second = wide(box(body, "match.second"), 2);
        for (IFile table : tables) {
            first.add(shown(table));
            second.add(shown(table));
        }
    }

    private void criterion(Composite body) {
        label(body, "Match by:");
        Composite kinds = wide(new Composite(body, SWT.NONE), 2);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4 * Look.UNIT, 0).applyTo(kinds);
        byPosition = Look.named(new Button(kinds, SWT.RADIO), "match.byPosition");
        byPosition.setText("position on the sky");
        byPosition.setSelection(true);
        Button byId = Look.named(new Button(kinds, SWT.RADIO), "match.byId");
        byId.setText("identifier");
        label(body, "Radius (arcsec):");
        radius = wide(Look.named(new Text(body, SWT.BORDER), "match.radius"), 1);
        radius.setText("1");
        label(body, "");
        label(body, "");
        firstRows = wide(Look.named(new Label(body, SWT.NONE), "match.firstRows"), 1);
        secondRows = wide(Look.named(new Label(body, SWT.NONE), "match.secondRows"), 1);
        Combo[] ra = pair(body, "Right ascension:", "match.ra");
        Combo[] dec = pair(body, "Declination:", "match.dec");
        label(body, "Epoch (year):");
        firstEpoch = wide(Look.named(new Text(body, SWT.BORDER), "match.epoch1"), 1);
        secondEpoch = wide(Look.named(new Text(body, SWT.BORDER), "match.epoch2"), 1);
        firstEpoch.setMessage("empty: positions as they are");
        firstEpoch.setToolTipText("With both years, positions are moved by the columns pmra and pmdec");
        secondEpoch.setToolTipText(firstEpoch.getToolTipText());
        Combo[] id = pair(body, "Identifier:", "match.id");
        left = new TableColumns.Boxes(ra[0], dec[0], id[0]);
        right = new TableColumns.Boxes(ra[1], dec[1], id[1]);
    }

    private void listen() {
        first.addListener(SWT.Selection, event -> leftColumns.show(tables.get(first.getSelectionIndex())));
        second.addListener(SWT.Selection, event -> rightColumns.show(tables.get(second.getSelectionIndex())));
        byPosition.addListener(SWT.Selection, event -> check());
        for (Combo box : List.of(left.ra(), left.dec(), left.id(), right.ra(), right.dec(), right.id())) {
            box.addListener(SWT.Selection, event -> check());
        }
        for (Text text : List.of(radius, firstEpoch, secondEpoch, name)) {
            text.addModifyListener(event -> check());
        }
    }

    private void start() {
        pick.select(0);
        rows.select(0);
        if (tables.isEmpty()) {
            check();
            return;
        }
        int one = chosen.isEmpty() ? 0 : Math.max(0, tables.indexOf(chosen.get(0)));
        int other = chosen.size() > 1 ? Math.max(0, tables.indexOf(chosen.get(1)))
                : tables.size() > 1 ? (one == 0 ? 1 : 0) : 0;
        first.select(one);
        second.select(other);
        name.setText(freeName());
        leftColumns.show(tables.get(one));
        rightColumns.show(tables.get(other));
    }

    private Criterion criterion() {
        if (!byPosition.getSelection()) {
            return new Criterion.ById(left.id().getText(), right.id().getText());
        }
        return new Criterion.BySky(place(left, firstEpoch), place(right, secondEpoch), number(radius).orElse(0.0));
    }

    private static Criterion.Place place(TableColumns.Boxes boxes, Text epoch) {
        return new Criterion.Place(boxes.ra().getText(), boxes.dec().getText(), number(epoch).orElse(Double.NaN));
    }

    private void check() {
        firstRows.setText("of the first table" + (leftColumns.state().isEmpty() ? "" : ", " + leftColumns.state()));
        secondRows.setText("of the second table" + (rightColumns.state().isEmpty() ? "" : ", " + rightColumns.state()));
        boolean position = byPosition.getSelection();
        for (Control control : List.of(radius, left.ra(), left.dec(), right.ra(), right.dec(), firstEpoch,
                secondEpoch)) {
            control.setEnabled(position);
        }
        left.id().setEnabled(!position);
        right.id().setEnabled(!position);
        boolean reading = leftColumns.isReading() || rightColumns.isReading();
        setErrorMessage(reading ? null : wrong(position));
        setPageComplete(!reading && getErrorMessage() == null);
    }

    private String wrong(boolean position) {
        if (tables.isEmpty()) {
            return "There is no table yet: make a data set with File > New > Data Set.";
        }
        if (!leftColumns.problem().isEmpty() || !rightColumns.problem().isEmpty()) {
            return leftColumns.problem().isEmpty() ? rightColumns.problem() : leftColumns.problem();
        }
        if (position) {
            if (number(radius).filter(r -> r > 0 && r <= Criterion.BySky.LARGEST).isEmpty()) {
                return "The radius is a number of arcseconds above 0, at most " + (int) Criterion.BySky.LARGEST + ".";
            }
            if (List.of(left.ra(), left.dec(), right.ra(), right.dec()).stream().anyMatch(b -> b.getText().isEmpty())) {
                return "Choose the columns of the positions.";
            }
            if (isNoYear(firstEpoch) || isNoYear(secondEpoch)
                    || firstEpoch.getText().isBlank() != secondEpoch.getText().isBlank()) {
                return "Give both epochs as years, such as 2016 and 2000, or neither.";
            }
        } else if (left.id().getText().isEmpty() || right.id().getText().isEmpty()) {
            return "Choose the columns of the identifiers.";
        }
        return wrongName();
    }

    private String wrongName() {
        String text = name.getText().strip();
        if (!ResourcesPlugin.getWorkspace().validateName(text, IResource.FILE).isOK() || text.contains("/")) {
            return "Give the new table a name.";
        }
        if (TableFiles.writableExtensions().stream().noneMatch(text.toLowerCase(Locale.ROOT)::endsWith)) {
            return "The new table's name ends in one of " + String.join(", ", TableFiles.writableExtensions()) + ".";
        }
        return target().exists() ? "There is a table " + text + " already: choose another name." : null;
    }

    private static boolean isNoYear(Text text) {
        return !text.getText().isBlank() && number(text).filter(y -> y >= 1500 && y <= 2500).isEmpty();
    }

    private IFile target() {
        return tables.get(Math.max(0, first.getSelectionIndex())).getProject().getFolder("data")
                .getFile(name.getText().strip());
    }

    private String freeName() {
        name.setText("matched.vot.gz");
        for (int n = 2; target().exists(); n++) {
            name.setText("matched-" + n + ".vot.gz");
        }
        return name.getText();
    }

    private static Optional<Double> number(Text text) {
        try {
            return Optional.of(Double.parseDouble(text.getText().strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String shown(IFile table) {
        return table.getProject().getName() + ": " + table.getProjectRelativePath();
    }

    private static Combo choice(Composite body, String text, String id, String[] items) {
        label(body, text);
        Combo combo = wide(box(body, id), 2);
        Arrays.stream(items).forEach(combo::add);
        return combo;
    }

    private static Combo[] pair(Composite body, String text, String id) {
        label(body, text);
        return new Combo[] {wide(box(body, id + "1"), 1), wide(box(body, id + "2"), 1)};
    }

    private static Combo box(Composite body, String id) {
        return Look.named(new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY), id);
    }

    private static void label(Composite body, String text) {
        new Label(body, SWT.NONE).setText(text);
    }

    private static <T extends Control> T wide(T control, int span) {
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(220, SWT.DEFAULT).applyTo(control);
        return control;
    }
}
