package io.gridward.core.roster;

import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What roles, posts and appointments must satisfy to be a roster. */
final class RosterCheck {
    private RosterCheck() {}

    static void check(List<Role> roles, List<Post> posts, List<Appointment> appointments) {
        FindingCollector findings = new FindingCollector();
        Set<String> roleIds = new HashSet<>();
        for (Role role : roles) {
            if (!roleIds.add(role.id())) {
                findings.error(ModelCode.DUPLICATE_ID, List.of("roles", role.id()), "kind", "role", "id", role.id());
            }
        }
        Set<String> postIds = new HashSet<>();
        for (Post post : posts) {
            String id = post.id().value();
            if (!postIds.add(id)) {
                findings.error(ModelCode.DUPLICATE_ID, List.of("posts", id), "kind", "post", "id", id);
            }
            if (!roleIds.contains(post.role().id())) {
                findings.unknown(
                        ModelCode.UNKNOWN_ROLE,
                        List.of("posts", id, "role"),
                        "role",
                        post.role().id(),
                        roleIds);
            }
        }
        for (int i = 0; i < appointments.size(); i++) {
            checkTerm(appointments.get(i), List.of("appointments", Integer.toString(i)), postIds, findings);
        }
        findings.throwIfErrors("roster");
    }

    private static void checkTerm(Appointment term, List<String> path, Set<String> postIds, FindingCollector findings) {
        String post = term.post().value();
        if (!postIds.contains(post)) {
            findings.unknown(ModelCode.UNKNOWN_POST, path, "post", post, postIds);
        }
        if (term.to() != null && term.to().isBefore(term.from())) {
            findings.error(
                    ModelCode.DATES_REVERSED,
                    path,
                    "from",
                    term.from().toString(),
                    "to",
                    term.to().toString());
        }
    }
}
