package org.mattersarising.pipeline;

import org.mattersarising.annotate.CueCouncilLinkFinder;
import org.mattersarising.annotate.GrammarActionFinder;
import org.mattersarising.annotate.GrammarFigureFinder;
import org.mattersarising.annotate.GrammarResolutionFinder;
import org.mattersarising.annotate.GrammarStatementReader;
import org.mattersarising.annotate.HostSubjectResolver;
import org.mattersarising.annotate.OpenNlpSentenceSplitter;
import org.mattersarising.annotate.RegisterMentionTagger;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.structure.LayoutSectionSplitter;

/** The implementations that a run uses for each stage. */
final class Stages {

  private Stages() {}

  static DocumentAnnotator annotator(CouncilRegister register) {
    return new DocumentAnnotator(
        new LayoutSectionSplitter(),
        new OpenNlpSentenceSplitter(),
        new RegisterMentionTagger(register),
        new GrammarStatementReader(),
        new HostSubjectResolver(register),
        new GrammarFigureFinder(),
        new GrammarActionFinder(),
        new GrammarResolutionFinder(),
        new CueCouncilLinkFinder(register));
  }
}
