package io.gridward.examples.benchmarks.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTreeTest {
    private static final Row PROVINCE = new Row("11", "东省", NationalLevel.PROVINCE, null);
    private static final Row CITY = new Row("1101", "东市", NationalLevel.CITY, "11");
    private static final Row COUNTY = new Row("110101", "东县", NationalLevel.COUNTY, "1101");
    private static final Row OTHER = new Row("110102", "西县", NationalLevel.COUNTY, "1101");
    private static final Row FAR = new Row("12", "西省", NationalLevel.PROVINCE, null);

    private final PlainTree tree = PlainTree.of(List.of(PROVINCE, FAR, CITY, COUNTY, OTHER));

    @Test
    void at_levelAboveAndBelow_isTheAncestorOrNone() {
        assertThat(PlainTree.at(node(COUNTY), NationalLevel.PROVINCE)).isSameAs(node(PROVINCE));
        assertThat(PlainTree.at(node(COUNTY), NationalLevel.COUNTY)).isSameAs(node(COUNTY));
        assertThat(PlainTree.at(node(CITY), NationalLevel.COUNTY)).isNull();
    }

    @Test
    void contains_selfAncestorAndSibling() {
        assertThat(PlainTree.contains(node(CITY), node(CITY))).isTrue();
        assertThat(PlainTree.contains(node(PROVINCE), node(COUNTY))).isTrue();
        assertThat(PlainTree.contains(node(COUNTY), node(OTHER))).isFalse();
        assertThat(PlainTree.contains(node(COUNTY), node(CITY))).isFalse();
    }

    @Test
    void commonAncestor_siblingsAncestorAndStrangers() {
        assertThat(PlainTree.commonAncestor(node(COUNTY), node(OTHER))).isSameAs(node(CITY));
        assertThat(PlainTree.commonAncestor(node(COUNTY), node(PROVINCE))).isSameAs(node(PROVINCE));
        assertThat(PlainTree.commonAncestor(node(COUNTY), node(FAR))).isNull();
    }

    @Test
    void listAt_levelsBelow_namesTheNodes() {
        assertThat(PlainTree.listAt(node(PROVINCE), NationalLevel.COUNTY)).containsExactly(node(COUNTY), node(OTHER));
        assertThat(PlainTree.listAt(node(FAR), NationalLevel.COUNTY)).isEmpty();
        assertThat(PlainTree.listAt(node(CITY), NationalLevel.CITY)).isEmpty();
    }

    @Test
    void of_childBeforeParentOrCodeTwice_isRefused() {
        assertThatThrownBy(() -> PlainTree.of(List.of(CITY, PROVINCE))).hasMessage("unknown parent 11 of 1101");
        assertThatThrownBy(() -> PlainTree.of(List.of(PROVINCE, PROVINCE))).hasMessage("code 11 comes twice");
    }

    private PlainTree.Node node(Row row) {
        return tree.node(row.code());
    }
}
