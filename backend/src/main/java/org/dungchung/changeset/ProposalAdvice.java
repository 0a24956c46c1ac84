package org.dungchung.changeset;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.Objects;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.dungchung.platform.Proposable;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;

/** Stands around every {@link Proposable} change, outside its transaction. */
final class ProposalAdvice implements MethodInterceptor {

    private final ObjectProvider<Proposing> proposing;

    ProposalAdvice(ObjectProvider<Proposing> proposing) {
        this.proposing = proposing;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        Proposing changes = proposing.getObject();
        if (!changes.waits()) {
            return call.proceed();
        }
        Class<?> type = Objects.requireNonNull(call.getThis()).getClass();
        Proposable said = Objects.requireNonNull(Acts.said(AopUtils.getMostSpecificMethod(call.getMethod(), type)));
        throw changes.propose(said, call.getArguments(), () -> made(call));
    }

    private static Object made(MethodInvocation call) {
        try {
            return Objects.requireNonNull(call.proceed());
        } catch (RuntimeException | Error refused) {
            throw refused;
        } catch (Throwable impossible) {
            throw new UndeclaredThrowableException(impossible);
        }
    }
}
