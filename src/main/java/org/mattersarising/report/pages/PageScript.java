package org.mattersarising.report.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;

/**
 * A script that pages carry within themselves. They are complete without it.
 *
 * @param code as it stands between the tags
 * @param source by which a page's Content Security Policy lets just this code run: its SHA-256
 */
record PageScript(String code, String source) {

  /** Filters, sorts and chooses columns. */
  static final PageScript TABLES = load("tables.js");

  /** Copies quotes with where they stand. */
  static final PageScript CITE = load("cite.js");

  private static PageScript load(String name) {
    try (InputStream in = PageScript.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      // Comments and indents are for those who read the source; some thousand pages do without.
      String code =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(l -> !l.isEmpty() && !l.startsWith("//"))
              .collect(Collectors.joining("\n"));
      return of(code);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PageScript of(String code) {
    if (code.contains("</") || code.contains("<!--")) {
      throw new IllegalArgumentException("HTML would end the script early");
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
      return new PageScript(code, "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
