package org.dungchung.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import org.dungchung.platform.UnknownParameter;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Refuses questions with parameters that the called method does not take, for every controller of ours. */
@Configuration(proxyBeanMethods = false)
class UnknownParameterGuard implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**", "/tiles/**");
    }

    /** @throws UnknownParameter for the first that is not known */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String query = request.getQueryString();
        if (query != null && handler instanceof HandlerMethod method && isOurs(method)) {
            SortedSet<String> known = KnownParameters.of(method);
            for (String name : UriComponentsBuilder.newInstance()
                    .query(query)
                    .build()
                    .getQueryParams()
                    .keySet()) {
                String decoded = UriUtils.decode(name, StandardCharsets.UTF_8);
                if (!known.contains(decoded)) {
                    throw UnknownParameter.of(decoded, known);
                }
            }
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.dungchung.");
    }
}
