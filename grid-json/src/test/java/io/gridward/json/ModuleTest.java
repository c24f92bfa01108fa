package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ModuleTest {
    @Test
    @Tag("module-path")
    void module_onTheModulePath_hasItsName() {
        Module module = GridJson.class.getModule();

        assertThat(module.getName()).isEqualTo("io.gridward.json");
        assertThat(module.isExported("io.gridward.json")).isTrue();
        assertThat(module.isExported("io.gridward.json.internal.located")).isFalse();
    }
}
