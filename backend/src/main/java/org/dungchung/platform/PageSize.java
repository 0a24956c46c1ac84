package org.dungchung.platform;

import org.jspecify.annotations.Nullable;

/**
 * How many rows a page of an answer holds.
 *
 * @param limit 1 to {@value #MOST}
 */
public record PageSize(int limit) {

    /** The most rows of one page; more are reached by the cursor. */
    public static final int MOST = 10_000;

    private static final int USUAL = 1_000;

    /** @throws PageTooLarge if {@code limit} is less than 1 or more than {@value #MOST} */
    public PageSize {
        if (limit < 1 || limit > MOST) {
            throw new PageTooLarge(limit);
        }
    }

    /** The asked size, or 1,000 where none was asked. */
    public static PageSize of(@Nullable Integer asked) {
        return new PageSize(asked == null ? USUAL : asked);
    }
}
