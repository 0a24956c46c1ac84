package org.dungchung.identity.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dungchung.platform.web.PageFiles;

/**
 * What the page may load: files of this server, and the scripts written inside {@code index.html} (its import map), each known by
 * its hash. Style attributes are allowed since map libraries write them; style elements are not.
 */
final class ContentSecurityPolicy {

    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>(.*?)</script>", Pattern.DOTALL);

    private static final Pattern HOST = Pattern.compile("https?://[\\w.:-]+");

    private ContentSecurityPolicy() {}

    /**
     * The policy of the page as it is sent.
     *
     * @param externalTiles the address of pictures of a map elsewhere, which may then be shown; empty for none
     */
    static String ofPage(String externalTiles) {
        return of(PageFiles.page(), externalTiles);
    }

    static String of(String page, String externalTiles) {
        String hashes = INLINE_SCRIPT
                .matcher(page)
                .results()
                .map(script -> " 'sha256-" + sha256(script.group(1)) + "'")
                .collect(Collectors.joining());
        return "default-src 'self'; script-src 'self'" + hashes
                + "; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:"
                + hostOf(externalTiles)
                + "; worker-src 'self'"
                + "; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    private static String hostOf(String tiles) {
        Matcher host = HOST.matcher(tiles.strip());
        return host.lookingAt() ? " " + host.group() : "";
    }

    private static String sha256(String script) {
        try {
            byte[] text = script.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
