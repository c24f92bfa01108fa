package io.gridward.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.Authority.Entry;
import io.gridward.core.Authority.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthorityTest {
    @ParameterizedTest
    @EnumSource
    void standard_everyAct_isPermittedToSomebody(CaseAct act) {
        assertThat(Authority.standard().scopes(act, null)).isNotEmpty();
    }

    @Test
    void standard_time_isTheSystemsAlone() {
        assertThat(Authority.standard().scopes(CaseAct.TICK, "grid-worker")).containsExactly(Scope.SYSTEM);
        assertThat(Authority.standard().scopes(CaseAct.VERIFY, null)).containsExactly(Scope.VERIFIER);
        assertThat(Authority.standard().scopes(CaseAct.CLOSE, null))
                .containsExactly(Scope.VERIFIER, Scope.OWN_AREA_AND_BELOW);
    }

    @Test
    void scopes_noEntry_isNone() {
        assertThat(new Authority(List.of()).scopes(CaseAct.SIGN, "grid-worker")).isEmpty();
    }

    @Test
    void scopes_entryOfARole_isForThatRoleOnly() {
        Authority authority = new Authority(List.of(
                new Entry("community-head", CaseAct.CLOSE, Scope.OWN_AREA_AND_BELOW),
                new Entry(null, CaseAct.CLOSE, Scope.VERIFIER),
                new Entry("community-head", CaseAct.CLOSE, Scope.VERIFIER)));

        assertThat(authority.scopes(CaseAct.CLOSE, "community-head"))
                .containsExactly(Scope.VERIFIER, Scope.OWN_AREA_AND_BELOW);
        assertThat(authority.scopes(CaseAct.CLOSE, "grid-worker")).containsExactly(Scope.VERIFIER);
        assertThat(authority.scopes(CaseAct.CLOSE, null)).containsExactly(Scope.VERIFIER);
        assertThat(authority.scopes(CaseAct.SIGN, "community-head")).isEmpty();
    }

    @Test
    void id_ofAct_isKebabCase() {
        assertThat(CaseAct.HAND_UP.id()).isEqualTo("hand-up");
        assertThat(CaseAct.TICK.id()).isEqualTo("tick");
    }
}
