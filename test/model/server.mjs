/**
 * `node server.mjs MODEL.gguf`: the model behind `/v1/chat/completions`, streamed, on a free port that is
 * printed as the only line. One request at a time; a schema becomes a grammar, as in vLLM or llama.cpp.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { getLlama, LlamaChatSession, LlamaLogLevel } from 'node-llama-cpp';

const llama = await getLlama({ gpu: false, build: 'never', logLevel: LlamaLogLevel.error });
const model = await llama.loadModel({ modelPath: process.argv[2] });
const context = await model.createContext({ contextSize: 8192, threads: 2 });
const sequence = context.getSequence();
let before = Promise.resolve();

const server = createServer((request, response) => {
  before = before.then(() => serve(request, response)).catch(() => response.destroy());
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
process.stdout.write(`${server.address().port}\n`);
process.once('SIGTERM', () => process.exit(0));

async function serve(request, response) {
  const body = JSON.parse(await textOf(request));
  const [system, user] = body.messages.map(({ content }) => content);
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  await sequence.clearHistory();
  const session = new LlamaChatSession({
    contextSequence: sequence,
    systemPrompt: system,
    autoDisposeSequence: false,
  });
  const schema = body.response_format?.json_schema?.schema;
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (data) => response.write(`data: ${JSON.stringify(data)}\n\n`);
  const { stopReason } = await session.promptWithMeta(user, {
    temperature: body.temperature ?? 0,
    maxTokens: body.max_tokens ?? 400,
    grammar:
      schema === undefined
        ? undefined
        : await llama.createGrammarForJsonSchema(withoutNotes(schema)),
    signal: gone.signal,
    stopOnAbortSignal: true,
    onTextChunk: (content) =>
      send({ choices: [{ index: 0, delta: { content }, finish_reason: null }] }),
  });
  const { usedInputTokens, usedOutputTokens } = sequence.tokenMeter.getState();
  session.dispose();
  const finish_reason = stopReason === 'maxTokens' ? 'length' : 'stop';
  send({ choices: [{ index: 0, delta: {}, finish_reason }] });
  send({
    choices: [],
    usage: { prompt_tokens: usedInputTokens, completion_tokens: usedOutputTokens },
  });
  response.end('data: [DONE]\n\n');
}

async function textOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** The grammar knows neither `required` nor `description`; it demands every property anyway. */
function withoutNotes(schema) {
  const { description, required, ...rest } = schema;
  const parts = Object.entries(rest).map(([key, value]) => [
    key,
    key === 'properties'
      ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutNotes(one)]))
      : key === 'items'
        ? withoutNotes(value)
        : value,
  ]);
  return Object.fromEntries(parts);
}
