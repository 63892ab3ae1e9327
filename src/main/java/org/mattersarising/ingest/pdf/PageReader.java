package org.mattersarising.ingest.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
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

  /** More signs than any page shows, and more lines than any table has. */
  private static final int MOST_GLYPHS = 200_000;

  private static final int MOST_RULES = 5_000;
  private static final float SHORTEST_RULE = 8;
  private static final float THICKEST_RULE = 3;

  private record Placed(Glyph glyph, int turn, boolean hidden) {}

  private final Deadline deadline;
  private final List<Placed> placed = new ArrayList<>();
  private final List<float[]> path = new ArrayList<>();
  private final List<float[]> drawn = new ArrayList<>();
  private final Deque<Boolean> marked = new ArrayDeque<>();
  private float @Nullable [] pen;
  private PDRectangle box = PDRectangle.A4;
  private int operators;
  private int slanted;

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
    path.clear();
    drawn.clear();
    marked.clear();
    pen = null;
    operators = 0;
    slanted = 0;
    box = page.getCropBox();
    processPage(page);
    return content(number);
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
    List<Rule> rules = new ArrayList<>();
    for (float[] line : drawn) {
      rules.add(turned(line, turn));
    }
    return new PageContent(number, width, height, glyphs, rules, leftOut, recognised);
  }

  /** A line in the page's own measure, as it lies when the page's text is held upright. */
  private Rule turned(float[] line, int turn) {
    float w = box.getWidth();
    float h = box.getHeight();
    float[] a = turned(line[0], line[1], turn, w, h);
    float[] b = turned(line[2], line[3], turn, w, h);
    return new Rule(
        Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  }

  private static float[] turned(float x, float y, int turn, float w, float h) {
    return switch (turn) {
      case 1 -> new float[] {y, x};
      case 2 -> new float[] {w - x, y};
      case 3 -> new float[] {h - y, w - x};
      default -> new float[] {x, h - y};
    };
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
      return;
    }
    PDFont font = t.getFont();
    String name = font == null || font.getName() == null ? "" : font.getName();
    float size = Math.abs(t.getYScale());
    if (size < 1.5f || size > 400) {
      // Fonts drawn by hand may count in other units than a thousandth of their size.
      size = t.getHeightDir() * 1.4f;
    }
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean hidden =
        mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP || size < 1.5f;
    boolean bold =
        bold(font, name)
            || mode == RenderingMode.FILL_STROKE
            || mode == RenderingMode.FILL_STROKE_CLIP;
    Glyph glyph =
        new Glyph(
            text,
            t.getXDirAdj(),
            t.getYDirAdj(),
            t.getWidthDirAdj(),
            size,
            t.getWidthOfSpace(),
            bold,
            symbol(name),
            marked.contains(Boolean.TRUE));
    placed.add(new Placed(glyph, Math.floorMod((int) quarter, 4), hidden));
  }

  private static boolean bold(@Nullable PDFont font, String name) {
    String n = name.toLowerCase(Locale.ROOT);
    if (n.contains("bold") || n.contains("black") || n.contains("heavy") || n.contains("demi")) {
      return true;
    }
    PDFontDescriptor descriptor = font == null ? null : font.getFontDescriptor();
    return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
  }

  private static boolean symbol(String name) {
    String n = name.toLowerCase(Locale.ROOT);
    return n.contains("symbol") || n.contains("dings");
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
      case "m" -> pen = point(operands, 0);
      case "l" -> lineTo(point(operands, 0));
      case "re" -> rectangle(operands);
      case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> draw();
      case "n" -> path.clear();
      default -> super.processOperator(operator, operands);
    }
  }

  private float @Nullable [] point(List<COSBase> operands, int from) {
    if (operands.size() < from + 2
        || !(operands.get(from) instanceof COSNumber x)
        || !(operands.get(from + 1) instanceof COSNumber y)) {
      return null;
    }
    return point(x.floatValue(), y.floatValue());
  }

  private float[] point(float x, float y) {
    Point2D.Float p = transformedPoint(x, y);
    return new float[] {p.x - box.getLowerLeftX(), p.y - box.getLowerLeftY()};
  }

  private void lineTo(float @Nullable [] to) {
    if (pen != null && to != null) {
      add(pen, to);
    }
    pen = to;
  }

  /** A thin rectangle is a line; of another its edges are lines, whether it is filled or not. */
  private void rectangle(List<COSBase> operands) {
    if (operands.size() < 4
        || !(operands.get(0) instanceof COSNumber x)
        || !(operands.get(1) instanceof COSNumber y)
        || !(operands.get(2) instanceof COSNumber w)
        || !(operands.get(3) instanceof COSNumber h)) {
      return;
    }
    float[] a = point(x.floatValue(), y.floatValue());
    float[] b = point(x.floatValue() + w.floatValue(), y.floatValue() + h.floatValue());
    float width = Math.abs(a[0] - b[0]);
    float height = Math.abs(a[1] - b[1]);
    if (height <= THICKEST_RULE || width <= THICKEST_RULE) {
      float[] middle = {(a[0] + b[0]) / 2, (a[1] + b[1]) / 2};
      if (width >= height) {
        add(new float[] {a[0], middle[1]}, new float[] {b[0], middle[1]});
      } else {
        add(new float[] {middle[0], a[1]}, new float[] {middle[0], b[1]});
      }
      return;
    }
    float[] c = {b[0], a[1]};
    float[] d = {a[0], b[1]};
    add(a, c);
    add(c, b);
    add(d, b);
    add(a, d);
  }

  private void add(float[] from, float[] to) {
    float dx = Math.abs(from[0] - to[0]);
    float dy = Math.abs(from[1] - to[1]);
    boolean straight = Math.min(dx, dy) <= 1;
    if (straight && Math.max(dx, dy) >= SHORTEST_RULE && path.size() < MOST_RULES) {
      path.add(new float[] {from[0], from[1], to[0], to[1]});
    }
  }

  private void draw() {
    if (drawn.size() + path.size() <= MOST_RULES) {
      drawn.addAll(path);
    }
    path.clear();
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
