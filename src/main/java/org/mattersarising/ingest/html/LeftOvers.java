package org.mattersarising.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * What programs left in the words of a page that no reader should see: marks that were escaped
 * twice ("&amp;amp;nbsp;"), and the styles that Word pastes before a text ("Normal 0 false false
 * false EN-GB …"). Stateless.
 */
final class LeftOvers {

  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|[nm]dash|hellip|pound|bull|#\\d{2,5}"
              + "|#x[0-9a-fA-F]{2,4});");

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|b|i|u|em|strong|span|div|br|font|li|ul|ol|o:p|st1:[a-zA-Z]{1,20})"
              + "(?:\\s[^<>]{0,300})?/?>");

  /** The state of a document that Word wrote, and its styles. */
  private static final Pattern STATE =
      Pattern.compile(
          "\\b(?:Normal|Clean)\\s{1,5}0\\s{1,5}(?:\\d{1,3}\\s{1,5})?(?:(?:false|true)\\b\\s{0,5}){2,4}"
              + "(?:(?:\\d{1,3}\\s{1,5})?(?:[A-Z]{2}-[A-Z]{2}|X-NONE|MicrosoftInternetExplorer4)\\b\\s{0,5}){0,5}");

  private static final Pattern STYLES =
      Pattern.compile(
          "(?:/\\*\\s{0,5}\\w{1,12} Definitions\\s{0,5}\\*/\\s{0,5})?"
              + "(?:\\b(?:table|p|li|div|span|ul|ol|h\\d|st1)(?:[.:\\\\*][\\w.:\\\\*-]{0,60}+)?(?:\\s{0,3}+,)?\\s{0,5}+){0,6}+"
              + "\\{\\s{0,5}(?:mso-|behavior:)[^{}]{0,4000}\\}\\s{0,5}"
              + "|/\\*\\s{0,5}\\w{1,12} Definitions\\s{0,5}\\*/\\s{0,5}");

  private static final Evaluator BLOCKS =
      Selector.evaluatorOf("p, div, ul, ol, table, h1, h2, h3, h4, h5, h6");

  /** Longer ones hold text of the author. */
  private static final int MOST = 20_000;

  private LeftOvers() {}

  /**
   * Takes them out of all text within {@code body}.
   *
   * @param html the page as it was read: most hold nothing of the kind
   */
  static void tidy(Element body, String html) {
    if (!html.contains("&amp;") && !isWords(html)) {
      return;
    }
    List<TextNode> marked = new ArrayList<>();
    List<Element> dumped = new ArrayList<>();
    Walk.nodes(
        body,
        node -> {
          if (node instanceof TextNode text) {
            String words = text.getWholeText();
            if (words.indexOf('&') >= 0 && ENTITY.matcher(words).find()) {
              marked.add(text);
            }
            if (isWords(words) && text.parent() instanceof Element parent) {
              dumped.add(parent);
            }
          }
        });
    for (TextNode text : marked) {
      String plain = unescaped(text.getWholeText());
      text.text(plain);
    }
    dumped.forEach(LeftOvers::undump);
  }

  /** Whether a text may hold what Word wrote of itself. */
  private static boolean isWords(String words) {
    return words.contains("mso-")
        || words.contains(" Definitions */")
        || words.contains("X-NONE")
        || words.contains("false false");
  }

  private static void undump(Element parent) {
    String whole = parent.wholeText();
    if (whole.length() <= MOST
        && parent.selectFirst(BLOCKS) == parent
        && parent.select(BLOCKS).size() == 1
        && without(whole).isBlank()) {
      parent.empty();
      return;
    }
    for (TextNode text : parent.textNodes()) {
      if (isWords(text.getWholeText())) {
        text.text(without(text.getWholeText()));
      }
    }
  }

  private static String unescaped(String words) {
    Matcher entity = ENTITY.matcher(words);
    String plain =
        entity.replaceAll(m ->
            Matcher.quoteReplacement(
                m.group().equals("&nbsp;") ? " " : Parser.unescapeEntities(m.group(), false)));
    return plain.indexOf('<') < 0 ? plain : TAG.matcher(plain).replaceAll(" ");
  }

  /** The words without what Word wrote of itself. */
  static String without(String words) {
    return STYLES.matcher(STATE.matcher(words).replaceAll(" ")).replaceAll(" ");
  }
}
