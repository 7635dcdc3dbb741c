/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Star clusters: compact groups in a field, and the probability of each star to be a member.
 *
 * @version 0.1.0
 */
package org.astrarium.cluster;
