package org.mattersarising.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.AnalysisResult;

class ReportThreadsTest {

  @TempDir Path folder;

  private static List<Integer> numbers(int n) {
    return IntStream.range(0, n).boxed().toList();
  }

  @Test
  void takesPartsInOrderOnTheThreadThatAsks() throws Exception {
    for (int n : new int[] {1, 2, 4}) {
      List<String> taken = new ArrayList<>();
      Set<Thread> takers = ConcurrentHashMap.newKeySet();
      try (ReportThreads threads = new ReportThreads(n)) {
        threads.inOrder(
            numbers(100),
            i -> "part " + i,
            part -> {
              taken.add(part);
              takers.add(Thread.currentThread());
            });
      }
      assertThat(taken)
          .containsExactlyElementsOf(numbers(100).stream().map(i -> "part " + i).toList());
      assertThat(takers).containsExactly(Thread.currentThread());
    }
  }

  @Test
  void makesSeveralPartsAtOnce() throws Exception {
    CountDownLatch both = new CountDownLatch(2);
    try (ReportThreads threads = new ReportThreads(2)) {
      threads.each(
          numbers(2),
          i -> {
            both.countDown();
            try {
              assertThat(both.await(1, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException e) {
              throw new IOException(e);
            }
          });
    }
  }

  @Test
  void holdsAFewPartsAtOnceHoweverManyThereAre() throws Exception {
    AtomicInteger made = new AtomicInteger();
    int[] most = new int[2];
    try (ReportThreads threads = new ReportThreads(2)) {
      threads.inOrder(
          numbers(1_000),
          i -> made.incrementAndGet(),
          part -> most[0] = Math.max(most[0], made.get() - most[1]++));
    }
    assertThat(most[0]).isLessThanOrEqualTo(10);
  }

  @Test
  void tellsTheFirstFailureAsItWas() {
    for (int n : new int[] {1, 3}) {
      try (ReportThreads threads = new ReportThreads(n)) {
        assertThatThrownBy(() ->
                threads.each(
                    numbers(50),
                    i -> {
                      if (i >= 7) {
                        throw new IOException("part " + i);
                      }
                    }))
            .isInstanceOf(IOException.class)
            .hasMessage("part 7");
        assertThatThrownBy(() ->
                threads.each(
                    numbers(5),
                    i -> {
                      throw new IllegalArgumentException("no id");
                    }))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  @Test
  void tablesAndTextsHaveTheSameBytesForAnyNumberOfThreads() throws Exception {
    AnalysisResult result = SampleResult.build();
    for (int n : new int[] {1, 4}) {
      Path of = folder.resolve("of" + n);
      try (ReportThreads threads = new ReportThreads(n)) {
        new CsvReport(true, Excerpt.WHOLE, threads).write(result, of.resolve("data"));
        new TextPages(threads).write(result, of.resolve("texts"));
      }
    }
    assertThat(files(folder.resolve("of4")))
        .isEqualTo(files(folder.resolve("of1")))
        .hasSizeGreaterThan(20);
  }

  private static TreeMap<String, String> files(Path root) throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
