/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.core.table.Table;
import org.astrarium.data.adql.QueryHead;
import org.astrarium.data.io.TableFiles;
import org.astrarium.data.tap.TableSet;
import org.astrarium.workspace.DatasetNature;
import org.astrarium.workspace.query.UploadGrants;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.osgi.service.prefs.BackingStoreException;

/** The tables that go with a query: chosen in a menu, written in the text's head, known to completion. */
final class QueryUploads {
    private static final int MOST = 40;

    private final QueryEditor editor;
    private final Map<Path, List<TableSet.ColumnEntry>> columns = new ConcurrentHashMap<>();
    /** What of a table could not be read as it stands there. */
    private final Map<Path, List<String>> warnings = new ConcurrentHashMap<>();

    QueryUploads(QueryEditor editor) {
        this.editor = editor;
    }

    /** A menu of the workspace's tables, those of the query's own project first; those that go along are checked. */
    void showMenu(Button button) {
        Menu menu = new Menu(button);
        List<IFile> tables = tables();
        if (tables.isEmpty()) {
            MenuItem none = new MenuItem(menu, SWT.PUSH);
            none.setText("There are no tables in this workspace");
            none.setEnabled(false);
        }
        Map<String, String> chosen = chosen();
        for (IFile table : tables) {
            String path = path(table);
            String name = chosen.entrySet().stream().filter(e -> e.getValue().equals(path)).map(Map.Entry::getKey)
                    .findFirst().orElse("");
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText((name.isEmpty() ? path : path + "   as TAP_UPLOAD." + name).replace("&", "&&"));
            item.setSelection(!name.isEmpty());
            item.addListener(SWT.Selection, event -> {
                QueryHead head = QueryHead.of(editor.text());
                if (name.isEmpty()) {
                    grant(path);
                    editor.edit(head.withUpload(freeName(table, chosen), path));
                } else {
                    editor.edit(head.withoutUpload(name));
                }
            });
        }
        QueryBar.showBelow(menu, button);
    }

    /** Within the query's own project the path there, else that in the workspace. */
    private String path(IFile table) {
        boolean own = table.getProject().equals(editor.file().getProject());
        return (own ? table.getProjectRelativePath() : table.getFullPath()).toString();
    }

    private void grant(String path) {
        if (path.startsWith("/")) {
            Job.createSystem("Let a table go with a query", (ICoreRunnable) monitor -> {
                try {
                    UploadGrants.add(editor.file(), path);
                } catch (BackingStoreException e) {
                    throw new CoreException(Status.error("The choice of " + path + " cannot be kept", e));
                }
            }).schedule();
        }
    }

    private static String freeName(IFile table, Map<String, String> chosen) {
        String base = table.getName().replaceFirst("\\..*", "").replaceAll("\\W+", "_").replaceFirst("^[^A-Za-z]+", "");
        String start = base.isEmpty() ? "mine" : base;
        String name = start;
        for (int n = 2; chosen.containsKey(name); n++) {
            name = start + n;
        }
        return name;
    }

    private Map<String, String> chosen() {
        try {
            return QueryHead.of(editor.text()).uploads();
        } catch (InputException e) {
            return Map.of(); // the text says what is wrong, when it runs
        }
    }

    private List<IFile> tables() {
        List<IFile> found = new ArrayList<>();
        try {
            IProject own = editor.file().getProject();
            collect(own, found);
            for (IProject other : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                if (!other.equals(own) && DatasetNature.has(other)) {
                    collect(other, found);
                }
            }
        } catch (CoreException e) {
            return found; // the project changes at this moment
        }
        return found;
    }

    private static void collect(IContainer folder, List<IFile> found) throws CoreException {
        for (IResource member : folder.members()) {
            if (member instanceof IFile file && file.getLocation() != null && found.size() < MOST
                    && TableFiles.isReadable(file.getLocation().toPath())) {
                found.add(file);
            } else if (member instanceof IContainer inner) {
                collect(inner, found);
            }
        }
    }

    /** As what the service calls them, with their columns as far as they are read already. */
    TableSet.SchemaEntry schema() {
        List<TableSet.TableEntry> tables = new ArrayList<>();
        chosen().forEach((name, path) -> tables
                .add(new TableSet.TableEntry("TAP_UPLOAD." + name, described(path), columns(path))));
        return new TableSet.SchemaEntry("TAP_UPLOAD", "tables that go with the query", tables);
    }

    private String described(String path) {
        IFile file = file(path);
        List<String> odd = file.getLocation() == null ? List.of()
                : warnings.getOrDefault(file.getLocation().toPath(), List.of());
        return odd.isEmpty() ? path : path + "\n" + String.join("\n", odd);
    }

    private IFile file(String path) {
        return path.startsWith("/") && IPath.fromOSString(path).segmentCount() > 1
                ? ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromOSString(path))
                : editor.file().getProject().getFile(IPath.fromOSString(path));
    }

    private List<TableSet.ColumnEntry> columns(String path) {
        IFile file = file(path);
        if (!file.exists() || file.getLocation() == null) {
            return List.of();
        }
        Path place = file.getLocation().toPath();
        if (columns.putIfAbsent(place, List.of()) == null) {
            Job.createSystem("Columns of " + path, (ICoreRunnable) monitor -> read(place)).schedule();
        }
        return columns.get(place);
    }

    private void read(Path place) {
        try {
            List<String> odd = new ArrayList<>();
            Table table = TableFiles.read(place, Progress.NONE, odd::add);
            warnings.put(place, List.copyOf(odd));
            columns.put(place, table.columns().stream().map(c -> new TableSet.ColumnEntry(c.name(), "",
                    c.info().unit(), c.info().ucd(), c.info().description(), false)).toList());
            editor.changed();
        } catch (ProblemException e) {
            columns.remove(place); // the run tells what is wrong with it
        }
    }
}
