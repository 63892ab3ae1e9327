package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * The people whom one document names: the fullest form of each name, the office that stands beside
 * it, and who was spoken of before a pronoun. Every name that it gives stands in the text as it is,
 * so that it can be masked there. Where two people could be meant it gives none. Immutable.
 */
final class NamedPeople {

  private static final int BACK = 8;
  private static final int NEAR = 3;

  /** What may stand between an office and the bracketed or following name, and the other way. */
  private static final Pattern BESIDE =
      Pattern.compile("\\s?[(,:\\u2013\\u2014-]?\\s?(?:\\p{L}{1,12}\\.?+\\s)?");

  private static final List<String> CHAIRS =
      List.of("chair", "chairman", "chairwoman", "chairperson");
  private static final Pattern CHAIR = Pattern.compile("chair(?:man|woman|person)?$");

  private static final Set<String> HE = WordSet.of("mr", "sir");
  private static final Set<String> SHE = WordSet.of("mrs", "ms", "miss", "lady", "dame");

  private final String text;
  private final List<Statement> statements;
  private final Map<Integer, List<Mention>> byStatement = new HashMap<>();
  private final Map<String, Set<String>> namesBySurname = new HashMap<>();
  private final Map<String, Set<String>> namesByOffice = new HashMap<>();
  private final Map<String, String> courtesies = new HashMap<>();

  NamedPeople(String text, List<Statement> statements, List<Mention> mentions) {
    this.text = text;
    this.statements = statements;
    for (Mention mention : mentions) {
      boolean person = mention.type() == MentionType.PERSON;
      if (person || mention.type() == MentionType.ROLE) {
        byStatement.computeIfAbsent(mention.statement(), k -> new ArrayList<>()).add(mention);
      }
      if (person) {
        String name = mention.span().in(text);
        namesBySurname.computeIfAbsent(surname(name), k -> new LinkedHashSet<>()).add(name);
        String courtesy = courtesyBefore(mention.span().start());
        if (!courtesy.isEmpty()) {
          courtesies.putIfAbsent(surname(name), courtesy);
        }
      }
    }
    byStatement.values().forEach(this::tieOffices);
  }

  private void tieOffices(List<Mention> mentions) {
    for (Mention role : mentions) {
      for (Mention person : mentions) {
        if (role.type() == MentionType.ROLE && person.type() == MentionType.PERSON) {
          TextSpan one = role.span();
          TextSpan other = person.span();
          int from = Math.min(one.end(), other.end());
          int to = Math.max(one.start(), other.start());
          if (to >= from
              && to - from <= 18
              && BESIDE.matcher(text.substring(from, to)).matches()
              && !startsAnew(text, one, other)) {
            namesByOffice
                .computeIfAbsent(key(one.in(text)), k -> new LinkedHashSet<>())
                .add(full(other.in(text)));
          }
        }
      }
    }
  }

  /**
   * Whether a title behind a name begins something new: "In reply to Cllr Ash, the Clerk said"; a
   * title that tells who somebody is ends with a mark ("Cllr Ash, the Leader, said").
   */
  static boolean startsAnew(String text, TextSpan role, TextSpan person) {
    boolean article =
        person.end() <= role.start()
            && text.substring(person.end(), role.start()).toLowerCase(Locale.ROOT).endsWith("the ");
    if (!article) {
      return false;
    }
    int next = role.end();
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next < text.length() && Character.isLetterOrDigit(text.charAt(next));
  }

  /** Whether the document names somebody so. */
  boolean knows(String name) {
    return namesBySurname.containsKey(surname(name));
  }

  /** Where the title begins that ends at an offset within a statement; -1 without one. */
  int titleEndingAt(Statement statement, int end) {
    for (Mention mention : byStatement.getOrDefault(statement.index(), List.of())) {
      if (mention.type() == MentionType.ROLE && mention.span().end() == end) {
        return mention.span().start();
      }
    }
    return -1;
  }

  /** A name as fully as the document gives it, without "Mr" where more than a surname is known. */
  String full(String printed) {
    Words words = Words.of(printed, 0, printed.length());
    int from = 0;
    while (from < words.size() && (Honorifics.is(words.lower(from)) || words.isMark(from))) {
      from++;
    }
    if (from >= words.size() || words.join(from, words.size()).contains(" and ")) {
      return printed;
    }
    String bare = printed.substring(words.at(from).start());
    String best = bare;
    for (String name : namesBySurname.getOrDefault(surname(bare), Set.of())) {
      if (!agree(name, bare)) {
        if (isBare(bare)) {
          return printed; // two people of one surname
        }
        continue;
      }
      if (!agree(name, best)) {
        return isBare(bare) ? printed : bare;
      }
      best = name.length() > best.length() ? name : best;
    }
    boolean councillor = from > 0 && Honorifics.isCouncillor(words.lower(0));
    return isBare(best) || councillor ? printed : best;
  }

