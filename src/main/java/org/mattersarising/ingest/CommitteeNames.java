package org.mattersarising.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.model.CommitteeType;

/** Which committee met, and of what kind it is. */
final class CommitteeNames {

  private static final Pattern BODY =
      Pattern.compile(
          "(?i)\\b((?:[\\p{L}&][\\p{L}'’&/-]{0,25}(?:,| -| –)? ){0,12}?(?:sub-?committee|committee|board|panel|commission|forum"
              + "|(?:task|working|user|steering|advisory|reference|liaison) group|(?:cabinet|(?<!\\bchief )executive)(?!\\s(?:[\\p{L}&]{1,20}\\s){0,4}(?:sub-?committee|committee|board|panel|commission)\\b)))(?:\\b|(?=held\\b))"
              + "(?!\\s+(?:members?|director|officers?|office|reports?|rooms?|update|work(?:ing)? programme|activit(?:y|ies)|reviews?|structures?|terms of reference|recommendations?|responsibilit(?:y|ies))\\b)"
              // Councils number committees of one name; the number is part of it.
              + "(\\s[1-9](?=\\s{1,3}(?:[–-]\\s|held\\b))|\\s\\([1-9]\\))?");

  /** What is no title of a meeting: where it was, what it decided. */
  private static final Pattern NO_TITLE =
      Pattern.compile("(?i)\\W{0,4}(?:venue|location|contact|present|apologies)\\s?:.*");

