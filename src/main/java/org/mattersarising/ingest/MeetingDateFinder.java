package org.mattersarising.ingest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.DateMethod;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.FrontMatter;
import org.mattersarising.model.SourceDocument;

/**
 * The day of a meeting by evidence in a stated order: what the user says, the front matter's
 * meeting date, the heading, the front matter's plain date, the page's title, the file's name. A
 * day that cannot be, by the text's own bounds or the calendar, is told and passed over. Stateless.
 */
final class MeetingDateFinder {

  /**
   * What was found.
   *
   * @param date null where nothing decides, or what does is impossible
   * @param doubted whether the day is used although something speaks against it
   * @param bounds of the day where it is not known; none where it is
   */
  record Found(
      @Nullable LocalDate date,
      DateMethod method,
      String evidence,
      boolean doubted,
      DateBounds bounds,
      List<String> warnings) {}

  /**
   * One source's answer.
   *
   * @param doubts what the source itself has against it
   */
  private record Candidate(
      LocalDate date, DateMethod method, String evidence, List<String> doubts) {

    /** A day with its right weekday is no slip of the pen. */
    boolean weekdayRight() {
      return method == DateMethod.STATED
          && new MeetingDate(date, evidence, "").namesWeekdayOf(date);
    }
  }

  private static final Pattern HELD =
      Pattern.compile(
          "(?!(?i:.*\\b(?:next|previous|last|submitted|signed|approved|confirmed|correct|agreed|circulated|received)\\b))"
              + "(?:.{0,60}(?<!\\b[Tt]he )(?<=\\W))?(?:Minutes|MINUTES)\\b.*\\b(?i:held)\\b.*");

  /** A line that is a day and nothing else. */
  private static final int LONGEST_DAY = 32;

  private MeetingDateFinder() {}

  static Found find(
      DocumentHead head, String text, SourceDocument document, DocumentMetadata sidecar) {
    List<String> warnings = new ArrayList<>();
    LocalDate said = sidecar.date();
    if (said != null) {
      return new Found(said, DateMethod.SIDECAR, "metadata.csv", false, DateBounds.NONE, warnings);
    }
    MeetingDate named = MeetingDate.ofName(document.path());
    List<Candidate> candidates = candidates(head, document, named, warnings);
    DateBounds own =
        DateBounds.of(text).and(DateBounds.known("retrieved", document.retrievedOn(sidecar)));
    for (Candidate candidate : candidates) {
      String impossible = own.against(candidate.date());
      String against = impossible.isEmpty() ? own.unlikely(candidate.date()) : impossible;
      boolean agreed = agreed(candidate, candidates);
      // Who mistypes a year seldom hits the day of the week.
      if (against.isEmpty() || agreed || candidate.weekdayRight()) {
        List<String> others = others(candidate, candidates);
        boolean certain =
            against.isEmpty()
                && candidate.doubts().isEmpty()
                && (agreed || candidate.weekdayRight() || others.isEmpty());
        warnings.addAll(candidate.doubts());
        warnings.addAll(others);
        if (!against.isEmpty()) {
          warnings.add(
              "The date \"" + candidate.evidence() + "\" is used although " + against + ".");
        }
        return new Found(
            candidate.date(),
            candidate.method(),
            candidate.evidence(),
            !certain,
            DateBounds.NONE,
            warnings);
      }
      warnings.add("The date \"" + candidate.evidence() + "\" is not used: " + against + ".");
    }
    DateBounds bounds =
        own.and(DateBounds.published(document.publishedAt(sidecar)))
            .and(DateBounds.known("published", document.hints().frontMatter().published()));
    if (!bounds.possible()) {
      warnings.add(
          "No day is both after " + bounds.earliest() + " and before " + bounds.latest() + ".");
      bounds = DateBounds.NONE;
    }
    return new Found(null, DateMethod.UNKNOWN, "", !warnings.isEmpty(), bounds, warnings);
  }

  /** Two sources that say the same are right, and the other meeting's day is mistyped. */
  private static boolean agreed(Candidate candidate, List<Candidate> all) {
    return all.stream().filter(c -> c.date().equals(candidate.date())).count() > 1;
  }

  /** What the other sources say where they say something else. */
  private static List<String> others(Candidate used, List<Candidate> all) {
    return all.stream()
        .filter(c -> !c.date().equals(used.date()))
        .map(c ->
            (c.method() == DateMethod.FILENAME ? "The file's name" : "\"" + c.evidence() + "\"")
                + " says "
                + c.date()
                + "; "
                + used.date()
                + " is used ("
                + used.evidence()
                + ").")
        .toList();
  }

