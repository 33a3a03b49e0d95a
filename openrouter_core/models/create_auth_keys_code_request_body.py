"""Model CreateAuthKeysCodeRequestBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.create_auth_keys_code_code_challenge_method import CreateAuthKeysCodeCodeChallengeMethod
    from openrouter_core.models.usage_limit_type import UsageLimitType


@model
class CreateAuthKeysCodeRequestBody(WireModel):
    """What an app asks for when it wants an authorisation code for a user's API key."""

    callback_url: str
    """Address to which the user returns with the code."""
    code_challenge: str | None = None
    """PKCE challenge made from the code verifier."""
    code_challenge_method: CreateAuthKeysCodeCodeChallengeMethod | None = None
    """How the challenge is made from the verifier: `S256` or `plain`."""
    expires_at: str | None = nullable(default=None)
    """When the key to be made expires, in ISO 8601."""
    key_label: str | None = None
    """Name for the key to be made, up to 100 characters."""
    limit: float | None = None
    """Most US dollars that the key to be made may spend."""
    usage_limit_type: UsageLimitType | None = None
    """How often the spending limit starts anew: `daily`, `weekly` or `monthly`."""
    workspace_id: str | None = None
    """Id of the workspace that the key to be made belongs to."""
