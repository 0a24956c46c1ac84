package org.dungchung.coverage.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dungchung.coverage.Coverage;
import org.dungchung.coverage.CoverageQuery;
import org.dungchung.coverage.HamletCoverage;
import org.dungchung.coverage.HamletCoverage.Rule;
import org.dungchung.coverage.HamletStation;
import org.dungchung.coverage.HamletStations;
import org.dungchung.coverage.VisibleOperators;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.organisation.Submission;
import org.dungchung.platform.AsOf;
import org.dungchung.territory.Areas;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers for everybody which hamlet is covered how far; an operator asks about its own stations only, a commune office about its own area. */
@RestController
@RequestMapping("/api/coverage")
class CoverageController {

    private final CoverageQuery coverage;
    private final HamletStations stations;
    private final Areas areas;
    private final CurrentCaller caller;
    private final Clock clock;

    CoverageController(
            CoverageQuery coverage, HamletStations stations, Areas areas, CurrentCaller caller, Clock clock) {
        this.coverage = coverage;
        this.stations = stations;
        this.areas = areas;
        this.caller = caller;
        this.clock = clock;
    }

    @GetMapping
    CoverageView coverage(
            @RequestParam String area,
            Days days,
            @RequestParam(defaultValue = "") List<String> technology,
            @RequestParam(defaultValue = "") List<String> operator) {
        AsOf asOf = AsOf.of(days.date(), days.boundaries(), days.knownOn(), clock);
        List<String> operators = VisibleOperators.of(caller.get(), operator);
        areas.requireWithin(area, caller.get().told(), asOf);
        return CoverageView.of(area, asOf, coverage.of(area, asOf, technology, operators));
    }

    @GetMapping("/stations")
    List<HamletStation> stations(@RequestParam String area, @RequestParam String hamlet, Days days) {
        AsOf asOf = AsOf.of(days.date(), days.boundaries(), days.knownOn(), clock);
        return stations.near(area, hamlet, asOf, caller.get());
    }

    /** The days of the question, each ISO 8601 or left out. */
    record Days(
            @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate boundaries,
            @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate knownOn) {}

    /**
     * The answer.
     *
     * @param settledArea how many hamlets were judged by their settled area
     * @param centrePoint how many by hall or centre, for want of a settled area
     * @param derivedBoundaries how many have no boundary of their own; the derived one is for maps only
     * @param submissions when those last submitted whose stations counted
     */
    record CoverageView(
            String area,
            LocalDate date,
            LocalDate boundaries,
            LocalDate knownOn,
            List<String> technologies,
            List<String> operators,
            double threshold,
            long covered,
            long total,
            long settledArea,
            long centrePoint,
            long derivedBoundaries,
            List<Submission> submissions,
            List<HamletCoverage> hamlets) {

        static CoverageView of(String area, AsOf asOf, Coverage answer) {
            return new CoverageView(
                    area,
                    asOf.date(),
                    asOf.boundaries(),
                    asOf.knownOn(),
                    answer.technologies(),
                    answer.operators(),
                    answer.rule().threshold(),
                    answer.covered(),
                    answer.total(),
                    answer.judgedBy(Rule.SETTLED_AREA),
                    answer.judgedBy(Rule.CENTRE_POINT),
                    answer.derivedBoundaries(),
                    answer.submissions(),
                    answer.hamlets());
        }
    }
}
