package org.ledord.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Optional;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.ReformKey;
import org.ledord.matter.Within;
import org.ledord.shared.LocalChanges;

/** Lets a call through when {@link Access} says yes, and has what it changed written down. */
@May
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class MayInterceptor {
    @Inject
    private Access access;

    @Inject
    private Audit audit;

    @Inject
    private LocalChanges changes;

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        May may = call.getMethod().getAnnotation(May.class);
        About about = (About) Arrays.stream(call.getParameters()).filter(About.class::isInstance).findFirst().orElse(null);
        access.demand(may.value(), about);
        Object result = call.proceed();
        boolean looks = may.trace() == Trace.READS || call.getMethod().getDeclaringClass().getSimpleName().endsWith("Queries");
        if (!looks) {
            changes.note();
        }
        if (!looks && may.trace() == Trace.ROW && done(result)) {
            note(may.value(), about, result);
        }
        return result;
    }

    /** A door that answers no, or with nothing, has done nothing. */
    private static boolean done(Object result) {
        return !Boolean.FALSE.equals(result) && !(result instanceof Optional<?> found && found.isEmpty());
    }

    private void note(String action, About about, Object result) {
        About what = about;
        while (what instanceof Within command) {
            what = command.about();
        }
        if (what instanceof MatterKey matter) {
            audit.note(action, matter);
        } else if (result instanceof MatterKey made) {
            audit.note(action, made);
        } else {
            audit.note(action, null, what instanceof ReformKey reform ? reform.slug() : result instanceof ReformKey made ? made.slug() : null);
        }
    }
}
