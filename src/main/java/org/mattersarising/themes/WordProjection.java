package org.mattersarising.themes;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A cheap stand-in for the sentence model: each bucket of {@link StatementGrams} has a place in the
 * model's space, and a statement is the sum of its buckets, scaled to length one. Fitted so that
 * the sums come near to the model's vectors. Immutable.
 *
 * <p>The file: {@code UTF "matters-word-projection 1"}, UTF sentence model, int buckets, int
 * dimensions, int step (millionths), then one byte for each bucket and dimension.
 */
public final class WordProjection {

  /** How many buckets it keeps; a power of two that divides those of the grams. */
  public static final int BUCKETS = 1 << 13;

  private static final String MAGIC = "matters-word-projection 1";

  private final String model;
  private final int step;
  private final ByteRows places;

  private WordProjection(String model, int step, byte[] places) {
    this.model = model;
    this.step = step;
    this.places = new ByteRows(places, EncoderModel.DIMENSIONS);
  }

  /**
   * A projection of places that a training found, rounded to what the file keeps.
   *
   * @param places by bucket
   */
  public static WordProjection of(String model, float[][] places) {
    double most = 0;
    for (float[] place : places) {
      for (float x : place) {
        most = Math.max(most, Math.abs(x));
      }
    }
    int step = (int) Math.max(1, Math.ceil(most / 127 * 1e6));
    byte[] bytes = new byte[BUCKETS * EncoderModel.DIMENSIONS];
    for (int b = 0; b < BUCKETS; b++) {
      for (int d = 0; d < EncoderModel.DIMENSIONS; d++) {
        bytes[b * EncoderModel.DIMENSIONS + d] = (byte) Math.rint(places[b][d] * 1e6 / step);
      }
    }
    return new WordProjection(model, step, bytes);
  }

  /** Whether it leads into the space of this sentence model. */
  public boolean fits(String encoder) {
    return model.equals(encoder);
  }

  /** The buckets of grams that it keeps. */
  public static int[] buckets(int[] grams) {
    int[] buckets = new int[grams.length];
    for (int i = 0; i < grams.length; i++) {
      buckets[i] = grams[i] & BUCKETS - 1;
    }
    return buckets;
  }

  /** The vector of a statement's grams, of length one; zeros where nothing is known of them. */
  public float[] vector(int[] grams) {
    int[] sums = places.sum(grams, BUCKETS - 1);
    long squares = 0;
    for (int sum : sums) {
      squares += (long) sum * sum;
    }
    double length = Math.max(1, Math.sqrt(squares));
    float[] unit = new float[sums.length];
    for (int d = 0; d < unit.length; d++) {
      unit[d] = (float) (Math.rint(sums[d] / length * 1e6) / 1e6);
    }
    return unit;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException where it is no projection of this format
   */
  public static WordProjection read(byte[] content) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new ByteArrayInputStream(content)));
    if (!in.readUTF().equals(MAGIC)) {
      throw new IOException("this is no word projection");
    }
    String model = in.readUTF();
    if (in.readInt() != BUCKETS || in.readInt() != EncoderModel.DIMENSIONS) {
      throw new IOException("a word projection of an unknown shape");
    }
    int step = in.readInt();
    byte[] places = new byte[BUCKETS * EncoderModel.DIMENSIONS];
    in.readFully(places);
    return new WordProjection(model, step, places);
  }

  /** Writes it; the same places give the same bytes. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeUTF(MAGIC);
    out.writeUTF(model);
    out.writeInt(BUCKETS);
    out.writeInt(EncoderModel.DIMENSIONS);
    out.writeInt(step);
    out.write(places.bytes());
    out.flush();
  }
}
