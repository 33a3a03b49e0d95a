"""Model DefaultParameters."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class DefaultParameters(WireModel):
    """Sampling parameters that a model gets where a request does not set them."""

    frequency_penalty: float | None = nullable(default=None)
    """Penalises tokens by how often they have occurred; negative values favour them."""
    presence_penalty: float | None = nullable(default=None)
    """Penalises tokens that have occurred at all; negative values favour them."""
    repetition_penalty: float | None = nullable(default=None)
    """How strongly tokens already present are made less likely."""
    temperature: float | None = nullable(default=None)
    """Randomness of sampling: 0 is the most predictable."""
    top_k: int | None = nullable(default=None)
    """Only this many of the most likely tokens are sampled from."""
    top_p: float | None = nullable(default=None)
    """Only the most likely tokens whose probabilities add up to this are sampled from, 0 to 1."""
