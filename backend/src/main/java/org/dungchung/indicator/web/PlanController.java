package org.dungchung.indicator.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dungchung.indicator.Annex;
import org.dungchung.indicator.Plan;
import org.dungchung.indicator.Plans;
import org.dungchung.indicator.Statement;
import org.dungchung.indicator.StatementForm;
import org.dungchung.indicator.Statements;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The plans of provinces with their annexes, and what documents state of their lines. */
@RestController
class PlanController {

    private final Plans plans;
    private final Statements statements;
    private final Clock clock;

    PlanController(Plans plans, Statements statements, Clock clock) {
        this.plans = plans;
        this.statements = statements;
        this.clock = clock;
    }

    @GetMapping("/api/plans")
    List<Plan> plans() {
        return plans.all(AsOf.of(null, null, null, clock));
    }

    /** The lines of a plan in its order and words, on a day: what was measured, in the boundaries of the plan and of the day, and what is promised. */
    @GetMapping("/api/plans/{code}/annex")
    Annex annex(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable LocalDate knownOn) {
        return plans.annex(code, AsOf.of(date, null, knownOn, clock));
    }

    /** Enters a target, a measured value or an estimate of a line of a plan. */
    @PostMapping("/api/plans/{code}/statements")
    ResponseEntity<Statement> add(@PathVariable String code, @RequestBody StatementForm form) {
        Statement added = statements.add(code, form);
        return tagged(ResponseEntity.created(URI.create("/api/statements/" + added.id())), added);
    }

    @GetMapping("/api/statements/{id}")
    ResponseEntity<Statement> statement(@PathVariable UUID id) {
        return tagged(ResponseEntity.ok(), statements.get(id));
    }

    /** All versions of a statement, the newest first. */
    @GetMapping("/api/statements/{id}/history")
    List<Statement> history(@PathVariable UUID id) {
        return statements.history(id);
    }

    /** Alters a statement, with the document and the reason. */
    @PutMapping("/api/statements/{id}")
    ResponseEntity<Statement> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody StatementForm form) {
        return tagged(ResponseEntity.ok(), statements.change(id, ExpectedVersion.of(ifMatch), form));
    }

    private static ResponseEntity<Statement> tagged(BodyBuilder answer, Statement statement) {
        return answer.eTag("\"" + statement.version() + "\"").body(statement);
    }
}
