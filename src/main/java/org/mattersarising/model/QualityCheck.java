package org.mattersarising.model;

import org.jspecify.annotations.Nullable;

/**
 * One figure about the run itself.
 *
 * @param check its name, such as {@code documents_read}
 * @param scope {@code all}, or a document or council id
 * @param low the lower end of the 95 % interval; null where none applies
 * @param note one plain sentence
 */
public record QualityCheck(
    String check,
    String scope,
    long numerator,
    long denominator,
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    String note) {}
