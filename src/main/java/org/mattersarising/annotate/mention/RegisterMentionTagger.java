package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.MentionTagger;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.TextSpan;

/**
 * Marks mentions by a register of councils and organisations and by the grammar of titles, bodies
 * and names in English minutes. Two walks over the document, both linear: the first learns its
 * acronyms, the second marks. What has no sentence (item titles) is read as a line of its own, with
 * statement -1. Immutable, safe for use by several threads.
 */
public final class RegisterMentionTagger implements MentionTagger {

  private static final Set<String> ATTENDANCE =
      Set.of(
          "present",
          "apologies",
          "attendance",
          "attendees",
          "observers",
          "officers",
          "councillors",
          "members",
          "attending",
          "absent",
          "substitutes",
          "invitees");

  private final CouncilNames councils;
  private final OrganisationNames organisations;

  /** Builds the index of names; do it once for a register. */
  public RegisterMentionTagger(CouncilRegister register) {
    this.councils = new CouncilNames(register);
    this.organisations = new OrganisationNames(register);
  }

  @Override
  public List<Mention> tag(
      DocumentText text,
      DocumentFacts facts,
      DocumentStructure structure,
      List<Sentence> sentences) {
    return TaggedLine.mentions(read(text, facts, structure, sentences));
  }

  /** The lines of a document in order of the text, with what was found in each. */
  List<TaggedLine> read(
      DocumentText text,
      DocumentFacts facts,
      DocumentStructure structure,
      List<Sentence> sentences) {
    List<TaggedLine> lines = lines(text.text(), structure, sentences);
    Acronyms acronyms = new Acronyms();
    List<TaggedLine> first = new ArrayList<>();
    List<@Nullable FoundSpan> revealed = new ArrayList<>();
    for (TaggedLine line : lines) {
      TaggedLine read = line.with(claims(line, facts, null, null).sorted());
      first.add(read);
      revealed.add(acronyms.learn(line.words(), read.spans()));
    }
    List<TaggedLine> tagged = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      TaggedLine line = first.get(i);
      // Without an acronym in it, a line reads as it did before any was known.
      boolean settled = revealed.get(i) == null && !line.words().hasAcronym();
      tagged.add(
          settled ? line : line.with(claims(line, facts, acronyms, revealed.get(i)).sorted()));
    }
    return tagged;
  }

  /** A council or organisation that others found, linked where the register knows the name. */
  FoundSpan link(Words words, FoundSpan span, DocumentFacts facts) {
    if (!span.linkedId().isEmpty()) {
      return span;
    }
    FoundSpan linked =
        switch (span.type()) {
          case COUNCIL -> councils.link(words, span, facts);
          case ORGANISATION -> organisations.link(words, span);
          default -> span;
        };
    // What the document itself says of a name tells more than who else bears it.
    boolean known = linked.linkedId().isEmpty() && !span.candidates().isEmpty();
    return known ? span : linked;
  }

  private Claims claims(
      TaggedLine line,
      DocumentFacts facts,
      @Nullable Acronyms acronyms,
      @Nullable FoundSpan revealed) {
    Words words = line.words();
    Claims claims = new Claims();
    for (FoundSpan council : councils.find(words, facts)) {
      boolean own =
          acronyms != null
              && council.to() == council.from() + 1
              && acronyms.meansOtherwise(words.get(council.from()));
      if (!own) {
        claims.add(council);
      }
    }
    List<FoundSpan> late = new ArrayList<>();
    for (FoundSpan organisation : organisations.find(words)) {
      boolean mayBePart =
          organisation.to() == organisation.from() + 1
              && (words.nameLike(organisation.to()) || words.nameLike(organisation.from() - 1));
      if (mayBePart) {
        late.add(organisation);
      } else {
        claims.add(organisation);
      }
    }
    claims.addAll(PersonGrammar.find(words, line.attendance()));
    if (revealed != null) {
      claims.add(revealed);
    }
    PhraseGrammar.find(words, claims);
    claims.addAll(late);
    if (acronyms != null) {
      for (int i = 0; i < words.size(); i++) {
        FoundSpan acronym = acronyms.at(words, i);
        if (acronym != null) {
          claims.add(acronym);
        }
      }
    }
    RoleGrammar.find(words, claims);
    namesBeforeTitles(words, claims);
    return claims;
  }

  /** "Given Surname, Head of Something": the title shows that the two words are a name. */
  private static void namesBeforeTitles(Words words, Claims claims) {
    for (FoundSpan role : claims.sorted()) {
      int comma = role.from() - 1;
      boolean after =
          role.type() == MentionType.ROLE
              && comma >= 2
              && Set.of(",", "(", "-", "–").contains(words.get(comma).text());
      if (!after) {
        continue;
      }
      int from = comma;
      while (from > 0
          && comma - from < 3
          && words.nameLike(from - 1)
          && !claims.taken(from - 1)
          && !MentionLexicon.NEVER_NAMES.contains(words.lower(from - 1))
          && !MentionLexicon.BARRIERS.contains(words.lower(from - 1))
          && (words.get(from - 1).isInitial() || !words.get(from - 1).isAcronym())) {
        from--;
      }
      if (comma - from == 2 || comma - from == 3) {
        claims.add(new FoundSpan(from, comma, MentionType.PERSON, 0.85));
      }
    }
  }

  private static List<TaggedLine> lines(
      String text, DocumentStructure structure, List<Sentence> sentences) {
    record Part(TextSpan span, int statement, boolean attendance) {}
    List<Part> parts = new ArrayList<>();
    List<Paragraph> paragraphs = structure.paragraphs();
    boolean[] covered = new boolean[paragraphs.size()];
    for (Sentence sentence : sentences) {
      int paragraph = sentence.paragraph();
      boolean known = paragraph >= 0 && paragraph < covered.length;
      if (known) {
        covered[paragraph] = true;
      }
      boolean attendance = known && paragraphs.get(paragraph).kind() == ParagraphKind.ATTENDANCE;
      parts.add(new Part(sentence.span(), sentence.index(), attendance));
    }
    for (Paragraph paragraph : paragraphs) {
      if (!covered[paragraph.index()] && paragraph.kind() != ParagraphKind.FURNITURE) {
        parts.add(new Part(paragraph.span(), -1, false));
      }
    }
    parts.sort(Comparator.comparing(Part::span));
    List<TaggedLine> lines = new ArrayList<>();
    boolean listing = false;
    for (Part part : parts) {
      Words words = new Words(text, part.span());
      boolean labelled = labelled(words);
      // Names under a label, one to a line, until a line that is too long for a name.
      listing = labelled || listing && words.size() <= 14 && !words.allCapitals();
      lines.add(new TaggedLine(part.statement(), words, part.attendance() || listing, List.of()));
    }
    return lines;
  }

  private static boolean labelled(Words words) {
    boolean label = false;
    for (int i = 0; i < Math.min(5, words.size()); i++) {
      label |= ATTENDANCE.contains(words.lower(i));
      if (label && (words.get(i).is(":") || i == words.size() - 1 && words.size() <= 3)) {
        return true;
      }
    }
    return false;
  }
}
