package org.mattersarising.annotate.mention;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.MentionType;

/** The labels of OpenNLP's BIO codec: {@code role-start}, {@code role-cont}, {@code other}. */
final class EntityLabels {

  private static final String START = "-start";
  private static final String CONTINUE = "-cont";

  private EntityLabels() {}

  static boolean starts(String label) {
    return label.endsWith(START);
  }

  static boolean continues(String label) {
    return label.endsWith(CONTINUE);
  }

  /** Whether a label can stand behind another: a name goes on only as the type that it began as. */
  static boolean follows(String before, String label) {
    return !continues(label) || type(label).equals(type(before));
  }

  /** The type of a label of a name; null of others. */
  static @Nullable MentionType mention(String label) {
    String type = type(label);
    return type.isEmpty() ? null : MentionType.valueOf(type.toUpperCase(Locale.ROOT));
  }

  private static String type(String label) {
    int ending = starts(label) ? START.length() : continues(label) ? CONTINUE.length() : -1;
    return ending < 0 ? "" : label.substring(0, label.length() - ending);
  }
}
