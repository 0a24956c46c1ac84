package org.dungchung.identity.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Another provider (OpenID Connect) by which people may sign in; there is none unless somebody names it.
 *
 * @param issuer its address, under which it describes itself
 * @param clientId by which it knows this registry
 * @param clientSecret what it and this registry know
 * @param claim what it says of somebody that is the name of an account here
 * @param name what the page calls it
 */
@ConfigurationProperties("dungchung.oidc")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("dungchung") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("preferred_username") String claim,
        @DefaultValue("OpenID Connect") String name) {

    /** Whether there is one. */
    boolean given() {
        return !issuer.isBlank();
    }

    /** Secrets are not for logs. */
    @Override
    public String toString() {
        return "OidcSettings " + issuer;
    }
}
