package org.mattersarising.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ErrorPageTest {

  @Test
  void showsWhatMinutesSayAndNeverObeysIt() {
    String evil = "<script>alert('x')</script> & \"more\"\u0007";
    String page =
        ErrorPage.of(
            List.of(
                new Scorecard(
                    "gold",
                    evil,
                    List.of(),
                    List.of(new Slip(evil, evil, evil, evil, evil, evil, evil)),
                    List.of(evil))));

    assertThat(page)
        .doesNotContain("<script")
        .doesNotContain("\u0007")
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;")
        .contains("default-src 'none'");
  }
}
