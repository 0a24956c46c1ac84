package org.dungchung.changeset.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.dungchung.changeset.ChosenDraft;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads from {@code X-Change-Set} into which draft the changes of a request go. */
@Configuration(proxyBeanMethods = false)
class ChosenDraftHeader implements HandlerInterceptor, WebMvcConfigurer {

    static final String HEADER = "X-Change-Set";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    /** @throws InvalidInput if it is no id */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String header = request.getHeader(HEADER);
        if (header != null) {
            ChosenDraft.choose(read(header));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        ChosenDraft.forget();
    }

    private static UUID read(String header) {
        try {
            return UUID.fromString(header);
        } catch (IllegalArgumentException noId) {
            throw InvalidInput.of(HEADER, header, "the id of a change-set");
        }
    }
}
