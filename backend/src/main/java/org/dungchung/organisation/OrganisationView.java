package org.dungchung.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal entity with the group it belongs to.
 *
 * @param kind NETWORK_OPERATOR, TOWER_COMPANY, POWER_COMPANY, BROADCASTER, PUBLIC_BODY or OTHER
 * @param group code of its corporate group, or its own where it belongs to none
 * @param groupName name of its corporate group, or its own
 * @param lastDay its last day; null while it is one
 * @param successor code of the organisation that took its place; null when none did
 */
public record OrganisationView(
        String code,
        String name,
        String kind,
        String group,
        String groupName,
        @Nullable LocalDate lastDay,
        @Nullable String successor) {}
