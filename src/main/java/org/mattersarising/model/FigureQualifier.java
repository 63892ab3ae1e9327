package org.mattersarising.model;

/** How exactly a figure is given. */
public enum FigureQualifier implements Coded {
  /** As it stands. */
  EXACT,
  /** Around, approximately. */
  ABOUT,
  /** More than, at least. */
  AT_LEAST,
  /** Fewer than, up to, only. */
  AT_MOST
}
