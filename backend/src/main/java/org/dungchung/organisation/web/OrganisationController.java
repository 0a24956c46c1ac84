package org.dungchung.organisation.web;

import java.time.Clock;
import java.util.List;
import org.dungchung.organisation.OrganisationQuery;
import org.dungchung.organisation.OrganisationView;
import org.dungchung.platform.DaysWithoutBoundaries;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Lists the organisations with their groups on a day, for the choices of every form and filter. */
@RestController
class OrganisationController {

    private final OrganisationQuery organisations;
    private final Clock clock;

    OrganisationController(OrganisationQuery organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/api/organisations")
    List<OrganisationView> list(@ModelAttribute DaysWithoutBoundaries days) {
        return organisations.list(days.asOf(clock));
    }
}
