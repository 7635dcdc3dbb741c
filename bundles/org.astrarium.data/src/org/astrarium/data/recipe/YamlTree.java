/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.recipe;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.recipe.Node;
import org.astrarium.core.recipe.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a text into a tree of values. Built from the parser's events and not its nodes, so that keys given twice are
 * still there, and so that aliases, which could make a small file an endless one, never come to be followed.
 */
final class YamlTree {
    /** Longest text and deepest nesting that are read. */
    static final int MAX_LENGTH = 1_000_000;
    static final int MAX_DEPTH = 50;

    private final String file;
    private final String text;
    private final int[] offsets;
    private Iterator<Event> events;

    private YamlTree(String file, String text) {
        this.file = file;
        this.text = text;
        this.offsets = text.codePointCount(0, text.length()) == text.length() ? null : offsets(text);
    }

    /**
     * The tree of a text; an empty mapping for an empty one.
     *
     * @throws InputException with file and line, if the text is not YAML or uses of YAML what recipes have no use for
     */
    static Node read(String file, String text) {
        if (text.length() > MAX_LENGTH) {
            throw new InputException(Problem.inFile(file, "is too long for a recipe",
                    "at most " + MAX_LENGTH + " characters"));
        }
        try {
            return new YamlTree(file, text).document();
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            String problem = e.getProblem() == null || e.getProblem().isEmpty() ? e.getContext() : e.getProblem();
            throw new InputException(new Problem(file, mark.map(m -> m.getLine() + 1).orElse(0), "",
                    "not valid YAML: " + problem, advice(problem)), e);
        } catch (YamlEngineException e) {
            throw new InputException(Problem.inFile(file, "not valid YAML: " + firstLine(e), ""), e);
        }
    }

    private static String advice(String problem) {
        return problem.contains("'\\t(TAB)'") || problem.contains("cannot start any token")
                ? "indent with spaces, and quote texts that begin with a special character" : "";
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
    }

    private Node document() {
        boolean mark = text.startsWith("\uFEFF");
        LoadSettings settings = LoadSettings.builder().setLabel(file).setCodePointLimit(MAX_LENGTH).build();
        events = new Parse(settings).parseString(mark ? text.substring(1) : text).iterator();
        events.next(); // start of the stream
        Event first = events.next();
        if (first.getEventId() == Event.ID.StreamEnd) {
            return new Node.Mapping(new Place(1, 0, 0), List.of());
        }
        Node root = node(events.next(), 0);
        events.next(); // end of the document
        Event more = events.next();
        if (more.getEventId() != Event.ID.StreamEnd) {
            throw refuse(more, "a second document", "a recipe is one document: no line of three hyphens within it");
        }
        boolean nothing = root instanceof Node.Scalar scalar && scalar.text().isEmpty() && scalar.value() == null;
        return nothing ? new Node.Mapping(new Place(1, root.place().start(), root.place().start()), List.of()) : root;
    }

    private Node node(Event event, int depth) {
        if (depth > MAX_DEPTH) {
            throw refuse(event, "nested more than " + MAX_DEPTH + " deep", "");
        }
        if (event.getEventId() == Event.ID.Alias || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw refuse(event, "anchors (&) and aliases (*) have no use in a recipe",
                    "write the value out; a text that begins with & or * goes in quotes");
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        if (start.getTag().isPresent()) {
            throw refuse(event, "tags (!) have no use in a recipe", "a text that begins with ! goes in quotes");
        }
        return event.getEventId() == Event.ID.MappingStart ? mapping(start, depth) : sequence(start, depth);
    }

    private Node.Scalar scalar(ScalarEvent scalar) {
        if (scalar.getTag().isPresent()) {
            throw refuse(scalar, "tags (!) have no use in a recipe", "a text that begins with ! goes in quotes");
        }
        Object value = scalar.isPlain() ? YamlScalar.value(scalar.getValue()) : scalar.getValue();
        return new Node.Scalar(place(scalar, scalar.getEndMark()), value, scalar.getValue());
    }

    private Node.Sequence sequence(CollectionStartEvent start, int depth) {
        List<Node> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, depth + 1));
            event = events.next();
        }
        Place end = items.isEmpty() ? null : items.get(items.size() - 1).place();
        return new Node.Sequence(collection(start, event, end), List.copyOf(items));
    }

    private Node.Mapping mapping(CollectionStartEvent start, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            if (!(node(event, depth + 1) instanceof Node.Scalar key)) {
                throw refuse(event, "a key has to be a name", "");
            }
            entries.add(new Node.Entry(key.text(), key.place(), node(events.next(), depth + 1)));
            event = events.next();
        }
        Place end = entries.isEmpty() ? null : entries.get(entries.size() - 1).value().place();
        return new Node.Mapping(collection(start, event, end), List.copyOf(entries));
    }

    /**
     * In block style the parser's end is behind the comments that follow; the collection's own is that of its last
     * value.
     */
    private Place collection(CollectionStartEvent start, Event end, Place last) {
        Place place = place(start, end.getEndMark());
        return start.isFlow() || last == null ? place : new Place(place.line(), place.start(), last.end());
    }

    private Place place(Event event, Optional<Mark> endMark) {
        Mark start = event.getStartMark().orElseThrow();
        Mark end = endMark.orElse(start);
        return new Place(start.getLine() + 1, offset(start.getIndex()), offset(end.getIndex()));
    }

    /** The parser counts code points, Java counts chars. */
    private int offset(int codePoints) {
        int index = codePoints + (text.startsWith("\uFEFF") ? 1 : 0);
        return offsets == null ? Math.min(index, text.length()) : offsets[Math.min(index, offsets.length - 1)];
    }

    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
        }
        return offsets;
    }

    private InputException refuse(Event event, String message, String remedy) {
        int line = event.getStartMark().map(m -> m.getLine() + 1).orElse(0);
        return new InputException(new Problem(file, line, "", message, remedy));
    }
}
