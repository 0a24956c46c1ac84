package org.dungchung.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import org.dungchung.platform.UnknownParameter;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Refuses questions with parameters that the called method does not take, for every controller of ours. */
@Configuration(proxyBeanMethods = false)
class UnknownParameterGuard implements HandlerInterceptor, WebMvcConfigurer {

    /** The token against foreign pages, which a form may carry. */
    private static final String TOKEN = "_csrf";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**", "/tiles/**");
    }

    /** @throws UnknownParameter for the first that is not known */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            SortedSet<String> known = KnownParameters.of(method);
            for (String name : names(request)) {
                if (!known.contains(name)) {
                    throw UnknownParameter.of(name, known);
                }
            }
        }
        return true;
    }

    /** The names in the address, and those of a form sent as a body; a part of a multipart body is no parameter. */
    private static Set<String> names(HttpServletRequest request) {
        var names = new LinkedHashSet<String>();
        if (request.getQueryString() != null) {
            UriComponentsBuilder.newInstance()
                    .query(request.getQueryString())
                    .build()
                    .getQueryParams()
                    .keySet()
                    .stream()
                    .map(name -> UriUtils.decode(name, StandardCharsets.UTF_8))
                    .forEach(names::add);
        }
        String body = request.getContentType();
        if (body != null && body.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            names.addAll(Collections.list(request.getParameterNames()));
            names.remove(TOKEN);
        }
        return names;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.dungchung.");
    }
}
