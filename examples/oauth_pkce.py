"""Let a user sign in and give your app a key of their own (OAuth with PKCE). A request plays the user's browser.

With OPENROUTER_API_KEY set it prints the URL for a real browser, and reads the code that it came back with.

Run: ``python examples/oauth_pkce.py``
"""

import asyncio
import os
import sys
from urllib.parse import parse_qs, urlsplit

import aiohttp

from openrouter_core import Err, OpenRouterCore
from openrouter_funcs import (
    oauth_create_authorization_url,
    oauth_create_sha256_code_challenge,
    oauth_exchange_auth_code_for_api_key,
)
from openrouter_local import LocalOpenRouter

CALLBACK = "http://localhost:3000/callback"


async def browse(url: str) -> str:
    """Return the URL that the browser is sent back to when the user has agreed."""
    if os.environ.get("OPENROUTER_API_KEY"):
        print("open this in a browser, and paste the address that it ends at:", url)
        line: str = await asyncio.to_thread(sys.stdin.readline)
        return line.strip()
    async with aiohttp.ClientSession() as browser, browser.get(url, allow_redirects=False) as answer:
        location: str = answer.headers["Location"]
        return location


async def sign_in(core: OpenRouterCore) -> int:
    """Go through the three steps; return the exit status."""
    pair = oauth_create_sha256_code_challenge().unwrap()  # its only errors are those of a verifier that is passed
    url = oauth_create_authorization_url(
        callback_url=CALLBACK,
        code_challenge=pair.code_challenge,
        code_challenge_method="S256",
        server_url=core.server_url or "https://openrouter.ai/api/v1",
    ).unwrap()
    code = parse_qs(urlsplit(await browse(url)).query).get("code", [""])[0]
    print("the browser came back with", "a code" if code else "no code")
    granted = await oauth_exchange_auth_code_for_api_key(
        core, code=code, code_verifier=pair.code_verifier, code_challenge_method="S256"
    )
    if isinstance(granted, Err):
        print(f"oauth_exchange_auth_code_for_api_key failed: {granted.error}", file=sys.stderr)
        return 1
    print(f"the key of {granted.value.user_id} begins with {granted.value.key[:8]}")
    return 0


async def main() -> int:
    """Return the exit status."""
    if os.environ.get("OPENROUTER_API_KEY"):
        async with OpenRouterCore() as core:
            return await sign_in(core)
    async with LocalOpenRouter() as server, server.core() as core:
        return await sign_in(core)


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
