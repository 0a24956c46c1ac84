package org.dungchung.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dungchung.support.PostgisTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@PostgisTest
class LeastPrivilegeTests {

    @Autowired
    JdbcClient jdbc;

    @Value("${spring.datasource.url}")
    String url;

    @Value("${spring.flyway.user}")
    String owner;

    @Value("${spring.flyway.password}")
    String password;

    @Test
    void theApplicationDoesNotServeAsTheOwnerOfTheTables() {
        var asOwner = new LeastPrivilege(JdbcClient.create(new DriverManagerDataSource(url, owner, password)));
        assertThatThrownBy(asOwner::afterPropertiesSet)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(owner)
                .hasMessageContaining("owns the tables")
                .hasMessageContaining("dungchung_app");
    }

    @Test
    void itServesAsItsOwnRole() {
        assertThatCode(new LeastPrivilege(jdbc)::afterPropertiesSet).doesNotThrowAnyException();
    }
}
