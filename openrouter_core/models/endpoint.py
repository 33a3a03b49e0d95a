"""Enum Endpoint."""

from __future__ import annotations

from typing import Literal, TypeAlias

Endpoint: TypeAlias = Literal["/v1/chat/completions", "/v1/responses", "/v1/messages", "/v1/embeddings"] | str
"""Known values of endpoint."""
