package org.dungchung.changeset;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns the arguments of a change to JSON and back. Only what the change declares is ever made of it. */
final class Arguments {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Argument>> ARGUMENTS = new TypeReference<>() {};

    private Arguments() {}

    static String write(@Nullable Object[] arguments) {
        return JSON.writeValueAsString(
                Arrays.stream(arguments).map(Argument::of).toList());
    }

    static @Nullable Object[] read(Method method, String json) {
        List<Argument> kept = JSON.readValue(json, ARGUMENTS);
        var read = new ArrayList<@Nullable Object>();
        for (int i = 0; i < kept.size(); i++) {
            read.add(kept.get(i).read(method.getParameterTypes()[i]));
        }
        return read.toArray();
    }

    /**
     * One argument.
     *
     * @param is the simple name of its class: that of the parameter, or of a class that the parameter's permits
     */
    private record Argument(@Nullable String is, @Nullable JsonNode value) {

        static Argument of(@Nullable Object argument) {
            return argument == null
                    ? new Argument(null, null)
                    : new Argument(argument.getClass().getSimpleName(), JSON.valueToTree(argument));
        }

        @Nullable Object read(Class<?> declared) {
            return is == null || value == null ? null : JSON.treeToValue(value, classIn(declared, is));
        }

        private static Class<?> classIn(Class<?> declared, String name) {
            Stream<Class<?>> known =
                    declared.isSealed() ? Arrays.stream(declared.getPermittedSubclasses()) : Stream.of(declared);
            return known.filter(type -> type.getSimpleName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(declared.getName() + " is no " + name));
        }
    }
}
