package org.dungchung.document;

import java.util.UUID;

/**
 * A file that becomes a document.
 *
 * @param file what was sent in, by its id
 * @param form what is said of it
 */
public record Attachment(UUID file, DocumentForm form) {}
