package org.mattersarising.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.Coded;
import org.mattersarising.model.Theme;

/** What changed between two codebooks, entry by entry. */
public final class CodebookDifference {

  private static final Map<String, Function<Theme, List<String>>> FIELDS = fields();

  private CodebookDifference() {}

  /**
   * A change of one entry.
   *
   * @param theme its id; empty for the codebook as a whole
   * @param field which of the theme's fields; empty where the theme is new or gone
   * @param removed what only the old one says
   * @param added what only the new one says
   */
  public record Change(String theme, String field, List<String> removed, List<String> added) {

    public Change {
      removed = List.copyOf(removed);
      added = List.copyOf(added);
    }
  }

  private static Map<String, Function<Theme, List<String>>> fields() {
    Map<String, Function<Theme, List<String>>> fields = new LinkedHashMap<>();
    fields.put("label", t -> said(t.label()));
    fields.put("definition", t -> said(t.definition()));
    fields.put("parent", t -> said(t.parent()));
    fields.put("include", Theme::include);
    fields.put("exclude", Theme::exclude);
    fields.put("terms", Theme::terms);
    fields.put("examples", Theme::examples);
    fields.put("counterexamples", Theme::counterexamples);
    return fields;
  }

  private static List<String> said(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }

  /**
   * The changes: of the codebook, of the themes in the new one's order, then the themes that are
   * gone.
   *
   * @param before the name of a shipped codebook, or a file
   * @param after likewise
   * @throws UsageException where one is missing or has a mistake
   */
  public static List<Change> between(ModelFiles models, String before, String after)
      throws IOException {
    return between(
        Codebooks.read(models, List.of(before)).merged(),
        Codebooks.read(models, List.of(after)).merged());
  }

  static List<Change> between(Codebook before, Codebook after) {
    List<Change> changes = new ArrayList<>();
    compare("", "codebook", said(before.id()), said(after.id()), changes);
    compare("", "version", said(before.version()), said(after.version()), changes);
    compare("", "committees", codes(before), codes(after), changes);
    compare("", "councils", councils(before), councils(after), changes);
    Map<String, Theme> old = new LinkedHashMap<>();
    before.themes().forEach(t -> old.put(t.id(), t));
    for (Theme theme : after.themes()) {
      Theme was = old.remove(theme.id());
      if (was == null) {
        changes.add(new Change(theme.id(), "", List.of(), List.of(theme.label())));
      } else {
        FIELDS.forEach((field, value) ->
            compare(theme.id(), field, value.apply(was), value.apply(theme), changes));
      }
    }
    old.values().forEach(t -> changes.add(new Change(t.id(), "", List.of(t.label()), List.of())));
    return changes;
  }

  private static List<String> councils(Codebook codebook) {
    return codebook.themes().stream().flatMap(t -> t.councils().stream()).distinct().toList();
  }

  private static List<String> codes(Codebook codebook) {
    return codebook.committees().stream().map(Coded::code).toList();
  }

  private static void compare(
      String theme, String field, List<String> before, List<String> after, List<Change> changes) {
    List<String> removed = before.stream().filter(t -> !after.contains(t)).toList();
    List<String> added = after.stream().filter(t -> !before.contains(t)).toList();
    if (!removed.isEmpty() || !added.isEmpty()) {
      changes.add(new Change(theme, field, removed, added));
    }
  }
}
