package org.dungchung.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.io.UncheckedIOException;
import java.util.Map;
import org.dungchung.access.BrokenLog;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;

/** What becomes of answers that cannot be noted. */
class UnnotedAnswersTests {

    private final CurrentCaller callers = new CurrentCaller();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void whatWasReadIsReadAllTheSame() throws Exception {
        answer("/api/assets/{id}", (request, answer) -> answer.getWriter().write("a mast"));
        assertThat(response.getContentAsString()).isEqualTo("a mast");
    }

    @Test
    void aFileDoesNotLeave() throws Exception {
        FilterChain export = (request, answer) -> {
            ((jakarta.servlet.http.HttpServletResponse) answer).setHeader("Content-Disposition", "attachment");
            answer.getOutputStream().write(new byte[] {1, 2, 3});
        };
        assertThatThrownBy(() -> answer("/api/exports/{target}", export)).hasRootCauseMessage("away");
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    private void answer(String pattern, FilterChain chain) throws Exception {
        var request = new MockHttpServletRequest("GET", "/api/something");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
        request.setAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("id", "00000000-0000-0000-0000-000000000001"));
        var filter = new AccessNotesFilter(new AccessNotes(new BrokenLog(), callers));
        callers.run(new Caller("planner", Role.PLANNER, null), () -> {
            try {
                filter.doFilter(request, response, chain);
            } catch (java.io.IOException e) {
                throw new UncheckedIOException(e);
            } catch (jakarta.servlet.ServletException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
