package org.dungchung.changeset;

import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.platform.ExpectedVersion;
import org.jspecify.annotations.Nullable;

/** A change-set with the rights of its author. */
record KeptSet(ChangeSet told, Role authorRole, @Nullable String authorArea) {

    UUID id() {
        return told.id();
    }

    /** Who its author was when it was made; its changes are published with the same rights. */
    Caller asAuthor() {
        return new Caller(told.author(), authorRole, told.organisation(), authorArea);
    }

    /** That something has become of it. */
    ChangeSetMoved moved(ChangeSetMoved.What what, Caller by) {
        return new ChangeSetMoved(id(), what, by, asAuthor());
    }

    /** That items of it came to nothing. */
    ItemsGone gone(List<UUID> items) {
        return new ItemsGone(id(), items, asAuthor());
    }

    /** Whether the caller is its author, acting as when it was made: what is added to it gets those rights. */
    boolean isOf(Caller caller) {
        return asAuthor().equals(caller);
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
