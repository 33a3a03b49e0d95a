"""Who may call: the server's two made-up API keys, and the checks that pages make."""

import attrs
from aiohttp import web

from openrouter_local.errors import ApiError


@attrs.frozen
class Keys:
    """The API keys that one server knows."""

    management: str = "sk-or-v1-local-management"
    """May do everything, inference included."""
    inference: str = "sk-or-v1-local-inference"
    """May do inference; management pages answer it 403."""

    def require_known(self, request: web.Request) -> None:
        """Refuse a request without a known key: 401."""
        self._known_key(request)

    def require_management(self, request: web.Request) -> None:
        """Refuse a request without a known key (401), or with the inference key (403)."""
        if self._known_key(request) != self.management:
            raise ApiError(403, "Only management keys can do this")

    def _known_key(self, request: web.Request) -> str:
        scheme, _, key = request.headers.get("Authorization", "").partition(" ")
        if not scheme:  # Anthropic's clients have a header of their own
            scheme, key = "bearer", request.headers.get("X-Api-Key", "")
        if scheme.lower() != "bearer" or not key:
            raise ApiError(401, "No API key: send the header Authorization: Bearer <key>")
        if key not in {self.management, self.inference}:
            raise ApiError(401, "Unknown API key")
        return key
