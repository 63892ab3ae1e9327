package org.mattersarising.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes the tables of an invented run that a comparison reads: three councils with twelve meetings
 * each and one with three. The first one speaks of ferries in every meeting, in words of its own.
 */
public final class InventedRun {

  private static final List<String> FILLERS =
      List.of(
          "The winter timetable of every crossing was set out by officers; with fares and tides and"
              + " the hours at which gates open; and a plan for the months ahead was put on a map.",
          "Members heard how the survey had been done; who was asked and how many had replied; what"
              + " they liked or would change; whether parking helped; and that more was to come.",
          "The chair thanked the whole team for its work over the past season; named no one alone;"
              + " welcomed a new clerk; wished those who retire well; and closed the first part.");

  private final List<String> meetings = new ArrayList<>();
  private final List<String> statements = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();
  private final List<String> quality = new ArrayList<>();
  private final SplittableRandom random = new SplittableRandom(11);

  private InventedRun() {}

  /** Writes it into a folder. */
  public static Path write(Path folder) throws IOException {
    InventedRun run = new InventedRun();
    run.council("alderby", 12, 1.0, "were cancelled because the slipway had silted up");
    run.council("brackwell", 12, 0.4, "were late");
    run.council("corley", 12, 0.4, "were full");
    run.council("dunmoor", 3, 0.5, "were dear");
    Path data = Files.createDirectories(folder.resolve("data"));
    file(
        data,
        "councils",
        "council_id,name,gss_code,nation,type,region,register_version,documents,meetings,text_escaped",
        List.of(
            "alderby,Alderby County Council,,England,county,South,1,12,12,false",
            "brackwell,Brackwell County Council,,England,county,North,1,12,12,false",
            "corley,Corley Borough Council,,England,unitary,South,1,12,12,false",
            "dunmoor,Dunmoor County Council,,England,county,South,1,3,3,false"));
    file(
        data,
        "themes",
        "theme_id,label,kind,codebook_id,codebook_version,definition,terms,statements,meetings,"
            + "councils,stability,text_escaped,committee_types",
        List.of(
            "ferries,Ferries,codebook,water,1,d,,9,9,3,,false,",
            "piers,Piers,codebook,water,1,d,,9,9,3,,false,",
            "hives,Hives,codebook,bees,1,d,,0,0,0,,false,parish"));
    file(
        data,
        "meetings",
        "meeting_id,council_id,committee,committee_type,date,extent,comparable,documents,"
            + "statements,text_escaped",
        run.meetings);
    file(
        data,
        "statements",
        "statement_id,meeting_id,subject_council_id,text,text_escaped,act,counted",
        run.statements);
    file(data, "statement_themes", "statement_id,theme_id,score,stance,method", run.marks);
    file(
        data,
        "quality",
        "check,scope,numerator,denominator,value,low,high,note,text_escaped",
        run.quality);
    file(
        data,
        "shared_issues",
        "shared_issue_id,label,theme_id,council_ids,issues,meetings,text_escaped",
        List.of("shared-1,'=Crowded ferries,ferries,alderby;corley,i;j,5,true"));
    file(data, "theme_council", "theme_id", List.of());
    Files.writeString(
        data.resolve("datapackage.json"),
        """
        {"resources": [{"description": "none"}], "description": "Invented. Selection: All that float."}
        """);
    return folder;
  }

  private void council(String council, int n, double rate, String words) {
    int counted = 0;
    for (int i = 0; i < n; i++) {
      String meeting = council + "-" + i;
      LocalDate date = LocalDate.of(2021, 1, 12).plusMonths(3L * i);
      meetings.add(
          String.join(",", meeting, council, "Harbours Panel", "other", date + "", "whole", "true")
              + ",1,5,false");
      say(council, meeting, "x", FILLERS.get(i % 3), "information", "", "");
      counted++;
      if (random.nextDouble() < rate) {
        String text = "Members were worried that ferries " + words + " on " + date + ".";
        say(council, meeting, "f", text, "concern", "ferries", "problem");
        counted++;
      }
      if (i % 2 == 0) {
        say(council, meeting, "p", "The piers were painted.", "information", "piers", "improving");
        say(council, meeting, "d", "The piers are safe.", "assurance", "piers", "denied");
        counted += 2;
      }
    }
    int length = council.equals("alderby") ? 3 : 1;
    style(MinuteStyle.WORDS, council, 400L * n, n);
    style(MinuteStyle.COUNTED, council, (long) length * counted, n);
    style(MinuteStyle.DISCUSSION, council, (long) length * counted, counted);
    style(MinuteStyle.FIRST_PERSON, council, 0, counted);
  }

  private void style(String check, String council, long n, long of) {
    quality.add(String.join(",", check, council, n + "", of + "", "", "", "", "n", "false"));
  }

  private void say(
      String council,
      String meeting,
      String which,
      String text,
      String act,
      String theme,
      String stance) {
    String id = meeting + which;
    statements.add(String.join(",", id, meeting, council, text, "false", act, "true"));
    if (!theme.isEmpty()) {
      marks.add(String.join(",", id, theme, "0.9", stance, "term"));
    }
  }

  private static void file(Path data, String name, String header, List<String> rows)
      throws IOException {
    Files.writeString(
        data.resolve(name + ".csv"),
        header + "\r\n" + String.join("", rows.stream().map(r -> r + "\r\n").toList()));
  }
}
