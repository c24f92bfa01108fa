package io.gridward.json.internal.located;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;

/** The constants of an enum by the names documents give them: in kebab-case. */
public final class Choices {
    private Choices() {}

    /**
     * Names constants.
     *
     * @param constants the constants
     * @param <E> their enum
     * @return each by its name in kebab-case, in the order given
     */
    @SafeVarargs
    public static <E extends Enum<E>> Map<String, E> of(E... constants) {
        ImmutableMap.Builder<String, E> names = ImmutableMap.builder();
        for (E constant : constants) {
            names.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return names.buildOrThrow();
    }
}
