package org.dungchung.changeset;

import java.util.List;
import java.util.Map;
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
    private final Acts acts;

    Trials(PlatformTransactionManager transactions, StandingNow standing, Acts acts) {
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        this.standing = standing;
        this.acts = acts;
    }

    /**
     * @param change makes it with these arguments
     * @param items of its change-set: what it speaks of and one of them makes is made before
     */
    Trial of(Act act, @Nullable Object[] arguments, Supplier<Object> change, List<KeptItem> items) {
        String said = Arguments.write(arguments);
        List<KeptItem> needed = MadeThings.neededBy(said, items);
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            if (needed.isEmpty()) {
                return tried(act, arguments, change);
            }
            var made = new MadeThings();
            needed.forEach(kept -> make(kept, made));
            @Nullable Object[] meant = Arguments.read(act.method(), made.meant(said));
            Trial trial = tried(act, meant, () -> act.run(meant));
            return new Trial(made.said(trial.before()), saidOf(made, trial.after()), trial.place());
        }));
    }

    private void make(KeptItem kept, MadeThings made) {
        Act act = acts.get(kept.item().act());
        @Nullable Object[] arguments = Arguments.read(act.method(), made.meant(kept.arguments()));
        made.note(
                kept.item(),
                StandingNow.told(Directly.call(() -> act.run(arguments))).get("id"));
    }

    private Trial tried(Act act, @Nullable Object[] arguments, Supplier<Object> change) {
        UUID subject = act.said().creates() ? null : Act.subjectId(arguments);
        var before = subject == null ? null : standing.find(act.said().subject(), subject);
        var after = StandingNow.told(Directly.call(change));
        return new Trial(before, after, standing.placeOfAsset(after));
    }

    private static Map<String, @Nullable Object> saidOf(MadeThings made, Map<String, @Nullable Object> told) {
        return Objects.requireNonNull(made.said(told));
    }
}
