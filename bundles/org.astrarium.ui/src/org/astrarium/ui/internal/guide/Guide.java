/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.guide;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Node;
import org.astrarium.data.recipe.RecipeText;

/**
 * A guide through a job: what to do, step by step, each with a button that does it where a command can.
 *
 * @param title what it leads to
 * @param about what it is about, in a sentence or two
 * @param steps the steps
 */
record Guide(String title, String about, List<Step> steps) {
    Guide {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param title    what to do, in a few words
     * @param text     how and why
     * @param button   words of the button; empty for none
     * @param commands what the button does: commands as the platform writes them, {@code id(parameter=value)}
     */
    record Step(String title, String text, String button, List<String> commands) {
        Step {
            commands = List.copyOf(commands);
        }
    }

    /**
     * Reads a guide: YAML with the keys title, about and steps; a step has title, text and, for a button, button and
     * commands.
     *
     * @param file what to call it in messages
     * @throws InputException if the text is no such thing
     */
    static Guide of(String file, String text) {
        Node root = RecipeText.of(file, text).tree();
        List<Step> steps = new ArrayList<>();
        for (Node step : items(root, "steps")) {
            steps.add(new Step(text(step, "title"), text(step, "text"), text(step, "button"),
                    items(step, "commands").stream().map(command -> ((Node.Scalar) command).text()).toList()));
        }
        return new Guide(text(root, "title"), text(root, "about"), steps);
    }

    private static String text(Node node, String key) {
        return node instanceof Node.Mapping mapping && mapping.get(key) instanceof Node.Scalar scalar
                ? scalar.text().strip() : "";
    }

    private static List<Node> items(Node node, String key) {
        return node instanceof Node.Mapping mapping && mapping.get(key) instanceof Node.Sequence sequence
                ? sequence.items() : List.of();
    }
}
