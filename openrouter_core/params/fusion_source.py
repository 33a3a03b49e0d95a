"""Parameters FusionSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.fusion_source import FusionSource


class FusionSourceParam(TypedDict, total=False):
    """Web source that a fusion call drew on."""

    title: Required[str]
    url: Required[str]


FusionSourceInput: TypeAlias = "FusionSourceParam | FusionSource"
"""What may be passed as FusionSource: a dict, or the model."""
