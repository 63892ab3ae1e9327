package org.mattersarising.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Access;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilMethod;
import org.mattersarising.model.DateMethod;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Extent;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

/** What was supplied: documents, councils, meetings and their items. */
final class DocumentTables {
  private DocumentTables() {}

  static List<Table<?>> of(ResultIndex index) {
    return List.of(documents(index), councils(index), meetings(index), items(index));
  }

  /** An input, read or not, with what is known of it. */
  private record Input(
      SourceDocument source, @Nullable DocumentFacts facts, @Nullable Meeting meeting) {

    List<String> warnings() {
      List<String> all = new ArrayList<>(source.warnings());
      if (facts != null) {
        facts.warnings().stream().filter(w -> !all.contains(w)).forEach(all::add);
      }
      // Semicolons part the sentences of the cell, so that one within a sentence becomes a dash.
      return all.stream().map(w -> w.replace("; ", " \u2013 ")).toList();
    }

    @Nullable Integer pages() {
      DocumentText text = source.text();
      return text == null || text.pages() == 0 ? null : text.pages();
    }
  }

  private static Table<Input> documents(ResultIndex index) {
    return Table.<Input>named("documents", "Every input, read or not")
        .id(
            "document_id",
            "First 16 hex digits of the SHA-256 of the bytes",
            r -> r.source.documentId())
        .text("path", "Relative to the corpus, with /", r -> r.source.path())
        .id(
            "media_type",
            "Internet media type by content, not by name, such as text/plain, text/markdown,"
                + " text/html or application/pdf; application/octet-stream for what is none of those"
                + " known",
            r -> r.source.mediaType())
        .size("bytes", "Size of the file", r -> r.source.bytes())
        .id(
            "sha256",
            "SHA-256 of the bytes; empty where it could not be opened",
            r -> r.source.sha256())
        .count(
            "text_chars",
            "Code points of the decoded text",
            r -> r.source.text() == null ? null : r.source.text().codePoints())
        .count("pages", "Pages; empty where the format has none", Input::pages)
        .code(
            "extent",
            "How much of the meeting it holds",
            Extent.values(),
            r -> r.facts == null ? Extent.UNKNOWN : r.facts.extent())
        .id("council_id", "Host council", r -> r.facts == null ? null : r.facts.councilId())
        .code(
            "council_method",
            "How the host is known",
            CouncilMethod.values(),
            r -> r.facts == null ? CouncilMethod.UNKNOWN : r.facts.councilMethod())
        .text(
            "council_evidence",
            "The words that decided the host",
            r -> r.facts == null ? null : index.excerpt().name(r.facts.councilEvidence()))
        .text(
            "committee", "Name of the committee", r -> r.facts == null ? null : r.facts.committee())
        .id(
            "meeting_id",
            "The meeting it belongs to",
            r -> r.meeting == null ? null : r.meeting.id())
        .date("meeting_date", "Day of the meeting", r -> r.facts == null ? null : r.facts.date())
        .code(
            "date_method",
            "How the date is known",
            DateMethod.values(),
            r -> r.facts == null ? DateMethod.UNKNOWN : r.facts.dateMethod())
        .text(
            "date_evidence",
            "The words that decided the date",
            r -> r.facts == null ? null : index.excerpt().name(r.facts.dateEvidence()))
        .date(
            "date_earliest",
            "The meeting was not before",
            r -> r.facts == null ? null : r.facts.earliest())
        .date(
            "date_latest",
            "The meeting was not after",
            r -> r.facts == null ? null : r.facts.latest())
        .text("title", "Title of the document", r -> r.facts == null ? null : r.facts.title())
        .code(
            "minutes_status",
            "Whether the minutes are confirmed",
            MinutesStatus.values(),
            r -> r.facts == null ? MinutesStatus.UNKNOWN : r.facts.minutesStatus())
        .code(
            "access",
            "Whether it carries marks of exempt business; empty where its text is not known",
            Access.values(),
            r -> r.facts == null || r.source.text() == null ? null : r.facts.access())
        .text(
            "source_url",
            "Where it was published, as the user says, or else the page, the front matter or the crawl",
            r -> r.source.publishedAt(r.facts == null ? null : r.facts.sidecar()))
        .text(
            "licence",
            "As the user says, or else the front matter",
            r -> r.source.licence(r.facts == null ? null : r.facts.sidecar()))
        .text(
            "rights_holder",
            "As the user says, or else the front matter",
            r -> r.source.rightsHolder(r.facts == null ? null : r.facts.sidecar()))
        .text(
            "retrieved",
            "When, as the user says, or else the crawl or the front matter",
            r -> r.source.retrievedOn(r.facts == null ? null : r.facts.sidecar()))
        .code("read_status", "What became of it", ReadStatus.values(), r -> r.source.status())
        .text(
            "duplicate_of",
            "Path of the document that was read in its place",
            r -> r.source.duplicateOf())
        .texts("warnings", "Plain sentences about what is doubtful", Input::warnings)
        .escaped()
        .key("document_id", "path")
        .refers("meeting_id", "meetings", "meeting_id")
        .rows(() ->
            index.result().sources().stream()
                .map(s ->
                    new Input(
                        s,
                        index.result().facts().get(s.path()),
                        index.result().meetingOfDocument().get(s.documentId()))));
  }

