package org.ledord.web.frame;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what a view names once, not each time it names it: the bean behind {@code #{say}}, and the method behind
 * {@code address.to(path, number)}. A list of twenty-five rows asks a thousand times; the server's own resolvers look
 * through all beans and all methods at each. What is unclear here is left to them.
 */
public class NamedBeans extends ELResolver {
    /** The only public method of this name and number of parameters, by the class that is asked. */
    private static final ClassValue<Map<List<Object>, Optional<Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<List<Object>, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };
    /** By name; empty for what is no bean, or one that each place is given anew. */
    private final Map<String, Optional<Object>> beans = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        Object bean = beans.computeIfAbsent(name, NamedBeans::find).orElseGet(() -> ofRequest(context, name));
        if (bean != null) {
            context.setPropertyResolved(null, property);
        }
        return bean;
    }

    /** What a list calls the row that is being drawn, for one; the server's resolvers come to it last. */
    private static Object ofRequest(ELContext context, String name) {
        FacesContext faces = (FacesContext) context.getContext(FacesContext.class);
        return faces == null ? null : faces.getExternalContext().getRequestMap().get(name);
    }

    /** Stands for the bean of whatever request, session or view is at hand: the same object for all of them. */
    private static Optional<Object> find(String name) {
        BeanManager manager = CDI.current().getBeanManager();
        Set<Bean<?>> found = manager.getBeans(name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Bean<?> bean = manager.resolve(found);
        return manager.isNormalScope(bean.getScope())
                ? Optional.of(manager.getReference(bean, Object.class, manager.createCreationalContext(bean))) : Optional.empty();
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
        if (base == null || method == null || types != null) {
            return null;
        }
        Object[] given = values == null ? new Object[0] : values;
        Method found = METHODS.get(base.getClass()).computeIfAbsent(List.of(method.toString(), given.length), key -> only(base.getClass(), method.toString(), given.length))
                .orElse(null);
        if (found == null) {
            return null;
        }
        Class<?>[] wanted = found.getParameterTypes();
        Object[] converted = new Object[given.length];
        for (int i = 0; i < given.length; i++) {
            converted[i] = context.convertToType(given[i], wanted[i]);
        }
        context.setPropertyResolved(base, method);
        try {
            return found.invoke(base, converted);
        } catch (IllegalAccessException e) {
            throw new ELException(found + " is not public, so no view can call it", e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }

    private static Optional<Method> only(Class<?> type, String name, int parameters) {
        if (!type.getName().startsWith("org.ledord.") || !Modifier.isPublic(type.getModifiers())) {
            return Optional.empty();
        }
        List<Method> all = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters && !method.isBridge() && !method.isVarArgs()).toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // What a view names is read, never changed; its properties are a bean's.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
