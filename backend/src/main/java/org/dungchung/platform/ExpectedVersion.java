package org.dungchung.platform;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version that a change was made for, as a client names it in the header If-Match.
 *
 * @param number the version of the thing when its author read it
 */
public record ExpectedVersion(int number) {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"|(\\d{1,9})");

    /**
     * Reads an If-Match header: the ETag that a read answered, with or without its quotes.
     *
     * @throws PreconditionRequired without a header, or with one that names no version ({@code *} names none)
     */
    public static ExpectedVersion of(@Nullable String ifMatch) {
        var etag = ETAG.matcher(ifMatch == null ? "" : ifMatch.strip());
        if (!etag.matches()) {
            throw new PreconditionRequired();
        }
        String digits = etag.group(1) != null ? etag.group(1) : etag.group(2);
        return new ExpectedVersion(Integer.parseInt(digits));
    }

    /**
     * Makes sure that nobody changed the thing meanwhile.
     *
     * @param actual its version now
     * @param current how it is now; only asked for when it has changed
     * @param yours what the change would have made of it
     * @throws StaleVersion if the versions differ
     */
    public void require(int actual, Supplier<?> current, Object yours) {
        if (actual != number) {
            throw new StaleVersion(actual, current.get(), yours);
        }
    }
}
