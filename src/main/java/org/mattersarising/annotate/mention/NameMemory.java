package org.mattersarising.annotate.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mattersarising.model.MentionType;

/**
 * What one document shows of its names as a whole: whose surnames and initials it uses, and which
 * words it also writes small. A clerk who writes "Cllr Aton" once writes "Aton" later.
 */
final class NameMemory {

  private final Set<String> people = new HashSet<>();
  private final Set<String> initials = new HashSet<>();
  private final Set<String> small = new HashSet<>();
  private final Map<String, Integer> capital = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  NameMemory(List<TaggedLine> lines) {
    for (TaggedLine line : lines) {
      Words words = line.words();
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        if (!word.startsUpper()) {
          small.add(word.bare());
        } else if (i > 0 && !words.allCapitals()) {
          capital.merge(word.bare(), 1, Integer::sum);
        }
      }
      for (FoundSpan span : line.spans()) {
        learn(words, span);
      }
    }
  }

  private void learn(Words words, FoundSpan span) {
    if (span.type() == MentionType.PERSON) {
      StringBuilder letters = new StringBuilder();
      for (int i = span.from(); i < span.to(); i++) {
        Word word = words.get(i);
        if (word.startsUpper()) {
          letters.append(word.text().charAt(0));
          if (!word.isInitial()) {
            people.add(word.bare());
          }
        }
      }
      if (letters.length() > 1) {
        initials.add(letters.toString().toUpperCase(Locale.ROOT));
      }
    } else if (span.type() != MentionType.ROLE) {
      names.add(words.get(span.from()).bare());
    }
  }

  /** Whether a word is written small elsewhere and is nobody's name, as far as is known. */
  boolean isOrdinary(Word word) {
    String bare = word.bare();
    return small.contains(bare) && !people.contains(bare) && !names.contains(bare);
  }

  /** What is known of a word, in few letters. */
  String of(Word word) {
    String bare = word.bare();
    StringBuilder known = new StringBuilder();
    known.append(people.contains(bare) ? 'p' : '-');
    boolean letters = word.end() - word.start() <= 4 && word.isAcronym();
    known.append(letters && initials.contains(bare.toUpperCase(Locale.ROOT)) ? 'i' : '-');
    known.append(small.contains(bare) ? 's' : '-');
    int times = capital.getOrDefault(bare, 0);
    known.append(times == 0 ? '0' : times == 1 ? '1' : '2');
    known.append(names.contains(bare) ? 'n' : '-');
    return known.toString();
  }
}
