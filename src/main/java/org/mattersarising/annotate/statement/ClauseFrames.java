package org.mattersarising.annotate.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.statement.SubjectFinder.Subject;
import org.mattersarising.model.SpeakerGroup;

/** The frame of one clause: subject, reporting verb, hearer, "that". Immutable. */
final class ClauseFrames {

  private static final Set<String> REPLIES =
      WordSet.of(
          "in", "with", "responding", "replying", "answering", "following", "asked", "pressed");

  private final Speakers speakers;
  private final SubjectFinder subjects;
  private final PropositionStart propositions;

  ClauseFrames(Speakers speakers, PropositionStart propositions) {
    this.speakers = speakers;
    this.subjects = new SubjectFinder(speakers);
    this.propositions = propositions;
  }

  /** The first reporting verb with a subject right before it, from a word on. */
  Frame first(Words words, int from, int to) {
    int open = 0;
    for (int verb = from; verb < to; verb++) {
      String word = words.lower(verb);
      open += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      Frame frame = open > 0 || !ReportingVerbs.mayReport(word) ? null : frameOf(words, from, verb);
      if (frame != null) {
        return isAside(words, from, verb) ? whole(frame) : frame;
      }
      if (verb > from && (word.equals("that") && !replies(words, from) || word.equals(";"))) {
        return Frame.NONE;
      }
    }
    return Frame.NONE;
  }

  /** "…, she said, …": the words before belong to what is said. */
  private static boolean isAside(Words words, int from, int verb) {
    boolean closes = verb + 1 >= words.size() || words.isMark(verb + 1);
    if (!closes || verb + 1 < words.size() && words.lower(verb + 1).equals(":")) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(from + 1, verb - 8); i--) {
      if (words.lower(i).equals(",")) {
        return i > from + 1 && !replies(words, from);
      }
    }
    return false;
  }

  private static Frame whole(Frame frame) {
    return new Frame(
        frame.speech(),
        frame.group(),
        frame.titleFrom(),
        frame.titleTo(),
        frame.pronoun(),
        frame.heard(),
        0);
  }

  /** Whether it opens with "in response to …", which may hold a "that" of its own. */
  private static boolean replies(Words words, int from) {
    return REPLIES.contains(words.lower(from)) && !words.lower(from + 1).equals("the");
  }

  private @Nullable Frame frameOf(Words words, int from, int verb) {
    String word = words.lower(verb);
    boolean mind = ReportingVerbs.isMind(word);
    boolean told = ReportingVerbs.isTold(word);
    int before = SubjectFinder.beforeAuxiliaries(words, from, verb);
    boolean be = SubjectFinder.hasBe(words, before, verb);
    if (mind
        && !be
        && !words.lower(verb - 1).startsWith("remain")
        && !words.lower(verb - 1).equals("felt")) {
      return null;
    }
    boolean passive = be && !mind;
    Subject subject = subjects.before(words, from, before);
    boolean impersonal = subject != null && (subject.raised() || subject.pronoun().equals("it"));
    if (subject == null || passive && !impersonal && !told) {
      return passive && (subject != null || Speech.of(word) != null)
          ? passiveQuery(words, verb)
          : null;
    }
    if (passive && impersonal) {
      return impersonal(words, verb, subject);
    }
    if (told && passive || ReportingVerbs.isHeard(word)) {
      return heard(words, verb, subject);
    }
    Speech kind = ReportingVerbs.kind(words, verb, subject.raised() ? noun(words, subject) : "");
    return new Frame(
        kind,
        subject.group(),
        subject.from(),
        subject.to(),
        subject.pronoun(),
        false,
        propositions.after(words, verb));
  }

  private static String noun(Words words, Subject subject) {
    return words.lower(subject.from());
  }

  /** "Concern was expressed by …", "it was agreed that …". */
  private Frame impersonal(Words words, int verb, Subject subject) {
    Speech kind = ReportingVerbs.kind(words, verb, subject.raised() ? noun(words, subject) : "");
    Speakers.Title by = agent(words, verb);
    boolean members =
        subject.raised() || kind == Speech.AGREE || kind == Speech.DISCUSS || kind == Speech.ASK;
    if (by != null) {
      return new Frame(
          kind, by.group(), by.from(), by.to(), "", false, propositions.after(words, verb));
    }
    boolean explained = subject.pronoun().equals("it") && !members;
    return new Frame(
        kind,
        members ? SpeakerGroup.MEMBER : null,
        0,
        0,
        "",
        explained,
        propositions.after(words, verb));
  }

  /** "Members were told by …": another speaks than the subject. */
  private Frame heard(Words words, int verb, Subject subject) {
    Speakers.Title by = agent(words, verb);
    String word = words.lower(verb);
    boolean assured = word.equals("assured") || word.equals("reassured");
    return new Frame(
        assured ? Speech.ASSURE : Speech.SAY,
        by == null ? subject.group() : by.group(),
        by == null ? 0 : by.from(),
        by == null ? 0 : by.to(),
        "",
        by == null,
        propositions.after(words, verb));
  }

  /** "The reasons were queried" is a question of members, "… was explained by the Head" is said. */
  private @Nullable Frame passiveQuery(Words words, int verb) {
    Speakers.Title by = agent(words, verb);
    if (by != null) {
      return new Frame(Speech.of(words.lower(verb)), by.group(), by.from(), by.to(), "", false, 0);
    }
    String word = words.lower(verb);
    boolean asked = word.equals("queried") || word.equals("questioned") || isRequested(words, verb);
    return asked ? new Frame(Speech.ASK, SpeakerGroup.MEMBER, 0, 0, "", false, 0) : null;
  }

  /** "Further information was requested on …", by nobody else who is named. */
  private static boolean isRequested(Words words, int verb) {
    String word = words.lower(verb);
    String what = words.lower(verb - 2);
    return (word.equals("requested") || word.equals("sought"))
        && (words.lower(verb - 1).equals("was") || words.lower(verb - 1).equals("were"))
        && !words.lower(verb + 1).equals("by")
        && Set.of("information", "details", "figures", "data", "breakdown", "examples")
            .contains(what);
  }

  private Speakers.@Nullable Title agent(Words words, int verb) {
    for (int i = verb + 1; i < Math.min(words.size(), verb + 3); i++) {
      if (words.lower(i).equals("by")) {
        return speakers.first(words, i + 1, Math.min(words.size(), i + 8));
      }
    }
    return null;
  }
}
