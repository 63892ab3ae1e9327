package org.mattersarising.threads;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * A fixed number of threads on which parts of a whole are made. What is made is taken in the order
 * of what it is made from, so a result is the same for any number of threads. For one thread that
 * asks.
 */
public final class OrderedThreads implements AutoCloseable {

  /** Enough that no thread waits for a long part of another. */
  private static final int AHEAD = 4;

  private final @Nullable ExecutorService pool;
  private final int ahead;

  /**
   * @param threads from 1; with one thread, whoever asks does all himself
   */
  public OrderedThreads(int threads) {
    this.pool = threads == 1 ? null : Executors.newFixedThreadPool(threads);
    this.ahead = AHEAD * threads;
  }

  /** Only the thread that asks. */
  public static OrderedThreads none() {
    return new OrderedThreads(1);
  }

  /** Makes a part; called from several threads. */
  @FunctionalInterface
  public interface Maker<T, R> {
    R make(T thing) throws IOException;
  }

  /** Takes a part; called from the thread that asks alone. */
  @FunctionalInterface
  public interface Taker<R> {
    void take(R part) throws IOException;
  }

  /**
   * Makes something of each thing and takes it, in the order of the things. Only a few parts are
   * under way at once, so memory does not grow with their number.
   *
   * @throws IOException the first failure, in that order; nothing is taken after it
   */
  public <T, R> void inOrder(Iterable<? extends T> things, Maker<T, R> maker, Taker<R> taker)
      throws IOException {
    inOrder(things, maker, taker, ahead);
  }

  /**
   * What is made of each thing, in the order of the things. No thread waits for another's long
   * part, since all are kept anyway.
   *
   * @throws IOException the first failure, in that order
   */
  public <T, R> List<R> all(Iterable<? extends T> things, Maker<T, R> maker) throws IOException {
    List<R> made = new ArrayList<>();
    inOrder(things, maker, made::add, Integer.MAX_VALUE);
    return made;
  }

  private <T, R> void inOrder(
      Iterable<? extends T> things, Maker<T, R> maker, Taker<R> taker, int most)
      throws IOException {
    ExecutorService threads = pool;
    if (threads == null) {
      for (T thing : things) {
        taker.take(maker.make(thing));
      }
      return;
    }
    Deque<Future<R>> underWay = new ArrayDeque<>();
    try {
      for (T thing : things) {
        underWay.add(threads.submit(() -> maker.make(thing)));
        if (underWay.size() >= most) {
          taker.take(made(underWay.remove()));
        }
      }
      while (!underWay.isEmpty()) {
        taker.take(made(underWay.remove()));
      }
    } finally {
      // Without an interrupt, which would close the files that others read from.
      underWay.forEach(f -> f.cancel(false));
    }
  }

  /** Does something for each thing, several at once. */
  public <T> void each(Iterable<? extends T> things, Taker<T> task) throws IOException {
    inOrder(
        things,
        thing -> {
          task.take(thing);
          return Boolean.TRUE;
        },
        done -> {});
  }

  private static <R> R made(Future<R> part) throws IOException {
    try {
      return part.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException failure -> throw failure;
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw new IllegalStateException("a part failed", e);
      }
    }
  }

  /** Ends the threads, once what they do is done. */
  @Override
  public void close() {
    if (pool != null) {
      pool.close();
    }
  }
}
