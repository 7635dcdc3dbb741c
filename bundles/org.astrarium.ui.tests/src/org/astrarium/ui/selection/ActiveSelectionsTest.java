/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.table.Selection;
import org.junit.jupiter.api.Test;

class ActiveSelectionsTest {
    private static final Path TABLE = Path.of("data", "t.vot");

    private final ActiveSelections selections = new ActiveSelections();
    private final List<ActiveSelections.Change> told = new ArrayList<>();

    private static Selection rows(String name, int... wanted) {
        return Selection.where(name, 10, row -> java.util.Arrays.stream(wanted).anyMatch(w -> w == row));
    }

    @Test
    void listenersHearOfWhatIsNew() {
        selections.addListener(told::add);
        selections.set(TABLE, rows("", 1, 2), this);
        selections.set(Path.of("data", "..", "data", "t.vot"), rows("", 1, 2), "another");
        assertEquals(1, told.size(), "the same rows of the same file");
        selections.set(TABLE, rows("a", 1, 2), this);
        assertEquals(2, told.size(), "the same rows under another name");
        assertEquals("a", selections.get(TABLE).orElseThrow().name());
        assertTrue(ActiveSelections.isSame(TABLE, told.get(1).table()));
        assertEquals(this, told.get(1).source());
        assertTrue(selections.get(Path.of("other.vot")).isEmpty());
    }

    @Test
    void noRowsAreNoSelectionButAnEmptySubsetIsOne() {
        selections.set(TABLE, rows("", 1), this);
        selections.addListener(told::add);
        selections.set(TABLE, rows(""), this);
        assertNull(told.get(0).rows());
        assertTrue(selections.get(TABLE).isEmpty());
        selections.set(TABLE, rows("empty"), this);
        assertEquals(0, selections.get(TABLE).orElseThrow().count());
        selections.clear(TABLE, this);
        assertTrue(selections.get(TABLE).isEmpty());
    }
}
