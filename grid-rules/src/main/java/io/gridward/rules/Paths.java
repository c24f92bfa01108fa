package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Paths of ids that lead to the subject of a finding. */
final class Paths {
    private Paths() {}

    static List<String> plus(List<String> path, String... further) {
        return ImmutableList.<String>builder().addAll(path).add(further).build();
    }
}
