"""Enum CreateAuthKeysCodeCodeChallengeMethod."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CreateAuthKeysCodeCodeChallengeMethod as CreateAuthKeysCodeCodeChallengeMethod
else:
    CreateAuthKeysCodeCodeChallengeMethod = Literal["S256", "plain"] | str
