package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.TextSpan;

/**
 * Decides whose names a result withholds, document by document: everybody's, or those of people for
 * whom no office is known there. An office is known where a councillor's title stands before the
 * name, a title of office beside it, or where a list says who was there. Immutable.
 */
final class PeopleMasker {

  private static final Set<String> ELECTED =
      Set.of("cllr", "councillor", "councillors", "cllrs", "alderman", "baillie", "provost");

  private static final int NEAR = 4;

  private final boolean all;

  PeopleMasker(MaskPeople whose) {
    this.all = whose == MaskPeople.ALL;
  }

  /**
   * What is masked in a whole result.
   *
   * @param spans the marked names by document, masked whatever they are
   * @param anywhere names that are masked in every string
   */
  record Choice(Map<String, List<TextSpan>> spans, NameMask anywhere) {}

  Choice choose(List<AnalysedDocument> documents) {
    Map<String, List<TextSpan>> spans = new HashMap<>();
    Set<String> masked = new TreeSet<>();
    Set<String> kept = new HashSet<>();
    Set<String> parts = new HashSet<>();
    for (AnalysedDocument document : documents) {
      String text = document.source().readText().text();
      Set<String> offices = all ? Set.of() : officeHolders(document, text);
      List<TextSpan> own = new ArrayList<>();
      for (Mention mention : document.mentions()) {
        String name = mention.span().in(text);
        if (mention.type() == MentionType.PERSON) {
          boolean known = offices.contains(surname(name));
          (known ? kept : masked).add(name.replace('\n', ' '));
          if (!known) {
            own.add(mention.span());
          }
        } else {
          parts.add(name);
        }
      }
      spans.put(document.source().documentId(), List.copyOf(own));
    }
    Set<String> texts = new HashSet<>(parts);
    documents.forEach(d -> texts.add(d.source().readText().text()));
    return new Choice(spans, new NameMask(everywhere(masked, kept, parts, texts)));
  }

  /**
   * The names that mean nothing else: full names, and single ones that are no ordinary words, no
   * parts of other names and nobody's whose name is kept.
   */
  private static Set<String> everywhere(
      Set<String> masked, Set<String> kept, Set<String> parts, Set<String> texts) {
    Set<String> singles = new TreeSet<>();
    Set<String> full = new TreeSet<>();
    for (String name : masked) {
      if (name.strip().contains(" ")) {
        full.add(name);
        singles.add(last(name));
      } else {
        singles.add(name);
      }
    }
    Set<String> ordinary = new HashSet<>(NameMask.ordinary(singles, texts));
    parts.forEach(p -> ordinary.addAll(List.of(p.toLowerCase(Locale.ROOT).split("\\W+"))));
    kept.forEach(k -> ordinary.addAll(List.of(k.toLowerCase(Locale.ROOT).split("\\s+"))));
    Set<String> names = new TreeSet<>(full);
    for (String single : singles) {
      boolean initials = single.length() < 3 || single.equals(single.toUpperCase(Locale.ROOT));
      if (!initials && !ordinary.contains(single.toLowerCase(Locale.ROOT))) {
        names.add(single);
      }
    }
    return names;
  }

  private static Set<String> officeHolders(AnalysedDocument document, String text) {
    Set<String> holders = new HashSet<>();
    List<Mention> mentions = document.mentions();
    for (int i = 0; i < mentions.size(); i++) {
      Mention person = mentions.get(i);
      if (person.type() != MentionType.PERSON) {
        continue;
      }
      int start = person.span().start();
      String before = text.substring(Math.max(0, start - 14), start).strip();
      String title = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
      boolean elected = ELECTED.contains(title.replaceAll("[^\\p{L}]++", ""));
      if (elected || beside(mentions, i) || listed(document, person)) {
        holders.add(surname(person.span().in(text)));
      }
    }
    return holders;
  }

  /** Whether a title of office stands right before or behind a name. */
  private static boolean beside(List<Mention> mentions, int at) {
    TextSpan person = mentions.get(at).span();
    for (int i = Math.max(0, at - 4); i < Math.min(mentions.size(), at + 4); i++) {
      Mention other = mentions.get(i);
      int gap =
          other.span().start() >= person.end()
              ? other.span().start() - person.end()
              : person.start() - other.span().end();
      if (other.type() == MentionType.ROLE && gap >= 0 && gap <= NEAR) {
        return true;
      }
    }
    return false;
  }

  private static boolean listed(AnalysedDocument document, Mention person) {
    return document.structure().paragraphs().stream()
        .anyMatch(p ->
            p.kind() == ParagraphKind.ATTENDANCE
                && p.span().start() <= person.span().start()
                && person.span().end() <= p.span().end());
  }

  private static String surname(String name) {
    return last(name).toLowerCase(Locale.ROOT);
  }

  private static String last(String name) {
    String[] parts = name.strip().split("[\\s.]+", 0);
    return parts[parts.length - 1];
  }
}
