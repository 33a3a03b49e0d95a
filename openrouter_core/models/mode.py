"""Enum Mode."""

from __future__ import annotations

from typing import Literal, TypeAlias

Mode: TypeAlias = Literal["auto", "required"] | str
"""Whether the model may call one of the allowed tools (`auto`) or must (`required`)."""
