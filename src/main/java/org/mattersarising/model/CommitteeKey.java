package org.mattersarising.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * By what a committee is known however its papers spell it: "Health & Care Scrutiny Committee" and
 * "HEALTH AND CARE SCRUTINY COMMITTEE." are one. For comparing only; people are shown the wording.
 */
public final class CommitteeKey {

  private static final Pattern AND = Pattern.compile("[&+]");
  private static final Pattern QUOTES = Pattern.compile("['\u2018\u2019]");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE = Pattern.compile("\\bthe ");

  private CommitteeKey() {}

  /** The key of a name; empty where the name is. */
  public static String of(String committee) {
    String words = AND.matcher(committee.toLowerCase(Locale.ROOT)).replaceAll(" and ");
    String plain = OTHER.matcher(QUOTES.matcher(words).replaceAll("")).replaceAll(" ").strip();
    return ARTICLE.matcher(plain).replaceAll("");
  }
}
