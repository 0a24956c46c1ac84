package org.dungchung.spacing.web;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.spacing.SpacingRule;
import org.dungchung.spacing.SpacingRuleForm;
import org.dungchung.spacing.SpacingRules;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What regulations ask for between masts, each with the days on which it holds and the document that says so. */
@RestController
@RequestMapping("/api/spacing/rules")
class SpacingRuleController {

    private final SpacingRules rules;
    private final Clock clock;

    SpacingRuleController(SpacingRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** The rules of an area, and of those around and within it, whenever they hold. */
    @GetMapping
    List<SpacingRule> rules(@ModelAttribute SpacingController.Asked asked) {
        return rules.of(asked.area(), asked.asOf(clock));
    }

    @GetMapping("/{id}")
    ResponseEntity<SpacingRule> rule(@PathVariable UUID id) {
        return tagged(ResponseEntity.ok(), rules.get(id));
    }

    /** All versions of a rule, the newest first. */
    @GetMapping("/{id}/history")
    List<SpacingRule> history(@PathVariable UUID id) {
        return rules.history(id);
    }

    /** Enters a rule of an area. */
    @PostMapping
    ResponseEntity<SpacingRule> add(@RequestBody SpacingRuleForm form) {
        SpacingRule added = rules.add(form);
        return tagged(ResponseEntity.created(URI.create("/api/spacing/rules/" + added.id())), added);
    }

    /** Alters a rule, or ends it by its last day, with the document and the reason. */
    @PutMapping("/{id}")
    ResponseEntity<SpacingRule> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody SpacingRuleForm form) {
        return tagged(ResponseEntity.ok(), rules.change(id, ExpectedVersion.of(ifMatch), form));
    }

    private static ResponseEntity<SpacingRule> tagged(BodyBuilder answer, SpacingRule rule) {
        return answer.eTag("\"" + rule.version() + "\"").body(rule);
    }
}
