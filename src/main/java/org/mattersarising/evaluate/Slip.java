package org.mattersarising.evaluate;

/**
 * One miss, false alarm or confusion, with enough around it for a person to judge.
 *
 * @param kind what went wrong, such as {@code theme missed: caseloads}
 * @param place document and place in it
 * @param text the words in question
 * @param before what stands before them
 * @param after what stands after them
 * @param expected what is right
 * @param found what was said
 */
public record Slip(
    String kind,
    String place,
    String text,
    String before,
    String after,
    String expected,
    String found) {}
