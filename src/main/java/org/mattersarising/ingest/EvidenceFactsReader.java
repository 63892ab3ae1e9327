package org.mattersarising.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mattersarising.model.Access;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentHints;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Extent;
import org.mattersarising.model.FrontMatter;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

/**
 * Finds council, committee, date and extent by evidence in a stated order: what the user says, what
 * the front matter says, the heading, the lines in which an office speaks for itself, the page's
 * title, where it was published, addresses, the committee's name, folder and file names, an
 * acronym, bodies and venue, the council's own services, what sentences say in passing; for the
 * date see {@link MeetingDateFinder}, for a committee whose heading is lost {@link CommitteeActs}.
 * How often a council is mentioned is no evidence, and a date in running text is not the meeting's.
 * What the evidence leaves open stays unknown, with a warning. Immutable, safe for use by several
 * threads.
 */
public final class EvidenceFactsReader implements FactsReader {

  private static final Pattern PAGE_KIND =
      Pattern.compile(
          "(?i)(?:printed )?(?:agenda|decisions|minutes|draft|and|frontsheet|pack|reports?|[,& ]){1,12}");

  /** What stands above a title on a page: its kind, its tabs, the place, the number of the page. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)"
              + PAGE_KIND.pattern().substring(4)
              + "|(?:venue|location|contact|note|media|link)\\b\\s?(?::.*|$)|\\P{L}*|.{2,60} logo|items?|(?:note )?no\\.[ |]{0,4}item[ |]{0,4}|meeting(?: details| documents)?|documents"
              + "|view directions.*|how can we help.*|skip to .*|home|menu|search|this is a (?:default )?template.*|\\W*[|].*|issue\\s?[–-]\\s?\\p{L}{4,12}|agenda item"
              + "|.*https?://.*|.*\\b(?:are|is|can|will|should)\\b.*\\.|to (?:note|receive|consider|confirm|approve)\\b.*"
              + "|.{0,80}\\b(?:live[- ]?stream(?:ed|ing)?|webcast|youtube|watch (?:the|this|them)|pdf (?:button|version)|generated from)\\b.{0,140}");

  private final HostFinder hosts;

  public EvidenceFactsReader(CouncilRegister register) {
    this.hosts = new HostFinder(new CouncilNames(register));
  }

  @Override
  public DocumentFacts read(SourceDocument document, DocumentMetadata sidecar) {
    FrontMatter front = document.hints().frontMatter();
    String text = DocumentHead.broken(document.readText().withoutFrontMatter());
    DocumentHead head = DocumentHead.of(text);
    MeetingDateFinder.Found dated = MeetingDateFinder.find(head, text, document, sidecar);
    List<String> warnings = new ArrayList<>(dated.warnings());
    HostCouncil host =
        hosts.find(head, text, document.path(), document.hints(), sidecar.council(), dated.date());
    if (host.id() != null || document.status() == ReadStatus.READ || said(document, sidecar)) {
      warnings.addAll(host.doubts());
    }
    String committee = committee(head, text, document.hints(), sidecar, host.name());
    Extent stated = sidecar.extent() != null ? sidecar.extent() : Extent.ofCode(front.extent());
    String pageTitle = document.hints().title();
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
        dated.bounds().earliest(),
        dated.bounds().latest(),
        title(head, committee, pageTitle.isEmpty() ? document.path() : pageTitle),
        stated != null ? stated : ExtentFinder.of(head, document.readText()),
        front.status().isEmpty()
            ? StatusFinder.of(head, document.readText())
            : StatusFinder.named(front.status()),
        ExemptMarks.in(text) ? Access.EXEMPT_MARKED : Access.OPEN,
        sidecar,
        warnings,
        dated.doubted());
  }

  /** Whether the user or the document says whose minutes they are: then a doubt is of that. */
  private static boolean said(SourceDocument document, DocumentMetadata sidecar) {
    return !sidecar.council().isEmpty() || !document.hints().frontMatter().council().isEmpty();
  }

  /**
   * What the user says of a document without a text: whose meeting an unreadable scan was belongs
   * to what is missing.
   */
  public DocumentFacts unread(SourceDocument document, DocumentMetadata sidecar) {
    SourceDocument blank =
        new SourceDocument(
            document.documentId(),
            document.path(),
            document.mediaType(),
            document.bytes(),
            document.sha256(),
            document.status(),
            "",
            new DocumentText(""),
            document.hints(),
            document.warnings());
    return read(blank, sidecar);
  }

  /** The id that a user's name for a council means, an id included; empty where it is not clear. */
  public Optional<String> councilId(String said) {
    return Optional.ofNullable(hosts.said(said).id());
  }

  /**
   * What the user says, the front matter, the heading, the page of one item, the page's title, and
   * what the committee did for itself.
   */
  private static String committee(
      DocumentHead head,
      String text,
      DocumentHints hints,
      DocumentMetadata sidecar,
      String council) {
    for (String said : List.of(sidecar.committee(), hints.frontMatter().committee())) {
      if (!said.isEmpty()) {
        return said;
      }
    }
    String committee = CommitteeNames.of(head, council);
    if (committee.isEmpty() && head.itemPage()) {
      committee = CommitteeNames.chaired(text);
    }
    if (committee.isEmpty() && !hints.title().isEmpty()) {
      committee = CommitteeNames.of(DocumentHead.of(hints.title()), council);
    }
    return committee.isEmpty() ? CommitteeActs.committee(text) : committee;
  }

  private static String title(DocumentHead head, String committee, String otherwise) {
    Optional<String> item = head.itemTitle();
    if (item.isPresent() && !item.get().isEmpty()) {
      return item.get();
    }
    for (String line : head.titles()) {
      if (!committee.isEmpty()
          && !NO_TITLE.matcher(line).matches()
          && !DocumentHead.earlier(line)
          && line.toLowerCase(java.util.Locale.ROOT)
              .contains(committee.toLowerCase(java.util.Locale.ROOT))) {
        return line;
      }
    }
    return head.titles().stream()
        .filter(line -> !NO_TITLE.matcher(line).matches() && !DocumentHead.earlier(line))
        .findFirst()
        .or(() -> head.titles().stream().filter(l -> PAGE_KIND.matcher(l).matches()).findFirst())
        .orElse(otherwise);
  }
}
