package org.mattersarising.ingest.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what a file's compressed streams unpack to before the library unpacks them whole. Only
 * pictures are passed over: reading text never opens them. Stateless.
 */
final class Inflation {

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  /** How much of a stream's dictionary is looked at. */
  private static final int DICTIONARY = 400;

  private Inflation() {}

  /** Whether the streams together unpack to more than {@code limit} bytes. */
  static boolean exceeds(byte[] bytes, long limit) {
    byte[] room = new byte[1 << 16];
    long total = 0;
    for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
      int data = at;
      while (data < bytes.length && (bytes[data] == '\r' || bytes[data] == '\n')) {
        data++;
      }
      boolean zlib = data + 2 < bytes.length && (bytes[data] & 0x0f) == 8;
      if (zlib && !picture(bytes, at)) {
        total += inflated(bytes, data, limit - total, room);
        if (total > limit) {
          return true;
        }
      }
    }
    return false;
  }

  private static long inflated(byte[] bytes, int from, long limit, byte[] room) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, from, bytes.length - from);
      long total = 0;
      int n = 1;
      while (n > 0 && total <= limit) {
        n = inflater.inflate(room);
        total += n;
      }
      return total;
    } catch (DataFormatException e) {
      // Not compressed, or damaged: the library will not unpack it either.
      return 0;
    } finally {
      inflater.end();
    }
  }

  private static boolean picture(byte[] bytes, int stream) {
    int from = Math.max(0, stream - DICTIONARY);
    String before = new String(bytes, from, stream - from, StandardCharsets.ISO_8859_1);
    String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    return dictionary.contains("/Image") && dictionary.contains("/Width");
  }

  /** Behind the next word "stream" that does not end one. */
  private static int next(byte[] bytes, int from) {
    for (int i = from; i + STREAM.length < bytes.length; i++) {
      if (bytes[i] == 's' && matches(bytes, i) && (i < 3 || bytes[i - 1] != 'd')) {
        return i + STREAM.length;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] bytes, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }
}
