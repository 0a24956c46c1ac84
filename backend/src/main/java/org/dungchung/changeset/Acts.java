package org.dungchung.changeset;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dungchung.platform.Proposable;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;

/** All changes that can be proposed, found by their annotation once everything is there. */
@Component
class Acts implements SmartInitializingSingleton {

    private final ListableBeanFactory beans;
    private final Map<String, Act> acts = new TreeMap<>();

    Acts(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (String name : beans.getBeanDefinitionNames()) {
            Class<?> type = beans.getType(name);
            if (type != null && type.getName().startsWith("org.dungchung.")) {
                MethodIntrospector.selectMethods(type, Acts::said).forEach((method, said) -> add(name, method, said));
            }
        }
    }

    /** The change of a name. An item that was kept names one that the code still has. */
    Act get(String name) {
        return Objects.requireNonNull(acts.get(name), () -> "no change is called " + name);
    }

    Map<String, Act> all() {
        return acts;
    }

    private void add(String bean, Method method, Proposable said) {
        Object service = beans.getBean(bean);
        Method invocable = AopUtils.selectInvocableMethod(method, service.getClass());
        if (acts.put(said.act(), new Act(said, service, invocable)) != null) {
            throw new IllegalStateException("two changes are called " + said.act());
        }
    }

    static @Nullable Proposable said(Method method) {
        return AnnotationUtils.findAnnotation(method, Proposable.class);
    }
}
