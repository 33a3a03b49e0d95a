"""Enum AuthMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

AuthMode: TypeAlias = Literal["access_keys", "iam_role"] | str
"""How OpenRouter signs in to an S3 bucket: by access keys or by an IAM role."""
