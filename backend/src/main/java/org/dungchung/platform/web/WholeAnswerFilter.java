package org.dungchung.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the API answer every question with the whole answer. Its ETags name the version that an edit would change, not the bytes: what
 * stands beside that version, such as the tenancies of an asset or the days left for an answer, changes without it, so a 304 would lie.
 */
@Component
class WholeAnswerFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Unconditional(request), response);
    }

    /** A request without its conditions on what the client has. */
    private static final class Unconditional extends HttpServletRequestWrapper {

        private static final Set<String> CONDITIONS = conditions();

        Unconditional(HttpServletRequest request) {
            super(request);
        }

        private static Set<String> conditions() {
            var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            Collections.addAll(names, HttpHeaders.IF_NONE_MATCH, HttpHeaders.IF_MODIFIED_SINCE);
            return names;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return CONDITIONS.contains(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return CONDITIONS.contains(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public long getDateHeader(String name) {
            return CONDITIONS.contains(name) ? -1 : super.getDateHeader(name);
        }
    }
}
