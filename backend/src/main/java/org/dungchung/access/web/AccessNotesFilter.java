package org.dungchung.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands around all answers of the API: a file is noted when its writing begins, what else was read when it is out. */
@Component
class AccessNotesFilter extends OncePerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final AccessNotes notes;

    AccessNotesFilter(AccessNotes notes) {
        this.notes = notes;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new NotedFile(request, response));
        notes.ends(request, READS.contains(request.getMethod()) && isAnswer(response));
    }

    private static boolean isAnswer(HttpServletResponse response) {
        return response.getStatus() < HttpStatus.BAD_REQUEST.value();
    }

    /** An answer that is noted when somebody begins to write it, if it is a file to keep. */
    private final class NotedFile extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        NotedFile(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            begins();
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            begins();
            return super.getWriter();
        }

        private void begins() {
            if (isAnswer(this) && containsHeader(HttpHeaders.CONTENT_DISPOSITION)) {
                notes.begins(request);
            }
        }
    }
}
