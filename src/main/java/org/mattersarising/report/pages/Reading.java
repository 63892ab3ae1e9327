package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Coverage;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.Extent;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.QualityCheck;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

/**
 * What was read and what was not.
 *
 * @param sentences the whole in words
 * @param hosts one row for each council whose minutes were read, by name; unknown ones last
 * @param notRead documents that were not read, with the reason
 * @param notReadMore how many more there are than {@code notRead} lists
 * @param expected one row for each committee and quarter of which a calendar expects meetings
 * @param expectedMore how many more there are than {@code expected} lists
 * @param meetings how many meetings were read, of any extent
 * @param drafts how many documents call themselves drafts
 */
record Reading(
    List<String> sentences,
    List<Host> hosts,
    List<NotRead> notRead,
    int notReadMore,
    List<Expected> expected,
    int expectedMore,
    int meetings,
    int drafts) {

  private static final int LISTED = 100;

  /** A council whose minutes were read; counts are of meetings. */
  record Host(
      String councilId,
      String name,
      String period,
      int meetings,
      int comparable,
      int parts,
      int singleItems,
      int undated) {}

  private static final String EXEMPT = "statements_exempt";

  /** What a calendar expects of a committee in a quarter, and what there is. */
  record Expected(
      String council,
      String committee,
      String quarter,
      int meetings,
      int found,
      int notRead,
      String outcome) {}

  /** A document that was not read. */
  record NotRead(String path, String fate, String reason) {}

  static Reading of(Corpus corpus) {
    List<SourceDocument> sources = corpus.result().sources();
    List<AnalysedDocument> documents = corpus.result().documents();
    List<SourceDocument> others =
        sources.stream().filter(s -> s.status() != ReadStatus.READ).toList();
    int drafts = count(documents, f -> f.minutesStatus() == MinutesStatus.DRAFT);
    List<Coverage> expected =
        corpus.result().coverage().stream().filter(c -> c.meetingsExpected() != null).toList();
    List<String> sentences =
        new ArrayList<>(sentences(sources.size(), documents, others.size(), drafts));
    expectedInWords(expected).ifPresent(sentences::add);
    exempt(corpus).ifPresent(sentences::add);
    return new Reading(
        sentences,
        hosts(corpus),
        others.stream().limit(LISTED).map(Reading::notRead).toList(),
        Math.max(0, others.size() - LISTED),
        expected.stream().limit(LISTED).map(c -> expected(corpus, c)).toList(),
        Math.max(0, expected.size() - LISTED),
        corpus.result().meetings().size(),
        drafts);
  }

  /** How much stands in parts that are not public, as far as that was found. */
  private static Optional<String> exempt(Corpus corpus) {
    long found =
        corpus.result().quality().stream()
            .filter(q -> q.check().equals(EXEMPT))
            .mapToLong(QualityCheck::numerator)
            .sum();
    return found == 0
        ? Optional.empty()
        : Optional.of(
            Words.capital(Words.inWords(Math.toIntExact(found), "sentence"))
                + (found == 1 ? " stands" : " stand")
                + " in parts marked as exempt or confidential, and"
                + (found == 1 ? " is" : " are")
                + " not used here. Parts that nothing marks are not found.");
  }

  /** The first and last date of some meetings in words; empty where none is dated. */
  static String period(List<Meeting> meetings) {
    List<LocalDate> dates = new ArrayList<>();
    for (Meeting meeting : meetings) {
      LocalDate date = meeting.date();
      if (date != null) {
        dates.add(date);
      }
    }
    if (dates.isEmpty()) {
      return "";
    }
    LocalDate first = dates.stream().min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = dates.stream().max(Comparator.naturalOrder()).orElseThrow();
    return first.equals(last) ? Words.date(first) : Words.date(first) + " to " + Words.date(last);
  }

  /** "one whole set of minutes and two parts of sets of minutes". */
  static String extents(List<AnalysedDocument> documents) {
    List<String> parts = new ArrayList<>();
    int whole = count(documents, f -> f.extent() == Extent.WHOLE);
    int part = count(documents, f -> f.extent() == Extent.PART);
    int single = count(documents, f -> f.extent() == Extent.SINGLE_ITEM);
    int unknown = count(documents, f -> f.extent() == Extent.UNKNOWN);
    if (whole > 0) {
      parts.add(
          Words.small(whole) + (whole == 1 ? " whole set of minutes" : " whole sets of minutes"));
    }
    if (part > 0) {
      parts.add(
          Words.small(part)
              + (part == 1 ? " part of a set of minutes" : " parts of sets of minutes"));
    }
    if (single > 0) {
      parts.add(
          Words.small(single)
              + (single == 1 ? " page of a single agenda item" : " pages of single agenda items"));
    }
    if (unknown > 0) {
      parts.add(Words.inWords(unknown, "document") + " whose extent is not known");
    }
    return Words.list(parts);
  }

  private static List<String> sentences(
      int supplied, List<AnalysedDocument> documents, int notRead, int drafts) {
    List<String> lines = new ArrayList<>();
    lines.add(
        Words.capital(Words.inWords(supplied, "document"))
            + (supplied == 1 ? " was" : " were")
            + " supplied. "
            + (notRead == 0 && supplied > 1 ? "All" : Words.capital(Words.small(documents.size())))
            + (documents.size() == 1 ? " was" : " were")
            + " read"
            + (documents.isEmpty() ? "." : ": " + extents(documents) + "."));
    if (notRead > 0) {
      lines.add(
          Words.capital(Words.small(notRead))
              + (notRead == 1 ? " was" : " were")
              + (notRead == 1
                  ? " not read; the reason is below."
                  : " not read; the reasons are below."));
    }
    int undated = count(documents, f -> f.date() == null);
    if (undated > 0) {
      lines.add("The date of " + Words.inWords(undated, "document") + " is not known.");
    }
    int nameless = count(documents, f -> f.councilId() == null);
    if (nameless > 0) {
      lines.add("The council of " + Words.inWords(nameless, "document") + " is not known.");
    }
    if (drafts > 0) {
      lines.add(
          Words.capital(Words.inWords(drafts, "document"))
              + (drafts == 1 ? " calls itself a draft" : " call themselves drafts")
              + " and may have changed since.");
    }
    return lines;
  }

  /** What a calendar expects, and how much of it is not there; empty without a calendar. */
  static Optional<String> expectedInWords(List<Coverage> coverage) {
    int all = coverage.stream().mapToInt(Reading::expected).sum();
    if (all == 0) {
      return Optional.empty();
    }
    int absent = 0;
    int unread = 0;
    for (Coverage row : coverage) {
      int missing = Math.max(0, expected(row) - row.meetingsFound());
      int lies = Math.min(missing, row.documentsNotRead());
      unread += lies;
      absent += missing - lies;
    }
    List<String> gaps = new ArrayList<>();
    if (absent > 0) {
      gaps.add("of " + Words.small(absent) + " nothing was supplied");
    }
    if (unread > 0) {
      gaps.add("of " + Words.small(unread) + " nothing could be read");
    }
    return Optional.of(
        "The calendar that came with them expects "
            + Words.inWords(all, "meeting")
            + "; "
            + (gaps.isEmpty()
                ? "as many were read."
                : Words.list(gaps) + ". What was discussed there is not known."));
  }

  private static int expected(Coverage row) {
    Integer meetings = row.meetingsExpected();
    return meetings == null ? 0 : meetings;
  }

  private static Expected expected(Corpus corpus, Coverage row) {
    return new Expected(
        corpus.councilName(row.councilId()),
        row.committee().isEmpty() ? "Council" : row.committee(),
        row.period().isEmpty() ? "" : Words.quarter(row.period()),
        expected(row),
        row.meetingsFound(),
        row.documentsNotRead(),
        Words.supply(row.status()));
  }

  private static List<Host> hosts(Corpus corpus) {
    Map<String, List<Meeting>> byHost = new TreeMap<>();
    for (Meeting meeting : corpus.result().meetings()) {
      String host = meeting.councilId();
      // Unknown hosts sort after every name.
      String key = host == null ? "\uffff" : corpus.councilName(host) + '\0' + host;
      byHost.computeIfAbsent(key, k -> new ArrayList<>()).add(meeting);
    }
    return byHost.values().stream().map(m -> host(corpus, m)).toList();
  }

  private static Host host(Corpus corpus, List<Meeting> meetings) {
    String id = meetings.get(0).councilId();
    return new Host(
        id == null || !corpus.names().hasPage(id) ? "" : Slugs.checked(id),
        corpus.councilName(id),
        period(meetings).isEmpty() ? "not known" : period(meetings),
        meetings.size(),
        (int) meetings.stream().filter(Meeting::comparable).count(),
        (int) meetings.stream().filter(m -> m.extent() == Extent.PART).count(),
        (int) meetings.stream().filter(m -> m.extent() == Extent.SINGLE_ITEM).count(),
        (int) meetings.stream().filter(m -> m.date() == null).count());
  }

  private static NotRead notRead(SourceDocument source) {
    return new NotRead(
        source.path(),
        Words.notRead(source.status()),
        source.warnings().get(source.warnings().size() - 1));
  }

  private static int count(List<AnalysedDocument> documents, Predicate<DocumentFacts> test) {
    return (int) documents.stream().map(AnalysedDocument::facts).filter(test).count();
  }
}
