"""Model Granularity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.granularity_name import GranularityName


@model
class Granularity(WireModel):
    """Length of time into which analytics results can be split."""

    display_label: str
    """Label of the granularity for display."""
    name: GranularityName
    """Name of the granularity for use in queries."""
