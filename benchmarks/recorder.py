"""Recorder: what was measured, and why something was not. A value is a sample; what is shown of samples is their median."""

from __future__ import annotations

import json
import statistics
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


class Recorder:
    """Samples by metric and peer. Times are seconds, sizes bytes."""

    def __init__(self) -> None:
        self.samples: dict[str, dict[str, list[float]]] = {}
        self.reasons: dict[str, dict[str, str]] = {}
        self.series: dict[str, dict[str, dict[str, float]]] = {}
        """Medians of a chart: by its name, the peer, and the place on the axis."""
        self.about: dict[str, Any] = {}

    def add(self, metric: str, peer: str, value: float) -> None:
        """Take a sample."""
        self.samples.setdefault(metric, {}).setdefault(peer, []).append(value)

    def skip(self, metric: str, peer: str, reason: str) -> None:
        """Note why a metric of a peer has no sample."""
        self.reasons.setdefault(metric, {}).setdefault(peer, reason)

    def median(self, metric: str, peer: str) -> float | None:
        """Return the median of the samples; None if there is none."""
        found = self.samples.get(metric, {}).get(peer)
        return statistics.median(found) if found else None

    def reason(self, metric: str, peer: str) -> str | None:
        """Return why there is no sample."""
        return self.reasons.get(metric, {}).get(peer)

    def point(self, chart: str, peer: str, place: int, samples: list[float]) -> None:
        """Take the samples of one place on a chart's axis."""
        self.series.setdefault(chart, {}).setdefault(peer, {})[str(place)] = statistics.median(samples)

    def write(self, path: Path) -> None:
        """Write everything, samples included, as JSON."""
        metrics = {
            metric: {
                peer: {"median": statistics.median(found), "least": min(found), "most": max(found), "samples": found}
                for peer, found in peers.items()
            }
            for metric, peers in self.samples.items()
        }
        document = {"about": self.about, "metrics": metrics, "not_measured": self.reasons, "series": self.series}
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", "utf-8")

    def read(self, path: Path) -> None:
        """Take what was written."""
        document = json.loads(path.read_text("utf-8"))
        self.about, self.reasons, self.series = document["about"], document["not_measured"], document["series"]
        self.samples = {
            metric: {peer: found["samples"] for peer, found in peers.items()} for metric, peers in document["metrics"].items()
        }
