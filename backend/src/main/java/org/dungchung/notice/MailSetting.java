package org.dungchung.notice;

import org.jspecify.annotations.Nullable;

/**
 * Where and how often somebody wants notices by mail.
 *
 * @param address null: nowhere
 * @param version grows by one with every change, 0 where nothing was said; also its ETag
 */
public record MailSetting(@Nullable String address, MailMode mode, MailLanguage language, int version) {

    /** Of who has said nothing. */
    static final MailSetting FIRST = new MailSetting(null, MailMode.NONE, MailLanguage.VI, 0);
}
