package org.dungchung.preference.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.dungchung.preference.SavedView;
import org.dungchung.preference.SavedViews;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lists as people want to see them, by name; each account has its own, and may share them with its side. */
@RestController
@RequestMapping("/api/views")
class ViewController {

    private final SavedViews views;

    ViewController(SavedViews views) {
        this.views = views;
    }

    /** Those of a page ({@code assets}): one's own first, then what the same organisation, or the authority, has shared. */
    @GetMapping
    List<SavedView> all(@RequestParam(defaultValue = "assets") String page) {
        return views.of(page);
    }

    @PostMapping
    ResponseEntity<SavedView> save(@RequestBody SavedView.Draft draft) {
        SavedView saved = views.save(draft);
        return ResponseEntity.created(URI.create("/api/views/" + saved.id())).body(saved);
    }

    /** Saves one's own again; the last one counts. */
    @PutMapping("/{id}")
    SavedView change(@PathVariable UUID id, @RequestBody SavedView.Draft draft) {
        return views.change(id, draft);
    }

    /** A view is no data of the registry: deleted, it is gone. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id) {
        views.delete(id);
    }
}
