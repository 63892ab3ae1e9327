package org.mattersarising.pipeline;

import java.util.Optional;
import org.mattersarising.annotate.MentionTagger;
import org.mattersarising.annotate.mention.CueCouncilLinkFinder;
import org.mattersarising.annotate.mention.EntityModel;
import org.mattersarising.annotate.mention.HostSubjectResolver;
import org.mattersarising.annotate.mention.LearntMentionTagger;
import org.mattersarising.annotate.mention.RegisterMentionTagger;
import org.mattersarising.annotate.sentence.OpenNlpSentenceSplitter;
import org.mattersarising.annotate.statement.GrammarFigureFinder;
import org.mattersarising.annotate.statement.GrammarResolutionFinder;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.structure.ExemptParts;
import org.mattersarising.structure.LayoutSectionSplitter;

/** The implementations that a run uses for each stage. */
final class Stages {

  private Stages() {}

  static DocumentAnnotator annotator(
      CouncilRegister register,
      StatementReading statements,
      Optional<EntityModel> names,
      boolean includeExempt) {
    RegisterMentionTagger rules = new RegisterMentionTagger(register);
    return new DocumentAnnotator(
        new LayoutSectionSplitter(),
        new ExemptParts(),
        includeExempt,
        new OpenNlpSentenceSplitter(),
        names.<MentionTagger>map(n -> new LearntMentionTagger(rules, n)).orElse(rules),
        statements.reader(),
        new HostSubjectResolver(register),
        new GrammarFigureFinder(),
        statements.actions(),
        new GrammarResolutionFinder(),
        new CueCouncilLinkFinder(register));
  }
}