  private static Table<Council> councils(ResultIndex index) {
    return Table.<Council>named("councils", "Councils that host a meeting or are a subject")
        .id("council_id", "Slug of the register, or of the council's own name", Council::id)
        .text("name", "Official name", Council::name)
        .id("gss_code", "Code of the Office for National Statistics", Council::gssCode)
        .id("nation", "England, Scotland, Wales or Northern Ireland", Council::nation)
        .id(
            "type",
            "Kind of council by the register: county, unitary, london_borough,"
                + " metropolitan_borough, district, city_corporation, scottish, welsh or ni; a"
                + " project's own register may have others, such as parish; empty where no register"
                + " lists the council",
            Council::type)
        .id("region", "Region", Council::region)
        .id("register_version", "Version of the register", c -> index.result().registerVersion())
        .size(
            "documents",
            "Documents of its own meetings that were read",
            c ->
                index.result().documents().stream()
                    .filter(d -> c.id().equals(d.facts().councilId()))
                    .count())
        .size(
            "meetings",
            "Its own meetings among them",
            c ->
                index.result().meetings().stream()
                    .filter(m -> c.id().equals(m.councilId()))
                    .count())
        .escaped()
        .key("council_id")
        .rows(() -> index.result().councils().stream());
  }

  private static Table<Meeting> meetings(ResultIndex index) {
    return Table.<Meeting>named("meetings", "Sittings of committees of which documents were read")
        .id(
            "meeting_id",
            "Hash of council, committee and date; of the document where one is unknown",
            Meeting::id)
        .id("council_id", "Host council", Meeting::councilId)
        .text("committee", "Name of the committee", Meeting::committee)
        .code("committee_type", "Kind of committee", CommitteeType.values(), Meeting::committeeType)
        .date("date", "Day of the meeting", Meeting::date)
        .code("extent", "How much of it was read", Extent.values(), Meeting::extent)
        .flag(
            "comparable",
            "Whether rates count it: whole, dated, of a known committee",
            Meeting::comparable)
        .count("documents", "Documents that were read for it", m -> m.documentIds().size())
        .count("statements", "Statements in them", Meeting::statements)
        .escaped()
        .key("meeting_id")
        .refers("council_id", "councils", "council_id")
        .rows(() -> index.result().meetings().stream());
  }

  private static Table<ResultIndex.In<AgendaItem>> items(ResultIndex index) {
    return Table.<ResultIndex.In<AgendaItem>>named("items", "Items of the minutes")
        .id(
            "item_id",
            "Hash of document, place, number and title",
            r -> r.in().itemId(r.it().index()))
        .id("document_id", "The document it stands in", r -> r.in().documentId())
        .text("item_no", "As printed", r -> r.it().number())
        .text("title", "Without number and link furniture", r -> r.it().title())
        .count("char_start", "First code point", r -> r.in().start(r.it().span()))
        .count("char_end", "One past the last code point", r -> r.in().end(r.it().span()))
        .escaped()
        .key("item_id")
        .refers("document_id", "documents", "document_id")
        .rows(index, ResultIndex.each(r -> r.document().structure().items()));
  }
}
