"""Model ActivityItem."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ActivityItem(WireModel):
    """Use of one endpoint of a model on one day."""

    byok_usage_inference: float
    """US dollars of inference charged to the account's own provider keys."""
    cached_tokens: int
    """Input tokens read from the prompt cache."""
    completion_tokens: int
    """Tokens of output."""
    date: str
    """UTC day, as `YYYY-MM-DD`."""
    endpoint_id: str
    """Id of the provider's endpoint that served the requests."""
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    model_permaslug: str
    """Model slug that names one version of the model and does not move to newer ones."""
    prompt_tokens: int
    """Tokens of input."""
    provider_name: str
    """Provider's name, as OpenRouter lists it."""
    reasoning_tokens: int
    """Output tokens spent on reasoning."""
    requests: int
    """Number of requests."""
    usage: float
    """US dollars charged by OpenRouter."""
    workspace_id: str | None = None
