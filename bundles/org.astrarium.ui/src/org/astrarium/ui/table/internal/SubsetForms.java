/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.result.Notation;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.StringColumn;
import org.astrarium.data.subset.DefinedTable;
import org.astrarium.data.subset.Definitions;
import org.astrarium.data.subset.IdentifierSource;
import org.astrarium.data.subset.Identifiers;
import org.astrarium.data.subset.RowNumbers;
import org.astrarium.data.subset.Subset;
import org.astrarium.ui.table.OpenTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** The forms in which a subset is made or changed, one for each way to give its rows. */
public final class SubsetForms {
    private static final String ID = "subset";
    /** Stands for a name that is not given yet while the rows are tried. */
    private static final String NAMELESS = "new subset";
    /** Stands for the subset that a new one takes the place of. */
    private static final Subset NONE = new Subset("", "", new Subset.Where(""));
    /** A field with more lines would hold up the window. */
    private static final int MOST_TYPED = 20_000;
    /** Bytes of a list that is read in no time. */
    private static final long SHORT = 400_000;

    private final Composite parent;
    private final Supplier<OpenTable> table;
    private final BiConsumer<Subset, String> save;
    private final Runnable cancel;

    /**
     * Forms that will stand in a parent.
     *
     * @param table  the table as it is now
     * @param save   takes the subset and the name of the one whose place it takes, empty for none
     * @param cancel closes the form
     */
    public SubsetForms(Composite parent, Supplier<OpenTable> table, BiConsumer<Subset, String> save, Runnable cancel) {
        this.parent = parent;
        this.table = table;
        this.save = save;
        this.cancel = cancel;
    }

    /** Makes a rule of what stands in the fields, for a subset of a name. May write a file, if {@code keep}. */
    private interface RuleMaker {
        Subset.Rule rule(String name, boolean keep);
    }

    /** The form that suits a subset, to change it. */
    public DefinitionForm edit(Subset subset) {
        Subset.Rule rule = subset.rule();
        if (rule instanceof Subset.Where where) {
            return where(subset.name(), where.condition(), subset.description(), subset.name());
        }
        if (rule instanceof Subset.Identifiers list) {
            return identifiers(subset, list.column(), list.values());
        }
        if (rule instanceof Subset.IdentifierFile from) {
            Path place = table.get().file().toAbsolutePath().resolveSibling(from.file());
            boolean ours = Identifiers.isWritten(table.get().file(), from) && isShort(place);
            return ours ? identifiers(subset, from.column(), IdentifierSource.load(place, "", Progress.NONE))
                    : file(subset, from);
        }
        DefinitionForm form = new DefinitionForm(parent, "Subset: " + rule.text().replace("&", "&&"), ID);
        return finish(form, subset.name(), subset.description(), subset.name(), () -> (name, keep) -> rule);
    }

    /** By a condition. */
    public DefinitionForm where(String name, String condition, String description, String replaced) {
        DefinitionForm form = new DefinitionForm(parent, replaced.isEmpty() ? "New subset by a condition"
                : "Subset by a condition", ID);
        Text text = form.expression("Rows where", "where", condition, () -> table.get().names());
        return finish(form, name, description, replaced, () -> {
            String typed = text.getText().strip();
            return (subset, keep) -> {
                if (typed.isEmpty()) {
                    throw new MissingException("A condition such as parallax > 0, or names of other subsets");
                }
                return new Subset.Where(typed);
            };
        });
    }

    /** By a list that is typed or pasted. */
    public DefinitionForm identifiers() {
        return identifiers(NONE, best(), List.of());
    }

    private DefinitionForm identifiers(Subset subset, String known, List<String> values) {
        DefinitionForm form = new DefinitionForm(parent, subset == NONE ? "New subset by identifiers"
                : "Subset by identifiers", ID);
        Combo column = form.choice("Column", "column", identifying(), known);
        Text list = form.block("Identifiers", "ids", String.join("\n", values),
                "Type or paste them, between spaces, commas or line ends");
        BackgroundWork loading = new BackgroundWork(form, BackgroundWork.Display.NONE);
        form.filler("Load from a File...", "load", () -> load(form, list, column.getText(), loading));
        return finish(form, subset.name(), subset.description(), subset.name(), () -> {
            String named = column.getText();
            List<String> ids = IdentifierSource.identifiers(list.getText());
            Path file = table.get().file();
            return (name, keep) -> {
                if (ids.isEmpty()) {
                    throw new MissingException("Type, paste or load identifiers");
                }
                return keep ? Identifiers.rule(file, named, ids, name) : new Subset.Identifiers(named, ids);
            };
        });
    }

