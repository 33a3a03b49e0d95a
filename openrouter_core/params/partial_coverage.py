"""Parameters PartialCoverage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.partial_coverage import PartialCoverage


class PartialCoverageParam(TypedDict, total=False):
    """Point that only some models of a Fusion panel covered."""

    models: Required[Sequence[str]]
    """Models that covered the point."""
    point: Required[str]
    """The point, in words."""


PartialCoverageInput: TypeAlias = "PartialCoverageParam | PartialCoverage"
"""What may be passed as PartialCoverage: a dict, or the model."""
