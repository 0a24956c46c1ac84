package org.dungchung.changeset;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.UUID;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.Proposable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** A change that can be proposed: the method of a service, and how it is called. */
record Act(Proposable said, Object service, Method method) {

    String name() {
        return said.act();
    }

    /** The id among its arguments; null when it has none. */
    static @Nullable UUID subjectId(@Nullable Object[] arguments) {
        return (UUID) first(arguments, UUID.class);
    }

    /** The version that it was made for; null when it makes a new thing. */
    static @Nullable Integer version(@Nullable Object[] arguments) {
        var expected = (ExpectedVersion) first(arguments, ExpectedVersion.class);
        return expected == null ? null : expected.number();
    }

    /** The same arguments, made for another version. */
    static @Nullable Object[] at(int version, @Nullable Object[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof ExpectedVersion ? new ExpectedVersion(version) : argument)
                .toArray();
    }

    /** Makes the change. */
    Object run(@Nullable Object[] arguments) {
        Object state = ReflectionUtils.invokeMethod(method, service, arguments);
        if (state == null) {
            throw new IllegalStateException(name() + " has no answer");
        }
        return state;
    }

    private static @Nullable Object first(@Nullable Object[] arguments, Class<?> type) {
        return Arrays.stream(arguments).filter(type::isInstance).findFirst().orElse(null);
    }
}
