"""Parameters UpdateBYOKKeyRequestDeclaredRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdateBYOKKeyRequestDeclaredRegionInput: TypeAlias = Literal["global", "europe", "us"] | str
"""New data region to declare for a provider key."""
