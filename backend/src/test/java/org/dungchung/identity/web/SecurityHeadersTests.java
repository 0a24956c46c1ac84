package org.dungchung.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecurityHeadersTests {

    @Test
    void anInlineScriptIsKnownByItsHashAndALinkedOneByItsOrigin() {
        String policy = ContentSecurityPolicy.of(
                "<script type=\"importmap\">{}</script><script type=\"module\" src=\"/app.js\"></script>", "");

        // printf '{}' | openssl dgst -sha256 -binary | base64
        assertThat(policy)
                .contains("script-src 'self' 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("http:", "https:", "'unsafe-eval'", "script-src 'unsafe-inline'");
    }

    @Test
    void thePageWithoutInlineScriptsNeedsNoHash() {
        assertThat(ContentSecurityPolicy.of("<p>", "")).contains("script-src 'self';");
    }

    @Test
    void picturesOfAMapElsewhereComeFromThatHostAlone() {
        assertThat(ContentSecurityPolicy.of("<p>", "https://tiles.example.vn:8443/nen/{z}/{x}/{y}.png"))
                .contains("img-src 'self' data: blob: https://tiles.example.vn:8443; worker-src")
                .contains("default-src 'self'; script-src 'self';");
        assertThat(ContentSecurityPolicy.of("<p>", "")).contains("img-src 'self' data: blob:; worker-src");
    }
}
