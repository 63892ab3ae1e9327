package org.mattersarising.annotate.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.MentionType;

/**
 * The acronyms of one document: those it introduces in brackets, those that are the initials of a
 * body or organisation it names, and those that stand where only a body can ("Chair of the ABC").
 */
final class Acronyms {

  private static final Set<String> UNITS =
      Set.of(
          "help",
          "support",
          "prevention",
          "service",
          "services",
          "centre",
          "programme-office",
          "team",
          "hub",
          "partnership",
          "office",
          "unit");

  /** Acronyms of things, laws and places that never are bodies. */
  private static final Set<String> THINGS =
      Set.of(
          "UK",
          "EU",
          "PDF",
          "SEND",
          "UASC",
          "AGM",
          "CEO",
          "CCTV",
          "IT",
          "ICT",
          "HR",
          "TV",
          "GB",
          "MP",
          "MPS",
          "PM",
          "AM",
          "USA",
          "VAT",
          "EHCP",
          "RESOLVED",
          "OBE",
          "MBE",
          "QC");

  private record Meaning(MentionType type, String linkedId, List<String> candidates) {
    Meaning(MentionType type) {
      this(type, "", List.of());
    }
  }

  private final Map<String, Meaning> meanings = new HashMap<>();
  private final Map<String, MentionType> initials = new HashMap<>();

  /** The register ids of the names that have these initials. */
  private final Map<String, Set<String>> namesakes = new HashMap<>();

  private final Set<String> otherwise = new HashSet<>();

  /**
   * Learns from a sentence and what was found in it; returns a name that only its acronym shows.
   */
  @Nullable FoundSpan learn(Words words, List<FoundSpan> found) {
    FoundSpan revealed = null;
    for (FoundSpan span : found) {
      if (span.type() == MentionType.BODY || span.type() == MentionType.ORGANISATION) {
        String letters = initials(words, span.from(), span.to());
        if (letters.length() >= 3) {
          initials.putIfAbsent(letters, span.type());
          Set<String> ids = namesakes.computeIfAbsent(letters, k -> new HashSet<>());
          ids.addAll(span.candidates());
          if (!span.linkedId().isEmpty()) {
            ids.add(span.linkedId());
          }
        }
      }
    }
    for (int i = 1; i + 2 < words.size(); i++) {
      int at = words.get(i).is("(") ? i + 1 : -1;
      if (at < 0 || !words.get(at).isAcronym() || !words.get(at + 1).is(")")) {
        continue;
      }
      FoundSpan before = null;
      for (FoundSpan span : found) {
        before = span.to() == i ? span : before;
      }
      String key = key(words.get(at));
      if (before != null && before.type() != MentionType.PERSON) {
        boolean fits = initials(words, before.from(), before.to()).length() >= 2;
        if (fits) {
          meanings.putIfAbsent(
              key, new Meaning(before.type(), before.linkedId(), before.candidates()));
        }
      } else if (before == null) {
        int from = spelledOut(words, i, key);
        if (from >= 0 && UNITS.contains(words.get(i - 1).bare()) && words.nameLike(i - 1)) {
          meanings.putIfAbsent(key, new Meaning(MentionType.ORGANISATION));
          revealed = new FoundSpan(from, i, MentionType.ORGANISATION, 0.8);
        } else if (from >= 0) {
          otherwise.add(key);
        }
      }
    }
    learnFromPlace(words);
    return revealed;
  }

  private void learnFromPlace(Words words) {
    if (words.allCapitals()) {
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (!word.isAcronym() || THINGS.contains(key(word))) {
        continue;
      }
      String next = words.lower(i + 1);
      boolean meets =
          next.startsWith("chair") || next.startsWith("vice-chair") || next.startsWith("meeting");
      String before = words.lower(i - 1).equals("the") ? words.lower(i - 2) : words.lower(i - 1);
      String office = words.lower(i - 1).equals("the") ? words.lower(i - 3) : words.lower(i - 2);
      boolean chaired = before.equals("of") && office.contains("chair");
      if (meets && !word.possessive() || chaired) {
        meanings.putIfAbsent(key(word), new Meaning(MentionType.BODY));
      }
    }
  }

  /** The acronym at a word; null where it is none of this document's. */
  @Nullable FoundSpan at(Words words, int at) {
    Word word = words.get(at);
    if (!word.isAcronym()) {
      return null;
    }
    String key = key(word);
    Meaning meaning = meanings.get(key);
    if (meaning != null) {
      return meaning.linkedId().isEmpty()
          ? new FoundSpan(at, at + 1, meaning.type(), 0.9).meaningOneOf(meaning.candidates())
          : new FoundSpan(at, at + 1, meaning.type(), meaning.linkedId(), "acronym_in_text", 0.9);
    }
    if (words.allCapitals() || THINGS.contains(key) || otherwise.contains(key)) {
      return null;
    }
    String letters = key.replace("&", "");
    MentionType type =
        initials.getOrDefault(letters, MentionLexicon.COMMON_ACRONYMS.get(word.text()));
    return type == null
        ? null
        : new FoundSpan(at, at + 1, type, 0.75)
            .meaningOneOf(namesakes.getOrDefault(letters, Set.of()));
  }

  /** Whether the document gives these letters a meaning of its own that is no mention. */
  boolean meansOtherwise(Word word) {
    return otherwise.contains(key(word));
  }

  private static String key(Word word) {
    return word.text().substring(0, word.end() - word.start()).toUpperCase(Locale.ROOT);
  }

  private static String initials(Words words, int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (words.get(i).isLetters() && !words.joins(i) && !words.lower(i).equals("the")) {
        for (String part : words.get(i).text().split("-", 4)) {
          if (!part.isEmpty()) {
            letters.append(part.charAt(0));
          }
        }
      }
    }
    return letters.toString().toUpperCase(Locale.ROOT);
  }

  /** Where the words before a bracket begin whose initials are the acronym's letters; else -1. */
  private static int spelledOut(Words words, int bracket, String key) {
    String wanted = key.replace("&", "");
    for (int from = bracket - 1; from >= Math.max(0, bracket - 12); from--) {
      String letters = initials(words, from, bracket);
      if (letters.equals(wanted)) {
        return from;
      }
      if (letters.length() > wanted.length()) {
        return -1;
      }
    }
    return -1;
  }
}
