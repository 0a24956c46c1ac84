package org.dungchung.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Opens the account {@code admin} with the password in {@code DUNGCHUNG_ADMIN_PASSWORD} when a registry has no administrator yet,
 * and says so when nobody could sign in. The demo brings its own accounts.
 */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final String password;

    FirstAdministrator(Accounts accounts, @Value("${dungchung.admin.password:}") String password) {
        this.accounts = accounts;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.hasAdministrator()) {
            return;
        }
        if (password.isBlank()) {
            LOG.warn("No administrator yet: start once with DUNGCHUNG_ADMIN_PASSWORD set to open the account admin.");
            return;
        }
        accounts.open("admin", "Administrator", password, Role.ADMINISTRATOR, null);
        LOG.info("Opened the account admin with the password in DUNGCHUNG_ADMIN_PASSWORD.");
    }
}
