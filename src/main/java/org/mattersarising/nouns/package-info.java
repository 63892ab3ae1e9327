/**
 * What is known of words whatever they are about: their parts of speech, and which nouns tell
 * nobody what is meant. Knows the tagger's library and the JDK alone; stages may use it.
 */
@NullMarked
package org.mattersarising.nouns;

import org.jspecify.annotations.NullMarked;
