package org.dungchung.notice;

/** Mails were queued; told in the transaction that did so. */
record MailQueued() {}
