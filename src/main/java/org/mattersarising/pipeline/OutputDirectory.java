package org.mattersarising.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a result goes, replaced whole or not at all: a run writes beside it and moves at the end.
 * Between the two moves a kill can leave the place empty; the next start then finishes or undoes
 * the move. One process at a time holds a place.
 */
final class OutputDirectory implements AutoCloseable {

  private final Path place;
  private final Path fresh;
  private final Path old;
  private final Path lockFile;
  private final FileChannel channel;
  private final FileLock lock;

  private OutputDirectory(Path place, Path lockFile, FileChannel channel, FileLock lock) {
    this.place = place;
    this.fresh = beside(place, "new");
    this.old = beside(place, "old");
    this.lockFile = lockFile;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes hold of a place, mends what a killed run left there, and makes the folder to write into.
   *
   * @param isOurs whether a folder holds one of our results; no other is ever replaced
   * @throws UsageException where the place is taken, cannot be written, or is not ours
   */
  static OutputDirectory open(Path wanted, Predicate<Path> isOurs) {
    Path place = wanted.toAbsolutePath().normalize();
    if (place.getParent() == null) {
      throw new UsageException("Cannot write a result to " + wanted + ": name a folder below it.");
    }
    try {
      if (Files.isDirectory(place)) {
        place = place.toRealPath();
      }
      Files.createDirectories(Objects.requireNonNull(place.getParent()));
      Path lockFile = beside(place, "lock");
      FileChannel channel =
          FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new UsageException("Another run is writing to " + wanted + ": wait for it to end.");
      }
      OutputDirectory directory = new OutputDirectory(place, lockFile, channel, lock);
      try {
        directory.recover(isOurs);
        directory.refuseOthers(isOurs);
        deleteTree(directory.fresh);
        Files.createDirectory(directory.fresh);
        return directory;
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UsageException("Cannot write to " + wanted + ": " + reason(e), e);
    }
  }

  /** The folder to write into. */
  Path fresh() {
    return fresh;
  }

  /** Puts what was written in its place; what stood there goes only then. */
  void commit() throws IOException {
    boolean replaces = Files.exists(place);
    if (replaces) {
      move(place, old);
    }
    move(fresh, place);
    if (replaces) {
      deleteTree(old);
    }
  }

  /** Lets go of the place; what was not committed is thrown away. */
  @Override
  public void close() {
    try {
      deleteTree(fresh);
      lock.release();
      channel.close();
      Files.deleteIfExists(lockFile);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot let go of " + place, e);
    }
  }

  private void recover(Predicate<Path> isOurs) throws IOException {
    if (!Files.exists(old)) {
      return;
    }
    if (Files.exists(place)) {
      deleteTree(old);
    } else if (isOurs.test(fresh)) {
      // The manifest is written last, so a folder that has one is complete.
      move(fresh, place);
      deleteTree(old);
    } else {
      move(old, place);
    }
  }

  private void refuseOthers(Predicate<Path> isOurs) throws IOException {
    if (!Files.exists(place)) {
      return;
    }
    if (!Files.isDirectory(place)) {
      throw new UsageException("Cannot write to " + place + ": it is a file, not a folder.");
    }
    try (Stream<Path> entries = Files.list(place)) {
      if (entries.findAny().isEmpty()) {
        return;
      }
    }
    if (!isOurs.test(place)) {
      throw new UsageException(
          "Will not replace "
              + place
              + ": it holds files and no run-manifest.json of ours. Name another folder with --out.");
    }
    if (!Files.isWritable(place)) {
      throw new UsageException("Cannot write to " + place + ": permission is denied.");
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static Path beside(Path place, String what) {
    return place.resolveSibling("." + place.getFileName() + ".matters-" + what);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return e.getClass().getSimpleName() + (message == null ? "" : " (" + message + ")");
  }

  private static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
