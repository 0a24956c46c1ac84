package org.dungchung.exchange;

import org.dungchung.asset.OtherCodeLoading;
import org.dungchung.asset.PartLoading;
import org.dungchung.asset.PartLoading.Part;
import org.dungchung.exchange.ImportTarget.Loading;
import org.dungchung.organisation.OrganisationFileLoading;
import org.dungchung.sharing.TenancyLoading;
import org.dungchung.territory.TerritoryLoading;
import org.springframework.stereotype.Component;

/** How files are loaded that tell what hangs on, lies in or uses an asset. */
@Component
class NetworkLoadings {

    private final PartLoading parts;
    private final TenancyLoading tenancies;
    private final OtherCodeLoading codes;
    private final TerritoryLoading territory;
    private final OtherCodeRows otherCodes;
    private final OrganisationFileLoading organisations;

    NetworkLoadings(
            PartLoading parts,
            TenancyLoading tenancies,
            OtherCodeLoading codes,
            TerritoryLoading territory,
            OtherCodeRows otherCodes,
            OrganisationFileLoading organisations) {
        this.otherCodes = otherCodes;
        this.organisations = organisations;
        this.territory = territory;
        this.parts = parts;
        this.tenancies = tenancies;
        this.codes = codes;
    }

    Loading of(Part part) {
        return new Loading(
                () -> parts.stage(part),
                order -> parts.check(part, order.caller().scope()),
                (order, reason) -> parts.write(part, reason));
    }

    /** The polygons that operators declare for their stations; invalid ones are repaired as those of areas are. */
    Loading footprints() {
        return new Loading(
                () -> parts.stage(Part.STATION_FOOTPRINT),
                order -> {
                    territory.repair();
                    parts.check(Part.STATION_FOOTPRINT, order.caller().scope());
                },
                (order, reason) -> parts.write(Part.STATION_FOOTPRINT, reason));
    }

    /** What organisations call assets of others. */
    Loading otherCodes() {
        return otherCodes.loading();
    }

    /** Legal entities with their other names and groups. */
    Loading organisations() {
        return new Loading(
                organisations::stage, order -> organisations.check(), (order, reason) -> organisations.write(reason));
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
