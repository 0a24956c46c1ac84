package org.dungchung.inspection;

/**
 * Somebody who may go on inspections.
 *
 * @param username of the sign-in
 */
public record Inspector(String username, String name) {}
