package org.mattersarising.pipeline;

import gate.Annotation;
import gate.AnnotationSet;
import gate.Corpus;
import gate.Document;
import gate.Factory;
import gate.FeatureMap;
import gate.Gate;
import gate.LanguageAnalyser;
import gate.Resource;
import gate.creole.ANNIEConstants;
import gate.creole.ANNIETransducer;
import gate.creole.POSTagger;
import gate.creole.Plugin;
import gate.creole.SerialAnalyserController;
import gate.creole.annotdelete.AnnotationDeletePR;
import gate.creole.gazetteer.DefaultGazetteer;
import gate.creole.orthomatcher.OrthoMatcher;
import gate.creole.splitter.RegexSentenceSplitter;
import gate.creole.tokeniser.DefaultTokeniser;
import gate.util.GateException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdom.JDOMException;
import org.jdom.input.SAXBuilder;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.TextSpan;

/**
 * GATE's ANNIE with its default resources in the order of its default application. Its classes and
 * resources come from the class path, so that nothing is fetched at run time.
 */
final class AnniePeer implements NamePeer {

  private static final Map<String, MentionType> TYPES_OF =
      Map.of(
          ANNIEConstants.ORGANIZATION_ANNOTATION_TYPE, MentionType.ORGANISATION,
          ANNIEConstants.PERSON_ANNOTATION_TYPE, MentionType.PERSON);

  /** In ANNIE's order: each reads what those before it marked. */
  private static final List<Class<? extends Resource>> STEPS =
      List.of(
          AnnotationDeletePR.class,
          DefaultTokeniser.class,
          DefaultGazetteer.class,
          RegexSentenceSplitter.class,
          POSTagger.class,
          ANNIETransducer.class,
          OrthoMatcher.class);

  private final SerialAnalyserController application;
  private final Corpus corpus;

  /**
   * Loads ANNIE.
   *
   * @param folder empty; holds its resources from then on
   */
  AnniePeer(Path folder) throws GateException, IOException {
    Gate.runInSandbox(true);
    Gate.init();
    Gate.getCreoleRegister().registerPlugin(new Unpacked(folder));
    application =
        (SerialAnalyserController)
            Factory.createResource(SerialAnalyserController.class.getName());
    for (Class<? extends Resource> step : STEPS) {
      application.add((LanguageAnalyser) Factory.createResource(step.getName()));
    }
    corpus = Factory.newCorpus("minutes");
    application.setCorpus(corpus);
  }

  /**
   * All of ANNIE as one plugin. GATE would ask a repository for it; here its jar is on the class
   * path, and its resources are laid in a folder, since GATE resolves their names against one.
   */
  private static final class Unpacked extends Plugin {

    private static final String PARTS = "META-INF/gate/creole.xml";

    Unpacked(Path folder) throws IOException {
      Path jar = Path.of(URI.create(location()));
      try (FileSystem files = FileSystems.newFileSystem(jar);
          Stream<Path> all = Files.walk(files.getPath("/resources"))) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          Path copy = folder.resolve(file.toString().substring(1));
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
      baseURL = folder.toUri().toURL();
    }

    private static String location() {
      return ANNIETransducer.class.getProtectionDomain().getCodeSource().getLocation().toString();
    }

    @Override
    public org.jdom.Document getCreoleXML() throws JDOMException, IOException {
      return new SAXBuilder(false).build(ANNIETransducer.class.getResource("/" + PARTS));
    }
  }

  @Override
  public String name() {
    return "GATE ANNIE 9.1";
  }

  @Override
  public List<Name> find(String text) {
    try {
      FeatureMap how = Factory.newFeatureMap();
      how.put(Document.DOCUMENT_STRING_CONTENT_PARAMETER_NAME, text);
      how.put(Document.DOCUMENT_MIME_TYPE_PARAMETER_NAME, "text/plain");
      Document document =
          (Document) Factory.createResource("gate.corpora.DocumentImpl", how);
      try {
        corpus.add(document);
        application.execute();
        return names(text, document);
      } finally {
        corpus.clear();
        Factory.deleteResource(document);
      }
    } catch (GateException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Name> names(String text, Document document) {
    AnnotationSet all = document.getAnnotations();
    AnnotationSet listed = all.get(ANNIEConstants.LOOKUP_ANNOTATION_TYPE);
    List<Name> names = new ArrayList<>();
    for (Annotation found : all.get(TYPES_OF.keySet())) {
      int start = start(found);
      int end = end(found);
      // "Mr" is part of its people, and not of those of the labels.
      for (Annotation title : listed.getContained((long) start, (long) end)) {
        if (isA(title, "title") && start(title) == start && end(title) < end) {
          start = end(title);
          break;
        }
      }
      while (start < end && !Character.isLetter(text.charAt(start))) {
        start++;
      }
      if (start < end) {
        names.add(new Name(new TextSpan(start, end), TYPES_OF.get(found.getType())));
      }
    }
    // Its grammar makes each of these a JobTitle, and drops it in its last phase.
    for (Annotation title : listed) {
      if (isA(title, "jobtitle")) {
        names.add(new Name(new TextSpan(start(title), end(title)), MentionType.ROLE));
      }
    }
    return names;
  }

  private static boolean isA(Annotation listed, String type) {
    return type.equals(listed.getFeatures().get(ANNIEConstants.LOOKUP_MAJOR_TYPE_FEATURE_NAME));
  }

  private static int start(Annotation annotation) {
    return Math.toIntExact(annotation.getStartNode().getOffset());
  }

  private static int end(Annotation annotation) {
    return Math.toIntExact(annotation.getEndNode().getOffset());
  }
}
