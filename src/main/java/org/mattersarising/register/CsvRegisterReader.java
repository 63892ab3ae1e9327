package org.mattersarising.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.Organisation;

/**
 * Reads registers of councils and organisations from CSV (RFC 4180, UTF-8, one header row; lists
 * inside a cell separated by {@code ;}). Mistakes are {@link RegisterException}s that name file,
 * line and column. Stateless, safe for use by several threads.
 */
public final class CsvRegisterReader {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .get();

  /** The register that the program brings along. */
  public CouncilRegister readBundled() {
    ClassLoader loader = CsvRegisterReader.class.getClassLoader();
    return readNamed(name -> {
      InputStream in = loader.getResourceAsStream("models/register/" + name);
      if (in == null) {
        throw new IllegalStateException("the program lacks models/register/" + name);
      }
      return in;
    });
  }

  /**
   * The register of a folder laid out like {@code models/register}.
   *
   * @throws UncheckedIOException when a file is missing or cannot be read
   */
  public CouncilRegister readFolder(Path folder) {
    return readNamed(name -> {
      try {
        return Files.newInputStream(folder.resolve(name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private CouncilRegister readNamed(Function<String, InputStream> open) {
    try (InputStream councils = open.apply("councils.csv");
        InputStream organisations = open.apply("organisations.csv");
        InputStream properties = open.apply("register.properties")) {
      Properties values = new Properties();
      values.load(properties);
      String version = values.getProperty("version", "").strip();
      if (version.isEmpty()) {
        throw new RegisterException("register.properties", 1, "version", "no version is given");
      }
      return read(councils, organisations, version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A register from its two files; the caller closes the streams. */
  public CouncilRegister read(InputStream councils, InputStream organisations, String version) {
    return new CouncilRegister(
        version, councils("councils.csv", councils), organisations(organisations));
  }

  /**
   * A user's own councils, such as parishes: the columns of {@code councils.csv}, of which only
   * {@code id}, {@code name} and {@code type} are needed.
   *
   * @param file its name, for messages
   */
  public CouncilRegister readOwn(InputStream register, String file, String version) {
    return new CouncilRegister(version, councils(file, register), List.of());
  }

  private static List<Council> councils(String file, InputStream in) {
    Map<String, Council> byId = new LinkedHashMap<>();
    for (RegisterRow row : rows(file, in, List.of("id", "name", "type"))) {
      Council council = row.council();
      if (byId.putIfAbsent(council.id(), council) != null) {
        throw row.mistake("id", "\"" + council.id() + "\" stands in an earlier line, too");
      }
    }
    return List.copyOf(byId.values());
  }

  private static List<Organisation> organisations(InputStream in) {
    Map<String, Organisation> byId = new LinkedHashMap<>();
    for (RegisterRow row : rows("organisations.csv", in, List.of("id", "name", "kind"))) {
      Organisation organisation = row.organisation();
      if (byId.putIfAbsent(organisation.id(), organisation) != null) {
        throw row.mistake("id", "\"" + organisation.id() + "\" stands in an earlier line, too");
      }
    }
    return List.copyOf(byId.values());
  }

  private static List<RegisterRow> rows(String file, InputStream in, List<String> needed) {
    List<RegisterRow> rows = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.parse(new InputStreamReader(withoutMark(in), StandardCharsets.UTF_8), FORMAT)) {
      for (String column : needed) {
        if (!parser.getHeaderMap().containsKey(column)) {
          throw new RegisterException(file, 1, column, "the column is missing");
        }
      }
      for (CSVRecord line : parser) {
        rows.add(new RegisterRow(file, line, parser.getCurrentLineNumber()));
      }
      return rows;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new RegisterException(file, "no readable CSV: " + e.getMessage(), e);
    }
  }

  /** Spreadsheets like to put a byte-order mark first; it would become part of the first column. */
  private static InputStream withoutMark(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    int from = marked ? 3 : 0;
    return new ByteArrayInputStream(bytes, from, bytes.length - from);
  }
}
