package org.mattersarising.pipeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.register.CsvRegisterReader;
import org.mattersarising.register.RegisterException;

/** Reads the shipped register, or the one looked up before it, and the user's own additions. */
final class Registers {

  private Registers() {}

  /**
   * The register of a run.
   *
   * @throws UsageException where a file of the user's is missing or has a mistake
   */
  static CouncilRegister read(ModelFiles models, List<Path> own) throws IOException {
    CsvRegisterReader reader = new CsvRegisterReader();
    CouncilRegister register =
        reader.read(
            new ByteArrayInputStream(models.require("register/councils.csv")),
            new ByteArrayInputStream(models.require("register/organisations.csv")),
            version(models));
    for (Path file : own) {
      if (!Files.isRegularFile(file)) {
        throw new UsageException("There is no register " + file + ".");
      }
      byte[] bytes = Files.readAllBytes(file);
      try {
        register =
            register.with(
                reader.readOwn(
                    new ByteArrayInputStream(bytes),
                    file.toString(),
                    file.getFileName() + "@" + ContentId.sha256(bytes).substring(0, 12)));
      } catch (RegisterException e) {
        throw new UsageException(String.valueOf(e.getMessage()), e);
      }
    }
    return register;
  }

  /** The version of the register that a run without options uses. */
  static String version(ModelFiles models) throws IOException {
    Properties properties = new Properties();
    properties.load(
        new StringReader(
            new String(models.require("register/register.properties"), StandardCharsets.UTF_8)));
    return properties.getProperty("version", "unknown");
  }
}
