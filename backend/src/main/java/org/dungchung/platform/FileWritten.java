package org.dungchung.platform;

/**
 * A file that somebody asked for was written to its end.
 *
 * @param rows how many rows it has
 */
public record FileWritten(long rows) {}
