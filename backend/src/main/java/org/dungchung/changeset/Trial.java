package org.dungchung.changeset;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a change would do.
 *
 * @param before how the thing stands; null of a new one
 * @param after how it would stand
 * @param place where the asset lies to which it belongs, as extended well-known text; null of what belongs to none
 */
record Trial(
        @Nullable Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after,
        @Nullable String place) {}
