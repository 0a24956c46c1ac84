package org.dungchung.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.dungchung.access.Access;
import org.dungchung.access.Subject;
import org.dungchung.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.servlet.HandlerMapping;

/** Reads off a request what it asked for. */
final class AskedFor {

    /** What says nothing of what is wanted: the token against foreign pages, and which page of it. */
    private static final Set<String> NO_SELECTION = Set.of("_csrf", "after", "limit");

    private static final int LONGEST = 2_000;

    private AskedFor() {}

    static Access in(HttpServletRequest request, Logged logged, Caller reader) {
        Map<?, ?> path = variables(request);
        UUID id = logged.subject() == null ? null : uuid(path.get("id"));
        return new Access(
                reader,
                MDC.get("requestId"),
                request.getRemoteAddr(),
                logged.pattern(),
                logged.subject() == null || id == null ? null : new Subject(logged.subject(), id),
                logged.reading() == Logged.Reading.NOT ? null : uuid(request.getParameter("asset")),
                selection(request, path, logged));
    }

    private static Map<?, ?> variables(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path
                ? path
                : Map.of();
    }

    /** Parameters and the words of the path, but not the subject, which is told by itself. */
    private static SortedMap<String, String> selection(HttpServletRequest request, Map<?, ?> path, Logged logged) {
        var selection = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            String said = String.join(",", values);
            if (!NO_SELECTION.contains(name) && !said.isBlank()) {
                selection.put(name, shortened(said));
            }
        });
        path.forEach((name, value) -> selection.put(name.toString(), shortened(String.valueOf(value))));
        if (logged.subject() != null) {
            selection.remove("id");
        }
        return selection;
    }

    /** Whole as far as a person reads it; of a longer one its beginning, its length and its digest, by which it can be compared. */
    private static String shortened(String said) {
        String text = said.replace('\0', ' ');
        return text.length() <= LONGEST
                ? text
                : "%s… (%d characters, SHA-256 %s)".formatted(text.substring(0, LONGEST), text.length(), digest(text));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }

    private static @Nullable UUID uuid(@Nullable Object text) {
        try {
            return text == null ? null : UUID.fromString(text.toString());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
