package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.SubjectResolver;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Statement;

/**
 * The host's matter, unless a lower-tier host (a district, a parish) scrutinises the services of
 * the council above it: then, for an item in which that council's office-holders speak or its
 * services are named often enough, that council's. A single statement that tells what another
 * council did is that one's ({@link OtherCouncilsMatter}). A council that only helps, compares or
 * is worked with never becomes the subject. Immutable, safe for use by several threads.
 */
public final class HostSubjectResolver implements SubjectResolver {

  private static final int ENOUGH = 3;

  private static final Set<String> UPPER = Set.of("county", "unitary", "welsh", "scottish");

  private static final Set<String> LOWER =
      Set.of("district", "parish", "town", "community", "neighbourhood");

  private static final Pattern COUNTY_MATTER =
      Pattern.compile(
          "\\b[Cc]ounty [Cc]ouncil['’]s (?:[\\w'’]{1,15} ){0,2}?"
              + "(?:[Cc]hildren|[Ss]ervices?\\b|[Ss]ocial\\b|[Ee]ducation\\b|[Hh]ighways?\\b|[Aa]dult)");

  private static final Pattern COUNTY_TITLE =
      Pattern.compile(
          "\\bcounty\\b.{0,60}\\b(?:safeguarding|children|services?|social care|help|education|care)"
              + "\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SERVICE_AFTER =
      Pattern.compile(
          "^['’]s (?:[\\w'’]{1,15} ){0,2}?(?:children|services?\\b|social|education|highways?\\b|adult)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HELPER_BEFORE =
      Pattern.compile(
          "\\b(?:with|from|by|to|like|than|both|at)(?: the)? $", Pattern.CASE_INSENSITIVE);

  private static final Pattern HOST_SPEAKS =
      Pattern.compile(
          "^(?:the )?(?:district|borough|city|town|parish|community) council\\b"
              + "|^(?:in |for |of )?the (?:district|borough|city|town|parish)['’]s own\\b",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, Council> byId = new HashMap<>();
  private final UpperTierTitles titles;

  /** Takes the councils' types from a register. */
  public HostSubjectResolver(CouncilRegister register) {
    register.councils().forEach(c -> byId.put(c.id(), c));
    titles =
        new UpperTierTitles(
            register.councils().stream().filter(c -> UPPER.contains(c.type())).toList());
  }

  @Override
  public List<Statement> resolve(
      String text,
      DocumentFacts facts,
      DocumentStructure structure,
      List<Statement> statements,
      List<Mention> mentions) {
    String host = facts.councilId();
    Map<Integer, List<Mention>> byStatement = new HashMap<>();
    for (Mention mention : mentions) {
      byStatement.computeIfAbsent(mention.statement(), k -> new ArrayList<>()).add(mention);
    }
    if (host == null) {
      return statements.stream().map(s -> s.about(host)).toList();
    }
    if (!lowerTier(byId.get(host), facts.councilName())) {
      List<Statement> heard = new ArrayList<>();
      for (Statement statement : statements) {
        List<Mention> own = byStatement.getOrDefault(statement.index(), List.of());
        String other = OtherCouncilsMatter.of(text, host, statement, own);
        heard.add(statement.about(other == null ? host : other));
      }
      return List.copyOf(heard);
    }
    String county = county(host, structure, mentions);
    Map<Integer, String> told = new HashMap<>();
    for (Statement statement : statements) {
      List<Mention> own = byStatement.getOrDefault(statement.index(), List.of());
      String other = UpperTierMatter.of(text, host, statement, own, county);
      // What a district does in a parish stays a matter of the parish's minutes.
      if (other != null && (isOf("district", host) || isUpper(other))) {
        told.put(statement.index(), other);
      }
    }
    Map<Integer, String> subjects =
        subjectsOfItems(text, host, structure, statements, mentions, told);
    for (AgendaItem item : structure.items()) {
      String titled = titles.ofTitle(item.title(), county);
      if (titled != null && !titled.equals(host)) {
        subjects.putIfAbsent(item.index(), titled);
      }
    }
    Set<Integer> hostLists = new HashSet<>();
    List<Statement> resolved = new ArrayList<>();
    for (Statement statement : statements) {
      List<Mention> own = byStatement.getOrDefault(statement.index(), List.of());
      String subject = subjects.get(statement.item());
      if (subject != null) {
        boolean hosts = hostSpeaks(text, host, statement, own);
        if (hosts && statement.paragraph() >= 0) {
          hostLists.add(statement.paragraph());
        }
        boolean listed = hostLists.contains(leadIn(structure, statement.paragraph()));
        resolved.add(statement.about(hosts || listed ? host : subject));
      } else {
        resolved.add(statement.about(told.getOrDefault(statement.index(), host)));
      }
    }
    return List.copyOf(resolved);
  }

  private static boolean lowerTier(@Nullable Council known, String name) {
    if (known != null) {
      return LOWER.contains(known.type());
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return LOWER.stream().anyMatch(type -> lower.contains(type + " council"));
  }

  private static int leadIn(DocumentStructure structure, int paragraph) {
    return paragraph >= 0 && paragraph < structure.paragraphs().size()
        ? structure.paragraphs().get(paragraph).leadIn()
        : -1;
  }

  /**
   * Whom "the County Council" means: the one county that the document names, or else the one
   * council above the host; null where none or several.
   */
  private @Nullable String county(
      String host, DocumentStructure structure, List<Mention> mentions) {
    Set<String> ids = new TreeSet<>();
    mentions.stream().filter(m -> upper(host, m)).map(Mention::linkedId).forEach(ids::add);
    structure.items().forEach(item -> ids.addAll(titles.named(item.title())));
    ids.remove(host);
    List<String> counties = ids.stream().filter(id -> isOf("county", id)).toList();
    if (counties.size() == 1) {
      return counties.getFirst();
    }
    return ids.size() == 1 ? ids.iterator().next() : null;
  }

  private boolean upper(String host, Mention mention) {
    return mention.type() == MentionType.COUNCIL
        && !host.equals(mention.linkedId())
        && isUpper(mention.linkedId());
  }

  private boolean isUpper(String id) {
    Council council = byId.get(id);
    return council != null && UPPER.contains(council.type());
  }

  private boolean isOf(String type, String id) {
    Council council = byId.get(id);
    return council != null && council.type().equals(type);
  }

  private Map<Integer, String> subjectsOfItems(
      String text,
      String host,
      DocumentStructure structure,
      List<Statement> statements,
      List<Mention> mentions,
      Map<Integer, String> told) {
    Map<Integer, Integer> itemOf = new HashMap<>();
    Map<Integer, Integer> general = new HashMap<>();
    Set<Integer> opening = new HashSet<>();
    Set<Integer> begun = new HashSet<>();
    for (Statement statement : statements) {
      itemOf.put(statement.index(), statement.item());
      if (statement.item() >= 0) {
        int count = count(COUNTY_MATTER, statement.span().in(text));
        count = Math.max(count, told.containsKey(statement.index()) ? 1 : 0);
        general.merge(statement.item(), count, Integer::sum);
        if (begun.add(statement.item())) {
          opening.add(statement.index());
        }
      }
    }
    for (AgendaItem item : structure.items()) {
      if (COUNTY_TITLE.matcher(item.title()).find()) {
        general.merge(item.index(), 2, Integer::sum);
      }
    }
    Map<Integer, Map<String, Integer>> scores = new TreeMap<>();
    for (Mention mention : mentions) {
      int item = itemOf.getOrDefault(mention.statement(), -1);
      if (item >= 0 && upper(host, mention)) {
        int cue = cue(text, mention, mentions);
        if (cue == 0 && opening.contains(mention.statement())) {
          cue = UpperTierMatter.presents(text, mention) ? 2 : 0;
        }
        scores
            .computeIfAbsent(item, k -> new TreeMap<>())
            .merge(mention.linkedId(), cue, Integer::sum);
      }
    }
    Map<Integer, String> subjects = new HashMap<>();
    scores.forEach((item, councils) ->
        councils.entrySet().stream()
            .filter(e -> e.getValue() > 0)
            .max(Map.Entry.comparingByValue())
            .filter(e -> e.getValue() + general.getOrDefault(item, 0) >= ENOUGH)
            .ifPresent(e -> subjects.put(item, e.getKey())));
    return subjects;
  }

  /** How much one naming of a council says that the matter is its own. */
  private static int cue(String text, Mention council, List<Mention> mentions) {
    int start = council.span().start();
    for (Mention role : mentions) {
      boolean holder =
          role.type() == MentionType.ROLE
              && role.statement() == council.statement()
              && role.span().end() <= start
              && start - role.span().end() <= 4
              && text.substring(role.span().end(), start).matches("[,(]? ?");
      if (holder) {
        return 2;
      }
    }
    int end = council.span().end();
    if (SERVICE_AFTER.matcher(text.substring(end, Math.min(text.length(), end + 60))).find()) {
      return 1;
    }
    return 0;
  }

  /** Whether the host itself acts in a statement, rather than being worked with. */
  private static boolean hostSpeaks(
      String text, String host, Statement statement, List<Mention> own) {
    String words = statement.span().in(text);
    if (HOST_SPEAKS.matcher(words).find()) {
      return true;
    }
    for (Mention mention : own) {
      if (mention.type() == MentionType.COUNCIL && mention.linkedId().equals(host)) {
        String before = text.substring(statement.span().start(), mention.span().start());
        boolean others =
            own.stream()
                .anyMatch(m -> m.type() == MentionType.COUNCIL && !m.linkedId().equals(host));
        return !others
            && before.length() <= 80
            && !HELPER_BEFORE.matcher(before.toLowerCase(Locale.ROOT)).find();
      }
    }
    return false;
  }

  private static int count(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    int count = 0;
    while (count < 3 && matcher.find()) {
      count++;
    }
    return count;
  }
}
