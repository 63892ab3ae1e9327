package org.mattersarising.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.threads.OrderedThreads;

class SameBytesTest {

  @TempDir Path folder;

  @Test
  void tablesAndTextsHaveTheSameBytesForAnyNumberOfThreads() throws Exception {
    AnalysisResult result = SampleResult.build();
    for (int n : new int[] {1, 4}) {
      Path of = folder.resolve("of" + n);
      try (OrderedThreads threads = new OrderedThreads(n)) {
        new CsvReport(true, Excerpt.WHOLE, threads).write(result, of.resolve("data"));
        new TextPages(threads).write(result, of.resolve("texts"));
      }
    }
    assertThat(files(folder.resolve("of4")))
        .isEqualTo(files(folder.resolve("of1")))
        .hasSizeGreaterThan(20);
  }

  private static TreeMap<String, String> files(Path root) throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
