package org.dungchung.notice;

import java.util.Objects;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.dungchung.platform.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where and how often people want notices by mail; everybody says so of themselves. */
@Service
public class MailSettings {

    private static final String SETTING = SqlFile.read(MailSettings.class, "setting.sql");
    private static final String SET = SqlFile.read(MailSettings.class, "setting-set.sql");

    private final JdbcClient jdbc;
    private final CurrentCaller callers;

    MailSettings(JdbcClient jdbc, CurrentCaller callers) {
        this.jdbc = jdbc;
        this.callers = callers;
    }

    /** The caller's. */
    @Reading
    public MailSetting get() {
        return of(callers.get().username());
    }

    @Reading
    MailSetting of(String username) {
        return jdbc.sql(SETTING)
                .param("username", username)
                .query(MailSetting.class)
                .optional()
                .orElse(MailSetting.FIRST);
    }

    /**
     * Says how the caller wants them.
     *
     * @throws StaleVersion if the caller has said otherwise meanwhile, elsewhere
     * @throws org.dungchung.platform.InvalidInput if a field is missing or cannot be
     */
    @Transactional
    public MailSetting set(ExpectedVersion expected, MailSettingForm form) {
        form.require();
        expected.require(get().version(), this::get, form);
        String address = form.address();
        return jdbc.sql(SET)
                .param("username", callers.get().username())
                .param("address", address == null || address.isBlank() ? null : address)
                .param("mode", Objects.requireNonNull(form.mode()).name())
                .param("language", Objects.requireNonNull(form.language()).name())
                .param("version", expected.number())
                .query(MailSetting.class)
                .optional()
                .orElseThrow(() -> new StaleVersion(get().version(), get(), form));
    }
}
