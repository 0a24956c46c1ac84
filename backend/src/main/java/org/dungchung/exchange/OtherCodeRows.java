package org.dungchung.exchange;

import org.dungchung.asset.NamedAssets;
import org.dungchung.asset.OtherCodeLoading;
import org.dungchung.exchange.ImportTarget.Loading;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a file is loaded that tells what organisations call assets of others; who uses what is asked for it, so it is no matter of the assets alone. */
@Component
class OtherCodeRows {

    private static final String STAGE = SqlFile.read(OtherCodeRows.class, "other-codes-stage.sql");
    private static final String CHECK = SqlFile.read(OtherCodeRows.class, "other-codes-check.sql");

    private final JdbcClient jdbc;
    private final NamedAssets named;
    private final OtherCodeLoading codes;

    OtherCodeRows(JdbcClient jdbc, NamedAssets named, OtherCodeLoading codes) {
        this.jdbc = jdbc;
        this.named = named;
        this.codes = codes;
    }

    Loading loading() {
        return new Loading(
                () -> jdbc.sql(STAGE).update(),
                order -> {
                    named.find(order.caller().scope());
                    jdbc.sql(CHECK).param("scope", order.caller().scope()).update();
                },
                (order, reason) -> codes.writeFile(reason));
    }
}
