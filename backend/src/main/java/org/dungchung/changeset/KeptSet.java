package org.dungchung.changeset;

import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.platform.ExpectedVersion;

/** A change-set with the rights of its author. */
record KeptSet(ChangeSet told, Role authorRole) {

    UUID id() {
        return told.id();
    }

    /** Who its author was when it was made; its changes are published with the same rights. */
    Caller asAuthor() {
        return new Caller(told.author(), authorRole, told.organisation());
    }

    /** That something has become of it. */
    ChangeSetMoved moved(ChangeSetMoved.What what, Caller by) {
        return new ChangeSetMoved(id(), what, by, asAuthor());
    }

    boolean isOf(Caller caller) {
        return told.author().equals(caller.username());
    }

    /**
     * Makes sure that it stands where a step needs it.
     *
     * @throws WrongChangeSetState if it does not
     */
    KeptSet require(ChangeSetState needed) {
        if (told.state() != needed) {
            throw new WrongChangeSetState(told.state(), needed);
        }
        return this;
    }

    /**
     * Makes sure that it is as the caller saw it.
     *
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     */
    KeptSet require(ExpectedVersion expected, Object yours) {
        expected.require(told.version(), this::told, yours);
        return this;
    }
}
