package io.gridward.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.Fixtures;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.territory.AreaCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolderTest {
    @Test
    void centre_always_hasNoPerson() {
        Holder centre = Holder.centre(AreaCode.of("12"));

        assertThat(centre.isCentre()).isTrue();
        assertThat(centre.asPerson()).isEmpty();
        assertThat(centre).hasToString("centre of 12");
    }

    @Test
    void of_post_isThePersonThere() {
        Holder holder = Holder.of(Fixtures.WORKER_OF_1, Fixtures.LI);

        assertThat(holder.isCentre()).isFalse();
        assertThat(holder.asPerson()).contains(Fixtures.LI);
        assertThat(holder.area()).isEqualTo(Fixtures.GRID_1.code());
        assertThat(holder).hasToString("p-li as 120116051005001/grid-worker");
    }

    @Test
    void new_postWithoutPerson_isRefused() {
        AreaCode area = AreaCode.of("12");

        assertThatIllegalArgumentException().isThrownBy(() -> new Holder(area, new PostId("x"), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Holder(area, null, Fixtures.LI));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "\t", "12345678901234567890123456789012345678901234567890123456789012345"})
    void personRef_otherForm_isRefused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonRef(value))
                .withMessageContaining("person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/x", "a b", "a_b"})
    void postId_otherForm_isRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PostId(value)).withMessageContaining("got " + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GridWorker", "grid_worker", "grid-"})
    void role_idNotKebabCase_isRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Role(id, BilingualText.same("x")))
                .withMessageContaining("got " + id);
    }
}
