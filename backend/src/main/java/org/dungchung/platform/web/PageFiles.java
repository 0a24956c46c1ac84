package org.dungchung.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * The files of the page below an address that changes whenever one of them does, so that a browser keeps them for good and asks for none a
 * second time: {@code /<version>/app.js}. Only {@code index.html}, which names the version, is asked for each time. Modules name each other
 * by relative addresses and so stay below it.
 */
@Configuration(proxyBeanMethods = false)
public class PageFiles implements WebMvcConfigurer {

    private static final String ROOT = "classpath:/META-INF/resources/";
    private static final String PAGE = "index.html";

    /** An address of a file in {@code index.html}: each begins at the root. */
    private static final Pattern ADDRESS = Pattern.compile("\"/(?=\\w)");

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        String below = "/" + Version.OF_ALL;
        registry.addResourceHandler(below + "/webjars/**")
                .addResourceLocations(ROOT + "webjars/")
                .setCacheControl(FOR_GOOD)
                .resourceChain(true)
                .addResolver(new LiteWebJarsResourceResolver());
        registry.addResourceHandler(below + "/**")
                .addResourceLocations(ROOT)
                .setCacheControl(FOR_GOOD)
                .resourceChain(true);
        registry.addResourceHandler("/" + PAGE)
                .addResourceLocations(ROOT)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .resourceChain(true)
                .addTransformer((request, file, next) -> new TransformedResource(
                        next.transform(request, file), page().getBytes(StandardCharsets.UTF_8)));
    }

    /** The page as it is sent: what it loads lies below the version. */
    public static String page() {
        try (InputStream page = PageFiles.class.getResourceAsStream("/META-INF/resources/" + PAGE)) {
            String written = page == null ? "" : new String(page.readAllBytes(), StandardCharsets.UTF_8);
            return ADDRESS.matcher(written).replaceAll("\"/" + Version.OF_ALL + "/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the names and contents of all files come to; computed once. */
    private static final class Version {

        static final String OF_ALL = ofAll();

        private static String ofAll() {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                for (Resource file :
                        new PathMatchingResourcePatternResolver().getResources("classpath*:/META-INF/resources/**")) {
                    if (file.isReadable()) {
                        add(file, digest);
                    }
                }
                return HexFormat.of().formatHex(digest.digest(), 0, 8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void add(Resource file, MessageDigest digest) throws IOException {
            digest.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
            try (InputStream content = new DigestInputStream(file.getInputStream(), digest)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
        }
    }
}
