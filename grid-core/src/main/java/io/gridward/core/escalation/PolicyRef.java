package io.gridward.core.escalation;

/**
 * Which policy decided: what a case is pinned to.
 *
 * @param id the policy, such as {@code dagang/escalation}
 * @param revision its revision, such as {@code 2022-09}
 * @param contentId identifies its content; two policies with one content id decide alike
 */
public record PolicyRef(String id, String revision, String contentId) {
    /**
     * Checks that nothing is blank.
     *
     * @throws IllegalArgumentException if a part is blank
     */
    public PolicyRef {
        if (id.isBlank() || revision.isBlank() || contentId.isBlank()) {
            throw new IllegalArgumentException(
                    "a policy reference has no blank part, got " + id + ", " + revision + ", " + contentId);
        }
    }

    /**
     * Returns the short form for people, with the first eight characters of the content id.
     *
     * @return such as {@code dagang/escalation 2022-09 (3f9ac1e2)}
     */
    public String brief() {
        return id + " " + revision + " (" + contentId.substring(0, Math.min(8, contentId.length())) + ")";
    }
}
