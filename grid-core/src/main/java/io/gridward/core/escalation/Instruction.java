package io.gridward.core.escalation;

/**
 * What a policy wants done by something outside the library: an effect of the host's own (交办).
 *
 * @param effect the name of the effect, such as {@code drone}
 * @param executor the name of what executes it, such as {@code drone-desk}
 * @param value what was decided, in its written form: the id of a choice or level, a number, {@code true}, a
 *     limit such as {@code 3wd}, the members of a set in order with commas between, a text as {@code en / zh}
 */
public record Instruction(String effect, String executor, String value) {
    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if effect or executor is blank
     */
    public Instruction {
        if (effect.isBlank() || executor.isBlank()) {
            throw new IllegalArgumentException(
                    "an instruction names its effect and its executor, got \"" + effect + "\", \"" + executor + "\"");
        }
    }

    @Override
    public String toString() {
        return executor + ": " + effect + " " + value;
    }
}
