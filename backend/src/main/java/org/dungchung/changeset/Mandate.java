package org.dungchung.changeset;

import java.time.Clock;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.platform.AsOf;
import org.dungchung.territory.Areas;
import org.springframework.stereotype.Component;

/** With which rights a change-set is tried and published: those of its author, and no farther than whoever lets it through may reach. */
@Component
class Mandate {

    private final Areas areas;
    private final Clock clock;

    Mandate(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * Its author, within the area of the reviewer if that is the narrower one.
     *
     * @throws org.dungchung.territory.OutsideArea if none of the two areas lies within the other
     */
    Caller of(KeptSet set, Caller reviewer) {
        Caller author = set.asAuthor();
        AsOf now = AsOf.of(null, null, null, clock);
        if (author.role() == Role.COMMUNE_OFFICE) { // by its area it is also known what it sees
            areas.requireWithin(author.area(), reviewer.area(), now);
            return author;
        }
        String area = areas.narrower(author.area(), reviewer.area(), now);
        return new Caller(author.username(), author.role(), author.organisation(), area);
    }
}
