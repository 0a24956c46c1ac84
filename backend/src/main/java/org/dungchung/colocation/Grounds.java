package org.dungchung.colocation;

/**
 * Why a request is refused.
 *
 * @param reason in the owner's words, never blank
 */
public record Grounds(RefusalClass refusalClass, String reason) {}
