package dev.annals.core.template;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the records of a class answer without arguments, their components first of all, and nothing that every Java object
 * answers.
 *
 * @param properties by name; {@code isAhead} and {@code getKind} are {@code ahead} and {@code kind}
 * @param calls those two by their whole names, which a template has to call
 */
record Questions(Map<String, Method> properties, Map<String, Method> calls) {

    private static final Set<String> OF_EVERY_OBJECT = Set.of("hashCode", "toString");

    /** Of a class of records; none where the class is not public. */
    static Questions of(Class<?> type) {
        Map<String, Method> properties = new HashMap<>();
        Map<String, Method> calls = new HashMap<>();
        for (Method question : type.getMethods()) {
            if (isShown(question)) {
                // Java would look at who calls, each time.
                question.setAccessible(true);
                String name = question.getName();
                String property = property(name);
                if (property.equals(name)) {
                    properties.put(name, question);
                } else {
                    properties.putIfAbsent(property, question);
                    calls.put(name, question);
                }
            }
        }
        return new Questions(Map.copyOf(properties), Map.copyOf(calls));
    }

    private static boolean isShown(Method method) {
        Class<?> owner = method.getDeclaringClass();
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !Modifier.isStatic(method.getModifiers())
                && Modifier.isPublic(owner.getModifiers())
                && (owner.isRecord() || owner.isInterface())
                && !OF_EVERY_OBJECT.contains(method.getName());
    }

    private static String property(String name) {
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        boolean bean = prefix > 0 && name.length() > prefix && Character.isUpperCase(name.charAt(prefix));
        return bean ? Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1) : name;
    }
}
