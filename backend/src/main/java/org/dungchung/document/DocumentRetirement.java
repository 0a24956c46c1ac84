package org.dungchung.document;

import org.jspecify.annotations.Nullable;

/**
 * Whether a document is still to be used.
 *
 * @param retired true takes it out of use; false takes it back in, which was taken out wrongly
 * @param reason why; required
 */
public record DocumentRetirement(boolean retired, @Nullable String reason) {}
