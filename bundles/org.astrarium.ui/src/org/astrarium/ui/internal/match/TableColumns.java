/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.match;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.core.result.Notation;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.astrarium.data.match.PlaceColumns;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;

/** The columns of one of the two tables, offered in boxes once the table is read, which happens in the background. */
final class TableColumns {
    /** The boxes of one table. */
    record Boxes(Combo ra, Combo dec, Combo id) {
    }

    private final Boxes boxes;
    private final Runnable changed;
    private final Display display;
    private final AtomicReference<IFile> wanted = new AtomicReference<>();
    private final Job reading = Job.createSystem("Read columns", (ICoreRunnable) this::read);
    private String state = "";
    private String problem = "";

    TableColumns(Boxes boxes, Runnable changed) {
        this.boxes = boxes;
        this.changed = changed;
        this.display = boxes.ra().getDisplay();
        boxes.ra().addDisposeListener(event -> reading.cancel());
    }

    /** Offers the columns of another table. */
    void show(IFile file) {
        wanted.set(file);
        state = "reading";
        problem = "";
        reading.cancel();
        reading.schedule();
        changed.run();
    }

    /** How many rows the table has, or that it is being read. */
    String state() {
        return state;
    }

    /** What is wrong with the table, empty if nothing is or it is not known yet. */
    String problem() {
        return problem;
    }

    boolean isReading() {
        return state.equals("reading");
    }

    private void read(IProgressMonitor monitor) {
        IFile file = wanted.get();
        try {
            Table table = TableFiles.read(file.getLocation().toPath(), new Progress() {
                @Override
                public void report(double fraction, String phase) {
                    // the page says that it reads; how far does not matter to it
                }

                @Override
                public boolean isCancelled() {
                    return monitor.isCanceled() || !file.equals(wanted.get());
                }
            });
            offer(file, table);
        } catch (Progress.CancelledException e) {
            // another table is wanted
        } catch (ProblemException e) {
            inWindow(file, () -> {
                state = "";
                problem = file.getName() + ": " + e.problem().text();
            });
        }
    }

    /** The table itself is let go: two large ones would fill the memory that their match needs. */
    private void offer(IFile file, Table table) {
        List<String> numbers = names(table, PlaceColumns::isNumber);
        List<String> identifiers = names(table, PlaceColumns::isIdentifier);
        Function<Optional<String>, String> found = name -> name.orElse("");
        String ra = found.apply(PlaceColumns.ra(table));
        String dec = found.apply(PlaceColumns.dec(table));
        String id = found.apply(PlaceColumns.id(table));
        String rows = Notation.PAGE.count(table.rowCount()) + " rows";
        inWindow(file, () -> {
            state = rows;
            fill(boxes.ra(), numbers, ra);
            fill(boxes.dec(), numbers, dec);
            fill(boxes.id(), identifiers, id);
        });
    }

    private void inWindow(IFile file, Runnable action) {
        display.asyncExec(() -> {
            if (!boxes.ra().isDisposed() && file.equals(wanted.get())) {
                action.run();
                changed.run();
            }
        });
    }

    private static List<String> names(Table table, Predicate<Column> fit) {
        return table.columns().stream().filter(fit).map(Column::name).toList();
    }

    private static void fill(Combo box, List<String> names, String chosen) {
        box.setItems(names.toArray(String[]::new));
        box.select(names.indexOf(chosen));
    }
}
