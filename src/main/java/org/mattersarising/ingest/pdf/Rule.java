package org.mattersarising.ingest.pdf;

/** A straight line drawn across or down the page; measures as of {@link Glyph}. */
record Rule(float x0, float y0, float x1, float y1) {

  Rule {
    if (x0 > x1 || y0 > y1) {
      throw new IllegalArgumentException("a rule runs to the right and downwards");
    }
  }

  boolean across() {
    return x1 - x0 >= y1 - y0;
  }

  float length() {
    return Math.max(x1 - x0, y1 - y0);
  }
}
