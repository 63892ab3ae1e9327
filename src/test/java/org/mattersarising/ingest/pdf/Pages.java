package org.mattersarising.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Sets pages for tests as a word processor would: words fill a line, a page's top is at 0. */
final class Pages implements AutoCloseable {

  static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
  static final PDFont SYMBOL = new PDType1Font(FontName.SYMBOL);

  private final PDDocument document = new PDDocument();
  private PDPageContentStream out;
  private float y;

  Pages() throws IOException {
    out = open();
  }

  private PDPageContentStream open() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    y = 72;
    return new PDPageContentStream(document, page);
  }

  PDDocument document() {
    return document;
  }

  Pages page() throws IOException {
    out.close();
    out = open();
    return this;
  }

  Pages at(float x, float top, String text, PDFont font, float size) throws IOException {
    out.beginText();
    out.setFont(font, size);
    out.newLineAtOffset(x, PDRectangle.A4.getHeight() - top);
    out.showText(text);
    out.endText();
    return this;
  }

  Pages at(float x, float top, String text) throws IOException {
    return at(x, top, text, PLAIN, 11);
  }

  /** A paragraph from the left margin to the right one, and white space below it. */
  Pages prose(String text) throws IOException {
    block(72, 451, text, PLAIN);
    y += 10;
    return this;
  }

  Pages heading(String text) throws IOException {
    block(72, 451, text, BOLD);
    y += 10;
    return this;
  }

  /** Lines of a width, straight under what was set last. */
  Pages block(float x, float width, String text, PDFont font) throws IOException {
    y = wrapped(x, y, width, text, font);
    return this;
  }

  /** Sets a wrapped paragraph; answers where the next line would stand. */
  float wrapped(float x, float top, float width, String text, PDFont font) throws IOException {
    float at = top;
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (font.getStringWidth(longer) / 1000 * 11 > width && !line.isEmpty()) {
        at(x, at, line.toString(), font, 11);
        at += 14;
        line = new StringBuilder(word);
      } else {
        line = new StringBuilder(longer);
      }
    }
    at(x, at, line.toString(), font, 11);
    return at + 14;
  }

  Pages down(float points) {
    y += points;
    return this;
  }

  Pages to(float top) {
    y = top;
    return this;
  }

  float y() {
    return y;
  }

  Pages rule(float x0, float y0, float x1, float y1) throws IOException {
    float h = PDRectangle.A4.getHeight();
    out.moveTo(x0, h - y0);
    out.lineTo(x1, h - y1);
    out.stroke();
    return this;
  }

  Pages hidden(String text) throws IOException {
    out.beginText();
    out.setRenderingMode(RenderingMode.NEITHER);
    out.setFont(PLAIN, 11);
    out.newLineAtOffset(72, 500);
    out.showText(text);
    out.endText();
    out.setRenderingMode(RenderingMode.FILL);
    return this;
  }

  Pages turned(String text, double degrees) throws IOException {
    out.beginText();
    out.setFont(PLAIN, 40);
    out.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), 200, 300));
    out.showText(text);
    out.endText();
    return this;
  }

  byte[] bytes() throws IOException {
    out.close();
    return save();
  }

  byte[] locked(String owner, String user) throws IOException {
    out.close();
    document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
    return save();
  }

  private byte[] save() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.setDocumentId(7L);
    document.save(bytes);
    return bytes.toByteArray();
  }

  /** Column text for a table or an attendance list. */
  Pages column(float x, float top, List<String> lines) throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      at(x, top + 14 * i, lines.get(i));
    }
    return this;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
