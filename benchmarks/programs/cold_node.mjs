// `@openrouter/sdk` under Node, cold: standalone functions, as its documentation shows. The first argument names the program.
import { writeSync } from "node:fs";
import { performance } from "node:perf_hooks";

const [work, serverURL] = process.argv.slice(2);
const content = "What is the capital of France?";
const said = (found) => writeSync(1, `${found}\n`);

const start = performance.now();
const { OpenRouterCore } = await import("@openrouter/sdk/core.js");
const core = new OpenRouterCore({ apiKey: "sk-or-v1-benchmark", serverURL });

const orThrow = (res) => {
  if (!res.ok) throw res.error;
  return res.value;
};

const programs = {
  imports: async () => {
    await import("@openrouter/sdk/funcs/creditsGetCredits.js");
    said((performance.now() - start) / 1000);
  },
  credits_: async () => {
    const { creditsGetCredits } = await import("@openrouter/sdk/funcs/creditsGetCredits.js");
    const { data } = orThrow(await creditsGetCredits(core));
    said(data.totalCredits - data.totalUsage);
  },
  chat: async () => {
    const { chatSend } = await import("@openrouter/sdk/funcs/chatSend.js");
    const chatRequest = { model: "answer/0", messages: [{ role: "user", content }], stream: false };
    // A JavaScript string counts UTF-16 units; the text has none outside the basic plane, so they are its characters.
    said(orThrow(await chatSend(core, { chatRequest })).choices[0].message.content.length);
  },
  responses: async () => {
    const { responsesSend } = await import("@openrouter/sdk/funcs/responsesSend.js");
    const responsesRequest = { model: "openai/gpt-5", input: content, stream: false };
    said(orThrow(await responsesSend(core, { responsesRequest })).output[0].content[0].text.length);
  },
  chat_stream: async () => {
    const { chatSend } = await import("@openrouter/sdk/funcs/chatSend.js");
    const chatRequest = { model: "events/100", messages: [{ role: "user", content }], stream: true };
    for await (const event of orThrow(await chatSend(core, { chatRequest }))) {
      said(event.choices[0].delta.role);
      process.exit(0);
    }
  },
};

await programs[work]();
process.exit(0);
