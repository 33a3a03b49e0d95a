"""Model Key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Key as Key
else:
    from openrouter_core.model import WireModel, model

    @model
    class Key(WireModel):
        """A public signing key as a JSON Web Key (elliptic curve P-256)."""

        alg: Literal["ES256"]
        crv: Literal["P-256"]
        kid: str
        kty: Literal["EC"]
        use: Literal["sig"]
        x: str
        y: str
