package org.dungchung.identity.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class PasswordCheckTests {

    @Test
    void ofANameThatNoAccountCanHaveNothingIsRemembered() {
        var check = new PasswordCheck(
                name -> {
                    throw new UsernameNotFoundException(name);
                },
                new BCryptPasswordEncoder(4),
                new FailedSignIns(Clock.systemUTC()));
        for (int i = 0; i < 12; i++) {
            assertThatThrownBy(() -> check.authenticate(attempt("n".repeat(65))))
                    .as("never too many")
                    .isInstanceOf(BadCredentialsException.class);
        }
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> check.authenticate(attempt("n".repeat(64))))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> check.authenticate(attempt("n".repeat(64)))).isInstanceOf(TooManyFailures.class);
    }

    private static UsernamePasswordAuthenticationToken attempt(String name) {
        return UsernamePasswordAuthenticationToken.unauthenticated(name, "x");
    }
}
