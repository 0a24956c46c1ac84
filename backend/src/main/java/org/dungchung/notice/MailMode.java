package org.dungchung.notice;

/** How often somebody wants notices by mail. */
public enum MailMode {
    /** At once, a mail for each. */
    EACH,
    /** In the morning, those of a day in one mail. */
    DAILY,
    NONE
}
