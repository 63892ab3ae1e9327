package org.mattersarising.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes the model's records as bytes and reads them back, by their components: a component that
 * somebody adds needs no line here as long as its type is one of those below. For bytes that never
 * leave the process: they hold no version. Stateless but for what it learnt of the types.
 */
final class RecordCodec {

  /** The bytes of a record. */
  byte[] write(Record value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    try (DataOutputStream data = new DataOutputStream(bytes)) {
      codec(value.getClass()).write(new Out(data, new HashMap<>()), value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The record of those bytes. */
  <T extends Record> T read(Class<T> type, byte[] bytes) {
    return type.cast(
        Objects.requireNonNull(
            codec(type).read(new In(ByteBuffer.wrap(bytes), new ArrayList<>()))));
  }

  /** Where to write; a string that was written before is named by its number. */
  private record Out(DataOutputStream data, Map<String, Integer> strings) {}

  private record In(ByteBuffer data, List<String> strings) {}

  /** How values of one type are written; a primitive is never null. */
  private interface Codec {
    void write(Out out, Object value) throws IOException;

    Object read(In in);
  }

  private static final ClassValue<Codec> RECORDS =
      new ClassValue<>() {
        @Override
        protected Codec computeValue(Class<?> type) {
          return RecordShape.of(type);
        }
      };

  private static Codec codec(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new ListCodec(codec(list.getActualTypeArguments()[0]));
    }
    if (type instanceof Class<?> plain) {
      if (plain.isRecord()) {
        return RECORDS.get(plain);
      }
      if (plain.isEnum()) {
        return new EnumCodec(plain.getEnumConstants());
      }
      Codec simple = SIMPLE.get(plain);
      if (simple != null) {
        return simple;
      }
    }
    throw new IllegalArgumentException("no way to write a " + type.getTypeName());
  }

  private static final Map<Class<?>, Codec> SIMPLE = new HashMap<>();

  private interface Writer<T> {
    void write(Out out, T value) throws IOException;
  }

  private interface Reader<T> {
    T read(In in);
  }

  private record SimpleCodec<T>(Class<T> type, Writer<T> writer, Reader<T> reader)
      implements Codec {
    @Override
    public void write(Out out, Object value) throws IOException {
      writer.write(out, type.cast(value));
    }

    @Override
    public Object read(In in) {
      return reader.read(in);
    }
  }

  private static <T> void simple(Class<T> type, Writer<T> writer, Reader<T> reader) {
    SIMPLE.put(type, new SimpleCodec<>(type, writer, reader));
  }

  static {
    simple(Integer.class, (out, v) -> out.data.writeInt(v), in -> in.data.getInt());
    simple(Long.class, (out, v) -> out.data.writeLong(v), in -> in.data.getLong());
    simple(Double.class, (out, v) -> out.data.writeDouble(v), in -> in.data.getDouble());
    simple(Boolean.class, (out, v) -> out.data.writeBoolean(v), in -> in.data.get() != 0);
    SIMPLE.put(int.class, Objects.requireNonNull(SIMPLE.get(Integer.class)));
    SIMPLE.put(long.class, Objects.requireNonNull(SIMPLE.get(Long.class)));
    SIMPLE.put(double.class, Objects.requireNonNull(SIMPLE.get(Double.class)));
    SIMPLE.put(boolean.class, Objects.requireNonNull(SIMPLE.get(Boolean.class)));
    simple(String.class, RecordCodec::string, RecordCodec::string);
    simple(
        LocalDate.class,
        (out, v) -> out.data.writeLong(v.toEpochDay()),
        in -> LocalDate.ofEpochDay(in.data.getLong()));
    simple(
        BigDecimal.class, (out, v) -> string(out, v.toString()), in -> new BigDecimal(string(in)));
    simple(float[].class, RecordCodec::floats, RecordCodec::floats);
  }

  /** Code units as they are: a text may hold half of a pair, which no UTF-8 can carry. */
  private static void string(Out out, String value) throws IOException {
    Integer known = out.strings.putIfAbsent(value, out.strings.size());
    out.data.writeInt(known == null ? -1 : known);
    if (known == null) {
      boolean narrow = value.chars().allMatch(c -> c < 0x100);
      byte[] bytes = new byte[narrow ? value.length() : 2 * value.length()];
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        if (narrow) {
          bytes[i] = (byte) c;
        } else {
          bytes[2 * i] = (byte) (c >> 8);
          bytes[2 * i + 1] = (byte) c;
        }
      }
      out.data.writeBoolean(narrow);
      out.data.writeInt(bytes.length);
      out.data.write(bytes);
    }
  }

  private static String string(In in) {
    int known = in.data.getInt();
    if (known >= 0) {
      return in.strings.get(known);
    }
    boolean narrow = in.data.get() != 0;
    byte[] bytes = new byte[in.data.getInt()];
    in.data.get(bytes);
    String value = narrow ? new String(bytes, StandardCharsets.ISO_8859_1) : wide(bytes);
    in.strings.add(value);
    return value;
  }

  private static String wide(byte[] bytes) {
    char[] chars = new char[bytes.length / 2];
    ByteBuffer.wrap(bytes).asCharBuffer().get(chars);
    return new String(chars);
  }

  private static void floats(Out out, float[] values) throws IOException {
    out.data.writeInt(values.length);
    for (float value : values) {
      out.data.writeFloat(value);
    }
  }

  private static float[] floats(In in) {
    float[] values = new float[in.data.getInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.data.getFloat();
    }
    return values;
  }

  private record EnumCodec(Object[] constants) implements Codec {
    @Override
    public void write(Out out, Object value) throws IOException {
      out.data.writeShort(((Enum<?>) value).ordinal());
    }

    @Override
    public Object read(In in) {
      return constants[in.data.getShort()];
    }
  }

  private record ListCodec(Codec element) implements Codec {
    @Override
    public void write(Out out, Object value) throws IOException {
      List<?> all = (List<?>) value;
      out.data.writeInt(all.size());
      for (Object each : all) {
        element.write(out, each);
      }
    }

    @Override
    public Object read(In in) {
      int size = in.data.getInt();
      List<Object> all = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        all.add(element.read(in));
      }
      return all;
    }
  }

  /** A record: each component with whether it is there. */
  private record RecordShape(Constructor<?> constructor, List<Method> accessors, List<Codec> codecs)
      implements Codec {

    static RecordShape of(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      List<Method> accessors = new ArrayList<>();
      List<Codec> codecs = new ArrayList<>();
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        accessors.add(components[i].getAccessor());
        codecs.add(codec(components[i].getGenericType()));
      }
      try {
        return new RecordShape(type.getDeclaredConstructor(types), accessors, codecs);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("a record has its constructor", e);
      }
    }

    @Override
    public void write(Out out, Object value) throws IOException {
      for (int i = 0; i < codecs.size(); i++) {
        Object part = component(accessors.get(i), value);
        out.data.writeBoolean(part != null);
        if (part != null) {
          codecs.get(i).write(out, part);
        }
      }
    }

    @Override
    public Object read(In in) {
      @Nullable Object[] parts = new @Nullable Object[codecs.size()];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = in.data.get() != 0 ? codecs.get(i).read(in) : null;
      }
      try {
        return constructor.newInstance(parts);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass(), e);
      }
    }

    private static @Nullable Object component(Method accessor, Object value) {
      try {
        return accessor.invoke(value);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + accessor, e);
      }
    }
  }
}
