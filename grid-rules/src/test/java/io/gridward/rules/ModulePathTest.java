package io.gridward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ModulePathTest {
    @Test
    @Tag("module-path")
    void module_onTheModulePath_hasItsName() {
        assertThat(Policy.class.getModule().getName()).isEqualTo("io.gridward.rules");
    }
}
