package org.dungchung.identity.user;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Says at the start of a registry that nobody can administer how somebody can: by a link in the log that sets the password of the account
 * {@code admin}, a new one with each start until one was used; or, for who installs without looking on, with the password in
 * {@code DUNGCHUNG_ADMIN_PASSWORD}. The demo brings its own accounts.
 */
@Component
@Profile("!demo")
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final FirstAdministrator administrator;
    private final Environment environment;

    FirstStart(FirstAdministrator administrator, Environment environment) {
        this.administrator = administrator;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!administrator.isMissing()) {
            return;
        }
        String password = environment.getProperty("dungchung.admin.password", "");
        if (password.isBlank()) {
            Invitation link = administrator.invite();
            LOG.warn(
                    "No administrator yet. This link sets the password of the account {}, once, until {}: {}{}",
                    link.username(),
                    link.validUntil(),
                    address(),
                    link.path());
        } else {
            administrator.open(password);
            LOG.info(
                    "Opened the account {} with the password in DUNGCHUNG_ADMIN_PASSWORD.",
                    FirstAdministrator.USERNAME);
        }
    }

    /** Where people reach this server: as somebody said, else on this machine. */
    private String address() {
        String port = environment.getProperty("local.server.port", "8080");
        return environment.getProperty("dungchung.url", "http://127.0.0.1:" + port);
    }
}
