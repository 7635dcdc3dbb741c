/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What went wrong, said for the user: where it is, what it is and what to do. Exceptions carry problems to the edge of
 * the program, where they become one line of text or a marker in an editor.
 *
 * @version 0.1.0
 */
package org.astrarium.core.problem;
