package org.dungchung.changeset.web;

import java.util.List;
import java.util.UUID;
import org.dungchung.changeset.ChangeSets;
import org.dungchung.changeset.Drafts;
import org.dungchung.changeset.Item;
import org.dungchung.changeset.Reviewing;
import org.dungchung.platform.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The items of a change-set: read by all who see it, taken out by its author, decided on by the authority. Each step answers with all items. */
@RestController
@RequestMapping("/api/change-sets/{id}/items")
class ItemController {

    private final ChangeSets sets;
    private final Drafts drafts;
    private final Reviewing reviewing;

    ItemController(ChangeSets sets, Drafts drafts, Reviewing reviewing) {
        this.sets = sets;
        this.drafts = drafts;
        this.reviewing = reviewing;
    }

    @GetMapping
    List<Item> list(@PathVariable UUID id) {
        return sets.items(id);
    }

    @DeleteMapping("/{item}")
    List<Item> remove(@PathVariable UUID id, @PathVariable UUID item) {
        drafts.remove(id, item);
        return sets.items(id);
    }

    /** Accepts all on which nothing was decided. */
    @PutMapping("/acceptance")
    List<Item> acceptAll(@PathVariable UUID id) {
        reviewing.accept(id, null);
        return sets.items(id);
    }

    @PutMapping("/{item}/acceptance")
    List<Item> accept(@PathVariable UUID id, @PathVariable UUID item) {
        reviewing.accept(id, item);
        return sets.items(id);
    }

    @PutMapping("/{item}/refusal")
    List<Item> refuse(@PathVariable UUID id, @PathVariable UUID item, @RequestBody ItemRefusal refusal) {
        reviewing.refuse(id, item, refusal.reason());
        return sets.items(id);
    }

    /** Accepts an item over what was published meanwhile: its change is made of the version that the reviewer has compared. */
    @PutMapping("/{item}/take-over")
    List<Item> takeOver(@PathVariable UUID id, @PathVariable UUID item, @RequestBody TakeOver over) {
        reviewing.takeOver(id, item, new ExpectedVersion(over.version()));
        return sets.items(id);
    }

    /**
     * Why an item is refused.
     *
     * @param reason for its author
     */
    record ItemRefusal(@Nullable String reason) {}

    /**
     * Over what an item is made.
     *
     * @param version of its thing as it stands now
     */
    record TakeOver(int version) {}
}
