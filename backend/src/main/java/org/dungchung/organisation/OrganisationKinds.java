package org.dungchung.organisation;

import java.util.List;

/** What an organisation can be. */
public final class OrganisationKinds {

    /** What one is taken for by a file that does not say it. */
    public static final String USUAL = "NETWORK_OPERATOR";

    /** All of them, as {@code organisation.organisation} takes them. */
    public static final List<String> ALL =
            List.of(USUAL, "TOWER_COMPANY", "POWER_COMPANY", "BROADCASTER", "PUBLIC_BODY", "OTHER");

    private OrganisationKinds() {}
}
