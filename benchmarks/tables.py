"""Tables: the results as Markdown, for readers; every number in them is in `results.json` as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.peers import OURS, PEERS
from benchmarks.rows import MORE, ROWS, UNITS, Row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.recorder import Recorder

_PREFACE = """\
Written by `python -m benchmarks`; `benchmarks/README.md` says what each number means. Medians of one run. Times of a warm call
and events a second are CPU time; other times are by the clock on the wall."""
_DIGITS = 1_000
"""From here on, a number is shown without decimals."""


def number(value: float) -> str:
    """Show a number with three digits that count."""
    return f"{value:,.0f}" if abs(value) >= _DIGITS else f"{value:.3g}"


def table(recorder: Recorder, rows: Sequence[Row]) -> str:
    """Return the rows as a table, with the targets and whether they are met."""
    names = [peer.title for peer in PEERS]
    lines = [
        f"| work | unit | {' | '.join(names)} | over floor | over `openrouter` | target | met |",
        f"| --- | --- |{' ---: |' * (len(names) + 2)} --- | --- |",
    ]
    for row in rows:
        cells = [_cell(recorder, row, peer.name) for peer in PEERS]
        ratios = [_ratio(row.ratio(recorder, other)) for other in ("bare", "openrouter")]
        checks = row.checks(recorder)
        targets = ", ".join(f"{about} {target}" if about != "itself" else str(target) for about, target, _ in checks)
        met = ", ".join("?" if value is None else "yes" if target.met(value) else "**no**" for _, target, value in checks)
        lines.append(f"| {row.work} | {row.unit} | {' | '.join((*cells, *ratios, targets or '-', met or '-'))} |")
    return "\n".join(lines)


def _cell(recorder: Recorder, row: Row, peer: str) -> str:
    value = recorder.median(row.metric, peer)
    if value is not None:
        shown = number(value * UNITS[row.unit])
        return f"**{shown}**" if peer == OURS.name else shown
    return "not measured" if recorder.reason(row.metric, peer) else "-"


def _ratio(value: float | None) -> str:
    return "-" if value is None else number(value)


def missing(recorder: Recorder) -> str:
    """Return the reasons why something was not measured, each once."""
    titles = {peer.name: peer.title for peer in PEERS}
    reasons: dict[tuple[str, str], list[str]] = {}
    for row in (*ROWS, *MORE):
        for peer, reason in recorder.reasons.get(row.metric, {}).items():
            reasons.setdefault((titles[peer], reason), []).append(row.work)
    return "\n".join(
        f"- {title}: not measured: {reason} ({len(works)} rows, the first: {works[0]})"
        for (title, reason), works in reasons.items()
    )


def document(recorder: Recorder) -> str:
    """Return the whole page."""
    about = recorder.about
    versions = about.get("versions", {})
    shown = {
        "this project": versions.get("ours", {}).get("openrouter-functional"),
        "aiohttp": versions.get("ours", {}).get("aiohttp"),
        "openrouter": versions.get("openrouter", {}).get("openrouter"),
        "openai": versions.get("openai", {}).get("openai"),
        "@openrouter/sdk": versions.get("node", {}).get("@openrouter/sdk"),
    }
    parts = [
        "# Results",
        _PREFACE,
        "\n".join(f"- {name}: {value}" for name, value in about.items() if name != "versions"),
        "- versions: " + ", ".join(f"{name} {version}" for name, version in shown.items() if version),
        "## Targets",
        table(recorder, ROWS),
        "## More",
        table(recorder, MORE),
    ]
    if found := missing(recorder):
        parts += ["## Not measured", found]
    return "\n\n".join(parts) + "\n"
