package org.dungchung.territory.unit;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.dungchung.platform.Standing;
import org.springframework.stereotype.Component;

/** How an area, hamlet or zone stands. */
@Component
class UnitStanding implements Standing {

    static final String SUBJECT = "UNIT";

    private final Units units;

    UnitStanding(Units units) {
        this.units = units;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public Optional<UnitState> find(UUID id) {
        return Arrays.stream(UnitKind.values())
                .flatMap(kind -> units.find(kind, id, null).stream())
                .findFirst();
    }
}
