package org.mattersarising.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.mattersarising.pipeline.InventedMinutes.Line;

/** Writes invented minutes in the formats that councils publish. */
final class MinutesFiles {

  /** A word of two code units, so that code points and code units count differently. */
  private static final String WIDE = "\ud83c\udf33 ";

  private MinutesFiles() {}

  static byte[] text(InventedMinutes minutes) {
    StringBuilder text = new StringBuilder();
    for (Line line : minutes.lines()) {
      text.append(line.entry() ? "• " + WIDE : "").append(line.text()).append("\r\n\r\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] markdown(InventedMinutes minutes) {
    StringBuilder text = new StringBuilder("---\ntitle: " + minutes.title() + "\n---\n\n");
    for (Line line : minutes.lines()) {
      text.append(line.heading() ? "## " : line.entry() ? "- " + WIDE : "")
          .append(line.text())
          .append("\n\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] html(InventedMinutes minutes) {
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html><html><head><title>")
            .append(minutes.title())
            .append("</title></head><body><nav><a href='/'>Home</a></nav><main>");
    for (Line line : minutes.lines()) {
      String text = line.text().replace("&", "&amp;");
      page.append(
          line.heading()
              ? "<h2>" + text + "</h2>\n"
              : line.entry() ? "<ul><li>" + WIDE + text + "</li></ul>" : "<p>" + text + "</p>\n");
    }
    return page.append("</main></body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] docx(InventedMinutes minutes) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (Line line : minutes.lines()) {
        XWPFParagraph paragraph = document.createParagraph();
        var run = paragraph.createRun();
        run.setBold(line.heading());
        run.setText((line.entry() ? WIDE : "") + line.text());
      }
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  /**
   * A Word 97 file, which no library here writes: {@link #docx} of the minutes with this seed,
   * saved once by LibreOffice 7.4 ({@code soffice --headless --convert-to doc:"MS Word 97"}). Made
   * anew where the invented minutes change.
   */
  static byte[] doc(long seed) throws IOException {
    try (InputStream in = MinutesFiles.class.getResourceAsStream("invented-" + seed + ".doc")) {
      return Objects.requireNonNull(in, "no file for seed " + seed).readAllBytes();
    }
  }

  static byte[] odt(InventedMinutes minutes) throws IOException {
    StringBuilder body = new StringBuilder();
    for (Line line : minutes.lines()) {
      String tag = line.heading() ? "text:h" : "text:p";
      body.append("<").append(tag).append(">");
      body.append(line.entry() ? WIDE : "").append(line.text());
      body.append("</").append(tag).append(">");
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
    parts.put(
        "content.xml",
        utf8(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
                + "<office:text>"
                + body
                + "</office:text></office:body></office:document-content>"));
    return zip(parts);
  }

  /**
   * A PDF with few lines a page.
   *
   * @param pageOf where each word goes that begins with "Kq", to be filled in
   */
  static byte[] pdf(InventedMinutes minutes, Map<String, Integer> pageOf) throws IOException {
    PDFont font = new PDType1Font(FontName.HELVETICA);
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDPageContentStream out = null;
      float y = 0;
      for (Line line : minutes.lines()) {
        StringBuilder set = new StringBuilder();
        for (String word : (line.text() + " ").split("(?<= )")) {
          if (out == null || y < 480) {
            if (out != null) {
              out.close();
            }
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            out = new PDPageContentStream(document, page);
            y = 760;
          }
          if (word.startsWith("Kq")) {
            pageOf.put(word.strip().replaceAll("\\W", ""), document.getNumberOfPages());
          }
          set.append(word);
          if (font.getStringWidth(set.toString().strip()) / 1000 * 11 > 400) {
            show(out, font, y, set);
            y -= 14;
          }
        }
        if (!set.isEmpty() && out != null) {
          show(out, font, y, set);
        }
        y -= 28;
      }
      if (out != null) {
        out.close();
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void show(PDPageContentStream out, PDFont font, float y, StringBuilder set)
      throws IOException {
    out.beginText();
    out.setFont(font, 11);
    out.newLineAtOffset(72, y);
    out.showText(set.toString().strip());
    out.endText();
    set.setLength(0);
  }

  static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  static byte[] warc(Map<String, byte[]> pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Map.Entry<String, byte[]> page : pages.entrySet()) {
      byte[] head = utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n");
      bytes.write(
          utf8(
              "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
                  + page.getKey()
                  + "\r\nWARC-Date: 2024-05-31T10:00:00Z\r\nWARC-Record-ID:"
                  + " <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
                  + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                  + (head.length + page.getValue().length)
                  + "\r\n\r\n"));
      bytes.write(head);
      bytes.write(page.getValue());
      bytes.write(utf8("\r\n\r\n"));
    }
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
