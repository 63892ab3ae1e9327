package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

class AttemptTest {

  @Test
  void keepsADocumentThatBreaksAStageWithTheReason() {
    Inputs inputs = new Inputs(List.of(source("a.txt"), source("b.txt")), Map.of(), 0, List.of());
    Attempt broken =
        Attempt.of(
            "a.txt",
            () -> {
              throw new IllegalStateException("no such line");
            });
    SourceDocument marked = inputs.after(List.of(broken)).sources().getFirst();
    assertThat(marked.status()).isEqualTo(ReadStatus.UNREADABLE);
    assertThat(marked.warnings().getFirst()).contains("no such line");
    assertThat(inputs.after(List.of(broken)).sources().get(1).status()).isEqualTo(ReadStatus.READ);
  }

  private static SourceDocument source(String path) {
    String sha = ContentId.sha256(path.getBytes(StandardCharsets.UTF_8));
    return new SourceDocument(
        sha.substring(0, 16),
        path,
        "text/plain",
        1,
        sha,
        ReadStatus.READ,
        "",
        new DocumentText("x"),
        List.of());
  }
}
