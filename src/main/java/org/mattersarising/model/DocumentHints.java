package org.mattersarising.model;

/**
 * What a document says of itself outside of its minutes; empty where it says nothing.
 *
 * @param title of the page, the file's properties or the front matter
 * @param url where it was published, as the page, the crawl's record or the front matter names it
 * @param retrieved when it was fetched, as an ISO 8601 date
 * @param frontMatter what else stands above the minutes
 */
public record DocumentHints(String title, String url, String retrieved, FrontMatter frontMatter) {

  /** Nothing known. */
  public static final DocumentHints NONE = new DocumentHints("", "", "");

  /** What a document without front matter says. */
  public DocumentHints(String title, String url, String retrieved) {
    this(title, url, retrieved, FrontMatter.NONE);
  }
}
