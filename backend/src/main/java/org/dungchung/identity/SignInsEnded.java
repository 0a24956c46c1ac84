package org.dungchung.identity;

/**
 * All sign-ins of an account have ended.
 *
 * @param era the one that has begun: sign-ins of earlier ones hold no more
 */
record SignInsEnded(String username, int era) {}
