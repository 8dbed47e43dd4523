package org.ledord.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import org.ledord.matter.About;

/** Lets a call through when {@link Access} says yes. */
@May
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class MayInterceptor {
    @Inject
    private Access access;

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        May may = call.getMethod().getAnnotation(May.class);
        About about = (About) Arrays.stream(call.getParameters()).filter(About.class::isInstance).findFirst().orElse(null);
        access.demand(may.value(), about);
        return call.proceed();
    }
}
