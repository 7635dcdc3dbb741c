/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The command line: what is typed after {@code astrarium}. {@link org.astrarium.cli.Program} runs it with the analyses
 * and the streams that it
 * is given; {@link org.astrarium.cli.Main} is its front door without OSGi.
 *
 * @version 0.1.0
 */
package org.astrarium.cli;
