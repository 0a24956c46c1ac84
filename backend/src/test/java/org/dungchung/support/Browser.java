package org.dungchung.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Somebody's browser with its cookies, before a running server. */
public final class Browser {

    private final int port;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public Browser(int port) {
        this.port = port;
    }

    /** A browser in which somebody has signed in; fails when the server does not let them. */
    public static Browser signedIn(int port, String username, String password)
            throws IOException, InterruptedException {
        var browser = new Browser(port);
        browser.get("/api/me");
        int status = browser.signIn(username, password).statusCode();
        if (status != 204) {
            throw new AssertionError("sign-in of " + username + ": " + status);
        }
        return browser;
    }

    /** Sends the form of the sign-in with the token of the cookie. */
    public HttpResponse<String> signIn(String username, String password) throws IOException, InterruptedException {
        String form = "username=" + encoded(username) + "&password=" + encoded(password);
        return post("/login", form, cookie("XSRF-TOKEN"));
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    /** Posts a form with this token against foreign pages. */
    public HttpResponse<String> post(String path, String form, String token) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(form)));
    }

    /** Sends JSON as the page does. */
    public HttpResponse<String> sendJson(String method, String path, String json)
            throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .method(method, BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    /** For an answer that does not end; it sends the cookies, too. */
    public HttpClient client() {
        return client;
    }

    /** What a cookie says; empty when there is none. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
