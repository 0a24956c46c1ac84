package org.dungchung.asset.web;

import org.dungchung.asset.Positions;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells positions in another coordinate system, for forms in which they are typed or shown as a survey has them. */
@RestController
@RequestMapping("/api/positions")
class PositionController {

    /** The same positions, in the same order, in the system wanted. Nothing is recorded. */
    @PostMapping
    Positions inAnotherSystem(@RequestBody Positions positions) {
        return positions.told();
    }
}
