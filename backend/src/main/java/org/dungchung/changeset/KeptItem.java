package org.dungchung.changeset;

/**
 * An item with what runs it again.
 *
 * @param arguments as {@link Arguments} wrote them
 */
record KeptItem(Item item, String arguments) {}
