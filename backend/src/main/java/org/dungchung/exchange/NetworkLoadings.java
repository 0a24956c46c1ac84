package org.dungchung.exchange;

import org.dungchung.asset.CableSupportLoading;
import org.dungchung.asset.DuctLoading;
import org.dungchung.asset.OtherCodeLoading;
import org.dungchung.exchange.ImportTarget.Loading;
import org.dungchung.sharing.TenancyLoading;
import org.springframework.stereotype.Component;

/** How files are loaded that tell what hangs on, lies in or uses an asset. */
@Component
class NetworkLoadings {

    private final CableSupportLoading supports;
    private final DuctLoading ducts;
    private final TenancyLoading tenancies;
    private final OtherCodeLoading codes;

    NetworkLoadings(CableSupportLoading supports, DuctLoading ducts, TenancyLoading tenancies, OtherCodeLoading codes) {
        this.supports = supports;
        this.ducts = ducts;
        this.tenancies = tenancies;
        this.codes = codes;
    }

    Loading cableSupports() {
        return new Loading(
                supports::stage,
                order -> supports.check(order.caller().scope()),
                (order, reason) -> supports.write(reason));
    }

    Loading ducts() {
        return new Loading(
                ducts::stage, order -> ducts.check(order.caller().scope()), (order, reason) -> ducts.write(reason));
    }

    /** Tenancies, and the codes that the tenants have for what they use. */
    Loading tenancies() {
        return new Loading(
                tenancies::stageFile,
                order -> tenancies.checkFile(order.caller().scope()),
                (order, reason) -> {
                    tenancies.write(reason);
                    codes.write(reason);
                });
    }
}
