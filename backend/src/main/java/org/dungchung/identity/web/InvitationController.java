package org.dungchung.identity.web;

import java.util.Map;
import java.util.Objects;
import org.dungchung.identity.Secret;
import org.dungchung.identity.user.Invited;
import org.dungchung.identity.user.Inviting;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What who holds a link may do before having a password. The secret comes in the body: addresses are written into logs.
 */
@RestController
@RequestMapping("/api/invitations")
class InvitationController {

    private final Inviting inviting;

    InvitationController(Inviting inviting) {
        this.inviting = inviting;
    }

    /** Whom a link invites, and until when. */
    @PostMapping("/reading")
    Invited read(@RequestBody Reading reading) {
        return inviting.read(secret(reading.secret()));
    }

    /** Sets the password of who was invited; the link holds no more. */
    @PostMapping("/acceptance")
    Map<String, String> accept(@RequestBody Acceptance acceptance) {
        String password = acceptance.password();
        new InvalidInput.Check()
                .that(password != null && !password.isEmpty(), "password", null, "the password to set")
                .done();
        return Map.of("username", inviting.accept(secret(acceptance.secret()), Objects.requireNonNull(password)));
    }

    private static Secret secret(@Nullable String text) {
        return new Secret(text == null ? "" : text);
    }

    /** @param secret what the link ends with */
    record Reading(@Nullable String secret) {

        @Override
        public String toString() {
            return "Reading";
        }
    }

    /**
     * @param secret what the link ends with
     * @param password at least eight characters, and none that everybody tries first
     */
    record Acceptance(@Nullable String secret, @Nullable String password) {

        @Override
        public String toString() {
            return "Acceptance";
        }
    }
}
