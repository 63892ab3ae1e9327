package org.mattersarising.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedThreadsTest {

  private static List<Integer> numbers(int n) {
    return IntStream.range(0, n).boxed().toList();
  }

  @Test
  void takesPartsInOrderOnTheThreadThatAsks() throws Exception {
    for (int n : new int[] {1, 2, 4}) {
      List<String> taken = new ArrayList<>();
      Set<Thread> takers = ConcurrentHashMap.newKeySet();
      try (OrderedThreads threads = new OrderedThreads(n)) {
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
    try (OrderedThreads threads = new OrderedThreads(2)) {
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
    try (OrderedThreads threads = new OrderedThreads(2)) {
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
      try (OrderedThreads threads = new OrderedThreads(n)) {
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
  void keepsTheOrderOfAllThatIsMade() throws Exception {
    for (int n : new int[] {1, 3}) {
      try (OrderedThreads threads = new OrderedThreads(n)) {
        assertThat(threads.all(numbers(200), i -> 2 * i))
            .containsExactlyElementsOf(numbers(200).stream().map(i -> 2 * i).toList());
        assertThatThrownBy(() ->
                threads.all(
                    numbers(50),
                    i -> {
                      if (i >= 7) {
                        throw new IOException("part " + i);
                      }
                      return i;
                    }))
            .hasMessage("part 7");
      }
    }
  }

  @Test
  void aLongPartKeepsNoThreadFromWhatIsKeptAnyway() throws Exception {
    CountDownLatch others = new CountDownLatch(99);
    try (OrderedThreads threads = new OrderedThreads(2)) {
      threads.all(
          numbers(100),
          i -> {
            try {
              if (i == 0) {
                assertThat(others.await(1, TimeUnit.MINUTES)).isTrue();
              } else {
                others.countDown();
              }
            } catch (InterruptedException e) {
              throw new IOException(e);
            }
            return i;
          });
    }
  }
}
