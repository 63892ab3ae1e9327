package org.mattersarising.structure;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number, letter or bullet at the start of a line.
 *
 * @param style which kind of marker
 * @param label as printed, without brackets and full stops around it; the character of a bullet
 * @param content where the words after it begin; the line's end where there are none
 */
record Marker(Style style, String label, int content) {

  /** Kinds of markers. */
  enum Style {
    BULLET,
    /** 25.1 */
    PARAGRAPH,
    /** (a) or a. */
    LETTER,
    /** (iv) or iv. */
    ROMAN,
    /** (1) or 1) */
    BRACKETED,
    /** 1. or 1: or 1.0 */
    DOTTED,
    /** 1 */
    BARE,
    /** 113/17, F21/001 */
    REFERENCE,
    /**
     * CS 41/25, OSC/24/09, 2307.04: an item's where they count on, else that of a planning
     * application.
     */
    SERIAL,
    /** ENVSC9 */
    CODE,
    /** Item 4: */
    ITEM;

    /** Whether it names something, so that within an item it is one of its words. */
    boolean names() {
      return this == CODE || this == REFERENCE || this == SERIAL;
    }

    /** Whether it can count clauses of a list. */
    boolean lists() {
      return this != PARAGRAPH && !names() && this != ITEM && this != BARE;
    }
  }

  private static final String OPEN = "(?:(?:\\*\\*|__|<[a-zA-Z]{1,8}>)\\s{0,3}){0,3}+";
  private static final String CLOSE = "(?:(?:\\*\\*|__|</[a-zA-Z]{1,8}>)){0,3}+";
  private static final String GAP = CLOSE + "(?:\\s+|$)";

