import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Messages } from '../language/messages.ts';
import type { AppEnv } from './context.ts';

export type ErrorCode = 'bad_request' | 'too_large' | 'not_found' | 'internal' | 'busy';

const statusOf: Readonly<Record<ErrorCode, ContentfulStatusCode>> = {
  bad_request: 400,
  too_large: 413,
  not_found: 404,
  internal: 500,
  busy: 503,
};

/** A request that cannot be served; `reason` is for developers and in English. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.code = code;
  }
}

/** The error as JSON: a fixed, localised message beside the code and the technical reason. */
export function errorResponse(
  c: Context<AppEnv>,
  messages: Messages,
  code: ErrorCode,
  reason: string,
): Response {
  const language = preferredLanguage(c.req.header('accept-language'), messages);
  const message = messages.for(language)(`error.${code}`, { reason });
  return c.json(
    { error: { code, message, reason, requestId: c.get('requestId') } },
    statusOf[code],
  );
}

/** First language of the header that there are texts for. */
export function preferredLanguage(header: string | undefined, messages: Messages): string {
  const wanted = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => (part.split(';')[0] ?? '').trim());
  for (const tag of wanted) {
    const known = [tag, tag.split('-')[0] ?? ''].find((one) => messages.languages.includes(one));
    if (known !== undefined) return known;
  }
  return 'nl';
}
