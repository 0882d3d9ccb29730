import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Messages } from '../language/messages.ts';
import type { AppEnv } from './context.ts';

export type ErrorCode =
  | 'bad_request'
  | 'too_large'
  | 'not_found'
  | 'method_not_allowed'
  | 'too_many'
  | 'internal'
  | 'busy';

export const statusOf: Readonly<Record<ErrorCode, ContentfulStatusCode>> = {
  bad_request: 400,
  too_large: 413,
  not_found: 404,
  method_not_allowed: 405,
  too_many: 429,
  internal: 500,
  busy: 503,
};

/** What exactly is wrong, in the words of the visitor's language. */
export interface ErrorDetail {
  /** Text `error.<key>`; else that of the code. */
  key: string;
  values?: Readonly<Record<string, string | number>> | undefined;
  /** Language that the request asks for in its body. */
  language?: string | undefined;
}

/** A request that cannot be served; `reason` is for developers and in English. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: ErrorCode;
  readonly detail: ErrorDetail | undefined;

  constructor(code: ErrorCode, reason: string, options?: ErrorOptions & { detail?: ErrorDetail }) {
    super(reason, options);
    this.code = code;
    this.detail = options?.detail;
  }
}

/** The error as JSON: a plain, localised sentence beside the code and the reason in English. */
export function errorResponse(
  c: Context<AppEnv>,
  messages: Messages,
  code: ErrorCode,
  reason: string,
  detail: ErrorDetail = { key: code },
): Response {
  const { key, values, language: asked } = detail;
  const header = [asked, c.req.header('accept-language')].filter((one) => one !== undefined);
  const language = preferredLanguage(header.join(','), messages, 'en');
  const message = messages.for(language)(`error.${key}`, { reason, ...values });
  return c.json(
    { error: { code, message, reason, requestId: c.get('requestId') } },
    statusOf[code],
  );
}

/** First language of the header that there are texts for; Dutch for visitors who wish none of them. */
export function preferredLanguage(
  header: string | undefined,
  messages: Messages,
  otherwise = 'nl',
): string {
  const wanted = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => (part.split(';')[0] ?? '').trim());
  for (const tag of wanted) {
    const known = [tag, tag.split('-')[0] ?? ''].find((one) => messages.languages.includes(one));
    if (known !== undefined) return known;
  }
  return otherwise;
}
