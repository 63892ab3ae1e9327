package org.mattersarising.ingest.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Lists of the papers that belong to an item, under "Supporting documents:". */
final class FileLists {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:additional|supporting|background|related|accompanying) (?:documents?|papers?)\\s?:?|dogfennau.{0,30}");

  private static final Set<String> TITLES =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "strong", "b", "span");

  private static final Set<String> LETTERS = Set.of("add", "sup", "bac", "rel", "acc", "dog");

  private static final int LONGEST = 60;

  private FileLists() {}

  /** Whether words head such a list. */
  static boolean isLabel(String words) {
    return LABEL.matcher(words).matches();
  }

  /** The list of links that an element heads; null where it heads none. */
  static @Nullable Element under(Element title) {
    if (!TITLES.contains(title.normalName())) {
      return null;
    }
    String first = TextMass.firstText(title);
    int from = TextMass.first(first);
    if (from + 3 > first.length()
        || !LETTERS.contains(first.substring(from, from + 3).toLowerCase(Locale.ROOT))
        || !isLabel(TextMass.words(title, LONGEST))) {
      return null;
    }
    Element list = title.nextElementSibling();
    boolean files =
        list != null
            && (list.normalName().equals("ul") || list.normalName().equals("ol"))
            && list.selectFirst("a[href]") != null;
    return files ? list : null;
  }
}
