package org.ledord.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks the policy before a door's method runs, about the first parameter that is an {@link org.ledord.matter.About}.
 * Every public method of a door carries it; a test demands it.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface May {
    /** The permission's name in the policy file, for example {@code round.open}. */
    @Nonbinding
    String value() default "";

    /** What it leaves behind. Doors named {@code *Queries} leave nothing in any case. */
    @Nonbinding
    Trace trace() default Trace.ROW;
}
