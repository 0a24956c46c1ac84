package org.dungchung.organisation;

/**
 * A legal entity with the group it belongs to.
 *
 * @param kind NETWORK_OPERATOR, TOWER_COMPANY, POWER_COMPANY, BROADCASTER, PUBLIC_BODY or OTHER
 * @param group code of its corporate group, or its own where it belongs to none
 * @param groupName name of its corporate group, or its own
 */
public record OrganisationView(String code, String name, String kind, String group, String groupName) {}