    /** Adds the identifiers of a file to those that stand in the field. */
    private void load(DefinitionForm form, Text list, String column, BackgroundWork loading) {
        FileDialog dialog = new FileDialog(parent.getShell(), SWT.OPEN);
        dialog.setFilterPath(table.get().file().toAbsolutePath().getParent().toString());
        dialog.setText("Identifiers: a table or a text");
        String chosen = dialog.open();
        if (chosen != null) {
            loading.start("Reading identifiers", progress -> few(Path.of(chosen), column, progress), ids -> {
                boolean joined = list.getText().isEmpty() || list.getText().endsWith("\n");
                list.append((joined ? "" : "\n") + String.join("\n", ids) + "\n");
            }, form::say);
        }
    }

    private static List<String> few(Path file, String column, Progress progress) {
        List<String> ids = IdentifierSource.load(file, column, progress);
        if (ids.size() > MOST_TYPED) {
            throw new MissingException(file.getFileName() + " has " + Notation.PAGE.count(ids.size())
                    + " identifiers, too many for this list: make a subset by a file of identifiers");
        }
        return ids;
    }

    private static boolean isShort(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) < SHORT;
        } catch (IOException e) {
            return false; // the form of the file tells what is wrong with it
        }
    }

    /** By the identifiers in a file. */
    public DefinitionForm file() {
        Path folder = table.get().file().toAbsolutePath().getParent();
        return file(NONE, new Subset.IdentifierFile(best(), chosenFile(folder), ""));
    }

    private DefinitionForm file(Subset subset, Subset.IdentifierFile from) {
        DefinitionForm form = new DefinitionForm(parent, subset == NONE ? "New subset by a file of identifiers"
                : "Subset by a file of identifiers", ID);
        Combo column = form.choice("Column", "column", identifying(), from.column());
        Text file = form.line("File", "file", from.file());
        Text theirs = form.line("Its column", "fileColumn", from.fileColumn());
        theirs.setMessage("the same name");
        return finish(form, subset.name(), subset.description(), subset.name(), () -> {
            Subset.Rule rule = new Subset.IdentifierFile(column.getText(), file.getText().strip(),
                    theirs.getText().strip());
            boolean empty = file.getText().isBlank();
            return (name, keep) -> {
                if (empty) {
                    throw new MissingException("A table or a text, relative to the folder of this table");
                }
                return rule;
            };
        });
    }

    private String chosenFile(Path folder) {
        FileDialog dialog = new FileDialog(parent.getShell(), SWT.OPEN);
        dialog.setFilterPath(folder.toString());
        dialog.setText("File of identifiers");
        String chosen = dialog.open();
        return chosen == null ? "" : folder.relativize(Path.of(chosen)).toString().replace('\\', '/');
    }

    /** Of rows that were picked. */
    public DefinitionForm rows(Selection rows) {
        OpenTable now = table.get();
        DefinitionForm form = new DefinitionForm(parent, "New subset of " + Notation.PAGE.count(rows.count())
                + (rows.count() == 1 ? " row" : " rows"), ID);
        return finish(form, "", "", "", () -> (subset, keep) -> keep
                ? Identifiers.rule(now.file(), now.defined().data(), rows, subset)
                : new Subset.Rows(RowNumbers.of(rows)));
    }

    private DefinitionForm finish(DefinitionForm form, String name, String description, String replaced,
            Supplier<RuleMaker> maker) {
        Text named = form.line("Name", "name", name);
        Text described = form.line("Description", "description", description);
        form.finish(() -> {
            String typed = named.getText().strip();
            RuleMaker rule = maker.get();
            OpenTable now = table.get();
            return progress -> tried(now, typed, rule, replaced, progress);
        }, () -> save(form, named, described, maker, replaced), cancel);
        return form;
    }

    private void save(DefinitionForm form, Text named, Text described, Supplier<RuleMaker> maker, String replaced) {
        try {
            String name = named.getText().strip();
            save.accept(new Subset(name, described.getText().strip(), maker.get().rule(name, true)), replaced);
        } catch (RuntimeException e) {
            form.say(e);
        }
    }

    private static String tried(OpenTable table, String name, RuleMaker maker, String replaced, Progress progress) {
        String used = name.isEmpty() ? NAMELESS : name;
        if (!used.equalsIgnoreCase(replaced) && (table.definitions().subset(used).isPresent())) {
            throw new MissingException("There is a subset \"" + used + "\" already");
        }
        Definitions definitions = table.definitions().with(new Subset(used, "", maker.rule(used, false)), replaced);
        DefinedTable defined = new DefinedTable(table.file(), table.defined().data(), definitions);
        int count = defined.subset(used, progress).count();
        String text = Notation.PAGE.count(count) + " of " + Notation.PAGE.count(table.table().rowCount()) + " rows"
                + (defined.note(used).isEmpty() ? "" : "; " + defined.note(used));
        if (name.isEmpty()) {
            throw new MissingException(text + ". Give it a name");
        }
        return text;
    }

    private List<String> identifying() {
        return table.get().defined().data().columns().stream().filter(column -> column instanceof StringColumn
                || column instanceof NumberColumn numbers && numbers.isInteger()).map(Column::name).toList();
    }

    private String best() {
        return Identifiers.column(table.get().defined().data()).map(Column::name).orElse("");
    }
}
