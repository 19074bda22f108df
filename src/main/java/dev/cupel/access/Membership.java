package dev.cupel.access;

import dev.cupel.domain.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which role the groups of a person at their provider give them here: the one that may do most.
final class Membership {
    private final List<Grant> grants = new ArrayList<>();

    private record Grant(Role role, List<String> groups) {}

    Membership(OidcConfig.Groups groups) {
        add(Role.OPERATOR, groups.operator());
        add(Role.ADMIN, groups.admin());
        add(Role.PLATFORM, groups.platform());
        add(Role.INSTRUCTOR, groups.instructor());
        add(Role.LEARNER, groups.learner());
    }

    private void add(Role role, Optional<List<String>> groups) {
        grants.add(new Grant(role, groups.orElse(List.of())));
    }

    Optional<Role> roleOf(Set<String> groups) {
        return grants.stream()
                .filter(grant -> grant.groups().stream().anyMatch(groups::contains))
                .map(Grant::role)
                .findFirst();
    }
}
