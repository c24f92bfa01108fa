package io.gridward.core.finding;

/** What can be wrong with the form of a document, before anything is known of its meaning. */
public enum DocumentCode implements ReasonCode {
    /** The text is not JSON. */
    MALFORMED_JSON("not JSON: {problem}", "不是合法的JSON:{problem}"),
    /** A text or one of its rows is not a table of comma-separated values. */
    MALFORMED_TABLE("not a table: {problem}", "不是合法的表格:{problem}"),
    /** An object has the same key twice. */
    DUPLICATE_KEY("the key {key} stands twice in one object; keep one", "对象中键 {key} 重复;只保留一个"),
    /** An object has a field its form does not know. */
    UNKNOWN_FIELD(
            "unknown field {field}[; did you mean {instead}?][; known are {known}]",
            "未知字段 {field}[;是否想写 {instead}?][;可用字段:{known}]"),
    /** An object lacks a field it must have. */
    MISSING_FIELD("the field {field} is missing; write {expected}", "缺少字段 {field};应写{expected}"),
    /** A value is of another JSON type than its place asks for. */
    WRONG_TYPE("{found} stands where {expected} is expected", "此处是{found},应为{expected}"),
    /** A value has the right JSON type but not the right form. */
    BAD_VALUE("{value} is not {expected}[; did you mean {instead}?]", "{value} 不是{expected}[;是否想写 {instead}?]"),
    /** A number or a count lies outside its range. */
    OUT_OF_RANGE("{value} is outside the range {range}", "{value} 超出范围 {range}"),
    /** A number that counts on does not follow the one before it. */
    OUT_OF_SEQUENCE("{value} stands where {next} comes next", "此处编号为 {value},应为 {next}"),
    /** Each field of an object fits, but not all of them together. */
    CONTRADICTION("the fields of this object do not fit each other: {problem}", "该对象的各字段互不相符:{problem}"),
    /** The document exceeds a limit the reader was given. */
    TOO_LARGE("the document exceeds the limit of {limit}", "文档超出上限:{limit}"),
    /** The document says it is of another kind than the one asked for. */
    WRONG_DOCUMENT("this is a {found} document, expected {expected}", "这是 {found} 文档,应为 {expected}"),
    /** The document is of a version this release does not read. */
    UNSUPPORTED_VERSION(
            "version {found} of {document} is not readable, this release reads up to {supported}",
            "无法读取 {document} 的版本 {found},本版本最高支持 {supported}"),
    /** The document could not be read at all. */
    UNREADABLE("cannot be read: {problem}", "无法读取:{problem}");

    private final BilingualText template;

    DocumentCode(String en, String zh) {
        this.template = new BilingualText(en, zh);
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public BilingualText template() {
        return template;
    }
}