  /** No name of a body has these words; a sentence has. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?i).*\\b(?:was|were|is|are|be|been|had|has|have|will|that|which|who|his|her|their|its|this|these|welcomed|asked|noted|considered|received|thanked)\\b.*"
              + "|(?i).+\\bthe (?:sub-?committee|committee|board|panel|commission|forum|cabinet|executive)");

  private static final Pattern KIND_ALONE =
      Pattern.compile(
          "(?i)(?:sub-?committee|committee|board|panel|commission|forum|(?:task|working|user|steering|advisory|reference|liaison) group)");

  /** A parish that its heading does not name. */
  private static final Pattern PARISH =
      Pattern.compile(
          "(?i)\\b(?:meeting|minutes) of (?:the )?(?:\\p{L}{4,14} )?(parish|town|community) council\\b"
              + "|\\b(parish|town|community) council (?:\\p{L}{4,14} )?(?:meeting|minutes|met)\\b");

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^(?:(?:agenda|draft|confirmed|unconfirmed|minutes?|notes?|proceedings|record|of|and|the|a|an|at|for|from|in|held|on"
              + "|by|additional|extraordinary|special|ordinary|annual|virtual|remote|meetings?|extract|decisions?)\\b[\\s,:–-]{0,4})++");
  private static final Pattern CHAIR =
      Pattern.compile("\\b([A-Z]{3,8}C) Chair(?:man|person|woman)?\\b");

  /** The whole council, as the heading of its own meeting has it. */
  private static final Pattern COUNCIL =
      Pattern.compile(
          "(?i)(?:the |annual |extraordinary |special |budget )?council(?:\\s{0,2}[–,-]\\s{0,2}(.{6,60}))?");

  private static final Pattern LOCAL = Pattern.compile("(?i)\\b(parish|town|community) council$");

  private CommitteeNames() {}

  /** Whether the heading says that a parish met, and not which. */
  static boolean isUnnamedParish(DocumentHead head) {
    return head.titles().stream()
        .anyMatch(title -> PARISH.matcher(title).find() && CouncilNames.in(title).isEmpty());
  }

  /** The committee that a title names; empty where none does. */
  static String of(DocumentHead head, String councilName) {
    if (!head.itemBody().isEmpty()) {
      return head.itemBody();
    }
    for (String title : head.titles()) {
      String line = title;
      for (String council : CouncilNames.in(line)) {
        line = line.replace(council, " ").replaceAll(" {2,}", " ").strip();
      }
      Matcher m = BODY.matcher(line);
      if (head.itemPage()
          || NO_TITLE.matcher(title).matches()
          || DocumentHead.earlier(title)
          || !m.find()) {
        continue;
      }
      String name = LEAD.matcher(m.group(1)).replaceFirst("").strip();
      if (name.length() > 3
          && Character.isUpperCase(name.charAt(0))
          && !KIND_ALONE.matcher(name).matches()
          && !SENTENCE.matcher(name).matches()) {
        String number = m.group(2) == null ? "" : m.group(2);
        return (name.equals(name.toUpperCase(Locale.ROOT)) ? titleCase(name) : name) + number;
      }
    }
    for (int i = 0; i < head.titles().size(); i++) {
      String title = head.titles().get(i);
      boolean itself =
          title.matches(
                  "(?i).*\\bmeeting of (?:the )?(?:full |county |city |district |borough |town |parish |above )?council\\b.*")
              || title.matches("(?i).*\\bfull council\\b.*")
              || alone(head.titles(), i)
              || ofCouncil(title);
      if (itself && !head.itemPage()) {
        String kind = localKind(councilName);
        return kind.isEmpty() ? "Council" : kind;
      }
      Matcher parish = PARISH.matcher(title);
      if (!head.itemPage() && CouncilNames.in(title).isEmpty() && parish.find()) {
        return titleCase(parish.group(1) == null ? parish.group(2) : parish.group(1)) + " Council";
      }
    }
    return head.itemPage() ? "" : localKind(councilName);
  }

  /** "Council" or a council's name, with its day behind it or on one of the next lines. */
  private static boolean alone(List<String> titles, int at) {
    String title = titles.get(at);
    Matcher m = COUNCIL.matcher(title);
    if (!m.matches() && !CouncilNames.in(title).equals(List.of(title))
        || !title.toLowerCase(Locale.ROOT).contains("council")) {
      return false;
    }
    int to = Math.min(titles.size(), at + 3);
    String behind =
        m.matches() && m.group(1) != null
            ? m.group(1)
            : String.join("\n", titles.subList(at + 1, to));
    return !MeetingDate.in(behind).isEmpty();
  }

  /** "Minutes of a meeting of Foo District Council held in ..." */
  private static boolean ofCouncil(String title) {
    for (String council : CouncilNames.in(title)) {
      int at = title.indexOf(council);
      if (title.substring(0, at).matches("(?i).*\\bmeeting of (?:the )?")
          && title
              .substring(at + council.length())
              .matches("(?i)\\s?(?:$|[,:(–-].*|(?:held|on|at)\\b.*)")) {
        return true;
      }
    }
    return false;
  }

  /** "Parish Council" and the like for a council that meets as a whole; empty for others. */
  private static String localKind(String councilName) {
    Matcher m = LOCAL.matcher(councilName);
    return m.find() ? titleCase(m.group(1)) + " Council" : "";
  }

  /** The acronym of its committee that the page of one item uses for its chair; empty without. */
  static String chaired(String text) {
    Matcher m = CHAIR.matcher(text);
    return m.find() ? m.group(1) : "";
  }

  /** Words with capitals where titles have them. */
  static String titleCase(String capitals) {
    StringBuilder out = new StringBuilder();
    for (String word : capitals.toLowerCase(Locale.ROOT).split(" ")) {
      boolean small = Set.of("and", "of", "the", "for", "in", "on", "to").contains(word);
      out.append(out.isEmpty() ? "" : " ");
      out.append(
          small && !out.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return out.toString();
  }

  static CommitteeType type(String committee, String councilName) {
    String s = committee.toLowerCase(Locale.ROOT);
    if (councilName.matches("(?i).*\\b(?:parish|town|community) council")
        || s.matches("(?:parish|town|community) council")) {
      return CommitteeType.PARISH;
    }
    if (s.isEmpty()) {
      return CommitteeType.OTHER;
    }
    if (s.equals("council") || s.equals("full council")) {
      return CommitteeType.FULL_COUNCIL;
    }
    record Sign(CommitteeType type, List<String> words) {}
    for (Sign sign :
        List.of(
            new Sign(
                CommitteeType.CHILDRENS,
                List.of(
                    "child",
                    "young people",
                    "educat",
                    "school",
                    "famil",
                    "youth",
                    "parenting",
                    "cyp")),
            new Sign(CommitteeType.ADULTS, List.of("adult", "older people", "social care")),
            new Sign(CommitteeType.HEALTH, List.of("health", "wellbeing", "hosc")),
            new Sign(CommitteeType.HOUSING, List.of("housing", "homeless", "landlord", "tenan")),
            new Sign(CommitteeType.AUDIT, List.of("audit", "governance", "standards", "risk")),
            new Sign(
                CommitteeType.PLANNING,
                List.of(
                    "planning",
                    "licensing",
                    "development control",
                    "development management",
                    "regulatory")),
            new Sign(CommitteeType.CABINET, List.of("cabinet", "executive")))) {
      if (sign.words().stream().anyMatch(s::contains)) {
        return sign.type();
      }
    }
    return CommitteeType.OTHER;
  }
}
