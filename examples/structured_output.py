"""Have a model answer with an object of a class of yours.

Run: ``python examples/structured_output.py``
"""

import asyncio
import sys
from typing import Annotated, Literal

import attrs
from _core import model, open_core

from openrouter_core import Err, Ok
from openrouter_kit import CutOffError, MisfitError, RefusedError, chat_parsed, user


@attrs.frozen
class Review:
    """What a customer thinks."""

    title: Annotated[str, "In a few words."]
    mood: Literal["happy", "angry"]
    stars: Annotated[int, "From 1 to 5."]


async def main() -> int:
    """Print the review that a text holds; return the exit status."""
    async with open_core() as core:
        asked = [user("So angry! It broke at once")]
        match await chat_parsed(core, as_=Review, model=model("openai/gpt-5-mini"), messages=asked):
            case Ok(review):
                print(review)
                return 0
            case Err(RefusedError() as error):
                print("the model declined:", error.raw, file=sys.stderr)
            case Err(CutOffError() as error):
                print("no more than this was written:", error.partial, file=sys.stderr)
            case Err(MisfitError() as error):
                print("not a review:", *error.issues, sep="\n- ", file=sys.stderr)
            case Err(error):
                print(f"chat_parsed failed: {error}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
