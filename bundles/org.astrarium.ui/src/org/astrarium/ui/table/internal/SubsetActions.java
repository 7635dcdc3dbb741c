/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.astrarium.core.table.Selection;
import org.astrarium.data.expression.Expression;
import org.astrarium.data.subset.Subset;
import org.astrarium.ui.look.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** What the view of subsets can do: its buttons, and what they are allowed to do just now. */
public final class SubsetActions {
    /** The view. */
    public interface Owner {
        /** The subsets chosen in the list. */
        List<Subset> chosen();

        /** The active selection, null for none. */
        Selection active();

        /** True if the table's definitions can be changed. */
        boolean canChange();

        /** Opens a form. */
        void open(Function<SubsetForms, DefinitionForm> form);

        /** Takes a subset away. */
        void delete(Subset subset);
    }

    private final Owner owner;
    private final IAction create = new Action("New", IAction.AS_DROP_DOWN_MENU) {
        @Override
        public void run() {
            owner.open(forms -> forms.where("", "", "", ""));
        }
    };
    private final IAction edit;
    private final IAction delete;

    /** Puts them into a tool bar. */
    public SubsetActions(IToolBarManager bar, Owner owner) {
        this.owner = owner;
        create.setToolTipText("New subset");
        create.setImageDescriptor(Icons.ADD.descriptor());
        create.setMenuCreator(new NewMenu());
        edit = action("Edit", this::edit);
        edit.setImageDescriptor(Icons.EDIT.descriptor());
        delete = action("Delete", () -> owner.chosen().stream().findFirst().ifPresent(owner::delete));
        delete.setImageDescriptor(Icons.REMOVE.descriptor());
        create.setId("subsets.new");
        edit.setId("subsets.edit");
        delete.setId("subsets.delete");
        bar.add(create);
        bar.add(edit);
        bar.add(delete);
        update();
    }

    /** Edits the subset that is chosen alone. */
    public void edit() {
        List<Subset> chosen = owner.chosen();
        if (owner.canChange() && chosen.size() == 1) {
            owner.open(forms -> forms.edit(chosen.get(0)));
        }
    }

    /** Other lines are chosen, or another table. */
    public void update() {
        create.setEnabled(owner.canChange());
        boolean one = owner.canChange() && owner.chosen().size() == 1;
        edit.setEnabled(one);
        delete.setEnabled(one);
    }

    /** Subsets that come out of those that are chosen, as a condition. */
    private void combine(String joint) {
        String condition = owner.chosen().stream().map(SubsetActions::named).collect(Collectors.joining(joint));
        owner.open(forms -> forms.where("", condition, "", ""));
    }

    private void negate() {
        owner.open(forms -> forms.where("", "!" + named(owner.chosen().get(0)), "", ""));
    }

    /** A subset's name as it stands in expressions. */
    static String named(Subset subset) {
        return Expression.quoted(subset.name());
    }

    private static IAction action(String text, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(text);
        return action;
    }

    private void fill(MenuManager menu) {
        List<Subset> chosen = owner.chosen();
        Selection active = owner.active();
        menu.add(action("By a Condition", () -> owner.open(forms -> forms.where("", "", "", ""))));
        menu.add(action("By Identifiers", () -> owner.open(SubsetForms::identifiers)));
        menu.add(action("By a File of Identifiers", () -> owner.open(SubsetForms::file)));
        menu.add(enabled("Of the Active Selection", active != null, () -> owner.open(forms -> forms.rows(active))));
        menu.add(new Separator());
        boolean several = chosen.size() > 1;
        menu.add(enabled("In All Chosen (And)", several, () -> combine(" && ")));
        menu.add(enabled("In Any Chosen (Or)", several, () -> combine(" || ")));
        menu.add(enabled("In the First but in No Other (Minus)", several, () -> combine(" && !")));
        menu.add(enabled("Not in the Chosen One", chosen.size() == 1, this::negate));
    }

    private static IAction enabled(String text, boolean enabled, Runnable run) {
        IAction action = action(text, run);
        action.setEnabled(enabled);
        return action;
    }

    /** Made anew each time it is opened: what it offers depends on what is chosen. */
    private final class NewMenu implements IMenuCreator {
        private Menu menu;

        @Override
        public Menu getMenu(Control parent) {
            dispose();
            MenuManager items = new MenuManager();
            fill(items);
            menu = items.createContextMenu(parent);
            return menu;
        }

        @Override
        public Menu getMenu(Menu parent) {
            return null;
        }

        @Override
        public void dispose() {
            if (menu != null && !menu.isDisposed()) {
                menu.dispose();
            }
        }
    }
}
