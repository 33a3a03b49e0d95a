"""Parameters Endpoint."""

from __future__ import annotations

from typing import Literal, TypeAlias

EndpointInput: TypeAlias = Literal["/v1/chat/completions", "/v1/responses", "/v1/messages", "/v1/embeddings"] | str
"""Path of the API that a batch's requests go to."""