  private static final Pattern BULLET =
      Pattern.compile(
          "(?:([•·▪◦●○■□►➢➤✓\\uf0b7\\uf0a7\\uf0d8\\uf0fc])\\s*|([-–—*Øo§])(?:\\s+|$)|([-–])(?=\\p{Lu}))");
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          OPEN + "(?!\\d{1,3}\\.0(?:\\s|$))(\\d{1,4}(?:\\.\\d{1,3}){1,3}[a-z]?)\\.?" + GAP);
  private static final Pattern REFERENCE =
      Pattern.compile(
          OPEN
              + "((?:[A-Z]{1,6}\\.?)?\\d{1,4}[a-z]?/\\d{1,4}[a-z]?(?:\\.\\d{1,2})?(?:/[A-Z][A-Z&]{0,5})?|[A-Z]{1,6}/\\d{1,4})[.:]?"
              + GAP);
  private static final Pattern SERIAL =
      Pattern.compile(
          OPEN
              + "([A-Z]{2,6}[ -]\\d{1,4}/\\d{1,4}|[A-Z]{1,6}/\\d{1,4}(?:[/-]\\d{1,4}){1,2}|\\d{2,4}/\\d{2,4}/\\d{1,4}"
              // ABC23--23/24 and ABC11 - 08/09: the year stands behind the number.
              + "|[A-Z]{2,6}\\d{1,4}\\s?[–-]{1,2}\\s?\\d{2,4}/\\d{2,4})[.:]?"
              + GAP);

  /** 23.07.4, 07.23.04: the year and the month of the meeting stand before the number. */
  private static final Pattern MONTH_AND_NUMBER =
      Pattern.compile(
          OPEN
              + "((?:0[5-9]|[1-3]\\d)\\.(?:0[1-9]|1[0-2])\\.\\d{1,2}"
              + "|(?:0[1-9]|1[0-2])\\.(?:0[5-9]|[1-3]\\d)\\.\\d{2})[.:]?"
              + GAP);

  /** 2307.04, 1.3/23E, 23-24/ABC/6, C.21, A6: whatever shape a council's references have. */
  private static final Pattern YEAR_AND_NUMBER =
      Pattern.compile(OPEN + "(\\d{4}\\.\\d{2})[.:]?" + GAP);

  private static final Pattern OTHER_SERIAL =
      Pattern.compile(
          OPEN
              + "(?:((?=\\S{3,24}(?:\\s|$))(?=\\S{0,24}\\d)(?=\\S{0,24}/)[A-Za-z0-9]{1,6}(?:[./-][A-Za-z0-9]{1,6}){1,4}|[A-Z]{1,4}\\.\\d{1,4}|[A-Z]\\d{1,3})[.:]?"
              + GAP
              + "|([A-Z]{1,3}\\d{1,3})(?=\\p{Lu}\\p{Ll}{2}))");
  private static final Pattern CODE =
      Pattern.compile(OPEN + "([A-Z]{2,8}[.-]?\\d{1,4})(?!\\s\\d[A-Z]{1,2}\\b)[.:]?" + GAP);
  private static final Pattern ITEM =
      Pattern.compile(
          OPEN
              + "\\(?(?i:agenda\\s{1,3})?(?i:item)\\s{1,3}(?i:no\\.?\\s{0,3})?(\\d{1,3}(?:\\.\\d{1,2})?(?:/\\d{2,4})?[a-zA-Z]?)\\)?"
              + CLOSE
              + "\\s{0,5}(?:[:.–—|-]\\s{0,5}|$|\\s(?=\\p{Lu}))");
  private static final Pattern DOTTED =
      Pattern.compile(OPEN + "(?:(\\d{1,4}[a-z]?)\\.|(\\d{1,4}):|(\\d{1,3}\\.0))" + GAP);
  private static final Pattern TIGHT =
      Pattern.compile(OPEN + "(?:(\\d{1,4})\\.(?=\\p{Lu}\\p{L})|(\\d{4})(?=\\p{Lu}\\p{Ll}))");
  private static final Pattern BRACKETED =
      Pattern.compile(OPEN + "(?:\\((\\d{1,3})\\)|(\\d{1,3})\\))\\.?" + GAP);
  private static final Pattern ROMAN =
      Pattern.compile(
          OPEN
              + "(?:(?:\\(([ivxIVX]{1,6})\\)|([ivx]{1,6})[.)])"
              + GAP
              + "|\\(([ivx]{1,6})\\)(?=\\p{L}{2}))");
  private static final Pattern LETTER =
      Pattern.compile(OPEN + "(?:\\(([a-zA-Z])\\)|([a-z])[.)]|([A-Z])\\))" + GAP);
  private static final Pattern BARE =
      Pattern.compile(OPEN + "(\\d{1,3}[a-z]?|(?!19\\d\\d|20\\d\\d)\\d{4})" + GAP);

  private static final Pattern OF_ITEM =
      Pattern.compile(
          OPEN + "((\\d{1,3})\\((?:\\d{1,2}|[a-z]|[ivx]{1,4})\\))[.:]?" + CLOSE + "\\s+(?=\\S)");

  /** A figure that measures something begins a sentence, it does not number it. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?i)(?:a\\.?m\\b|p\\.?m\\b|hours|hrs|o.clock|noon|million|billion|per\\s?cent|%|percent"
              + "|miles|metres|hectares|acres|days|weeks|months|years|kg|km"
              + "|(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\\d\\d)");

  /** The marker that a line begins with; null where it begins with none. */
  static @Nullable Marker of(String text, int start, int end) {
    Matcher m = matcher(BULLET, text, start, end);
    if (m.lookingAt()) {
      return new Marker(Style.BULLET, m.group().substring(0, 1), m.end());
    }
    Object[][] order = {
      {REFERENCE, Style.REFERENCE},
      {SERIAL, Style.SERIAL},
      {YEAR_AND_NUMBER, Style.SERIAL},
      {MONTH_AND_NUMBER, Style.SERIAL},
      {PARAGRAPH, Style.PARAGRAPH},
      {DOTTED, Style.DOTTED},
      {TIGHT, Style.DOTTED},
      {BRACKETED, Style.BRACKETED},
      {ROMAN, Style.ROMAN},
      {LETTER, Style.LETTER},
      {ITEM, Style.ITEM},
      {CODE, Style.CODE},
      {BARE, Style.BARE},
      {OTHER_SERIAL, Style.SERIAL}
    };
    for (Object[] each : order) {
      Matcher found = matcher((Pattern) each[0], text, start, end);
      if (found.lookingAt()) {
        Style style = (Style) each[1];
        Matcher measure = matcher(MEASURE, text, found.end(), end);
        boolean number =
            style == Style.PARAGRAPH || style == Style.BARE || label(found).endsWith(".0");
        return number && measure.lookingAt() ? null : new Marker(style, label(found), found.end());
      }
    }
    return null;
  }

  /**
   * "3(2) Members …" or "3(a) Members …" within item 3, whose paragraph it numbers; null elsewhere.
   *
   * @param item the number of the item that a line lies in; empty without one
   */
  static @Nullable Marker ofItem(String item, String text, int start, int end) {
    if (item.isEmpty() || !Character.isDigit(item.charAt(0))) {
      return null;
    }
    Matcher m = matcher(OF_ITEM, text, start, end);
    return m.lookingAt() && m.group(2).equals(item)
        ? new Marker(Style.PARAGRAPH, m.group(1), m.end())
        : null;
  }

  private static Matcher matcher(Pattern pattern, String text, int start, int end) {
    return pattern.matcher(text).region(start, end);
  }

  private static String label(Matcher m) {
    for (int i = 1; i <= m.groupCount(); i++) {
      if (m.group(i) != null) {
        return m.group(i);
      }
    }
    return "";
  }

  /** Whether it is a number with a letter: 35a. */
  boolean branch() {
    return label.matches("\\d{1,3}[a-z]");
  }

  /** The number of an item counted in whole numbers, or -1. */
  int ordinal() {
    String digits = label.toLowerCase(Locale.ROOT).replaceAll("[a-z]$|\\.0$", "");
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : -1;
  }
}
