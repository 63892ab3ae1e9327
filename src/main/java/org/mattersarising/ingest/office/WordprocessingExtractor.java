package org.mattersarising.ingest.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.ingest.format.RawDocument;
import org.mattersarising.ingest.format.TextExtractor;

/**
 * DOCX: WordprocessingML in an Open Packaging Conventions file (ISO/IEC 29500), transitional or
 * strict. Stateless, safe for use by several threads.
 */
public final class WordprocessingExtractor implements TextExtractor {

  @Override
  public Extraction extract(RawDocument raw, ExtractionLimits limits) {
    try (PackageParts parts = new PackageParts(raw.bytes(), limits, limits.deadline())) {
      return BlockWriter.write(new Package(parts).content(), limits);
    } catch (OfficeException e) {
      return e.refusal();
    }
  }

  /** One file that is being read. */
  private static final class Package {

    private final PackageParts parts;
    private final String main;
    private final Map<String, Relation> relations;

    Package(PackageParts parts) throws OfficeException {
      this.parts = parts;
      String target = "word/document.xml";
      for (Relation relation : relations(parts.part("_rels/.rels"), "").values()) {
        if (relation.type().equals("officeDocument")) {
          target = relation.target();
        }
      }
      main = target;
      int slash = main.lastIndexOf('/') + 1;
      String folder = main.substring(0, slash);
      relations =
          relations(parts.part(folder + "_rels/" + main.substring(slash) + ".rels"), folder);
    }

    OfficeContent content() throws OfficeException {
      XmlNode document = parts.part(main);
      if (document == null) {
        throw OfficeException.broken("the part with its text is missing");
      }
      DocxStyles styles = new DocxStyles(related("styles"));
      DocxNumbering numbering = new DocxNumbering(related("numbering"), styles);
      Omissions omissions = new Omissions();
      List<String> marks = new ArrayList<>();
      List<Block> body =
          new DocxBody(styles, numbering, omissions, marks).blocks(document.child("body"));
      return new OfficeContent(
          body, notes(marks, styles, omissions), furniture(document, styles), title(), omissions);
    }

    private List<String> notes(List<String> marks, DocxStyles styles, Omissions omissions)
        throws OfficeException {
      Map<String, String> words = new LinkedHashMap<>();
      for (String type : List.of("footnote", "endnote")) {
        XmlNode root = marks.isEmpty() ? null : related(type + "s");
        if (root != null) {
          for (XmlNode note : root.all(type)) {
            words.put(type.charAt(0) + note.get("id"), flat(note, styles, omissions));
          }
        }
      }
      return marks.stream().map(mark -> words.getOrDefault(mark, "")).toList();
    }

    private List<String> furniture(XmlNode document, DocxStyles styles) throws OfficeException {
      Set<String> lines = new LinkedHashSet<>();
      for (Relation relation : relations.values()) {
        boolean head = relation.type().equals("header");
        if ((head || relation.type().equals("footer"))
            && document.holds(relation.type() + "Reference")) {
          XmlNode root = parts.part(relation.target());
          if (root != null) {
            String line = flat(root, styles, new Omissions());
            if (!line.isBlank()) {
              lines.add((head ? "head: " : "foot: ") + line);
            }
          }
        }
      }
      return List.copyOf(lines);
    }

    private static String flat(XmlNode container, DocxStyles styles, Omissions omissions) {
      DocxBody walk =
          new DocxBody(styles, new DocxNumbering(null, styles), omissions, new ArrayList<>());
      return Words.of(walk.blocks(container));
    }

    private String title() throws OfficeException {
      XmlNode core = parts.part("docProps/core.xml");
      return core == null ? "" : PropertyTitle.of(core.child("title").content());
    }

    private @Nullable XmlNode related(String type) throws OfficeException {
      for (Relation relation : relations.values()) {
        if (relation.type().equals(type)) {
          return parts.part(relation.target());
        }
      }
      return null;
    }

    /** What a part refers to within the package; nothing outside of it is of any interest. */
    private static Map<String, Relation> relations(@Nullable XmlNode root, String folder) {
      Map<String, Relation> relations = new LinkedHashMap<>();
      if (root == null) {
        return relations;
      }
      for (XmlNode each : root.all("Relationship")) {
        if (!each.get("TargetMode").equals("External")) {
          String type = each.get("Type");
          String target = each.get("Target");
          relations.put(
              each.get("Id"),
              new Relation(
                  type.substring(type.lastIndexOf('/') + 1),
                  target.startsWith("/") ? target.substring(1) : folder + target));
        }
      }
      return relations;
    }
  }

  /**
   * @param type the last part of its address, such as {@code styles}
   * @param target name of the part
   */
  private record Relation(String type, String target) {}
}
