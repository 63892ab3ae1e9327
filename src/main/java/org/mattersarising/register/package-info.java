/** Reading the register of councils and organisations. */
@NullMarked
package org.mattersarising.register;

import org.jspecify.annotations.NullMarked;
