/** Refused rows on their way back: as a file of the format in which they came, with the reasons, to be corrected and sent again. */
@NullMarked
package org.dungchung.exchange.returning;

import org.jspecify.annotations.NullMarked;
