/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.recipe;

import java.util.List;
import java.util.Map;
import org.astrarium.core.recipe.Node;
import org.astrarium.core.recipe.Place;

/**
 * Single cuts and insertions in a recipe's text, in block style (lines, indented) and flow style (brackets, commas).
 */
final class YamlSplice {
    private final String text;
    private final String newline;

    YamlSplice(String text) {
        this.text = text;
        this.newline = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** Another value in the place of the last of the chain of nodes that leads to it. */
    String replace(List<Node> chain, List<Object> steps, Object value) {
        Node node = chain.get(chain.size() - 1);
        Place place = node.place();
        String written = YamlScalar.flow(value);
        if (chain.size() == 1) {
            return value instanceof Map<?, ?> map && map.isEmpty() ? "" : written + newline;
        }
        Object step = steps.get(steps.size() - 1);
        if (step instanceof String key && chain.get(chain.size() - 2) instanceof Node.Mapping parent) {
            int colon = colon(entry(parent, key));
            boolean ownLines = isBlock(node) || place.start() == place.end() || place.start() < colon;
            int end = ownLines && place.end() > place.start() ? trimmed(place.end()) : place.end();
            return ownLines ? splice(colon, Math.max(colon, end), " " + written)
                    : splice(place.start(), trimmed(place.end()), written);
        }
        boolean space = place.start() > 0 && text.charAt(place.start() - 1) == '-';
        return splice(place.start(), trimmed(place.end()), (space ? " " : "") + written);
    }

    /** One key, or one item, more in the last of a chain of nodes. */
    String add(List<Node> chain, Object step, Object value) {
        Node parent = chain.get(chain.size() - 1);
        String written = (step instanceof String key ? YamlScalar.text(key) + ": " : "") + YamlScalar.flow(value);
        if (parent instanceof Node.Mapping mapping && step instanceof String) {
            Place last = mapping.entries().isEmpty() ? null
                    : mapping.entries().get(mapping.entries().size() - 1).value().place();
            return chain.size() == 1 && !isFlow(parent) ? append(parent, last, written) : insert(parent, last, written);
        }
        if (parent instanceof Node.Sequence sequence && step instanceof Integer) {
            Place last = sequence.items().isEmpty() ? null
                    : sequence.items().get(sequence.items().size() - 1).place();
            return insert(parent, last, (isFlow(parent) ? "" : "- ") + written);
        }
        throw new UnsupportedOperationException("no place for " + step);
    }

    private String append(Node root, Place last, String written) {
        if (last != null) {
            return insert(root, last, written);
        }
        String start = text.isEmpty() || text.endsWith("\n") ? "" : newline;
        return text + start + written + newline;
    }

    private String insert(Node parent, Place last, String written) {
        if (isFlow(parent)) {
            int at = last == null ? parent.place().start() + 1 : last.end();
            return splice(at, at, (last == null ? "" : ", ") + written);
        }
        int end = trimmed(last.end());
        int at = lineEnd(end);
        return splice(at, at, newline + " ".repeat(column(parent.place().start())) + written);
    }

    /** One key, or one item, less in a node. */
    String remove(Node parent, Object step) {
        int index;
        List<Place> parts;
        if (parent instanceof Node.Mapping mapping) {
            index = mapping.entries().indexOf(entry(mapping, (String) step));
            parts = mapping.entries().stream().map(e -> new Place(e.keyPlace().line(), e.keyPlace().start(),
                    Math.max(e.value().place().end(), e.keyPlace().end()))).toList();
        } else {
            index = (Integer) step;
            parts = ((Node.Sequence) parent).items().stream().map(Node::place).toList();
        }
        return isFlow(parent) ? removeFlow(parts, index) : removeLines(parent, parts, index);
    }

    private String removeFlow(List<Place> parts, int index) {
        Place part = parts.get(index);
        if (index + 1 < parts.size()) {
            return splice(part.start(), parts.get(index + 1).start(), "");
        }
        if (index == 0) {
            return splice(part.start(), part.end(), "");
        }
        int from = parts.get(index - 1).end();
        boolean plain = text.substring(from, part.start()).matches(",[ \\t]*");
        if (plain) {
            return splice(from, part.end(), "");
        }
        int comma = text.indexOf(',', from);
        return text.substring(0, comma) + text.substring(comma + 1, part.start()) + text.substring(part.end());
    }

    private String removeLines(Node parent, List<Place> parts, int index) {
        Place part = parts.get(index);
        if (parts.size() == 1) {
            throw new UnsupportedOperationException("the last one: the whole is written anew, as empty");
        }
        int lineStart = text.lastIndexOf('\n', part.start() - 1) + 1;
        String lead = text.substring(lineStart, part.start());
        if (lead.matches(parent instanceof Node.Mapping ? "[ \\t]*" : "[ \\t]*-[ \\t]*")) {
            int end = lineEnd(trimmed(part.end()));
            return splice(lineStart, Math.min(text.length(), end + (text.startsWith("\r", end) ? 2 : 1)), "");
        }
        if (parent instanceof Node.Mapping && index == 0) {
            return splice(part.start(), parts.get(1).start(), ""); // the first key stands behind its list's hyphen
        }
        throw new UnsupportedOperationException("an unusual layout");
    }

    /** Index behind the colon of an entry. */
    private int colon(Node.Entry entry) {
        return text.indexOf(':', entry.keyPlace().end()) + 1;
    }

    private static Node.Entry entry(Node.Mapping mapping, String key) {
        return mapping.entries().stream().filter(e -> e.key().equals(key)).findFirst().orElseThrow();
    }

    private boolean isFlow(Node node) {
        int start = node.place().start();
        return !(node instanceof Node.Scalar) && start < text.length() && "[{".indexOf(text.charAt(start)) >= 0;
    }

    private boolean isBlock(Node node) {
        return !(node instanceof Node.Scalar) && !isFlow(node);
    }

    /** The end of a value without the line breaks and spaces that block texts take with them. */
    private int trimmed(int end) {
        int at = end;
        while (at > 0 && " \t\r\n".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        if (end < 0) {
            return text.length();
        }
        return end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private int column(int offset) {
        return offset - (text.lastIndexOf('\n', offset - 1) + 1);
    }

    private String splice(int from, int to, String written) {
        return text.substring(0, from) + written + text.substring(to);
    }
}
