package org.dungchung.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.dungchung.access.Access;
import org.dungchung.access.AccessLog;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.FileWritten;
import org.dungchung.platform.ToldToEverybody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerMapping;

/** Notes what an answer told, as far as {@link LogPolicy} wants it. */
@Component
class AccessNotes {

    private static final Logger LOG = LoggerFactory.getLogger(AccessNotes.class);
    private static final String ENTRY = AccessNotes.class.getName() + ".entry";
    private static final String EVERYBODY = AccessNotes.class.getName() + ".everybody";
    private static final String ROWS = AccessNotes.class.getName() + ".rows";

    private final AccessLog log;
    private final CurrentCaller callers;

    AccessNotes(AccessLog log, CurrentCaller callers) {
        this.log = log;
        this.callers = callers;
    }

    /** Notes a file before its first byte; what cannot be noted does not leave. */
    void begins(HttpServletRequest request) {
        Logged logged = logged(request);
        Caller reader = callers.find().orElse(null);
        if (logged != null
                && logged.file()
                && reader != null
                && request.getAttribute(ENTRY) == null
                && request.getAttribute(EVERYBODY) == null) {
            request.setAttribute(ENTRY, log.export(AskedFor.in(request, logged, reader)));
        }
    }

    /** What anybody can have is not noted. */
    @EventListener
    void told(ToldToEverybody answer) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(EVERYBODY, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** Counts the rows of files, of which one answer may have several. */
    @EventListener
    void written(FileWritten file) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            long before = request.getAttribute(ROWS, RequestAttributes.SCOPE_REQUEST) instanceof Long rows ? rows : 0;
            request.setAttribute(ROWS, before + file.rows(), RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** Notes what was read, once the answer is out; nothing that goes wrong here reaches who reads. */
    void ends(HttpServletRequest request, boolean answered) {
        try {
            if (request.getAttribute(ENTRY) instanceof Long entry) {
                if (request.getAttribute(ROWS) instanceof Long rows) {
                    log.exported(entry, rows);
                }
            } else if (answered && request.getAttribute(EVERYBODY) == null) {
                read(request, logged(request));
            }
        } catch (RuntimeException e) {
            LOG.error("what was read could not be noted: {}", request.getRequestURI(), e);
        }
    }

    private void read(HttpServletRequest request, @Nullable Logged logged) {
        Caller reader = callers.find().orElse(null);
        if (logged == null || reader == null || !isNoted(logged, request, reader)) {
            return;
        }
        Access access = AskedFor.in(request, logged, reader);
        log.read(access, AnsweredRows.of(request));
    }

    /** Whether the answer could tell of others. */
    private static boolean isNoted(Logged logged, HttpServletRequest request, Caller reader) {
        String scope = reader.scope();
        return switch (logged.reading()) {
            case ONE -> true;
            case LIST -> scope == null || !scope.equals(request.getParameter("owner"));
            case LIST_OF_OWN -> scope == null;
            case NOT -> false;
        };
    }

    private static @Nullable Logged logged(HttpServletRequest request) {
        return LogPolicy.of(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }
}
