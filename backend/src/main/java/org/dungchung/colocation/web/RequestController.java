package org.dungchung.colocation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.dungchung.colocation.ColocationRequest;
import org.dungchung.colocation.Filing;
import org.dungchung.colocation.RequestQuery;
import org.dungchung.colocation.RequestState;
import org.dungchung.colocation.RequestView;
import org.dungchung.colocation.Requesting;
import org.dungchung.platform.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets an operator file a request, and its two sides and the authority read it and its state. */
@RestController
@RequestMapping("/api/requests")
class RequestController {

    private final RequestQuery requests;
    private final Requesting requesting;
    private final Today today;

    RequestController(RequestQuery requests, Requesting requesting, Today today) {
        this.requests = requests;
        this.requesting = requesting;
        this.today = today;
    }

    @GetMapping
    List<RequestView> list(
            @RequestParam @Nullable RequestState state,
            @RequestParam @Nullable Boolean overdue,
            @ModelAttribute Days days) {
        return requests.list(state, overdue, days, today.caller());
    }

    @GetMapping("/{id}")
    ResponseEntity<RequestView> get(@PathVariable UUID id, @ModelAttribute Days days) {
        RequestView view = requests.get(id, days, today.caller());
        if (!days.isNow()) {
            return ResponseEntity.ok(view);
        }
        return ResponseEntity.ok().eTag(Etag.of(view.version())).body(view);
    }

    @PostMapping
    ResponseEntity<RequestView> file(@Valid @RequestBody NewRequest request) {
        var filing = new Filing(request.asset(), request.places(), request.purpose());
        ColocationRequest filed = requesting.file(filing, today.caller(), today.day());
        RequestView view = requests.get(filed.getId(), today.caller());
        return ResponseEntity.created(URI.create("/api/requests/" + view.id()))
                .eTag(Etag.of(view.version()))
                .body(view);
    }

    /** What a requester sends. */
    record NewRequest(
            @NotNull UUID asset,
            @NotNull Integer places,
            @Nullable @Size(max = 2000) String purpose) {}
}
