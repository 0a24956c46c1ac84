package org.dungchung.notice;

/** A language in which mails are written. */
public enum MailLanguage {
    VI,
    EN
}
