/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.data.files.WholeFolder;
import org.astrarium.engine.ResultFolder;

/**
 * Where a result goes. It is written into a folder beside its place, which is moved in whole at the end; closing before
 * that leaves the
 * earlier result as it was. A lock held by the running program tells its folder from the litter of one that was killed.
 */
final class ResultPlace implements AutoCloseable {
    private static final String LOCK = ".lock";
    private static final int MOMENT = 60;

    private final Path target;
    private final List<Path> created;
    private final WholeFolder folder;
    private final Path lockFile;
    private final FileChannel lock;
    private final ResultHistory history;

    private ResultPlace(Path target, int kept) throws IOException {
        this.target = target;
        this.history = new ResultHistory(target, kept);
        this.created = Folders.missing(target.getParent());
        this.folder = WholeFolder.at(target);
        this.lockFile = Path.of(folder.path() + LOCK);
        this.lock = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        tryLock(lock);
    }

    /**
     * Makes sure that a result can be written.
     *
     * @param folder where the result is to lie
     * @param kept   how many earlier results are kept
     * @throws InputException if nothing can be written there, or something that is no result lies there
     */
    static ResultPlace open(Path folder, int kept) {
        try {
            Path target = folder.toAbsolutePath().normalize();
            if (Files.exists(target)) {
                target = target.toRealPath();
                checkReplaceable(folder, target);
            }
            if (target.getParent() == null) {
                throw new InputException(Problem.inFile(folder.toString(), "is no place for a result",
                        "name a folder with --out"));
            }
            clean(target);
            return new ResultPlace(target, kept);
        } catch (IOException e) {
            throw new InputException(Problem.inFile(folder.toString(), "cannot write the result there: " + reason(e),
                    "name another folder with --out"), e);
        }
    }

    /** Where the files go until all of them are there. */
    Path staging() {
        return folder.path();
    }

    /** Moves the result into its place and the earlier one into the history. */
    Path moveIn() throws IOException {
        folder.moveIn(history.placeFor(target));
        history.prune();
        return target;
    }

    @Override
    public void close() {
        try {
            folder.close();
            lock.close();
            Files.deleteIfExists(lockFile);
            for (Path empty : created) {
                Folders.deleteIfEmpty(empty);
            }
        } catch (IOException e) {
            // somebody holds a file open: the next run cleans it up
        }
    }

    /** What went wrong, without the path, which stands in front of it anyway. */
    static String reason(IOException e) {
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof java.nio.file.NotDirectoryException || e instanceof java.nio.file.FileAlreadyExistsException) {
            return "a file is in the way";
        }
        if (e instanceof FileSystemException file) {
            return file.getReason() == null ? "the folder cannot be made"
                    : file.getReason().toLowerCase(java.util.Locale.ROOT);
        }
        return String.valueOf(e.getMessage());
    }

    private static void checkReplaceable(Path folder, Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            throw new InputException(Problem.inFile(folder.toString(), "is a file", "name a folder with --out"));
        }
        if (!Files.exists(target.resolve(ResultFolder.NUMBERS)) && !Folders.list(target).isEmpty()) {
            throw new InputException(Problem.inFile(folder.toString(),
                    "holds files that are not a result, nothing is replaced",
                    "name a new folder with --out"));
        }
    }

    /**
     * Clears up after programs that were killed; one that was killed between its two last moves is brought to its end.
     */
    private static void clean(Path target) throws IOException {
        String prefix = "." + target.getFileName() + ".";
        for (Path litter : Folders.list(target.getParent())) {
            String name = litter.getFileName().toString();
            if (name.startsWith(prefix) && name.substring(prefix.length()).matches("\\d+") && isAbandoned(litter)) {
                if (!Files.exists(target) && Files.exists(litter.resolve(ResultWriter.LAST))) {
                    Files.move(litter, target, StandardCopyOption.ATOMIC_MOVE);
                } else {
                    WholeFolder.delete(litter);
                }
                Files.deleteIfExists(Path.of(litter + LOCK));
            }
        }
    }

    /** A run makes its folder first and its lock a moment later. */
    private static boolean isAbandoned(Path litter) throws IOException {
        Path lockFile = Path.of(litter + LOCK);
        if (Files.exists(lockFile)) {
            return !isHeld(lockFile);
        }
        return Files.getLastModifiedTime(litter).toInstant().isBefore(Instant.now().minusSeconds(MOMENT));
    }

    private static boolean isHeld(Path lockFile) throws IOException {
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            return !tryLock(channel);
        }
    }

    /** False if another run holds the lock. On file systems without locks, nobody does. */
    private static boolean tryLock(FileChannel channel) {
        try {
            FileLock taken = channel.tryLock();
            return taken != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
