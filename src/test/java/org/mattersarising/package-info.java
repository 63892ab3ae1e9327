@NullMarked
package org.mattersarising;

import org.jspecify.annotations.NullMarked;
