package org.dungchung.exchange.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.dungchung.exchange.Mapping;
import org.dungchung.exchange.Mappings;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Saved answers to what an import asks of a file; each organisation has its own. */
@RestController
@RequestMapping("/api/imports/mappings")
class MappingController {

    private final Mappings mappings;

    MappingController(Mappings mappings) {
        this.mappings = mappings;
    }

    @GetMapping
    List<Mapping> all() {
        return mappings.all();
    }

    @PostMapping
    ResponseEntity<Mapping> save(@RequestBody Mapping.Draft draft) {
        Mapping saved = mappings.save(draft);
        return ResponseEntity.created(URI.create("/api/imports/mappings/" + saved.id()))
                .body(saved);
    }

    /** Saves it again; the last one counts. */
    @PutMapping("/{id}")
    Mapping change(@PathVariable UUID id, @RequestBody Mapping.Draft draft) {
        return mappings.change(id, draft);
    }

    /** A mapping is no data of the registry: deleted, it is gone. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id) {
        mappings.delete(id);
    }
}
