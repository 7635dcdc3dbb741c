/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.match;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.astrarium.core.analysis.Progress;

/** Pairs of places on the sky within a radius of each other. The number of threads changes nothing. */
final class SkyMatch {
    private static final int PIECE = 4096;
    private static final String PHASE = "matching";

    private final SkyPoints first;
    private final SkyPoints second;
    private final double radius;
    private final Progress progress;

    /** @param radius in radians */
    SkyMatch(SkyPoints first, SkyPoints second, double radius, Progress progress) {
        this.first = first;
        this.second = second;
        this.radius = radius;
        this.progress = progress;
    }

    Pairs pairs(Pick pick) {
        SkyIndex around = new SkyIndex(second, radius);
        int[] rows = new SkyIndex(first, radius).order();
        return switch (pick) {
            case ALL -> all(rows, around);
            case BEST -> best(nearest(first, rows, around, progress), null);
            case SYMMETRIC -> symmetric(rows, around);
        };
    }

    private Pairs symmetric(int[] rows, SkyIndex around) {
        Nearest there = nearest(first, rows, around, progress.part(0, 0.5));
        int[] wanted = Arrays.stream(there.row).filter(row -> row >= 0).distinct().toArray();
        return best(there, nearest(second, wanted, new SkyIndex(first, radius), progress.part(0.5, 1)));
    }

    /** The nearest neighbour of each row, -1 for none, and the haversine of its separation. */
    private record Nearest(int[] row, double[] measure) {
    }

    private static Nearest nearest(SkyPoints of, int[] rows, SkyIndex around, Progress progress) {
        Nearest found = new Nearest(new int[of.size()], new double[of.size()]);
        Arrays.fill(found.row, -1);
        inPieces(rows.length, progress, (from, to) -> {
            SkyIndex.Hits hits = new SkyIndex.Hits();
            for (int i = from; i < to; i++) {
                around.search(of.ra(rows[i]), of.dec(rows[i]), hits);
                if (hits.count() > 0) {
                    int nearest = hits.nearest();
                    found.row[rows[i]] = hits.row(nearest);
                    found.measure[rows[i]] = hits.measure(nearest);
                }
            }
        });
        return found;
    }

    private Pairs best(Nearest there, Nearest back) {
        PairList pairs = new PairList(true);
        for (int row = 0; row < first.size(); row++) {
            int other = there.row[row];
            if (other >= 0 && (back == null || back.row[other] == row)) {
                pairs.add(row, other, SkyIndex.arcseconds(there.measure[row]));
            }
        }
        return pairs.pairs();
    }

    private Pairs all(int[] rows, SkyIndex around) {
        PairList[] pieces = new PairList[(rows.length + PIECE - 1) / PIECE];
        AtomicLong total = new AtomicLong();
        inPieces(rows.length, progress, (from, to) -> {
            PairList piece = new PairList(true);
            SkyIndex.Hits hits = new SkyIndex.Hits();
            for (int i = from; i < to; i++) {
                around.search(first.ra(rows[i]), first.dec(rows[i]), hits);
                PairList.check(total.addAndGet(hits.count()));
                hits.sort();
                for (int k = 0; k < hits.count(); k++) {
                    piece.add(rows[i], hits.row(k), SkyIndex.arcseconds(hits.measure(k)));
                }
            }
            pieces[from / PIECE] = piece;
        });
        return ordered(pieces, (int) total.get());
    }

    /** Puts the pairs in the order of the first table's rows; those of one row come together and sorted. */
    private Pairs ordered(PairList[] pieces, int total) {
        int[] next = new int[first.size() + 1];
        for (PairList piece : pieces) {
            for (int i = 0; i < piece.count(); i++) {
                next[piece.first(i) + 1]++;
            }
        }
        for (int row = 1; row < next.length; row++) {
            next[row] += next[row - 1];
        }
        Pairs out = new Pairs(new int[total], new int[total], new double[total]);
        for (PairList piece : pieces) {
            for (int i = 0; i < piece.count(); i++) {
                int at = next[piece.first(i)]++;
                out.first()[at] = piece.first(i);
                out.second()[at] = piece.second(i);
                out.separation()[at] = piece.separation(i);
            }
        }
        return out;
    }

    private interface Piece {
        void run(int from, int to);
    }

    private static void inPieces(int count, Progress progress, Piece piece) {
        int pieces = (count + PIECE - 1) / PIECE;
        AtomicInteger done = new AtomicInteger();
        IntStream.range(0, pieces).parallel().forEach(p -> {
            progress.checkCancelled();
            piece.run(p * PIECE, Math.min(count, (p + 1) * PIECE));
            progress.report((double) done.incrementAndGet() / pieces, PHASE);
        });
    }
}
