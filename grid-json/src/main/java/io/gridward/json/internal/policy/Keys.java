package io.gridward.json.internal.policy;

import io.gridward.core.finding.DocumentCode;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.JsonObject;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Shown;

/** Checks names that stand as keys of an object. */
final class Keys {
    private Keys() {}

    static void check(String name, Cell object, String expected, Problems problems) {
        try {
            Kebab.checked(name);
        } catch (IllegalArgumentException misfit) {
            JsonObject.Member member =
                    object.value() instanceof JsonObject all ? all.members().get(name) : null;
            if (member != null && Kebab.isTooLong(name)) {
                problems.error(DocumentCode.TOO_LARGE, member.keyPlace(), "limit", Kebab.LIMIT);
            } else if (member != null) {
                problems.error(
                        DocumentCode.BAD_VALUE, member.keyPlace(), "value", Shown.quoted(name), "expected", expected);
            }
        }
    }
}
