package org.mattersarising.annotate.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.statement.PhraseIndex.Hit;
import org.mattersarising.model.SpeakerGroup;

/**
 * Titles and nouns that speak in minutes, with the group they belong to (guidelines, section 5).
 * What follows "of the" decides for chairs: of an improvement board external, else a member.
 */
final class Speakers {

  private static final String MEMBER =
      """
      member|members|member's|members'; committee|committee's; panel|panel's; councillor|councillors|cllr|cllrs|councillor's;
      chair|chairman|chairperson|chairwoman|vice-chair|vice-chairman|vice-chairperson; vice chair|chairman;
      councillors'; task group; working group; task and finish group; sub-committee; subcommittee; sub-group; alderman; co-opted|co-optee member|members;
      scrutiny board|commission; select committee; group leader|leaders; leader of the opposition|minority; opposition leader; ward member|members; local member|members; lead member for scrutiny; mover; rapporteur;
      elected member|members; backbench member|members; opposition member|members; convener|convenor|vice-convener|vice-convenor; vice convener|convenor; trustees|governor representative;
      town|civic|lord|city mayor; deputy town|civic|lord mayor; deputy lord mayor; provost; lord|deputy|depute provost; bailie|baillie\
      """;
  private static final String EXECUTIVE =
      """
      cabinet|executive member|members|councillor|lead; portfolio holder|holders; lead councillor; cabinet; deputy leader; metro|elected|executive mayor;
      leader|leader's; leader of the council|county|city|borough|authority; lead member|members; lead cabinet member;
      lead councillor; executive councillor; portfolio-holder; holder of the portfolio; cabinet adviser; portfolio member|members|lead; executive board member|members\
      """;

  /** Of the council as its chair, or of its executive: the document tells which. */
  private static final String MAYOR = "mayor; deputy mayor";

  private static final String OFFICER =
      """
      director|directors|director's; head of|teacher; assistant director; officer|officers|officer's|officers'; manager|managers; chief executive;
      solicitor; accountant; head of service; monitoring officer; consultant in public; service lead; strategic lead; team leader; lead officer;
      business partner; practitioner; co-ordinator|coordinator; clerk; treasurer; principal social worker; engineer; planner; adviser|advisor;
      specialist; analyst; deputy chief executive; town clerk; registrar; surveyor; headteacher of the virtual; virtual school head; heads of; ecologist;
      mr|mrs|ms|miss|dr; service director; borough solicitor; lawyer; legal adviser|advisor; actuary; lead for; programme lead; report author; presenter; facilitator;
      presenting officer|officers; statutory scrutiny officer; commissioner for adults|children; strategic|lead commissioner; assistant head; deputy head; deputy director\
      """;
  private static final String EXTERNAL =
      """
      inspector|inspectors; lead inspector; ambassador|ambassadors; young person|people|people's; resident|residents; parent|parents; carer; minister;
      secretary of state; police; chief constable; superintendent; inspector of; representative|representatives; external auditor|auditors; auditor from; healthwatch;
      member|members of the public|youth; public; headteacher|headteachers|headmaster; independent chair|chairman|chairperson|scrutineer|adviser|person; peer team|reviewers|challenge;
      petitioner|petitioners; questioner; speaker|speakers; foster carer|carers; witness|witnesses; doctor; gp|gps; trust|trust's; developer; applicant; agent;
      advisor from; police and crime commissioner; commissioner appointed; youth council|parliament|mayor; patient|patients; improvement adviser|advisor|partner;
      department for education adviser|advisor|commissioner; campaigner; complainant|complainants; constable; sergeant; chief inspector; pcso; police officer|officers; objector|objectors; supporter; contractor; partner|partners; lga; deputation; delegation; guest\
      """;

  private final PhraseIndex<SpeakerGroup> index = new PhraseIndex<>();

  /** With a mayor who leads the executive. */
  Speakers() {
    this(false);
  }

