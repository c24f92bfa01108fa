package io.gridward.rules.escalation;

import com.google.common.collect.ImmutableList;
import io.gridward.core.escalation.Milestone;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The stages of a case that have clocks of their own, as a policy decides them.
 *
 * @param stages in order, none twice by id; empty for no stages
 */
public record Milestones(List<Milestone> stages) {
    /**
     * Copies the stages.
     *
     * @throws IllegalArgumentException if two have one id
     */
    public Milestones {
        stages = ImmutableList.copyOf(stages);
        List<String> ids = stages.stream().map(Milestone::id).toList();
        if (ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException("stages must have different ids, got " + ids);
        }
    }

    /**
     * Puts stages together.
     *
     * @param stages in order
     * @return the milestones
     * @throws IllegalArgumentException if two have one id
     */
    public static Milestones of(Milestone... stages) {
        return new Milestones(List.of(stages));
    }

    @Override
    public String toString() {
        return stages.stream()
                .map(stage -> stage.id() + " " + stage.budget().limit())
                .collect(Collectors.joining(", "));
    }
}
