package org.mattersarising.themes;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Vectors of codebook phrases, computed beforehand, because encoding a codebook takes longer than
 * encoding a meeting. Kept in eight bits a dimension (cosines move by less than 0.003), keyed by a
 * hash of the phrase and valid for one model only: whatever does not match is computed anew.
 * Immutable.
 *
 * <p>The file: {@code UTF "matters-phrase-vectors 1"}, UTF name of the model, int dimensions, int
 * count, then by ascending key eight bytes of key and one byte a dimension (Java's {@link
 * DataOutputStream}).
 */
public final class PhraseVectors {
  private static final String MAGIC = "matters-phrase-vectors 1";
  private static final String SHIPPED = "/models/themes/phrases.vectors";
  private static final int MOST = 100_000;

  /** Steps to one; the largest value of a unit vector that eight bits hold is 127/320. */
  private static final float STEPS = 320f;

  private final String model;
  private final Map<Long, byte[]> vectors;

  private PhraseVectors(String model, Map<Long, byte[]> vectors) {
    this.model = model;
    this.vectors = vectors;
  }

  /** A store without vectors: everything is computed. */
  public static PhraseVectors none() {
    return new PhraseVectors("", Map.of());
  }

  /** The store that is shipped for the shipped codebooks; empty where it is missing. */
  public static PhraseVectors shipped() {
    try (InputStream in = PhraseVectors.class.getResourceAsStream(SHIPPED)) {
      return in == null ? none() : read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the shipped phrase vectors could not be read", e);
    }
  }

  /** Reads a store that {@link #write} wrote. */
  public static PhraseVectors read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (!in.readUTF().equals(MAGIC)) {
      throw new IOException("these are no phrase vectors");
    }
    String model = in.readUTF();
    int dimensions = in.readInt();
    int count = in.readInt();
    if (dimensions != EncoderModel.DIMENSIONS || count < 0 || count > MOST) {
      throw new IOException("phrase vectors of an unknown shape");
    }
    Map<Long, byte[]> vectors = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      long key = in.readLong();
      byte[] vector = new byte[dimensions];
      in.readFully(vector);
      vectors.put(key, vector);
    }
    return new PhraseVectors(model, vectors);
  }

  /** Encodes phrases into a new store. */
  public static PhraseVectors of(Collection<String> phrases, SentenceEncoder encoder) {
    Map<Long, byte[]> vectors = new TreeMap<>();
    for (String phrase : phrases) {
      vectors.computeIfAbsent(key(phrase), key -> packed(encoder.encode(phrase)));
    }
    return new PhraseVectors(encoder.model(), vectors);
  }

  /** This store with further phrases, those of another model left out. */
  public PhraseVectors with(Collection<String> phrases, SentenceEncoder encoder) {
    Map<Long, byte[]> all = new TreeMap<>(model.equals(encoder.model()) ? vectors : Map.of());
    for (String phrase : phrases) {
      all.computeIfAbsent(key(phrase), key -> packed(encoder.encode(phrase)));
    }
    return new PhraseVectors(encoder.model(), all);
  }

  /** Writes the store; the same content gives the same bytes. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeUTF(MAGIC);
    out.writeUTF(model);
    out.writeInt(EncoderModel.DIMENSIONS);
    out.writeInt(vectors.size());
    for (Map.Entry<Long, byte[]> entry : vectors.entrySet()) {
      out.writeLong(entry.getKey());
      out.write(entry.getValue());
    }
    out.flush();
  }

  /** How many phrases it holds. */
  public int size() {
    return vectors.size();
  }

  /** The vector of a phrase by this model, where the store holds it. */
  Optional<float[]> find(String phrase, String byModel) {
    byte[] packed = model.equals(byModel) ? vectors.get(key(phrase)) : null;
    return packed == null ? Optional.empty() : Optional.of(unpacked(packed));
  }

  /** The vector from the store, or computed; the same either way. */
  float[] get(String phrase, SentenceEncoder encoder) {
    return find(phrase, encoder.model()).orElseGet(() -> unpacked(packed(encoder.encode(phrase))));
  }

  private static byte[] packed(float[] vector) {
    byte[] packed = new byte[vector.length];
    for (int i = 0; i < vector.length; i++) {
      packed[i] = (byte) Math.clamp(Math.round(vector[i] * STEPS), -127, 127);
    }
    return packed;
  }

  private static float[] unpacked(byte[] packed) {
    float[] vector = new float[packed.length];
    double square = 0;
    for (int i = 0; i < packed.length; i++) {
      square += packed[i] * packed[i];
    }
    double length = Math.max(Math.sqrt(square), 1);
    for (int i = 0; i < packed.length; i++) {
      vector[i] = (float) (packed[i] / length);
    }
    return vector;
  }

  private static long key(String phrase) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(phrase.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
