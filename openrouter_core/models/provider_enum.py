"""Enum ProviderEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProviderEnum: TypeAlias = Literal["aws", "cloudflare_r2", "gcs", "other"] | str
"""Who runs the storage of an S3 destination."""
