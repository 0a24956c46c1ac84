package org.dungchung.identity.web;

import org.dungchung.identity.Directory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Another provider to sign in by, where somebody has named one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcSettings.class)
class OidcConfiguration {

    @Bean
    @Conditional(OidcGiven.class)
    OidcSignIn oidcSignIn(OidcSettings settings, Directory directory, OpenSession sessions, SignInNotes notes) {
        return new OidcSignIn(new OidcProvider(settings), new OidcAccounts(settings, directory), sessions, notes);
    }
}
