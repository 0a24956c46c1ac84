package org.dungchung.asset;

import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks at what a form says the asset is part of: its site and its line. What the caller may not name is as unknown to it as what does
 * not exist, and the answer is the same.
 */
@Component
class PartCheck {

    private final AssetLookup lookup;

    PartCheck(AssetLookup lookup) {
        this.lookup = lookup;
    }

    /**
     * Checks the site and the line of a new asset.
     *
     * @throws InvalidInput if the site is none that the caller sees, or the line none that it may change (a trench or tunnel: see)
     */
    void require(AssetForm form, Caller caller) {
        require(form.site(), form.line(), null, caller);
    }

    /**
     * Checks a site and a line that are newly said; what is recorded already may be said again.
     *
     * @param asset as it is recorded; null when it is new
     * @throws InvalidInput if the site is none that the caller sees, or the line none that it may change
     */
    void require(@Nullable UUID site, @Nullable UUID line, @Nullable Asset asset, Caller caller) {
        boolean siteKnown = site == null
                || (asset != null && site.equals(asset.siteId()))
                || lookup.find(site, caller).filter(AssetFacts::visible).isPresent();
        boolean lineKnown = line == null
                || (asset != null && line.equals(asset.lineId()))
                || lookup.find(line, caller)
                        .filter(found -> mayHold(found, caller))
                        .isPresent();
        new InvalidInput.Check()
                .that(siteKnown, "site", site, "the id of a site in the registry")
                .that(lineKnown, "line", line, "the id of a pole line, trench or tunnel in the registry")
                .done();
    }

    /** A line is the caller's own; trenches and tunnels hold others' duct sections too. */
    private static boolean mayHold(AssetFacts line, Caller caller) {
        return caller.mayEdit(line.owner()) || (line.kind().holdsDucts() && line.visible());
    }
}
