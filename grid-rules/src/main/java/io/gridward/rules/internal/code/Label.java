package io.gridward.rules.internal.code;

/** A place in one method that branches may lead to; {@link MethodBuilder#put} says where. */
public final class Label {
    /** Makes a label that still has to be put somewhere. */
    public Label() {}
}
