"""Have a chat, then print what the account has left.

With OPENROUTER_API_KEY set this asks OpenRouter: the chat costs a fraction of a cent, and the credits need a management key.
Without the variable, a local server in this process makes up the answers.

Run: ``python examples/first.py``
"""

import asyncio
import sys

from _core import model, open_core

from openrouter_core import Err, ForbiddenResponseError, Ok, OpenRouterCore
from openrouter_funcs import chat_send, credits_get_credits

QUESTION = "Name three rivers."


async def chat(core: OpenRouterCore) -> bool:
    """Ask, and print the answer and its cost; return whether that worked."""
    match await chat_send(core, model=model("openrouter/auto"), messages=[{"role": "user", "content": QUESTION}]):
        case Ok(answer):
            print(f"> {QUESTION}\n{answer.choices[0].message.content}")
            if answer.usage is not None:
                print(f"cost       {answer.usage.cost} US dollars")
            return True
        case Err(error):
            print(f"chat_send failed: {error}", file=sys.stderr)
            return False


async def credits_left(core: OpenRouterCore) -> bool:
    """Print what is left; return whether the question was answered."""
    match await credits_get_credits(core):
        case Ok(credits):
            print(f"remaining  {credits.data.total_credits - credits.data.total_usage} US dollars")
            return True
        case Err(ForbiddenResponseError()):
            print("remaining  not for this key to know: only a management key may ask")
            return True
        case Err(error):
            print(f"credits_get_credits failed: {error}", file=sys.stderr)
            return False


async def main() -> int:
    """Do both with one core, whatever becomes of the first; return the exit status."""
    async with open_core() as core:
        worked = [await chat(core), await credits_left(core)]
    return 0 if all(worked) else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
