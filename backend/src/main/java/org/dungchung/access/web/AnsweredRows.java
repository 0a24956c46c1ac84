package org.dungchung.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import org.dungchung.platform.Listed;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Keeps the answer of a list that is noted until it is out, to count its rows then. */
@RestControllerAdvice
class AnsweredRows implements ResponseBodyAdvice<Object> {

    private static final String BODY = AnsweredRows.class.getName();
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body != null && request instanceof ServletServerHttpRequest asked) {
            HttpServletRequest servlet = asked.getServletRequest();
            Logged logged = LogPolicy.of(servlet.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
            if (logged != null && logged.reading() != Logged.Reading.NOT && logged.subject() == null) {
                servlet.setAttribute(BODY, body);
            }
        }
        return body;
    }

    /** How many rows the answer to a request had; null when it was no list. */
    static @Nullable Long of(HttpServletRequest request) {
        Object body = request.getAttribute(BODY);
        if (body instanceof Collection<?> rows) {
            return (long) rows.size();
        }
        if (body instanceof Listed listed) {
            return (long) listed.listed();
        }
        return body instanceof String json ? rowsOf(json) : null;
    }

    /** The length of the first list in JSON that the database made, without reading what is in it. */
    private static @Nullable Long rowsOf(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            JsonToken token = parser.nextToken();
            while (token != null && token != JsonToken.START_ARRAY) {
                token = parser.nextToken();
            }
            long rows = 0;
            while (token != null && parser.nextToken() != JsonToken.END_ARRAY) {
                parser.skipChildren();
                rows++;
            }
            return token == null ? null : rows;
        }
    }
}
