"""Model CreateAuthKeysCodeResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.create_auth_keys_code_data import CreateAuthKeysCodeData


@model
class CreateAuthKeysCodeResponse(WireModel):
    """The authorisation code that was made."""

    data: CreateAuthKeysCodeData
