"""Enum AuthMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

AuthMode: TypeAlias = Literal["access_keys", "iam_role"] | str
"""Known values of auth mode."""
