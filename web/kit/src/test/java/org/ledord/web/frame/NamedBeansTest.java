package org.ledord.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class NamedBeansTest {
    private final NamedBeans beans = new NamedBeans();
    private final ELContext context = new Numbers();

    @Test
    void a_method_is_found_by_its_name_and_its_number_of_values() {
        assertThat(call("add", "1", 2L)).isEqualTo(3);
        assertThat(call("add", 1)).isEqualTo(101);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void two_of_the_same_number_are_left_to_the_language() {
        assertThat(call("either", 1)).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void what_is_not_ours_is_left_to_the_language() {
        context.setPropertyResolved(false);
        assertThat(beans.invoke(context, "text", "concat", null, new Object[] {"more"})).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void a_failure_is_told_by_its_cause() {
        assertThatThrownBy(() -> call("fail")).isInstanceOf(ELException.class).hasCauseInstanceOf(IllegalStateException.class);
    }

    private Object call(String method, Object... values) {
        context.setPropertyResolved(false);
        return beans.invoke(context, new Sums(), method, null, values);
    }

    /** Makes a number of whatever looks like one, as the language does. */
    private static final class Numbers extends ELContext {
        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object value, Class<T> type) {
            return (T) (Object) Integer.valueOf(value.toString());
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }

    public static class Sums {
        public int add(int one, int other) {
            return one + other;
        }

        public int add(int one) {
            return one + 100;
        }

        public String either(int number) {
            return "number " + number;
        }

        public String either(String text) {
            return text;
        }

        public void fail() {
            throw new IllegalStateException("as it should");
        }
    }
}
