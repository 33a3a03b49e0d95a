"""Enum InternInvokeAcceptedResponseStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

InternInvokeAcceptedResponseStatus: TypeAlias = Literal["started", "steered"] | str
"""Known values of intern invoke accepted response status."""
