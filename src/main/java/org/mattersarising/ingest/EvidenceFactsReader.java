package org.mattersarising.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Access;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DateMethod;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.Extent;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.SourceDocument;

/**
 * Finds council, committee, date and extent by evidence in a stated order: what the user says, the
 * heading, the lines in which an office speaks for itself, the page's title, where it was
 * published, addresses, the committee's name, folder and file names, an acronym, bodies and venue,
 * the council's own services; for the date the heading, then the page's title, then the file's
 * name. How often a council is mentioned is no evidence, and a date in running text is not the
 * meeting's. What the evidence leaves open stays unknown, with a warning. Immutable, safe for use
 * by several threads.
 */
public final class EvidenceFactsReader implements FactsReader {

  private static final Pattern TRUNCATED =
      Pattern.compile("(?i)\\b(?:view|read) the full (?:minutes|decision) text\\b");
  private static final Pattern ITEM_LINE =
      Pattern.compile(
          "(?m)^[ \\t*#_]{0,8}(?:\\d{1,4}\\.(?=\\s|$|\\p{Lu})|(?!19\\d\\d|20\\d\\d)\\d{4}\\s+\\p{Lu}|\\d{1,4}/\\d{1,4}\\s|[A-Z]{1,6}\\d{0,3}/?\\d{1,4}\\s"
              + "|\\d{1,3}\\s+\\p{Lu}|(?i:item) \\d|#{2,3} |\\p{Lu}[\\p{Lu} ,&'’-]{6,120}$)");
  private static final Pattern END =
      Pattern.compile(
          "(?i)\\b(?:meeting|proceedings|business) (?:then )?(?:was |were )?(?:duly )?(?:closed|ended|concluded|finished|terminated|adjourned|rose)"
              + "|\\bclosed the meeting\\b|\\bmeeting was declared closed\\b|\\bno further business\\b|\\bclose of meeting\\b|\\bdate of (?:the )?next meeting\\b");
  private static final Pattern EXEMPT =
      Pattern.compile(
          "(?i)\\b(?:not for publication|schedule 12a|exempt (?:information|minutes?|business|items?)|confidential minutes?"
              + "|(?:press and public|public and press|public) (?:be|were|was) excluded)\\b");

  private static final Pattern DRAFT =
      Pattern.compile(
          "(?i)\\b(?:draft|unconfirmed|not yet (?:confirmed|approved)|subject to (?:confirmation|approval))\\b");
  private static final Pattern CONFIRMED =
      Pattern.compile(
          "(?i)\\b(?:confirmed|approved|final|signed) minutes\\b|^status\\s?[:–-]?\\s{0,3}(?:confirmed|approved|final|signed)\\b"
              + "|\\bminutes\\s?[(–-]\\s?(?:confirmed|approved|final|signed)\\b"
              + "|^(?:these )?(?:minutes )?(?:were |as )?(?:confirmed|approved|agreed|signed)(?: as a (?:true|correct|accurate)\\b.{0,40})? (?:at|on|by)\\b");

  private final HostFinder hosts;

  public EvidenceFactsReader(CouncilRegister register) {
    this.hosts = new HostFinder(new CouncilNames(register));
  }

  @Override
  public DocumentFacts read(SourceDocument document, DocumentMetadata sidecar) {
    String text = DocumentHead.broken(document.readText().text());
    DocumentHead head = DocumentHead.of(text);
    List<String> warnings = new ArrayList<>();
    Dated dated = date(head, document, sidecar, warnings);
    HostCouncil host =
        hosts.find(head, text, document.path(), document.hints(), sidecar.council(), dated.date());
    warnings.addAll(host.doubts());
    String committee =
        !sidecar.committee().isEmpty() ? sidecar.committee() : CommitteeNames.of(head, host.name());
    if (committee.isEmpty() && head.itemPage()) {
      committee = CommitteeNames.chaired(text);
    }
    String pageTitle = document.hints().title();
    if (committee.isEmpty() && !pageTitle.isEmpty()) {
      committee = CommitteeNames.of(DocumentHead.of(pageTitle), host.name());
    }
    Extent stated = sidecar.extent();
    return new DocumentFacts(
        host.id(),
        host.name(),
        host.method(),
        host.evidence(),
        committee,
        CommitteeNames.type(committee, host.name()),
        dated.date(),
        dated.method(),
        dated.evidence(),
        null,
        null,
        title(head, committee, pageTitle.isEmpty() ? document.path() : pageTitle),
        stated != null ? stated : extent(head, text),
        status(head.lines()),
        EXEMPT.matcher(text).find() ? Access.EXEMPT_MARKED : Access.OPEN,
        sidecar,
        warnings);
  }

