"""Parameters MaxPrice."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.max_price import MaxPrice


class MaxPriceParam(TypedDict, total=False):
    """Highest prices to accept from a provider, in US dollars."""

    audio: str
    """Highest price of audio, in US dollars."""
    completion: str
    """Highest price of a million completion tokens, in US dollars."""
    image: str
    """Highest price of an image, in US dollars."""
    prompt: str
    """Highest price of a million prompt tokens, in US dollars."""
    request: str
    """Highest price of a request, in US dollars."""


MaxPriceInput: TypeAlias = "MaxPriceParam | MaxPrice"
"""What may be passed as MaxPrice: a dict, or the model."""
