package org.mattersarising.themes;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Encodes by all-MiniLM-L6-v2 in ONNX Runtime: mean of the pieces' vectors, scaled to length one,
 * rounded to six decimals. One text per inference, because a quantised network's scales depend on
 * the whole batch. For one thread at a time.
 */
public final class MiniLmEncoder implements SentenceEncoder {
  /** Pieces of a text that are looked at, first and last mark included; what follows is ignored. */
  static final int MOST_PIECES = 192;

  private final EncoderModel model;
  private final OrtEnvironment environment;
  private final OrtSession session;

  /** Reads the model anew; threads that share one use {@link EncoderModel#newEncoder()}. */
  public MiniLmEncoder() {
    this(EncoderModel.load());
  }

  MiniLmEncoder(EncoderModel model) {
    this.model = model;
    this.environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setDeterministicCompute(true);
      this.session = environment.createSession(model.network(), options);
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence model could not be opened", e);
    }
  }

  @Override
  public float[] encode(String text) {
    long[] ids = model.vocabulary().ids(text, MOST_PIECES);
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1L);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
        OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
        OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][ids.length])) {
      Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
      inputs.put("input_ids", input);
      inputs.put("attention_mask", mask);
      inputs.put("token_type_ids", types);
      try (OrtSession.Result result = session.run(inputs)) {
        OnnxTensor states = (OnnxTensor) result.get(0);
        return mean(states.getFloatBuffer(), ids.length);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence model failed on a text", e);
    }
  }

  private static float[] mean(FloatBuffer states, int pieces) {
    double[] sum = new double[EncoderModel.DIMENSIONS];
    for (int piece = 0; piece < pieces; piece++) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += states.get(piece * sum.length + i);
      }
    }
    double square = 0;
    for (double x : sum) {
      square += x * x;
    }
    double length = Math.max(Math.sqrt(square), 1e-12);
    float[] unit = new float[sum.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (Math.rint(sum[i] / length * 1e6) / 1e6);
    }
    return unit;
  }

  @Override
  public String model() {
    return model.name();
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence model could not be closed", e);
    }
  }
}
