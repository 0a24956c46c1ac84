package org.dungchung.sameplace;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Two records that may be one, whichever is named first.
 *
 * @param one the smaller id, as the database orders them
 */
public record PairId(UUID one, UUID other) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9a-fA-F-]{36})~([0-9a-fA-F-]{36})");

    /** Puts the smaller id first. */
    public PairId {
        if (one.toString().compareTo(other.toString()) > 0) {
            UUID first = other;
            other = one;
            one = first;
        }
    }

    /**
     * Reads the id of a pair: two ids of assets with a tilde between.
     *
     * @throws UnknownPair if it is none
     */
    public static PairId parse(String written) {
        var ids = WRITTEN.matcher(written);
        if (!ids.matches()) {
            throw new UnknownPair(written);
        }
        try {
            return new PairId(UUID.fromString(ids.group(1)), UUID.fromString(ids.group(2)));
        } catch (IllegalArgumentException e) {
            throw new UnknownPair(written);
        }
    }

    boolean has(UUID id) {
        return one.equals(id) || other.equals(id);
    }

    /** The one that {@code id} is not. */
    UUID without(UUID id) {
        return one.equals(id) ? other : one;
    }

    @Override
    public String toString() {
        return one + "~" + other;
    }
}
