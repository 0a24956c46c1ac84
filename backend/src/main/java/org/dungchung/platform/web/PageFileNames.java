package org.dungchung.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What belongs to the page: every file that it is made of, found and not written down, so that none is forgotten where there is no network. */
final class PageFileNames {

    private static final Pattern BELOW_ROOT =
            Pattern.compile("META-INF/resources/([\\w./@~-]+\\.(?:js|mjs|css|svg|png|woff2?))$");

    /** A library out of a jar of its own, whose address leaves its version out. */
    private static final Pattern LIBRARY = Pattern.compile("webjars/([^/]+)/[^/]+/(.+)");

    /** Not part of the page itself: the worker that takes it along. */
    private static final Set<String> APART = Set.of("worker.js");

    private PageFileNames() {}

    /**
     * The addresses below the version, in order.
     *
     * @param page the text of {@code index.html}, which names what is taken of libraries in jars of their own, beside their pictures
     */
    static List<String> all(String page) {
        try {
            return Stream.of(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:/META-INF/resources/**"))
                    .filter(Resource::isReadable)
                    .flatMap(file -> name(file, page))
                    .filter(name -> !APART.contains(name))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> name(Resource file, String page) {
        Matcher below = BELOW_ROOT.matcher(address(file));
        if (!below.find()) {
            return Stream.empty();
        }
        String name = below.group(1);
        Matcher library = LIBRARY.matcher(name);
        if (!library.matches()) {
            return Stream.of(name);
        }
        String served = "webjars/" + library.group(1) + "/" + library.group(2);
        return page.contains("\"/" + served + "\"") || served.contains("/dist/images/")
                ? Stream.of(served)
                : Stream.empty();
    }

    private static String address(Resource file) {
        try {
            return file.getURL().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
