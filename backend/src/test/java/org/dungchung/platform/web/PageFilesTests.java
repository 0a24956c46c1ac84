package org.dungchung.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dungchung.support.HttpTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HttpTest
class PageFilesTests {

    private static final Pattern LOADED = Pattern.compile("(?:href|src)=\"(/[^\"]+)\"|\": \"(/[^\"]+[^/\"])\"");

    @Autowired
    MockMvcTester mvc;

    @Test
    void whatThePageLoadsIsKeptForGood() throws UnsupportedEncodingException {
        var page = mvc.get().uri("/index.html").exchange();
        assertThat(page).headers().hasValue("Cache-Control", "no-cache").doesNotContainHeader("Last-Modified");
        List<String> files = LOADED.matcher(page.getResponse().getContentAsString())
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
        assertThat(files).hasSizeGreaterThan(20).allSatisfy(file -> {
            assertThat(file).matches("/[0-9a-f]{16}/.+");
            assertThat(mvc.get().uri(file))
                    .as(file)
                    .hasStatusOk()
                    .headers()
                    .hasValue("Cache-Control", "max-age=31536000, public, immutable");
        });
    }

    @Test
    void theWorkerIsToldEveryFileOfThePageAndNothingElse() throws UnsupportedEncodingException, IOException {
        var worker = mvc.get().uri("/worker.js").exchange();
        assertThat(worker).hasStatusOk().headers().hasValue("Cache-Control", "no-cache");
        String text = worker.getResponse().getContentAsString();
        List<String> files = Pattern.compile("\"(/[0-9a-f]{16}/[^\"]+)\"")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(files).doesNotHaveDuplicates().noneMatch(file -> file.endsWith("worker.js"));
        assertThat(files)
                .map(file -> file.substring(18))
                .containsAll(writtenHere())
                .containsAll(namedByThePage());
        assertThat(files)
                .allSatisfy(file -> assertThat(mvc.get().uri(file)).as(file).hasStatusOk());
    }

    /** The modules, style sheets and pictures as they stand in the sources. */
    private static List<String> writtenHere() throws IOException {
        Path sources = Path.of("../web/src");
        try (Stream<Path> all = Files.walk(sources)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> sources.relativize(file).toString())
                    .filter(name -> !List.of("index.html", "worker.js").contains(name))
                    .toList();
        }
    }

    private static List<String> namedByThePage() {
        return LOADED.matcher(PageFiles.page())
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(file -> file.substring(18))
                .toList();
    }

    @Test
    void anotherVersionIsNotThere() {
        Matcher app = Pattern.compile("/[0-9a-f]{16}/app.js").matcher(PageFiles.page());
        assertThat(app.find()).isTrue();
        assertThat(mvc.get().uri(app.group())).hasStatusOk();
        assertThat(mvc.get().uri("/0123456789abcdef/app.js")).hasStatus(404);
    }
}
