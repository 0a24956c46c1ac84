package org.dungchung.notice;

import java.util.ArrayList;
import java.util.List;
import org.dungchung.changeset.ChangeSetMoved;
import org.dungchung.colocation.RequestMoved;
import org.dungchung.contest.ContestMoved;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Readers;
import org.dungchung.identity.Role;
import org.dungchung.inspection.FindingReceived;
import org.dungchung.round.RoundMoved;
import org.dungchung.sharing.TenancyContested;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what happens, and says whom it concerns. */
@Component
class Hearing {

    private final Telling telling;
    private final Readers readers;

    Hearing(Telling telling, Readers readers) {
        this.telling = telling;
        this.readers = readers;
    }

    /** What an author does concerns the planners, what they do concerns author and organisation; what is said concerns the other side. */
    @EventListener
    void moved(ChangeSetMoved event) {
        var told = new ArrayList<Caller>();
        boolean toTheAuthority = switch (event.what()) {
            case SUBMITTED -> true;
            case COMMENTED -> event.by().scope() != null;
            case ACCEPTED, REFUSED, RETURNED, PUBLISHED -> false;
        };
        if (toTheAuthority) {
            told.addAll(readers.inRole(Role.PLANNER));
        }
        if (event.what() != ChangeSetMoved.What.SUBMITTED) {
            told.addAll(sideOf(event.author()));
        }
        telling.tell(kindOf(event.what()), event.id(), event.by(), told);
    }

    /** Both sides, and the planners. */
    @EventListener
    void moved(RequestMoved event) {
        var told = new ArrayList<>(readers.of(event.owner()));
        told.addAll(readers.of(event.requester()));
        told.addAll(readers.inRole(Role.PLANNER));
        NoticeKind kind = switch (event.state()) {
            case FILED -> NoticeKind.REQUEST_FILED;
            case ACCEPTED -> NoticeKind.REQUEST_ACCEPTED;
            case REFUSED -> NoticeKind.REQUEST_REFUSED;
            case WITHDRAWN -> NoticeKind.REQUEST_WITHDRAWN;
            case CONTRACTED -> NoticeKind.REQUEST_CONTRACTED;
        };
        telling.tell(kind, event.id(), event.by(), told);
    }

    @EventListener
    void contested(TenancyContested event) {
        NoticeKind kind = event.contradicted() ? NoticeKind.TENANCY_CONTESTED : NoticeKind.TENANCY_CLAIMED;
        telling.tell(kind, event.id(), event.by(), readers.of(event.other()));
    }

    /** What the authority does in a round concerns those who are asked; what they do concerns the planners. */
    @EventListener
    void moved(RoundMoved event) {
        List<Caller> told = event.what() == RoundMoved.What.SUBMITTED
                ? readers.inRole(Role.PLANNER)
                : event.organisations().stream()
                        .flatMap(organisation -> readers.of(organisation).stream())
                        .toList();
        telling.tell(NoticeKind.valueOf("ROUND_" + event.what()), event.id(), event.by(), told);
    }

    /** The planners answer, and who raised it is told what; what the authority raised itself it need not be told. */
    @EventListener
    void moved(ContestMoved event) {
        switch (event.state()) {
            case OPEN -> telling.tell(NoticeKind.CONTEST_RAISED, event.id(), event.by(), readers.inRole(Role.PLANNER));
            case ACCEPTED -> telling.tell(NoticeKind.CONTEST_ACCEPTED, event.id(), event.by(), raising(event));
            case REFUSED -> telling.tell(NoticeKind.CONTEST_REFUSED, event.id(), event.by(), raising(event));
            case WITHDRAWN -> {
                // nobody has to do anything any more
            }
        }
    }

    /** The planners decide; they are told of an inspection once, however much is found there. */
    @EventListener
    void received(FindingReceived event) {
        telling.tell(NoticeKind.FINDING_WAITS, event.inspection(), event.by(), readers.inRole(Role.PLANNER));
    }

    private List<Caller> raising(ContestMoved event) {
        return event.organisation() == null ? List.of() : readers.of(event.organisation());
    }

    private List<Caller> sideOf(Caller author) {
        String organisation = author.organisation();
        return organisation == null
                ? readers.find(author.username(), author.scope()).stream().toList()
                : readers.of(organisation);
    }

    private static NoticeKind kindOf(ChangeSetMoved.What what) {
        return switch (what) {
            case SUBMITTED -> NoticeKind.CHANGE_SET_SUBMITTED;
            case ACCEPTED -> NoticeKind.CHANGE_SET_ACCEPTED;
            case REFUSED -> NoticeKind.CHANGE_SET_REFUSED;
            case RETURNED -> NoticeKind.CHANGE_SET_RETURNED;
            case PUBLISHED -> NoticeKind.CHANGE_SET_PUBLISHED;
            case COMMENTED -> NoticeKind.CHANGE_SET_COMMENTED;
        };
    }
}
