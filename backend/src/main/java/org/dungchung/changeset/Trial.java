package org.dungchung.changeset;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a change would do.
 *
 * @param before how the thing stands; null of a new one
 * @param after how it would stand
 */
record Trial(@Nullable Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {}
