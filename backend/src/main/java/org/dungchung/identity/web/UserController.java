package org.dungchung.identity.web;

import java.net.URI;
import java.util.List;
import org.dungchung.identity.user.Invitation;
import org.dungchung.identity.user.Inviting;
import org.dungchung.identity.user.User;
import org.dungchung.identity.user.UserEditing;
import org.dungchung.identity.user.UserForm;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.Restoration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The users of the registry, kept by its administrators. */
@RestController
@RequestMapping("/api/users")
class UserController {

    private final UserEditing editing;
    private final Inviting inviting;

    UserController(UserEditing editing, Inviting inviting) {
        this.editing = editing;
        this.inviting = inviting;
    }

    /** All users by name, those who may not sign in any more too. */
    @GetMapping
    List<User> list() {
        return editing.list();
    }

    /** One user, with the ETag that a change names. */
    @GetMapping("/{username}")
    ResponseEntity<User> get(@PathVariable String username) {
        return answer(editing.get(username));
    }

    /** What was recorded of a user, newest first, each version with what it changed, who recorded it and why. */
    @GetMapping(value = "/{username}/history", produces = "application/json")
    String history(@PathVariable String username) {
        return editing.history(username);
    }

    /** Opens an account without a password. The answer is a link that sets one, once, within three days; nobody can read it again. */
    @PostMapping
    ResponseEntity<Invitation> open(@RequestBody UserForm form) {
        Invitation invitation = editing.open(form);
        return ResponseEntity.created(URI.create("/api/users/" + invitation.username()))
                .body(invitation);
    }

    /** Changes name, role, organisation, and whether the user may sign in; all of it is said again. */
    @PutMapping("/{username}")
    ResponseEntity<User> change(
            @PathVariable String username,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody UserForm form) {
        return answer(editing.change(username, ExpectedVersion.of(ifMatch), form));
    }

    /** Makes what an earlier version said the newest one. */
    @PutMapping("/{username}/restoration")
    ResponseEntity<User> restore(
            @PathVariable String username,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Restoration restoration) {
        return answer(editing.restore(username, ExpectedVersion.of(ifMatch), restoration));
    }

    /** Another link, when the first one is lost or too old or the password is forgotten; the one before holds no more. */
    @PostMapping("/{username}/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    Invitation invite(@PathVariable String username) {
        return inviting.invite(username);
    }

    private static ResponseEntity<User> answer(User user) {
        return ResponseEntity.ok().eTag("\"" + user.version() + "\"").body(user);
    }
}
