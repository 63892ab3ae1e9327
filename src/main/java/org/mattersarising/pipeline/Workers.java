package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Runs a pure function over many things on a fixed number of threads; results keep their order. */
final class Workers implements AutoCloseable {

  private final ExecutorService pool;
  private final Progress progress;

  Workers(int threads, Progress progress) {
    this.pool = Executors.newFixedThreadPool(threads);
    this.progress = progress;
  }

  /** The results in the order of the things. The first failure ends the run. */
  <T, R> List<R> map(String stage, List<T> things, Function<T, R> function) {
    AtomicInteger done = new AtomicInteger();
    List<Future<R>> futures = new ArrayList<>();
    for (T thing : things) {
      futures.add(
          pool.submit(() -> {
            R result = function.apply(thing);
            progress.at(stage, done.incrementAndGet(), things.size());
            return result;
          }));
    }
    List<R> results = new ArrayList<>();
    for (Future<R> future : futures) {
      results.add(get(future));
    }
    return results;
  }

  private static <R> R get(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("a stage failed", e.getCause());
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