  /**
   * @param civicMayor whether a mayor chairs the council, and does not lead it
   */
  Speakers(boolean civicMayor) {
    add(MEMBER, SpeakerGroup.MEMBER);
    add(MAYOR, civicMayor ? SpeakerGroup.MEMBER : SpeakerGroup.EXECUTIVE);
    add(EXECUTIVE, SpeakerGroup.EXECUTIVE);
    add(OFFICER, SpeakerGroup.OFFICER);
    add(EXTERNAL, SpeakerGroup.EXTERNAL);
  }

  private void add(String phrases, SpeakerGroup group) {
    for (String phrase : phrases.split(";", 0)) {
      index.add(Phrase.of(phrase.strip().replaceAll("\\s+", " ")), group);
    }
  }

  /** A title in a sentence: where it begins, where it and its "of …" end, whose it is. */
  record Title(SpeakerGroup group, int from, int to) {}

  /** The last title between two words, with the group of the whole noun phrase; null without. */
  @Nullable Title last(Words words, int from, int to) {
    List<Hit<SpeakerGroup>> hits = index.find(words, from, to);
    if (hits.isEmpty()) {
      return null;
    }
    int at = hits.size() - 1;
    while (at > 0 && isPartOf(words, hits.get(at - 1), hits.get(at))) {
      at--;
    }
    Hit<SpeakerGroup> head = hits.get(at);
    return new Title(groupOf(words, head, to), head.from(), hits.getLast().to());
  }

  /** The first title between two words; null without. */
  @Nullable Title first(Words words, int from, int to) {
    List<Hit<SpeakerGroup>> hits = index.find(words, from, to);
    return hits.isEmpty()
        ? null
        : new Title(
            groupOf(words, hits.getFirst(), to), hits.getFirst().from(), hits.getFirst().to());
  }

  /** Whether the later title only completes the earlier: "Chair of the … Board", "Cllr X, Head". */
  private static boolean isPartOf(Words words, Hit<SpeakerGroup> head, Hit<SpeakerGroup> next) {
    for (int i = head.to(); i < next.from(); i++) {
      if (!words.at(i).capital() && !isJoin(words.lower(i))) {
        return false;
      }
    }
    boolean of = words.lower(head.to()).equals("of") || words.lower(head.to()).equals("for");
    return of || head.phrase().source().startsWith("head");
  }

  private static boolean isJoin(String word) {
    return switch (word) {
      case "of", "for", "the", "and", "to", "in", "from", "on", "at", "a", "an", "this", "our" ->
          true;
      default -> false;
    };
  }

  private static SpeakerGroup groupOf(Words words, Hit<SpeakerGroup> head, int to) {
    String title = words.join(head.from(), head.to());
    if (title.contains("chair") && head.value() == SpeakerGroup.MEMBER) {
      return isOutside(words, head.to(), to) ? SpeakerGroup.EXTERNAL : SpeakerGroup.MEMBER;
    }
    if (title.startsWith("chief executive") || title.startsWith("director")) {
      String body = words.join(head.to(), Math.min(to, head.to() + 7));
      if (body.contains("nhs") || body.contains("trust") || body.contains("hospital")) {
        return SpeakerGroup.EXTERNAL;
      }
    }
    return head.value();
  }

  /** Whether the body after "chair of" is no body of councillors. */
  private static boolean isOutside(Words words, int from, int to) {
    if (!words.lower(from).equals("of") && !words.lower(from).equals("for")) {
      return false;
    }
    int end = from + 1;
    while (end < to && (words.at(end).capital() || isJoin(words.lower(end))) && end < from + 10) {
      end++;
    }
    String body = " " + words.join(from + 1, end) + " ";
    for (String own :
        new String[] {"scrutiny", "committee", "working", "task", "review", "panel"}) {
      if (body.contains(own)) {
        return false;
      }
    }
    for (String other :
        new String[] {"improvement", "board", "partnership", "trust", "forum", "governors"}) {
      if (body.contains(other)) {
        return true;
      }
    }
    return false;
  }
}
