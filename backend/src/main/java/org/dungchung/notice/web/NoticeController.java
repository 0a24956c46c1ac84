package org.dungchung.notice.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.dungchung.notice.Notice;
import org.dungchung.notice.Notices;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What one is told of what others did. */
@RestController
@RequestMapping("/api/notices")
class NoticeController {

    private final Notices notices;

    NoticeController(Notices notices) {
        this.notices = notices;
    }

    /**
     * One's own notices, the newest first. What one may not see any more is not told any more.
     *
     * @param unread true: only those at which one has not looked
     */
    @GetMapping
    List<Notice> list(@RequestParam(defaultValue = "false") boolean unread, @RequestParam @Nullable Integer limit) {
        return notices.list(unread, PageSize.of(limit).limit());
    }

    /** At how many one has not looked; 1,000 stands for more, too. */
    @GetMapping("/count")
    Count count() {
        return new Count(notices.unread());
    }

    /** One has looked at it. */
    @PutMapping("/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void look(@PathVariable UUID id) {
        notices.look(id);
    }

    /** One has looked at all that were there at an instant: that of the newest that one saw. */
    @PutMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lookAtAll(@RequestBody Looked looked) {
        OffsetDateTime until = looked.until();
        if (until == null) {
            throw InvalidInput.of("until", null, "the instant of the newest notice that was seen");
        }
        notices.lookAtAll(until);
    }

    /**
     * How many there are.
     *
     * @param unread at which one has not looked
     */
    record Count(int unread) {}

    /**
     * What one has seen.
     *
     * @param until the instant of the newest of them
     */
    record Looked(@Nullable OffsetDateTime until) {}
}
