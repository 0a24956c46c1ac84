package org.dungchung.access.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.access.AccessQuery;
import org.dungchung.access.AccessQuestion;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Tells administrators who read and exported what, and organisations what others read of their assets. */
@RestController
class AccessController {

    private final AccessQuery accesses;
    private final CurrentCaller caller;

    AccessController(AccessQuery accesses, CurrentCaller caller) {
        this.accesses = accesses;
        this.caller = caller;
    }

    /**
     * Who read details of others and who took files, the newest first: all of it for administrators; for an organisation what others read of its
     * assets one by one, and each reader by role alone. Reads of the same by the same within five minutes are one entry with their number,
     * {@code times}. Where more follow, {@code next} is what {@code after} of the next page is.
     */
    @GetMapping(value = "/api/accesses", produces = "application/json")
    String list(@ModelAttribute Asked asked) {
        return accesses.page(asked.question(), asked.after(), PageSize.of(asked.limit()), caller.get());
    }

    /**
     * What the log may be asked; each parameter can be left out.
     *
     * @param who the name of an account; for administrators alone
     * @param what READ for details that were read, EXPORT for files that were taken
     * @param asset id of the asset of which, or of a part, a use or a request of which, was read
     * @param from the first day
     * @param to the last day
     * @param limit how many at most; 1,000 unless said
     */
    record Asked(
            @Nullable String who,
            AccessQuestion.@Nullable What what,
            @Nullable UUID asset,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer limit,
            @Nullable String after) {

        AccessQuestion question() {
            return new AccessQuestion(who == null || who.isBlank() ? null : who.strip(), what, asset, from, to);
        }
    }
}
