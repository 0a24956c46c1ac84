package org.dungchung.organisation.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dungchung.organisation.edit.GroupEditing;
import org.dungchung.organisation.edit.GroupForm;
import org.dungchung.organisation.edit.Kept;
import org.dungchung.organisation.edit.MembershipForm;
import org.dungchung.platform.DaysWithoutBoundaries;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.Restoration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Corporate groups and who belongs to them when: read by everybody, kept by the authority. */
@RestController
class GroupController {

    private final GroupEditing editing;
    private final Clock clock;

    GroupController(GroupEditing editing, Clock clock) {
        this.editing = editing;
        this.clock = clock;
    }

    /** All groups by name. */
    @GetMapping("/api/groups")
    List<GroupEditing.GroupView> list(@ModelAttribute DaysWithoutBoundaries days) {
        return editing.list(days.asOf(clock));
    }

    /** One group with the organisations that belong to it, belonged or will, of a day where one is said; as it stands with the ETag that a change of it names. */
    @GetMapping("/api/groups/{code}")
    ResponseEntity<Map<String, @Nullable Object>> get(
            @PathVariable String code, @ModelAttribute DaysWithoutBoundaries days) {
        return days.isNow()
                ? KeptAnswer.of(editing.get(code, null))
                : KeptAnswer.then(editing.get(code, days.asOf(clock)));
    }

    /** What was recorded of it, newest first, each version with what it changed. */
    @GetMapping(value = "/api/groups/{code}/history", produces = "application/json")
    String history(@PathVariable String code) {
        return editing.history(code);
    }

    /** Records a new group. */
    @PostMapping("/api/groups")
    ResponseEntity<Map<String, @Nullable Object>> create(@RequestBody GroupForm form) {
        return KeptAnswer.created("/api/groups/" + form.code(), editing.create(form));
    }

    /** Corrects the name of a group. */
    @PutMapping("/api/groups/{code}")
    ResponseEntity<Map<String, @Nullable Object>> change(
            @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody GroupForm form) {
        return KeptAnswer.of(editing.change(code, ExpectedVersion.of(ifMatch), form));
    }

    /** Makes what an earlier version of a group said the newest version. */
    @PutMapping("/api/groups/{code}/restoration")
    ResponseEntity<Map<String, @Nullable Object>> restore(
            @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Restoration restoration) {
        return KeptAnswer.of(editing.restore(code, ExpectedVersion.of(ifMatch), restoration));
    }

    /** Says that an organisation belongs to a group from a day on; what it belonged to until then ends the day before. */
    @PostMapping("/api/organisations/{code}/memberships")
    ResponseEntity<Map<String, @Nullable Object>> join(@PathVariable String code, @RequestBody MembershipForm form) {
        Kept membership = editing.join(code, form);
        return KeptAnswer.created(
                "/api/organisations/" + code + "/memberships/"
                        + membership.said().get("id"),
                membership);
    }

    /** One membership; as it stands with the ETag that a change of it names, unless a day is said on which it holds. */
    @GetMapping("/api/organisations/{code}/memberships/{id}")
    ResponseEntity<Map<String, @Nullable Object>> membership(
            @PathVariable String code, @PathVariable UUID id, @ModelAttribute DaysWithoutBoundaries days) {
        return days.isNow()
                ? KeptAnswer.of(editing.membership(code, id, null))
                : KeptAnswer.then(editing.membership(code, id, days.asOf(clock)));
    }

    /** Corrects a membership; all of it is said again. */
    @PutMapping("/api/organisations/{code}/memberships/{id}")
    ResponseEntity<Map<String, @Nullable Object>> correct(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody MembershipForm form) {
        return KeptAnswer.of(editing.correct(code, id, ExpectedVersion.of(ifMatch), form));
    }

    /** Makes what an earlier version of a membership said the newest version. */
    @PutMapping("/api/organisations/{code}/memberships/{id}/restoration")
    ResponseEntity<Map<String, @Nullable Object>> restoreMembership(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Restoration restoration) {
        return KeptAnswer.of(editing.restore(code, id, ExpectedVersion.of(ifMatch), restoration));
    }
}
