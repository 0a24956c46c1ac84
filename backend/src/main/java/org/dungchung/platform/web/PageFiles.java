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
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
 * by relative addresses and so stay below it. {@code worker.js}, which takes the page along to where there is no network, is told all of them.
 */
@Configuration(proxyBeanMethods = false)
public class PageFiles implements WebMvcConfigurer {

    private static final String ROOT = "classpath:/META-INF/resources/";
    private static final String PAGE = "index.html";
    private static final String WORKER = "worker.js";

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
        asksEachTime(registry, PAGE, PageFiles::page);
        asksEachTime(registry, WORKER, PageFiles::worker);
    }

    private static void asksEachTime(ResourceHandlerRegistry registry, String name, Supplier<String> sent) {
        registry.addResourceHandler("/" + name)
                .addResourceLocations(ROOT)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .resourceChain(true)
                .addTransformer((request, file, next) -> new TransformedResource(
                        next.transform(request, file), sent.get().getBytes(StandardCharsets.UTF_8)));
    }

    /** The page as it is sent: what it loads lies below the version. */
    public static String page() {
        return ADDRESS.matcher(written(PAGE)).replaceAll("\"/" + Version.OF_ALL + "/");
    }

    /** The service worker as it is sent: before it stands which version this is, and the address of each file of it. */
    static String worker() {
        String files = PageFileNames.all(written(PAGE)).stream()
                .map(name -> "\"/" + Version.OF_ALL + "/" + name + "\"")
                .collect(Collectors.joining(","));
        return "self.page = {\"version\":\"" + Version.OF_ALL + "\",\"files\":[" + files + "]};\n" + written(WORKER);
    }

    private static String written(String name) {
        try (InputStream file = PageFiles.class.getResourceAsStream("/META-INF/resources/" + name)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
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
