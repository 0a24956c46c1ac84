package org.dungchung.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is asking, from the security context of the running thread. */
@Component
public class CurrentCaller {

    /**
     * The caller of the running request, or of {@link #run}.
     *
     * @throws IllegalStateException if nobody is signed in, which the security chain never lets through to a use case
     */
    public Caller get() {
        return find().orElseThrow(() -> new IllegalStateException("no caller in this thread"));
    }

    /** The caller of the running request, or of {@link #run}; empty when nobody is signed in. */
    public Optional<Caller> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Identified identified) {
            return Optional.of(identified.caller());
        }
        return Optional.empty();
    }

    /** Runs {@code work} in the name of {@code caller}, for work that no request started, and forgets it afterwards. */
    public void run(Caller caller, Runnable work) {
        call(caller, () -> {
            work.run();
            return true;
        });
    }

    /** As {@link #run}, for work that has a result. */
    public <T> T call(Caller caller, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        Identified principal = () -> caller;
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** A principal that knows which caller it stands for. */
    @FunctionalInterface
    public interface Identified {
        Caller caller();
    }
}
