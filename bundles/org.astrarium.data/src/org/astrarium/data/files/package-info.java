/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Files and folders that appear whole or not at all: written beside their place and moved in when they are done.
 *
 * @version 0.1.0
 */
package org.astrarium.data.files;
