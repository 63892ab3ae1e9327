package org.mattersarising.pipeline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Tells behind each iteration how much was done per second of the thread's processor time, which
 * other jobs of the machine disturb less than wall time.
 */
@State(Scope.Thread)
public class PerCore {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private double done;
  private long nanos;
  private String unit = "";

  /** Begins an iteration. */
  @Setup(Level.Iteration)
  public void clear() {
    done = 0;
    nanos = 0;
  }

  /** Does some work and notes what it cost. */
  void does(double amount, String what, Runnable work) {
    long before = THREADS.getCurrentThreadCpuTime();
    work.run();
    nanos += THREADS.getCurrentThreadCpuTime() - before;
    done += amount;
    unit = what;
  }

  /** Tells what the iteration came to. */
  @TearDown(Level.Iteration)
  public void tell() {
    System.out.printf(
        Locale.ROOT, "[%,.2f %s per second of processor time] ", done / nanos * 1e9, unit);
  }
}
