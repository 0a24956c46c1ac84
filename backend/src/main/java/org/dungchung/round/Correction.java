package org.dungchung.round;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A change-set that was begun out of a round.
 *
 * @param state DRAFT, SUBMITTED, PUBLISHED or WITHDRAWN
 * @param items how many changes are in it
 */
public record Correction(UUID changeSetId, OffsetDateTime begunAt, String title, String state, int items) {}
