package org.dungchung.support;

import java.util.List;
import java.util.Locale;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs a MockMvc request in, with the token against foreign pages: {@code mvc.get().uri(…).with(SignIn.asPlanner())}. */
public final class SignIn {

    private SignIn() {}

    /** An administrator named {@code admin}. */
    public static RequestPostProcessor asAdministrator() {
        return as(new Caller("admin", Role.ADMINISTRATOR, null));
    }

    /** A planner named {@code planner}. */
    public static RequestPostProcessor asPlanner() {
        return as(new Caller("planner", Role.PLANNER, null));
    }

    /** An inspector named {@code inspector}. */
    public static RequestPostProcessor asInspector() {
        return as(new Caller("inspector", Role.INSPECTOR, null));
    }

    /** An operator's person, named {@code operator}, who acts for {@code organisation}. */
    public static RequestPostProcessor asOperator(String organisation) {
        return as(new Caller("operator", Role.OPERATOR, organisation));
    }

    /** A commune office of the area with this code, named {@code commune}. */
    public static RequestPostProcessor asCommune(String area) {
        return as(new Caller("commune", Role.COMMUNE_OFFICE, null, area));
    }

    /** Somebody in {@code role}; operators need an organisation, the others have none; a commune office is one of nowhere. */
    public static RequestPostProcessor as(Role role, @Nullable String organisation) {
        String area = role == Role.COMMUNE_OFFICE ? "NOWHERE" : null;
        return as(new Caller(role.name().toLowerCase(Locale.ROOT), role, organisation, area));
    }

    /** {@code caller}, whoever it is. */
    public static RequestPostProcessor as(Caller caller) {
        var user = SecurityMockMvcRequestPostProcessors.authentication(authentication(caller));
        var token = SecurityMockMvcRequestPostProcessors.csrf();
        return request -> token.postProcessRequest(user.postProcessRequest(request));
    }

    private static Authentication authentication(Caller caller) {
        CurrentCaller.Identified principal = () -> caller;
        return UsernamePasswordAuthenticationToken.authenticated(
                principal, null, List.copyOf(AuthorityUtils.createAuthorityList("ROLE_" + caller.role())));
    }
}
