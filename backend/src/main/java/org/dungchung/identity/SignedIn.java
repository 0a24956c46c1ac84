package org.dungchung.identity;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dungchung.identity.Accounts.Credentials;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a session or of a stateless request, acting in one of the grants of its account; forgets the password's hash once it has been
 * checked.
 */
public final class SignedIn implements UserDetails, CredentialsContainer, CurrentCaller.Identified {

    @Serial
    private static final long serialVersionUID = 2L;

    private final String username;
    private final List<Grant> grants;
    private final Grant acting;
    private final @Nullable UUID actedLast;
    private final boolean enabled;
    private final int era;
    private @Nullable String passwordHash;

    /** Acts in the first of its grants, of which there is one. */
    SignedIn(Credentials account, List<Grant> grants) {
        this.username = account.username();
        this.grants = List.copyOf(grants);
        this.acting = grants.get(0);
        this.actedLast = account.acting();
        this.enabled = account.enabled();
        this.era = account.era();
        this.passwordHash = account.passwordHash();
    }

    private SignedIn(SignedIn other, Grant acting) {
        this.username = other.username;
        this.grants = other.grants;
        this.acting = acting;
        this.actedLast = other.actedLast;
        this.enabled = other.enabled;
        this.era = other.era;
        this.passwordHash = other.passwordHash;
    }

    @Override
    public Caller caller() {
        return acting.caller(username);
    }

    /** The same, acting in another of its grants; empty when it has none with this id. */
    public Optional<SignedIn> actingAs(@Nullable UUID id) {
        return grants.stream()
                .filter(grant -> grant.id().equals(id))
                .findFirst()
                .map(grant -> new SignedIn(this, grant));
    }

    /** The same, acting as the account did last, if it still may. */
    public SignedIn actingAsLast() {
        return actingAs(actedLast).orElse(this);
    }

    /** The era of the account in which this sign-in began. */
    int era() {
        return era;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + acting.role()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
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
