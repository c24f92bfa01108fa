package io.gridward.rules.testing;

import com.google.common.html.HtmlEscapers;

/** What pages of this package have in common. */
final class Html {
    static final String STYLE = """
            :root { color-scheme: light dark; --ink: #1c2430; --soft: #5b6676; --paper: #ffffff; --band: #f3f5f8;
              --line: #d5dbe3; --yes: #12703a; --yes-bg: #e3f4e8; --no: #a3211b; --no-bg: #fdeae8;
              --part: #8a5a00; --part-bg: #fdf3dc; --never: #5b6676; --never-bg: #eceff3; }
            @media (prefers-color-scheme: dark) { :root { --ink: #e4e9f0; --soft: #9aa6b6; --paper: #14181e;
              --band: #1c222a; --line: #343d49; --yes: #7fd89d; --yes-bg: #16321f; --no: #ff9d95; --no-bg: #3d1a18;
              --part: #f0c169; --part-bg: #382a0e; --never: #9aa6b6; --never-bg: #262d37; } }
            * { box-sizing: border-box; }
            body { margin: 0 auto; max-width: 84rem; padding: 1.5rem; color: var(--ink); background: var(--paper);
              font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", "Noto Sans SC", "Microsoft YaHei", sans-serif; }
            h1 { font-size: 1.5rem; margin: 0; }
            h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
            h2 small { font-weight: 400; font-size: .85rem; color: var(--soft); margin-left: .5rem; }
            .lead, .legend { color: var(--soft); margin: .25rem 0 1rem; }
            .legend { margin-top: 1rem; font-size: .85rem; }
            .total b { font-size: 2rem; } .total span { color: var(--soft); }
            code { font: .9em ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
            .shares { border-collapse: collapse; margin: .5rem 0; }
            .shares th { font-weight: 400; text-align: left; padding-right: 1rem; }
            .shares td { padding: 0 .75rem 0 0; text-align: right; font-variant-numeric: tabular-nums; }
            progress { width: 12rem; height: .7rem; accent-color: var(--yes); vertical-align: middle; }
            .chips { margin: .25rem 0; line-height: 1.9; }
            .chip { display: inline-block; border-radius: .6rem; padding: 0 .45rem; font-size: .8rem; line-height: 1.45;
              border: 1px solid transparent; white-space: nowrap; margin: 1px 0; }
            .chip.yes { color: var(--yes); background: var(--yes-bg); }
            .chip.no { color: var(--no); background: var(--no-bg); border-color: var(--no); font-weight: 600; }
            .chip.partly { color: var(--part); background: var(--part-bg); }
            .chip.never { color: var(--never); background: var(--never-bg); }
            .scroll { overflow-x: auto; }
            .rules { border-collapse: collapse; width: 100%; }
            .rules th, .rules td { border: 1px solid var(--line); padding: .4rem .55rem; text-align: left;
              vertical-align: top; font-weight: 400; }
            .rules thead th { background: var(--band); color: var(--soft); font-size: .85rem; white-space: nowrap; }
            .rules thead th:first-child { min-width: 13rem; } .rules thead th.when { min-width: 7.5rem; }
            .rules thead .then, .rules thead tr th.then { border-bottom: 2px solid var(--soft); }
            .rules tbody th { border-left: .35rem solid var(--line); }
            .rules tbody th code { font-weight: 600; }
            .rules tr.yes th { border-left-color: var(--yes); } .rules tr.partly th { border-left-color: var(--part); }
            .rules tr.no th { border-left-color: var(--no); }
            .rules tr.no th, .rules tr.no td { background: var(--no-bg); }
            .rules tr.partly th { background: var(--part-bg); } .rules tr.yes th { background: var(--yes-bg); }
            .rules td.then { background: var(--band); }
            .rules .because { color: var(--soft); font-size: .85rem; }
            .leaf + .leaf { margin-top: .4rem; border-top: 1px dashed var(--line); padding-top: .3rem; }
            .missing { columns: 2 28rem; padding-left: 1.2rem; }
            """;

    private Html() {}

    static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
