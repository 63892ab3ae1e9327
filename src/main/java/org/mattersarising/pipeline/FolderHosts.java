package org.mattersarising.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mattersarising.model.CouncilMethod;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

/**
 * Whose a document without a text is, by the folder it lies in: where all that was read there is of
 * one council, so is a scan beside it. Only for what could not be read: a text speaks for itself.
 * Immutable, safe for use by several threads.
 */
final class FolderHosts {

  private final Map<String, DocumentFacts> ofOneCouncil = new HashMap<>();

  /**
   * Looks at the folders of all documents that were read; those of an unknown host say nothing.
   *
   * @param facts by path
   */
  FolderHosts(List<SourceDocument> opened, Map<String, DocumentFacts> facts) {
    Set<String> mixed = new HashSet<>();
    for (SourceDocument source : opened) {
      DocumentFacts known = facts.get(source.path());
      if (source.status() != ReadStatus.READ || known == null || known.councilId() == null) {
        continue;
      }
      String folder = folder(source.path());
      DocumentFacts first = ofOneCouncil.putIfAbsent(folder, known);
      if (first != null && !Objects.equals(first.councilId(), known.councilId())) {
        mixed.add(folder);
      }
    }
    ofOneCouncil.keySet().removeAll(mixed);
  }

  /** The same facts, with the folder's council where theirs is unknown and the folder has one. */
  DocumentFacts complete(String path, DocumentFacts unread) {
    DocumentFacts host = ofOneCouncil.get(folder(path));
    String council = host == null ? null : host.councilId();
    if (host == null || council == null || unread.councilId() != null) {
      return unread;
    }
    return unread.hostedBy(
        council,
        host.councilName(),
        CouncilMethod.INFERRED,
        "all that was read of the folder \"" + folder(path) + "\"");
  }

  /** What stands before the last slash; the corpus itself for a file that is in no folder. */
  private static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "." : path.substring(0, slash);
  }
}
