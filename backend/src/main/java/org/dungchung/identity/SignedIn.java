package org.dungchung.identity;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.dungchung.identity.Accounts.Credentials;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a session or of a stateless request; forgets the password's hash once it has been checked. */
final class SignedIn implements UserDetails, CredentialsContainer, CurrentCaller.Identified {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Caller caller;
    private final boolean enabled;
    private final int era;
    private @Nullable String passwordHash;

    SignedIn(Credentials account) {
        this.caller = new Caller(account.username(), account.role(), account.organisation());
        this.enabled = account.enabled();
        this.era = account.era();
        this.passwordHash = account.passwordHash();
    }

    @Override
    public Caller caller() {
        return caller;
    }

    /** The era of the account in which this sign-in began. */
    int era() {
        return era;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + caller.role()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return caller.username();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
