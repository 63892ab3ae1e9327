package org.mattersarising.pipeline;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.TextSpan;

/**
 * Stanford CoreNLP with its default English models of names and its rules for titles, without what
 * finds dates and numbers: that would only cost it time.
 */
final class CoreNlpPeer implements NamePeer {

  private static final Map<String, MentionType> TYPES_OF =
      Map.of(
          "ORGANIZATION", MentionType.ORGANISATION,
          "PERSON", MentionType.PERSON,
          "TITLE", MentionType.ROLE);

  private final StanfordCoreNLP pipeline;

  CoreNlpPeer() {
    Properties how = new Properties();
    how.setProperty("annotators", "tokenize,pos,lemma,ner");
    // Each line of minutes is a paragraph or a heading: no name goes on in the next.
    how.setProperty("ssplit.newlineIsSentenceBreak", "always");
    how.setProperty("ner.useSUTime", "false");
    how.setProperty("ner.applyNumericClassifiers", "false");
    pipeline = new StanfordCoreNLP(how);
  }

  @Override
  public String name() {
    return "Stanford CoreNLP 4.5.10";
  }

  @Override
  public List<Name> find(String text) {
    CoreDocument document = pipeline.processToCoreDocument(text);
    List<Name> names = new ArrayList<>();
    for (CoreEntityMention mention : document.entityMentions()) {
      MentionType type = TYPES_OF.get(mention.entityType());
      if (type != null) {
        names.add(
            new Name(
                new TextSpan(mention.charOffsets().first(), mention.charOffsets().second()), type));
      }
    }
    return names;
  }
}
