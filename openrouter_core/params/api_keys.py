"""Parameters: api_keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core import models

CreateKeysLimitResetInput: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often a new API key's spending limit starts again from zero."""


class ExternalParam(TypedDict, total=False):
    """External user to whom a new API key belongs."""

    user: Required[str]
    """Id of the user in the caller's own system."""
    api_key: str
    """External API key to tie to the new key."""


ExternalInput: TypeAlias = "ExternalParam | models.External"
"""What may be passed as External: a dict, or the model."""


UpdateKeysLimitResetInput: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often an API key's spending limit is to start again from zero."""
