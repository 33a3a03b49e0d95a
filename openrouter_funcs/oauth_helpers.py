"""OAuth helpers: the two steps of signing a user in that make no request. Written by hand.

A user grants an app a key of their own: the app sends the browser to the authorization URL with a challenge, the browser comes
back with a code, and `oauth_exchange_auth_code_for_api_key` trades code and verifier for the key (PKCE, RFC 7636).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from openrouter_core.errors import SDKValidationError
    from openrouter_core.result import Result

_VERIFIER_BYTES = 32
_VERIFIER_LENGTHS = range(43, 129)
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


@attrs.frozen(kw_only=True)
class CodeChallenge:
    """A PKCE pair: the challenge goes into the URL, the verifier stays with the app until it trades in the code."""

    code_challenge: str
    code_verifier: str = attrs.field(repr=False)


def oauth_create_sha256_code_challenge(*, code_verifier: str | Unset = UNSET) -> Result[CodeChallenge, SDKValidationError]:
    """Make a PKCE code challenge (RFC 7636, method S256). Makes no request.

    Args:
        code_verifier: 43 to 128 letters, digits or ``-._~``; left out: 43 random ones.

    Returns:
        Ok: the challenge and its verifier. Err: `SDKValidationError`, the verifier is not as RFC 7636, 4.1 wants it.
    """
    import base64
    import hashlib
    import secrets

    from openrouter_core.errors import SDKValidationError
    from openrouter_core.result import Err, Ok

    verifier: object = secrets.token_urlsafe(_VERIFIER_BYTES) if code_verifier is UNSET else code_verifier
    if not isinstance(verifier, str) or len(verifier) not in _VERIFIER_LENGTHS or not _UNRESERVED.issuperset(verifier):
        return Err(SDKValidationError("code_verifier must be 43 to 128 letters, digits or any of -._~", argument="code_verifier"))
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")
    return Ok(CodeChallenge(code_challenge=challenge, code_verifier=verifier))


def oauth_create_authorization_url(
    *,
    callback_url: str,
    code_challenge: str | Unset = UNSET,
    code_challenge_method: Literal["S256", "plain"] | Unset = UNSET,
    limit: float | Unset = UNSET,
    key_label: str | Unset = UNSET,
    state: str | Unset = UNSET,
    server_url: str | Unset = UNSET,
) -> Result[str, SDKValidationError]:
    """Build the URL that the user's browser is sent to, to grant your app a key. Makes no request.

    Args:
        callback_url: URL of your app that the browser comes back to, with the code in its query.
        code_challenge: The challenge of `oauth_create_sha256_code_challenge`.
        code_challenge_method: How the challenge was made of the verifier: ``S256`` or ``plain``.
        limit: US dollars that the key may spend.
        key_label: Name of the key in the user's list of keys.
        state: Text that comes back with the code, so that your app knows its own request again.
        server_url: Base URL of the server, such as a local one; default: OpenRouter's.

    Returns:
        Ok: the URL. Err: `SDKValidationError`, an argument that no URL can hold.
    """
    from openrouter_core._base.base_urls import fault
    from openrouter_core._request import encoding
    from openrouter_core.core import DEFAULT_SERVER_URL
    from openrouter_core.errors import SDKValidationError
    from openrouter_core.result import Err, Ok

    if "://" not in str(callback_url):
        return Err(SDKValidationError("callback_url must be an absolute URL", argument="callback_url"))
    base = server_url or DEFAULT_SERVER_URL
    if wrong := fault(base):
        return Err(SDKValidationError(f"server_url {wrong}", argument="server_url"))
    origin = "/".join(base.split("/", 3)[:3])
    given = {
        "callback_url": callback_url,
        "code_challenge": code_challenge,
        "code_challenge_method": code_challenge_method,
        "limit": limit,
        "key_label": key_label,
        "state": state,
    }
    try:
        return Ok(f"{origin}/auth?{encoding.query(given.items())}")
    except SDKValidationError as error:
        return Err(error)
