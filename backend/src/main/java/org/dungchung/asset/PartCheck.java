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
     * Checks a site and a line that are newly said; what is recorded already may be said again.
     *
     * @param site the recorded one; null when there is none
     * @param line the recorded one; null when there is none
     * @throws InvalidInput if the site is none that the caller sees, or the line none that it may change
     */
    void require(AssetForm form, @Nullable UUID site, @Nullable UUID line, Caller caller) {
        UUID newSite = form.site();
        UUID newLine = form.line();
        boolean siteKnown = newSite == null
                || newSite.equals(site)
                || lookup.find(newSite, caller).filter(AssetFacts::visible).isPresent();
        boolean lineKnown = newLine == null
                || newLine.equals(line)
                || lookup.find(newLine, caller)
                        .filter(found -> caller.mayEdit(found.owner()))
                        .isPresent();
        new InvalidInput.Check()
                .that(siteKnown, "site", newSite, "the id of a site in the registry")
                .that(lineKnown, "line", newLine, "the id of a pole line in the registry")
                .done();
    }
}
