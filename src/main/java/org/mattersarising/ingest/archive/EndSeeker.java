package org.mattersarising.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Notes whether the record that closes every ZIP archive went by: without it the archive was cut
 * off, which nobody would notice who reads it from the front. For one thread.
 */
final class EndSeeker extends FilterInputStream {

  private static final int MARK = 0x504b0506;

  private int last;
  private boolean seen;

  EndSeeker(InputStream in) {
    super(in);
  }

  /** Whether the closing record went by. */
  boolean seen() {
    return seen;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) {
      note((byte) b);
    }
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    for (int i = offset; i < offset + n; i++) {
      note(buffer[i]);
    }
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    // What is skipped has to be looked at as well.
    return readNBytes((int) Math.min(n, 1 << 16)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void note(byte b) {
    last = last << 8 | b & 0xff;
    seen |= last == MARK;
  }
}
