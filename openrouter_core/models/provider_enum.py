"""Enum ProviderEnum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ProviderEnum as ProviderEnum
else:
    ProviderEnum = Literal["aws", "cloudflare_r2", "gcs", "other"] | str