  /** A name as it stands, without "Mr" where more than a surname follows. */
  static String printed(String name) {
    Words words = Words.of(name, 0, name.length());
    int from = 0;
    while (from < words.size() && (Honorifics.is(words.lower(from)) || words.isMark(from))) {
      from++;
    }
    boolean courtesy = from > 0 && !Honorifics.isCouncillor(words.lower(0));
    boolean more = from + 1 < words.size() && !words.join(from, words.size()).contains(" and ");
    return courtesy && more ? name.substring(words.at(from).start()) : name;
  }

  /** Who holds an office, by name, where one person does; otherwise the office as printed. */
  String holder(String office) {
    String key = key(office);
    if (key.endsWith("clerk")) {
      return office;
    }
    Set<String> holders = new LinkedHashSet<>(namesByOffice.getOrDefault(key, Set.of()));
    if (holders.isEmpty()) {
      namesByOffice.forEach((title, names) -> {
        if (title.startsWith(key + " of ") || title.startsWith(key + " for ")) {
          holders.addAll(names);
        }
      });
    }
    if (holders.isEmpty() && key.contains("chair")) {
      for (String form : CHAIRS) {
        namesByOffice.forEach((title, names) -> {
          if (!title.equals(key) && CHAIR.matcher(title).replaceFirst(form).equals(key)) {
            holders.addAll(names);
          }
        });
      }
    }
    return holders.size() == 1 ? full(holders.iterator().next()) : office;
  }

  /** Whom "he" or "she" at the start of a statement means; empty where the text cannot tell. */
  String meant(Statement statement, String pronoun) {
    for (int i = statement.index() - 1; i >= Math.max(0, statement.index() - BACK); i--) {
      Statement before = statements.get(i);
      if (before.item() != statement.item()) {
        return "";
      }
      Mention subject = subject(before);
      if (subject == null) {
        continue;
      }
      String name = subject.span().in(text);
      if (subject.type() == MentionType.ROLE) {
        return holder(name);
      }
      if (agreesWith(pronoun, surname(name))) {
        int start = subject.span().start();
        String courtesy = courtesyBefore(start);
        int from = courtesy.isEmpty() ? start : text.lastIndexOf(' ', start - 2) + 1;
        return full(text.substring(Math.max(from, before.span().start()), subject.span().end()));
      }
    }
    return "";
  }

  private boolean agreesWith(String pronoun, String surname) {
    String courtesy = courtesies.getOrDefault(surname, "");
    return pronoun.equals("he") ? !SHE.contains(courtesy) : !HE.contains(courtesy);
  }

  /** The person or office that a statement begins with. */
  private @Nullable Mention subject(Statement statement) {
    Words words = Words.of(text, statement.span().start(), statement.span().end());
    for (Mention mention : byStatement.getOrDefault(statement.index(), List.of())) {
      int at = words.indexAt(mention.span().start());
      int led = 0;
      while (led < at
          && (Honorifics.is(words.lower(led))
              || words.lower(led).equals("the")
              || words.isMark(led))) {
        led++;
      }
      if (at <= NEAR && led == at) {
        return mention;
      }
    }
    return null;
  }

  private String courtesyBefore(int start) {
    int from = Math.max(0, start - 14);
    Words words = Words.of(text, from, start);
    int last = words.size() - 1;
    last = last > 0 && words.lower(last).equals(".") ? last - 1 : last;
    return Honorifics.is(words.lower(last)) ? words.lower(last) : "";
  }

  private static boolean isBare(String name) {
    return name.strip().indexOf(' ') < 0;
  }

  /** Whether two forms with one surname can be one person's: "S Wray", "Sam Wray", "Wray". */
  private static boolean agree(String one, String other) {
    return isBare(one)
        || isBare(other)
        || Character.toLowerCase(one.charAt(0)) == Character.toLowerCase(other.charAt(0))
            && (isInitial(one) || isInitial(other) || key(one).equals(key(other)));
  }

  private static boolean isInitial(String name) {
    return name.length() > 1 && (name.charAt(1) == '.' || name.charAt(1) == ' ');
  }

  private static String surname(String name) {
    Words words = Words.of(name, 0, name.length());
    int last = words.size() - 1;
    while (last > 0 && words.isMark(last)) {
      last--;
    }
    return words.lower(last);
  }

  private static String key(String name) {
    return Words.of(name, 0, name.length()).join(0, 40).toLowerCase(Locale.ROOT);
  }
}
