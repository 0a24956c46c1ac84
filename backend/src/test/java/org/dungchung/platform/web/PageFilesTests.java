package org.dungchung.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    void anotherVersionIsNotThere() {
        Matcher app = Pattern.compile("/[0-9a-f]{16}/app.js").matcher(PageFiles.page());
        assertThat(app.find()).isTrue();
        assertThat(mvc.get().uri(app.group())).hasStatusOk();
        assertThat(mvc.get().uri("/0123456789abcdef/app.js")).hasStatus(404);
    }
}
