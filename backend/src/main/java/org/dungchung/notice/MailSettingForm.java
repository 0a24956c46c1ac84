package org.dungchung.notice;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * How the caller wants notices by mail.
 *
 * @param address of one mailbox, without a name
 * @param mode how often
 * @param language in which they are written
 */
public record MailSettingForm(
        @Nullable String address,
        @Nullable MailMode mode,
        @Nullable MailLanguage language) {

    private static final int LONGEST = 254;

    /** @throws InvalidInput if a field is missing or cannot be */
    void require() {
        new InvalidInput.Check()
                .that(mode != null, "mode", null, "EACH, DAILY or NONE")
                .that(language != null, "language", null, "VI or EN")
                .that(isAddress(), "address", address, "the address of a mailbox: ten@donvi.vn")
                .done();
    }

    private boolean isAddress() {
        if (address == null || address.isBlank()) {
            return mode == MailMode.NONE;
        }
        try {
            var read = new InternetAddress(address, true);
            return address.length() <= LONGEST
                    && read.getPersonal() == null
                    && address.equals(read.getAddress())
                    && address.matches("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+");
        } catch (AddressException none) {
            return false;
        }
    }
}
