package org.mattersarising.ingest.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One item or one issue of Modern.Gov ({@code mgAi.aspx}, {@code ieIssueDetails.aspx}, {@code
 * ieDecisionDetails.aspx}, {@code mgIssueHistoryHome.aspx}).
 */
final class ModernGovItem implements PageType {

  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)(?:agenda item|eitem ar yr agenda|issue(?: details|.{0,60}history|.{0,10}items at meetings.{0,300})|decision(?: details)?).{0,60}");

  /** "Meeting of Audit Panel, Tuesday, 2nd July, 2024 6.30 pm (Item 4.)". */
  private static final Pattern MEETING =
      Pattern.compile(
          "(?i)(?:meeting of|cyfarfod) .{3,250}\\((?:item|eitem) [^()]{1,12}\\).{0,20}");

  /** Whether a list of links says whose item it is, and of which day: nothing else there does. */
  static boolean tellsMeeting(Element element) {
    return element.normalName().equals("ul")
        && MEETING.matcher(TextMass.words(element, 400)).matches();
  }

  @Override
  public boolean recognises(Document page) {
    return ModernGovPage.is(page)
        && (TITLE.matcher(ModernGovPage.title(page)).matches() || ModernGovPage.hasMinutes(page));
  }

  @Override
  public Optional<String> write(Document page, BlockWriter out) {
    ModernGovPage.head(page, out);
    Element content = ModernGovPage.content(page);
    for (Element list : page.select("ul")) {
      if (tellsMeeting(list) && !list.parents().contains(content)) {
        out.line(TextMass.words(list, 400));
      }
    }
    ModernGovPage.clean(content);
    for (Element label : content.select("p.mgSubItemTitleTxt")) {
      label.tagName("div");
    }
    out.block(content);
    return Optional.empty();
  }
}
