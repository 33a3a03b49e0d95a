"""Model CreateAuthKeysCodeRequestBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateAuthKeysCodeRequestBody as CreateAuthKeysCodeRequestBody
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class CreateAuthKeysCodeRequestBody(WireModel):
        """What an app asks for when it wants an authorisation code for a user's API key."""

        callback_url: str
        code_challenge: str | None = None
        code_challenge_method: CreateAuthKeysCodeCodeChallengeMethod | None = None
        expires_at: str | None = nullable(default=None)
        key_label: str | None = None
        limit: float | None = None
        usage_limit_type: UsageLimitType | None = None
        workspace_id: str | None = None
