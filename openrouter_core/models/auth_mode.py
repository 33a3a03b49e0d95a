"""Enum AuthMode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AuthMode as AuthMode
else:
    AuthMode = Literal["access_keys", "iam_role"] | str