  private record Dated(@Nullable LocalDate date, DateMethod method, String evidence) {}

  private static Dated date(
      DocumentHead head, SourceDocument document, DocumentMetadata sidecar, List<String> warnings) {
    List<MeetingDate> found = new ArrayList<>();
    for (String line : head.lines()) {
      if (line.length() <= 260) {
        found.addAll(MeetingDate.in(line));
      }
    }
    MeetingDate named = MeetingDate.ofName(document.path());
    found.stream().filter(d -> d.date() == null).forEach(d -> warnings.add(d.doubt()));
    List<MeetingDate> days = found.stream().filter(d -> d.date() != null).toList();
    if (sidecar.date() != null) {
      return new Dated(sidecar.date(), DateMethod.SIDECAR, "metadata.csv");
    }
    if (!days.isEmpty()) {
      MeetingDate first = days.getFirst();
      if (!first.doubt().isEmpty()) {
        warnings.add(first.doubt());
      }
      if (days.stream().anyMatch(d -> !java.util.Objects.equals(d.date(), first.date()))) {
        warnings.add("The heading has several dates; the first is used: " + first.evidence() + ".");
      }
      if (named != null && !java.util.Objects.equals(named.date(), first.date())) {
        warnings.add(
            "The heading says "
                + first.date()
                + ", the file's name "
                + named.date()
                + "; the heading is used.");
      }
      return new Dated(first.date(), DateMethod.STATED, first.evidence());
    }
    // The title of a page may say on what day it was changed, too: only one day is evidence.
    List<MeetingDate> titled =
        MeetingDate.in(document.hints().title()).stream()
            .filter(d -> d.date() != null && d.doubt().isEmpty())
            .toList();
    if (titled.stream().map(MeetingDate::date).distinct().count() == 1) {
      return new Dated(
          titled.getFirst().date(), DateMethod.STATED, "title: " + titled.getFirst().evidence());
    }
    return named == null
        ? new Dated(null, DateMethod.UNKNOWN, "")
        : new Dated(named.date(), DateMethod.FILENAME, named.evidence());
  }

  private static Extent extent(DocumentHead head, String text) {
    if (head.itemPage()) {
      return Extent.SINGLE_ITEM;
    }
    boolean extract =
        head.lines().stream().anyMatch(l -> l.matches("(?i).*\\bextracts? (?:of|from)\\b.*"));
    if (extract || TRUNCATED.matcher(text).find()) {
      return Extent.PART;
    }
    int items = 0;
    Matcher m = ITEM_LINE.matcher(text);
    while (items < 5 && m.find()) {
      items++;
    }
    boolean ends = END.matcher(text).find();
    return items >= 2 && ends || items >= 5 ? Extent.WHOLE : Extent.UNKNOWN;
  }

  private static MinutesStatus status(List<String> head) {
    if (head.stream().anyMatch(l -> DRAFT.matcher(l).find())) {
      return MinutesStatus.DRAFT;
    }
    return head.stream().anyMatch(l -> CONFIRMED.matcher(l).find())
        ? MinutesStatus.CONFIRMED
        : MinutesStatus.UNKNOWN;
  }

  private static String title(DocumentHead head, String committee, String otherwise) {
    if (head.itemPage()) {
      int at = 0;
      while (!head.lines().get(at).equalsIgnoreCase("agenda item")) {
        at++;
      }
      if (at + 1 < head.lines().size()) {
        return head.lines().get(at + 1);
      }
    }
    for (String line : head.titles()) {
      if (!committee.isEmpty()
          && line.toLowerCase(java.util.Locale.ROOT)
              .contains(committee.toLowerCase(java.util.Locale.ROOT))) {
        return line;
      }
    }
    return head.titles().isEmpty() ? otherwise : head.titles().getFirst();
  }
}
