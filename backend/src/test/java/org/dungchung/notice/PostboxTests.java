package org.dungchung.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostboxTests {

    @ParameterizedTest
    @ValueSource(strings = {"dungchung@example.vn", "Dùng Chung <dungchung@example.vn>"})
    void aSenderHasAName(String from) {
        assertThat(open(from).from()).isEqualTo(from);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dungchung", "a<b@example.vn", "a@example.vn, b@example.vn"})
    void aSenderThatNoMailCanHaveIsRefusedAtTheStart(String from) {
        assertThatThrownBy(() -> open(from)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whereNoMailIsSentNothingHasToBeSaid() {
        var none = new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);
        assertThat(new Postbox(none, "", "").isOpen()).isFalse();
    }

    private static Postbox open(String from) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", new JavaMailSenderImpl());
        return new Postbox(beans.getBeanProvider(JavaMailSender.class), "https://hatang.example.vn", from);
    }
}
