"""Ask a model something, and go on talking.

Run: ``python examples/chat.py What is a monad?``
"""

import asyncio
import sys
from typing import TYPE_CHECKING

from _core import model, open_core

from openrouter_core import Err, Ok
from openrouter_funcs import chat_send

if TYPE_CHECKING:
    from openrouter_core.params.chat import ChatMessagesInput


async def main(question: str) -> int:
    """Ask, ask again, and print what was said and what it cost; return the exit status."""
    messages: list[ChatMessagesInput] = [{"role": "system", "content": "Answer in one sentence."}]
    async with open_core() as core:
        for text in (question, "Say that more simply."):
            messages.append({"role": "user", "content": text})
            match await chat_send(core, model=model("openrouter/auto"), messages=messages):
                case Ok(answer):
                    message = answer.choices[0].message
                    messages.append(message)  # models go back as they came
                    print(f"> {text}\n{message.content}")
                    if answer.usage is not None:
                        print(f"({answer.usage.total_tokens} tokens, {answer.usage.cost} US dollars)")
                case Err(error):
                    print(f"chat_send failed: {error}", file=sys.stderr)
                    return 1
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(" ".join(sys.argv[1:]) or "What is a monad?")))
