package org.dungchung.changeset;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a change in a transaction that is undone: its rules and those of the database answer, and nothing stays. */
@Component
class Trials {

    private final TransactionTemplate transaction;
    private final StandingNow standing;

    Trials(PlatformTransactionManager transactions, StandingNow standing) {
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        this.standing = standing;
    }

    Trial of(Act act, @Nullable Object[] arguments, Supplier<Object> change) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            UUID subject = act.said().creates() ? null : Act.subjectId(arguments);
            var before = subject == null ? null : standing.find(act.said().subject(), subject);
            return new Trial(before, StandingNow.told(Directly.call(change)));
        }));
    }
}
