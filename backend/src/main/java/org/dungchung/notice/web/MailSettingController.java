package org.dungchung.notice.web;

import org.dungchung.notice.MailLanguage;
import org.dungchung.notice.MailMode;
import org.dungchung.notice.MailSetting;
import org.dungchung.notice.MailSettingForm;
import org.dungchung.notice.MailSettings;
import org.dungchung.notice.Postbox;
import org.dungchung.platform.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How one wants notices by mail. */
@RestController
@RequestMapping("/api/me/mail")
class MailSettingController {

    private final MailSettings settings;
    private final Postbox postbox;

    MailSettingController(MailSettings settings, Postbox postbox) {
        this.settings = settings;
        this.postbox = postbox;
    }

    @GetMapping
    ResponseEntity<MailSettingView> get() {
        return answer(settings.get());
    }

    /** Says all of it again. */
    @PutMapping
    ResponseEntity<MailSettingView> set(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody MailSettingForm form) {
        return answer(settings.set(ExpectedVersion.of(ifMatch), form));
    }

    private ResponseEntity<MailSettingView> answer(MailSetting setting) {
        var view = new MailSettingView(
                setting.address(), setting.mode(), setting.language(), setting.version(), postbox.isOpen());
        return ResponseEntity.ok().eTag("\"" + setting.version() + "\"").body(view);
    }

    /**
     * How one wants notices by mail.
     *
     * @param address null: nowhere
     * @param version 0 where nothing was said; also its ETag
     * @param sent whether this server sends mail at all
     */
    record MailSettingView(@Nullable String address, MailMode mode, MailLanguage language, int version, boolean sent) {}
}
