package org.mattersarising.ingest.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.mattersarising.ingest.format.ExtractionLimits.Deadline;

/**
 * Walks through a page's drawing and notes where its signs and straight lines stand. PDFBox works
 * out the places; how they make up words and lines is decided in {@link RowMaker}. For one thread.
 */
final class PageReader extends PDFTextStripper {

  /** The time or the room for one document is used up. */
  static final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LimitReached(String message) {
      super(message, null, false, false);
    }
  }

  /** More signs than any page shows. */
  private static final int MOST_GLYPHS = 200_000;

  /** A longer text is no watermark. */
  private static final int LONGEST_MARK = 60;

  /** How a font's letters look. */
  private record Print(boolean bold, boolean symbol) {}

  private record Placed(Glyph glyph, int turn, boolean hidden) {}

  private final Deadline deadline;
  private final List<Placed> placed = new ArrayList<>();
  private final Strokes strokes = new Strokes();
  private final IdentityHashMap<PDFont, Print> prints = new IdentityHashMap<>();
  private final Deque<Boolean> marked = new ArrayDeque<>();
  private PDRectangle box = PDRectangle.A4;
  private int operators;
  private int slanted;

  /** What stands aslant on a page: as a rule a word across it. */
  private final StringBuilder aslant = new StringBuilder();

  private final Set<String> watermarks = new TreeSet<>();

  PageReader(Deadline deadline) {
    this.deadline = deadline;
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
    setShouldSeparateByBeads(false);
    // Pages are handed in one by one, so the class counts none itself.
    setStartPage(0);
  }

  /** What the page shows. */
  PageContent read(PDPage page, int number) throws IOException {
    placed.clear();
    strokes.clear();
    marked.clear();
    operators = 0;
    slanted = 0;
    box = page.getCropBox();
    aslant.setLength(0);
    processPage(page);
    String mark = aslant.toString().replaceAll("\\s+", " ").strip();
    if (!mark.isEmpty() && mark.length() < LONGEST_MARK) {
      watermarks.add("watermark: " + mark);
    }
    return content(number);
  }

  /** The words that stood across the pages read so far, each once. */
  List<String> watermarks() {
    return List.copyOf(watermarks);
  }

  private PageContent content(int number) {
    int[] byTurn = new int[4];
    int seen = 0;
    for (Placed p : placed) {
      if (!p.glyph().blank()) {
        byTurn[p.turn()]++;
        seen += p.hidden() ? 0 : 1;
      }
    }
    int turn = 0;
    int all = 0;
    for (int i = 0; i < 4; i++) {
      turn = byTurn[i] > byTurn[turn] ? i : turn;
      all += byTurn[i];
    }
    boolean recognised = seen * 2 < all;
    boolean sideways = turn % 2 == 1;
    float width = sideways ? box.getHeight() : box.getWidth();
    float height = sideways ? box.getWidth() : box.getHeight();
    List<Glyph> glyphs = new ArrayList<>();
    int leftOut = slanted;
    for (Placed p : placed) {
      Glyph g = p.glyph();
      boolean onPage = g.right() > 0 && g.x() < width && g.y() > 0 && g.y() - g.size() < height;
      if (p.turn() == turn && (recognised || !p.hidden()) && onPage) {
        glyphs.add(g);
      } else if (!g.blank()) {
        leftOut++;
      }
    }
    List<Rule> rules = strokes.rules(turn, box.getWidth(), box.getHeight());
    return new PageContent(number, width, height, glyphs, rules, leftOut, recognised);
  }

  @Override
  protected void processTextPosition(TextPosition t) {
    String text = t.getUnicode();
    if (text == null || text.isEmpty()) {
      return;
    }
    if (placed.size() >= MOST_GLYPHS) {
      throw new LimitReached("A page has more than " + MOST_GLYPHS + " signs.");
    }
    Matrix m = t.getTextMatrix();
    double angle = Math.toDegrees(Math.atan2(m.getShearY(), m.getScaleX()));
    double quarter = Math.rint(angle / 90);
    if (Math.abs(angle - quarter * 90) > 4) {
      slanted++;
      if (aslant.length() < LONGEST_MARK) {
        aslant.append(text);
      }
      return;
    }
    Print print = prints.computeIfAbsent(t.getFont(), PageReader::print);
    float size = Math.abs(t.getYScale());
    if (size < 1.5f || size > 400) {
      // Fonts drawn by hand may count in other units than a thousandth of their size.
      size = t.getHeightDir() * 1.4f;
    }
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean hidden =
        mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP || size < 1.5f;
    boolean bold =
        print.bold() || mode == RenderingMode.FILL_STROKE || mode == RenderingMode.FILL_STROKE_CLIP;
    Glyph glyph =
        new Glyph(
            text,
            t.getXDirAdj(),
            t.getYDirAdj(),
            t.getWidthDirAdj(),
            size,
            t.getWidthOfSpace(),
            bold,
            print.symbol(),
            marked.contains(Boolean.TRUE));
    placed.add(new Placed(glyph, Math.floorMod((int) quarter, 4), hidden));
  }

  private static Print print(@Nullable PDFont font) {
    String name = font == null || font.getName() == null ? "" : font.getName();
    String n = name.toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font == null ? null : font.getFontDescriptor();
    boolean bold =
        n.contains("bold")
            || n.contains("black")
            || n.contains("heavy")
            || n.contains("demi")
            || descriptor != null
                && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    return new Print(bold, n.contains("symbol") || n.contains("dings"));
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    boolean furniture =
        COSName.ARTIFACT.equals(tag)
            && properties != null
            && "Pagination".equals(properties.getNameAsString(COSName.TYPE))
            && !"Watermark".equals(properties.getNameAsString(COSName.SUBTYPE));
    marked.push(furniture);
  }

  @Override
  public void endMarkedContentSequence() {
    marked.poll();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if ((++operators & 1023) == 0 && deadline.passed()) {
      throw new LimitReached("Opening it took too long.");
    }
    switch (operator.getName()) {
      case "m" -> strokes.moveTo(point(operands));
      case "l" -> strokes.lineTo(point(operands));
      case "re" -> rectangle(operands);
      case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> strokes.draw();
      case "n" -> strokes.drop();
      default -> super.processOperator(operator, operands);
    }
  }

  private float @Nullable [] point(List<COSBase> operands) {
    return operands.size() >= 2
            && operands.get(0) instanceof COSNumber x
            && operands.get(1) instanceof COSNumber y
        ? point(x.floatValue(), y.floatValue())
        : null;
  }

  /** In the page's own measure, whatever scale it is drawn in. */
  private float[] point(float x, float y) {
    Point2D.Float p = transformedPoint(x, y);
    return new float[] {p.x - box.getLowerLeftX(), p.y - box.getLowerLeftY()};
  }

  private void rectangle(List<COSBase> operands) {
    if (operands.size() >= 4
        && operands.get(0) instanceof COSNumber x
        && operands.get(1) instanceof COSNumber y
        && operands.get(2) instanceof COSNumber w
        && operands.get(3) instanceof COSNumber h) {
      strokes.rectangle(
          point(x.floatValue(), y.floatValue()),
          point(x.floatValue() + w.floatValue(), y.floatValue() + h.floatValue()));
    }
  }

  @Override
  protected void writePage() {
    // Nothing is written: the signs are kept.
  }

  @Override
  protected void writePageStart() {
    // As above.
  }

  @Override
  protected void writePageEnd() {
    // As above.
  }
}
