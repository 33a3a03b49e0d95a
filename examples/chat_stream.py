"""Print an answer as it arrives, then what is known when it is whole.

Run: ``python examples/chat_stream.py Tell me a story.``
"""

import asyncio
import sys

from _core import model, open_core

from openrouter_core import Err, Ok
from openrouter_funcs import chat_send_stream


async def main(question: str) -> int:
    """Ask and print each piece at once; return the exit status."""
    async with open_core() as core:
        opened = await chat_send_stream(core, model=model("openrouter/auto"), messages=[{"role": "user", "content": question}])
        if isinstance(opened, Err):
            print(f"chat_send_stream failed: {opened.error}", file=sys.stderr)
            return 1
        async with opened.value as stream:  # leaving this block early ends the answer, and the bill
            async for event in stream:
                match event:
                    case Ok(chunk):
                        for choice in chunk.choices:
                            print(choice.delta.content or "", end="", flush=True)
                        if chunk.usage is not None:
                            print(f"\n({chunk.usage.completion_tokens} tokens, {stream.meta.generation_id})")
                    case Err(error):
                        print(f"\nthe answer broke off: {error}", file=sys.stderr)
                        return 1
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(" ".join(sys.argv[1:]) or "Tell me a story.")))
