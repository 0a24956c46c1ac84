package org.dungchung.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTests {

    @ParameterizedTest
    @ValueSource(strings = {"correct horse", "trời mưa to quá", "lan đi chợ sớm", "h8?Kd02x", "password of the year"})
    void whatNobodyGuessesSoonMayBeChosen(String password) {
        assertThatCode(() -> PasswordRule.require("lan", password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password123",
                "P@ssw0rd2026",
                "MATKHAU@123",
                "qwertyuiop",
                "1q2w3e4r",
                "0912345678",
                "20261130",
                "abababababab",
                "!!!!!!!!",
                "lan12345",
                "Lan@2026",
                "dungchung-demo",
                "  vietnam 2026 "
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThatThrownBy(() -> PasswordRule.require("lan", password)).isInstanceOf(PasswordTooCommon.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h8?Kd02", "𝒳𝒳𝒳𝒳abc"})
    void whatIsShortIsRefused(String password) {
        assertThatThrownBy(() -> PasswordRule.require("lan", password)).isInstanceOf(PasswordTooShort.class);
    }
}
