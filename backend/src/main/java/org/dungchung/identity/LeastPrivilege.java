package org.dungchung.identity;

import org.dungchung.platform.SqlFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to serve with a login that row-level security does not bind: the owner of the tables, or a superuser. */
@Component
class LeastPrivilege implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(LeastPrivilege.class);
    private static final String LOGIN = SqlFile.read(LeastPrivilege.class, "login.sql");

    private final JdbcClient jdbc;

    LeastPrivilege(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws IllegalStateException if the policies of the tables would not hold */
    @Override
    public void afterPropertiesSet() {
        Login login = jdbc.sql(LOGIN).query(Login.class).single();
        if (login.unbound() || login.owner()) {
            throw new IllegalStateException("""
                    The application does not serve as "%s", which %s: what one organisation may not know of another would depend on the \
                    application alone. Let DUNGCHUNG_DB_USER be dungchung_app (scripts/lib/roles.sql makes it) and DUNGCHUNG_DB_OWNER the owner.\
                    """.formatted(
                            login.login(), login.unbound() ? "row-level security does not bind" : "owns the tables"));
        }
        if (!login.indexed()) {
            LOG.warn(
                    "Maps and lists of organisations read whole tables until a superuser runs scripts/lib/leakproof.sql in this database.");
        }
    }

    private record Login(String login, boolean unbound, boolean owner, boolean indexed) {}
}
