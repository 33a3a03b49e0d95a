"""Parameters OutputModalityEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputModalityEnumInput: TypeAlias = Literal["text", "image"] | str
"""Known values of output modality enum."""
