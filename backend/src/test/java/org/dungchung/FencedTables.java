package org.dungchung;

import java.util.HashMap;
import java.util.Map;

/**
 * Of every table that holds what is somebody's: which rows the operator RED of {@link ConfidentialWorld} may read in no statement whatever. A table
 * that is not here is in {@link #OPEN}, with the reason why everybody may read it.
 */
final class FencedTables {

    private static final String OTHERS = "(select id from asset.asset where owner is distinct from 'RED')";
    private static final String CLOSED =
            "owner is distinct from 'RED' and not (offered and status = 'ACTIVE' and sensitivity = 'NORMAL')";

    static final Map<String, String> HIDDEN = withHistories(Map.ofEntries(
            Map.entry("asset.asset", CLOSED),
            Map.entry("changeset.contractor", "organisation is distinct from 'RED'"),
            Map.entry("asset.station", "operator <> 'RED' and asset_id in " + OTHERS),
            Map.entry(
                    "asset.sector",
                    "station_id in (select id from asset.station where operator <> 'RED' and asset_id in " + OTHERS
                            + ")"),
            Map.entry("asset.duct", "occupant is distinct from 'RED' and section_id in " + OTHERS),
            Map.entry("asset.cable_support", "cable_id in " + OTHERS + " and support_id in " + OTHERS),
            Map.entry("asset.other_code", "organisation <> 'RED' and asset_id in " + OTHERS),
            Map.entry("asset.joined", "true"),
            Map.entry("document.document", "asset_id in " + OTHERS),
            Map.entry("sameplace.decision", "true"),
            Map.entry("inspection.inspection", "true"),
            Map.entry("inspection.finding", "true"),
            Map.entry("contest.contest", "organisation is distinct from 'RED'"),
            Map.entry("round.round", "id not in (select round_id from round.submission where organisation = 'RED')"),
            Map.entry("round.submission", "organisation <> 'RED'"),
            Map.entry("round.answer", "organisation <> 'RED'"),
            Map.entry("sharing.tenancy", "organisation <> 'RED' and (restricted or asset_id in " + OTHERS + ")"),
            Map.entry("colocation.request", "owner <> 'RED' and requester <> 'RED'")));

    private static final String OTHERS_FILES = "organisation is distinct from 'RED' and asset_id in " + OTHERS;

    private static final String OTHERS_SETS =
            "change_set_id in (select id from changeset.change_set where organisation is distinct from 'RED')";

    static final Map<String, String> HIDDEN_WITHOUT_HISTORY = Map.ofEntries(
            Map.entry("platform.change", "true"),
            Map.entry("round.correction", "organisation <> 'RED'"),
            Map.entry("round.contested", "organisation <> 'RED'"),
            Map.entry("inspection.photo", "true"),
            Map.entry("inspection.photo_part", "true"),
            Map.entry("map.drawn", "true"),
            Map.entry("map.drawn_cell", "true"),
            Map.entry("indicator.sum_unit", "true"),
            Map.entry("indicator.sum_step", "true"),
            Map.entry("indicator.sum_cell", "true"),
            Map.entry("access.entry", "owner is distinct from 'RED' and organisation is distinct from 'RED'"),
            Map.entry("changeset.change_set", "organisation is distinct from 'RED'"),
            Map.entry("changeset.item", OTHERS_SETS),
            Map.entry("changeset.comment", OTHERS_SETS),
            Map.entry("document.content", OTHERS_FILES),
            Map.entry(
                    "document.content_part",
                    "content_id in (select id from document.content where " + OTHERS_FILES + ")"),
            Map.entry("exchange.run", "organisation is distinct from 'RED'"),
            Map.entry(
                    "exchange.finding",
                    "run_id in (select id from exchange.run where organisation is distinct from 'RED')"),
            Map.entry(
                    "exchange.refused_row",
                    "run_id in (select id from exchange.run where organisation is distinct from 'RED')"),
            Map.entry(
                    "exchange.missing",
                    "run_id in (select id from exchange.run where organisation is distinct from 'RED')"),
            Map.entry("preference.saved_view", "scope is distinct from 'RED'"),
            Map.entry("exchange.mapping", "organisation is distinct from 'RED'"),
            Map.entry(
                    "exchange.proposed_file",
                    "run_id in (select id from exchange.run where organisation is distinct from 'RED')"),
            Map.entry(
                    "changeset.step",
                    "change_set_id in (select id from changeset.change_set where organisation is distinct from 'RED')"),
            Map.entry("organisation.submission", "organisation <> 'RED'"),
            Map.entry("notice.notice", "scope is distinct from 'RED'"),
            Map.entry("identity.sign_in", "true"),
            Map.entry("report.report", "true"),
            Map.entry("report.content", "true"),
            Map.entry("report.publication", "withdrawn_at is not null"),
            Map.entry("notice.mail", "true"),
            Map.entry("notice.mail_setting", "username <> 'red'"),
            Map.entry(
                    "exchange.proposed_row",
                    "run_id in (select id from exchange.run where organisation is distinct from 'RED')"));

