package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.model.ActionItem;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Office;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * Who is to do a task, in the words of the sentence that gives it: minutes that ask "the Director
 * of Finance" are not shown to name anybody. Where the sentence has only "she" or initials, or
 * could mean several, it is what the rest of the minutes tell.
 */
final class TaskOwner {

  private static final String ARTICLE = "the ";

  /** What stands before a name and belongs to it. */
  private static final Pattern COURTESY =
      Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lady|Lord|Prof|Professor|Rev)\\.?\\s$");

  /** Longer than any of those. */
  private static final int BEFORE = 12;

  private static final Pattern PRONOUN =
      Pattern.compile("\\b(?:he|she|him|her)\\b", Pattern.CASE_INSENSITIVE);

  /** "Report to the Chair": not who does it. */
  private static final Pattern ASIDE = Pattern.compile("\\b(?:to|with|of|from|for) (?:the )?$");

  private TaskOwner() {}

  static String printed(Exchanges exchanges, Statement statement, ActionItem action) {
    String owner = action.owner();
    String text = exchanges.document().source().readText().text();
    String sentence = statement.span().in(text);
    if (owner.isEmpty() || sentence.contains(owner)) {
      return owner;
    }
    String name = owner.substring(owner.lastIndexOf(' ') + 1);
    boolean pronoun = PRONOUN.matcher(sentence).find();
    List<String> untied = new ArrayList<>();
    for (Mention mention : exchanges.mentions(statement)) {
      String words = mention.span().in(text);
      if (mention.type() == MentionType.PERSON && words.endsWith(name)) {
        return courtesy(text, mention.span()) + words;
      }
      if (mention.type() == MentionType.ROLE) {
        Office office = mention.office();
        TextSpan person = office == null ? null : office.person();
        if (person != null && person.in(text).endsWith(name)) {
          return title(words);
        }
        if (person == null && !ASIDE.matcher(before(text, mention.span())).find()) {
          untied.add(title(words));
        }
      }
    }
    return untied.size() == 1 && !pronoun ? untied.getFirst() : owner;
  }

  private static String courtesy(String text, TextSpan name) {
    Matcher found = COURTESY.matcher(before(text, name));
    return found.find() ? found.group() : "";
  }

  private static String before(String text, TextSpan words) {
    return text.substring(Math.max(0, words.start() - BEFORE), words.start());
  }

  private static String title(String words) {
    boolean article = words.toLowerCase(Locale.ROOT).startsWith(ARTICLE);
    return Words.capital(article ? words.substring(ARTICLE.length()) : words);
  }
}
