package org.dungchung.identity.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.dungchung.identity.SignIns;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Spares programs that send name and password with each request the price of argon2 each time: what was right stays right for ten
 * seconds, known by a digest under a key of this process, unless all sign-ins of its account ended meanwhile.
 */
@Component
class RememberedPasswords implements AuthenticationManager {

    private static final Duration MEMORY = Duration.ofSeconds(10);

    private final PasswordCheck check;
    private final SignIns signIns;
    private final Recent<Authentication> verified;
    private final byte[] key = new byte[32];

    RememberedPasswords(PasswordCheck check, SignIns signIns, Clock clock) {
        this.check = check;
        this.signIns = signIns;
        this.verified = new Recent<>(1_000, MEMORY, clock);
        new SecureRandom().nextBytes(key);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String digest = digest(attempt.getName() + ':' + attempt.getCredentials());
        return verified.find(digest).filter(signIns::holds).orElseGet(() -> {
            Authentication result = check.authenticate(attempt);
            verified.put(digest, result);
            return result;
        });
    }

    private String digest(String header) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(key);
            return HexFormat.of().formatHex(sha256.digest(header.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