    private static final String TERRITORY = "where areas, hamlets and zones are is published";
    private static final String BACKGROUND = "roads, waters and places of OpenStreetMap are public";
    private static final String ORGANISATIONS = "who there is, by which names and in which group, is public";
    private static final String RULES = "rules, definitions and targets are published";
    private static final String ACCOUNTS =
            "read before it is known who asks; it holds no asset, and endpoints show it to administrators and to oneself";

    static final Map<String, String> OPEN = withHistories(Map.ofEntries(
            Map.entry("territory.area", TERRITORY),
            Map.entry("territory.hamlet", TERRITORY),
            Map.entry("territory.zone", TERRITORY),
            Map.entry("organisation.organisation", ORGANISATIONS),
            Map.entry("organisation.alias", ORGANISATIONS),
            Map.entry("organisation.corporate_group", ORGANISATIONS),
            Map.entry("organisation.membership", ORGANISATIONS),
            Map.entry("coverage.rule", RULES),
            Map.entry("indicator.statement", RULES),
            Map.entry("spacing.spacing_rule", RULES),
            Map.entry("identity.account", ACCOUNTS)));

    static final Map<String, String> OPEN_WITHOUT_HISTORY = Map.ofEntries(
            Map.entry("territory.area_piece", TERRITORY),
            Map.entry("territory.area_cell", TERRITORY),
            Map.entry("background.extract", BACKGROUND),
            Map.entry("background.road", BACKGROUND),
            Map.entry("background.far_line", BACKGROUND),
            Map.entry("background.waterway", BACKGROUND),
            Map.entry("background.water", BACKGROUND),
            Map.entry("background.place", BACKGROUND),
            Map.entry("changeset.policy", "whose changes wait is no secret"),
            Map.entry("colocation.rule", RULES),
            Map.entry("colocation.holiday", RULES),
            Map.entry("colocation.register", "the last number given in a year, which everybody's next request needs"),
            Map.entry("map.drawn_until", "up to when tiles are ready"),
            Map.entry("indicator.sum_until", "up to when sums are kept"),
            Map.entry("indicator.sum_book", RULES),
            Map.entry("indicator.sum_place", TERRITORY),
            Map.entry("indicator.definition", RULES),
            Map.entry("indicator.definition_version", RULES),
            Map.entry("indicator.hamlet_way", RULES),
            Map.entry("indicator.progress_way", RULES),
            Map.entry("indicator.indicator", RULES),
            Map.entry("indicator.plan", RULES),
            Map.entry("indicator.plan_line", RULES),
            Map.entry("indicator.same_direction_rule", RULES),
            Map.entry("indicator.target", RULES),
            Map.entry("identity.credential", ACCOUNTS),
            Map.entry("identity.invitation", ACCOUNTS),
            Map.entry("identity.role_grant", ACCOUNTS),
            Map.entry("identity.token", ACCOUNTS));

    private FencedTables() {}

    private static Map<String, String> withHistories(Map<String, String> tables) {
        var all = new HashMap<>(tables);
        tables.forEach((table, what) -> all.put(table + "_history", what));
        return Map.copyOf(all);
    }
}
