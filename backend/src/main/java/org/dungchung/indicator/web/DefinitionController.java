package org.dungchung.indicator.web;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.indicator.Comparison;
import org.dungchung.indicator.DefinitionForm;
import org.dungchung.indicator.DefinitionVersion;
import org.dungchung.indicator.Definitions;
import org.dungchung.indicator.Drafting;
import org.dungchung.indicator.Drafting.Publication;
import org.dungchung.indicator.Question;
import org.dungchung.platform.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the indicators are counted, in versions: a draft is begun, compared with what is in force, and published. */
@RestController
@RequestMapping("/api/indicators/{code}/definitions")
class DefinitionController {

    private final Definitions definitions;
    private final Drafting drafting;
    private final CurrentCaller caller;
    private final Clock clock;

    DefinitionController(Definitions definitions, Drafting drafting, CurrentCaller caller, Clock clock) {
        this.definitions = definitions;
        this.drafting = drafting;
        this.caller = caller;
        this.clock = clock;
    }

    @GetMapping
    List<DefinitionVersion> list(@PathVariable String code) {
        return definitions.of(code, caller.get().scope());
    }

    @GetMapping("/{version}")
    ResponseEntity<DefinitionVersion> version(@PathVariable String code, @PathVariable int version) {
        return tagged(
                ResponseEntity.ok(), definitions.of(code, version, caller.get().scope()));
    }

    /** The figure by the definition in force and by this version, for the same area and days. */
    @GetMapping("/{version}/comparison")
    Comparison comparison(
            @PathVariable String code, @PathVariable int version, @ModelAttribute IndicatorController.Asked asked) {
        return definitions.compare(Question.by(caller.get(), code, asked.area(), asked.asOf(clock)), version);
    }

    /** Begins a draft that counts as the newest version does. */
    @PostMapping
    ResponseEntity<DefinitionVersion> begin(@PathVariable String code) {
        DefinitionVersion draft = drafting.begin(code, caller.get().username());
        URI at = URI.create("/api/indicators/" + code + "/definitions/" + draft.version());
        return tagged(ResponseEntity.created(at), draft);
    }

    /** Says anew what a draft counts. */
    @PutMapping("/{version}")
    ResponseEntity<DefinitionVersion> change(
            @PathVariable String code,
            @PathVariable int version,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody DefinitionForm form) {
        return tagged(ResponseEntity.ok(), drafting.change(code, version, ExpectedVersion.of(ifMatch), form));
    }

    /** Makes a draft the definition from a day on. */
    @PutMapping("/{version}/publication")
    ResponseEntity<DefinitionVersion> publish(
            @PathVariable String code,
            @PathVariable int version,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Publication publication) {
        String author = caller.get().username();
        return tagged(
                ResponseEntity.ok(), drafting.publish(code, version, ExpectedVersion.of(ifMatch), publication, author));
    }

    /** Drops a draft. */
    @DeleteMapping("/{version}")
    ResponseEntity<Void> drop(
            @PathVariable String code,
            @PathVariable int version,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        drafting.drop(code, version, ExpectedVersion.of(ifMatch));
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<DefinitionVersion> tagged(BodyBuilder answer, DefinitionVersion version) {
        return answer.eTag("\"" + version.revision() + "\"").body(version);
    }
}
