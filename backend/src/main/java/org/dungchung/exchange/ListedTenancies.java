package org.dungchung.exchange;

import org.dungchung.platform.SqlFile;
import org.dungchung.sharing.TenancyLoading;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tenancies that a list of assets tells of by its columns owner, organisation and sharers. */
@Component
class ListedTenancies {

    private static final String ANY = SqlFile.read(ListedTenancies.class, "tenancies-any.sql");
    private static final String OF_ASSETS = SqlFile.read(ListedTenancies.class, "tenancies-of-assets.sql");
    private static final String OWNERS = SqlFile.read(ListedTenancies.class, "tenancies-of-owners.sql");

    private final JdbcClient jdbc;
    private final TenancyLoading tenancies;

    ListedTenancies(JdbcClient jdbc, TenancyLoading tenancies) {
        this.jdbc = jdbc;
        this.tenancies = tenancies;
    }

    /** Stages and checks the tenancies of the staged assets; none of them is a reason to refuse a row. */
    void gather(@Nullable String scope) {
        tenancies.stage();
        if (jdbc.sql(ANY).query(Boolean.class).single()) {
            jdbc.sql(OF_ASSETS).param("scope", scope).update();
            tenancies.check(scope);
        }
    }

    void write(String reason) {
        if (jdbc.sql(ANY).query(Boolean.class).single()) {
            tenancies.write(reason);
        }
    }

    /** How many assets are used by their owner, by the form "owner | sharers". */
    long owners() {
        return jdbc.sql(OWNERS).query(Long.class).single();
    }
}
