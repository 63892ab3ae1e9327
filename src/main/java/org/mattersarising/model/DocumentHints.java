package org.mattersarising.model;

/**
 * What a document says of itself outside of its text; empty where it says nothing.
 *
 * @param title of the page or the file's properties
 * @param url where it was published, as the page or the crawl's record names it
 * @param retrieved when it was fetched, as an ISO 8601 date
 */
public record DocumentHints(String title, String url, String retrieved) {

  /** Nothing known. */
  public static final DocumentHints NONE = new DocumentHints("", "", "");
}
