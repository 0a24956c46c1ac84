package org.dungchung.organisation.edit;

import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A corporate group (tập đoàn, tổng công ty chủ quản).
 *
 * @param code up to 32 upper case letters, digits, dots, underscores and hyphens; required of a new one, left out in a change, for it cannot change
 * @param name required
 * @param reason why; a change needs one
 */
public record GroupForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable String reason) {

    /**
     * @param codeNow its code; null when it is new
     * @throws InvalidInput if a field is missing or cannot be
     */
    void require(@Nullable String codeNow) {
        boolean codeFits = codeNow == null ? OrganisationForm.isCode(code) : code == null || code.equals(codeNow);
        String expected = codeNow == null ? OrganisationForm.expectedCode() : codeNow + "; a code does not change";
        new InvalidInput.Check()
                .that(codeFits, "code", code, expected)
                .present("name", name, "its name")
                .that(name == null || name.length() <= 200, "name", name, "at most 200 characters")
                .done();
    }
}
