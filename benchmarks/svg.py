"""SVG: two kinds of chart, bars in groups and lines over a logarithmic axis, readable on light and on dark pages."""

from __future__ import annotations

import math
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WIDTH = 760
COLOURS = {"bare": "c0", "ours": "c1", "orjson": "c2", "openrouter": "c3", "openai": "c4", "node": "c5"}
_STYLE = """
text{font:13px system-ui,sans-serif;fill:#24292f}
.title{font-weight:600;font-size:15px}.head{font-weight:600}.small{font-size:11px}
.grid{stroke:#8c959f;stroke-opacity:.35}.line{fill:none;stroke-width:2.5}
.c0{fill:#8c959f}.c1{fill:#1f6feb}.c2{fill:#54aeff}.c3{fill:#d1572b}.c4{fill:#bf8700}.c5{fill:#8250df}
.line.c0{stroke:#8c959f}.line.c1{stroke:#1f6feb}.line.c2{stroke:#54aeff}.line.c3{stroke:#d1572b}.line.c4{stroke:#bf8700}.line.c5{stroke:#8250df}
.line{fill:none!important}
.page{fill:#fff}
@media(prefers-color-scheme:dark){text{fill:#e6edf3}.page{fill:#0d1117}}
"""
_LABELS = 150
_BAR = 16
_ROOM = 110


def _svg(title: str, height: float, parts: Sequence[str]) -> str:
    name = escape(title)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:.0f}" role="img" '
        f'width="{WIDTH}" height="{height:.0f}">'
        f'<title>{name}</title><style>{_STYLE}</style><rect class="page" width="100%" height="100%" rx="6"/>'
        f'<text class="title" x="10" y="22">{name}</text>{"".join(parts)}</svg>\n'
    )


def bars(title: str, groups: Sequence[tuple[str, Sequence[tuple[str, str, float, str]]]]) -> str:
    """Return groups of bars, each group with a scale of its own: a heading, then colour, label, value and the value as text."""
    parts: list[str] = []
    y = 40.0
    for heading, entries in groups:
        most = max((value for *_, value, _ in entries), default=1) or 1
        parts.append(f'<text class="head" x="10" y="{y + 14:.0f}">{escape(heading)}</text>')
        y += 22
        for colour, label, value, shown in entries:
            length = max(1.0, value / most * (WIDTH - _LABELS - _ROOM))
            parts.append(
                f'<text x="{_LABELS - 6}" y="{y + 12:.0f}" text-anchor="end">{escape(label)}</text>'
                f'<rect class="{COLOURS[colour]}" x="{_LABELS}" y="{y:.0f}" width="{length:.1f}" height="{_BAR - 3}" rx="2"/>'
                f'<text x="{_LABELS + length + 6:.1f}" y="{y + 12:.0f}">{escape(shown)}</text>'
            )
            y += _BAR + 2
        y += 8
    return _svg(title, y + 4, parts)


def lines(title: str, across: str, up: str, series: Mapping[str, tuple[str, Mapping[float, float]]]) -> str:
    """Return lines over two logarithmic axes: by colour, a label and the points."""
    points = [point for _, found in series.values() for point in found.items()]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    low_x, high_x = math.log10(min(xs)), math.log10(max(xs))
    low_y, high_y = math.floor(math.log10(min(ys))), math.ceil(math.log10(max(ys)))
    left, right, top, bottom = 80.0, WIDTH - 180.0, 44.0, 330.0

    def place(x: float, y: float) -> tuple[float, float]:
        across_share = (math.log10(x) - low_x) / ((high_x - low_x) or 1)
        up_share = (math.log10(y) - low_y) / ((high_y - low_y) or 1)
        return left + across_share * (right - left), bottom - up_share * (bottom - top)

    parts = []
    for power in range(low_y, high_y + 1):
        _, y = place(min(xs), 10.0**power)
        parts.append(
            f'<line class="grid" x1="{left}" x2="{right}" y1="{y:.1f}" y2="{y:.1f}"/>'
            f'<text class="small" x="{left - 6}" y="{y + 4:.1f}" text-anchor="end">{10.0**power:,.10g}</text>'
        )
    for each in sorted(set(xs)):
        x, _ = place(each, 10.0**low_y)
        parts.append(f'<text class="small" x="{x:.1f}" y="{bottom + 18}" text-anchor="middle">{_short(each)}</text>')
    parts.append(f'<text class="small" x="{(left + right) / 2}" y="{bottom + 38}" text-anchor="middle">{escape(across)}</text>')
    parts.append(f'<text class="small" x="10" y="38">{escape(up)}</text>')
    for row, (colour, (label, found)) in enumerate(series.items()):
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in (place(*point) for point in sorted(found.items())))
        parts.append(f'<polyline class="line {COLOURS[colour]}" points="{path}"/>')
        parts.append(f'<rect class="{COLOURS[colour]}" x="{right + 14}" y="{top + row * 22}" width="12" height="12" rx="2"/>')
        parts.append(f'<text x="{right + 32}" y="{top + row * 22 + 11}">{escape(label)}</text>')
    return _svg(title, bottom + 52, parts)


def _short(value: float) -> str:
    for limit, unit in ((1e6, "M"), (1e3, "k")):
        if value >= limit:
            return f"{value / limit:g}{unit}"
    return f"{value:g}"