  private static List<Candidate> candidates(
      DocumentHead head,
      SourceDocument document,
      @Nullable MeetingDate named,
      List<String> warnings) {
    List<Candidate> all = new ArrayList<>();
    FrontMatter front = document.hints().frontMatter();
    add(all, "front matter: ", MeetingDate.all(front.meetingDate()), warnings);
    Candidate heading = heading(head, named, warnings);
    if (heading != null) {
      all.add(heading);
    }
    add(all, "front matter: ", MeetingDate.all(front.date()), warnings);
    // The title of a page may say on what day it was changed, too: only one day is evidence.
    List<MeetingDate> titled =
        MeetingDate.in(document.hints().title()).stream()
            .filter(d -> d.date() != null && d.doubt().isEmpty())
            .toList();
    if (titled.stream().map(MeetingDate::date).distinct().count() == 1) {
      add(all, "title: ", titled, warnings);
    }
    if (named != null && named.date() != null) {
      LocalDate day = named.date();
      if (all.isEmpty() && day.getDayOfWeek() == DayOfWeek.SUNDAY) {
        warnings.add(
            "The date of the file's name, " + day + ", was a Sunday; it is not used by itself.");
      } else {
        all.add(new Candidate(day, DateMethod.FILENAME, named.evidence(), List.of()));
      }
    }
    return all;
  }

  private static void add(
      List<Candidate> all, String source, List<MeetingDate> found, List<String> warnings) {
    if (found.isEmpty()) {
      return;
    }
    MeetingDate first = found.getFirst();
    if (first.date() == null) {
      warnings.add(first.doubt());
      return;
    }
    List<String> doubts = new ArrayList<>();
    if (!first.doubt().isEmpty()) {
      doubts.add(first.doubt());
    }
    all.add(new Candidate(first.date(), DateMethod.STATED, source + first.evidence(), doubts));
  }

  /** Dates that a line end cut: "on Thursday 6th" above "March 2025". */
  private static List<MeetingDate> broken(List<String> lines) {
    List<MeetingDate> found = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String both = lines.get(i - 1) + ' ' + lines.get(i);
      if (both.length() <= 260) {
        found.addAll(MeetingDate.in(both));
      }
    }
    return found;
  }

  private static @Nullable Candidate heading(
      DocumentHead head, @Nullable MeetingDate named, List<String> warnings) {
    List<MeetingDate> found = new ArrayList<>();
    boolean alone = true;
    for (String line : head.ownLines()) {
      List<MeetingDate> here = line.length() <= 260 ? MeetingDate.in(line) : List.of();
      // The day that a page was put up may stand alone above the heading that says "held on".
      boolean held =
          alone && !here.isEmpty() && head.titles().contains(line) && HELD.matcher(line).matches();
      if (held) {
        found.clear();
      }
      found.addAll(here);
      alone &= !held && (here.isEmpty() || line.length() <= LONGEST_DAY && !line.contains(" at "));
    }
    if (found.isEmpty()) {
      found.addAll(broken(head.ownLines()));
    }
    found.stream().filter(d -> d.date() == null).forEach(d -> warnings.add(d.doubt()));
    List<MeetingDate> days = found.stream().filter(d -> d.date() != null).toList();
    if (days.isEmpty()) {
      return null;
    }
    MeetingDate first = days.getFirst();
    LocalDate day = Objects.requireNonNull(first.date());
    List<String> doubts = new ArrayList<>();
    if (!first.doubt().isEmpty()) {
      doubts.add(first.doubt());
    }
    LocalDate other = named == null ? null : named.date();
    if (!day.equals(other) && days.stream().anyMatch(d -> !day.equals(d.date()))) {
      doubts.add("The heading has several dates; the first is used: " + first.evidence() + ".");
    }
    if (named != null
        && other != null
        && !other.equals(day)
        && !first.doubt().isEmpty()
        && first.namesWeekdayOf(other)) {
      doubts.add("The heading's weekday is that of the file's name, " + other + ", which is used.");
      return new Candidate(other, DateMethod.FILENAME, named.evidence(), doubts);
    }
    return new Candidate(day, DateMethod.STATED, first.evidence(), doubts);
  }
}
