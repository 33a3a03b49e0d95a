"""Have a model answer with JSON of a given schema, and make an object of it.

Run: ``python examples/structured_output.py``
"""

import asyncio
import json
import sys
from typing import Any

import attrs
from _core import model, open_core

from openrouter_core import Err, Ok, Result
from openrouter_core.models import ChatResult
from openrouter_funcs import chat_send


@attrs.frozen
class Review:
    """What is to be read out of a text."""

    title: str
    mood: str
    stars: int


SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "title": {"type": "string"},
        "mood": {"type": "string", "enum": ["happy", "angry"]},
        "stars": {"type": "integer"},
    },
    "required": ["title", "mood", "stars"],
    "additionalProperties": False,
}


def review_in(answer: ChatResult) -> Result[Review, str]:
    """Return the review; a model may still write something else, or nothing."""
    content = answer.choices[0].message.content
    try:
        return Ok(Review(**json.loads(content if isinstance(content, str) else "")))
    except (ValueError, TypeError) as error:
        return Err(f"not a review: {error}")


async def main() -> int:
    """Print the review that a text holds; return the exit status."""
    async with open_core() as core:
        result = await chat_send(
            core,
            model=model("openai/gpt-5-mini"),
            messages=[{"role": "user", "content": "So angry! It broke at once"}],
            response_format={"type": "json_schema", "json_schema": {"name": "review", "strict": True, "schema": SCHEMA}},
        )
    match result.map_err(str).and_then(review_in):
        case Ok(review):
            print(review)
            return 0
        case Err(reason):
            print(f"chat_send failed: {reason}", file=sys.stderr)
            return 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
