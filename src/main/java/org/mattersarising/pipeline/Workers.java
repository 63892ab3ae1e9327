package org.mattersarising.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.mattersarising.threads.OrderedThreads;

/** Runs a stage, a pure function, over many things on several threads, and tells how far it is. */
final class Workers implements AutoCloseable {

  private final OrderedThreads threads;
  private final Progress progress;

  Workers(int threads, Progress progress) {
    this.threads = new OrderedThreads(threads);
    this.progress = progress;
  }

  /** The results in the order of the things. The first failure ends the run. */
  <T, R> List<R> map(String stage, List<T> things, Function<T, R> function) {
    AtomicInteger done = new AtomicInteger();
    try {
      return threads.all(
          things,
          thing -> {
            R result = function.apply(thing);
            progress.at(stage, done.incrementAndGet(), things.size());
            return result;
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a function throws none
    }
  }

  /** For what is no stage over many things but has parts of its own. */
  OrderedThreads threads() {
    return threads;
  }

  @Override
  public void close() {
    threads.close();
  }
}
