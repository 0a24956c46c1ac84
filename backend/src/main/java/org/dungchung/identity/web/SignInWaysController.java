package org.dungchung.identity.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which ways in there are beside the form, for the page to offer before anybody has signed in. */
@RestController
@RequestMapping("/api/sign-in-ways")
class SignInWaysController {

    private final OidcSettings settings;

    SignInWaysController(OidcSettings settings) {
        this.settings = settings;
    }

    /** The other provider and where to go for it, if there is one. */
    @GetMapping
    Ways ways() {
        return settings.given()
                ? new Ways(settings.name(), "/oauth2/authorization/" + OidcProvider.ID)
                : new Ways(null, null);
    }

    /**
     * The ways in beside the form.
     *
     * @param provider what the other provider is called; null = there is none
     * @param address where the sign-in by it begins
     */
    record Ways(@Nullable String provider, @Nullable String address) {}
}
