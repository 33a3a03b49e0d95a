"""Model ExchangeAuthCodeForAPIKeyResponse."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ExchangeAuthCodeForAPIKeyResponse(WireModel):
    """API key of the user who gave consent."""

    key: str
    """The secret key, to be stored at once."""
    user_id: str | None
    """Id of the OpenRouter user."""
