package org.dungchung.identity.user;

import java.util.List;
import org.dungchung.identity.Grants;
import org.dungchung.identity.SignIns;
import org.dungchung.identity.UnknownAccount;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.ReasonRequired;
import org.dungchung.platform.Restoration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and changes accounts; each change names the version that its author saw. Nobody is deleted: an account is disabled. */
@Service
public class UserEditing {

    private final Users users;
    private final Inviting inviting;
    private final SignIns signIns;
    private final Grants grants;

    UserEditing(Users users, Inviting inviting, SignIns signIns, Grants grants) {
        this.users = users;
        this.inviting = inviting;
        this.signIns = signIns;
        this.grants = grants;
    }

    /** All accounts by user name. */
    public List<User> list() {
        return users.list();
    }

    /**
     * One account.
     *
     * @throws UnknownAccount if there is none
     */
    public User get(String username) {
        return users.find(username).orElseThrow(() -> new UnknownAccount(username));
    }

    /**
     * Opens an account without a password; the link sets one.
     *
     * @throws InvalidInput if a field is missing or cannot be
     * @throws org.springframework.dao.DataIntegrityViolationException if there is one of that name, or no such organisation
     */
    @Transactional
    public Invitation open(UserForm form) {
        form.require(null);
        grants.require(form.grants());
        users.insert(form);
        return inviting.invite(form.newName());
    }

    /**
     * Changes what is recorded of an account. Other roles, organisations or areas, and disabling it, end all its sign-ins.
     *
     * @throws UnknownAccount if there is none
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     * @throws InvalidInput if a field is missing or cannot be
     * @throws LastAdministrator if nobody would be left to administer the registry
     * @throws ReasonRequired without a reason
     */
    @Transactional
    public User change(String username, ExpectedVersion expected, UserForm form) {
        User before = forChange(username, expected, form);
        ReasonRequired.of(form.reason());
        form.require(username);
        grants.require(form.grants());
        return record(before, form);
    }

    /**
     * Makes what an earlier version said the newest one.
     *
     * @throws UnknownAccount as {@link #change}
     * @throws org.dungchung.platform.StaleVersion as {@link #change}
     * @throws InvalidInput if it has no such earlier version
     * @throws LastAdministrator as {@link #change}
     * @throws ReasonRequired as {@link #change}
     */
    @Transactional
    public User restore(String username, ExpectedVersion expected, Restoration restoration) {
        User before = forChange(username, expected, restoration);
        String reason = ReasonRequired.of(restoration.reason());
        Integer version = restoration.version();
        UserForm said = users.findVersion(username, version, reason)
                .orElseThrow(
                        () -> InvalidInput.of("version", version, "one of its history before " + before.version()));
        return record(before, said);
    }

    /**
     * What was recorded of it, newest first.
     *
     * @return a JSON array
     * @throws UnknownAccount if there is none
     */
    public String history(String username) {
        get(username);
        return users.history(username);
    }

    private User forChange(String username, ExpectedVersion expected, Object yours) {
        User before = users.findForChange(username).orElseThrow(() -> new UnknownAccount(username));
        expected.require(before.version(), () -> before, yours);
        return before;
    }

    private User record(User before, UserForm form) {
        users.update(before.username(), form);
        User after = get(before.username());
        if (before.administers()
                && !after.administers()
                && users.list().stream().noneMatch(User::administers)) {
            throw new LastAdministrator();
        }
        boolean same = before.enabled() == after.enabled() && before.grants().equals(after.grants());
        if (!same) {
            signIns.end(after.username());
        }
        return after;
    }
}
