package io.gridward.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** This module's tests run on the module path; those of the examples run on the class path. */
class ModulePathTest {
    @Test
    @Tag("module-path")
    void module_onTheModulePath_hasItsName() {
        assertThat(Governance.class.getModule().getName()).isEqualTo("io.gridward.core");
    }
}
