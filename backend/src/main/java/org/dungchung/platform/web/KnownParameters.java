package org.dungchung.platform.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** Which query parameters a controller's method takes, read off its signature: nobody keeps a second list. */
public final class KnownParameters {

    private static final Map<HandlerMethod, SortedSet<String>> KNOWN = new ConcurrentHashMap<>();

    private KnownParameters() {}

    /** The names of a method's {@code @RequestParam}s, of the components of its records, and those by which it is chosen. */
    public static SortedSet<String> of(HandlerMethod method) {
        return KNOWN.computeIfAbsent(method, KnownParameters::read);
    }

    private static SortedSet<String> read(HandlerMethod method) {
        var names = new TreeSet<String>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            namesOf(parameter).forEach(names::add);
        }
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
        if (mapping != null) {
            Arrays.stream(mapping.params())
                    .map(condition -> condition.replaceFirst("!?=.*", "").replaceFirst("^!", ""))
                    .forEach(names::add);
        }
        return Collections.unmodifiableSortedSet(names);
    }

    private static Stream<String> namesOf(MethodParameter parameter) {
        RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
        if (named != null) {
            return Stream.of(named.name().isEmpty() ? parameter.getParameter().getName() : named.name());
        }
        boolean bound = parameter.getParameterAnnotations().length == 0
                || parameter.hasParameterAnnotation(ModelAttribute.class);
        return bound && parameter.getParameterType().isRecord()
                ? Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                : Stream.empty();
    }
}
