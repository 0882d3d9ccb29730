import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { askRoutes } from './http/ask.ts';
import { assetRoutes } from './http/assets.ts';
import type { AppEnv, HttpServices } from './http/context.ts';
import { embeddable } from './http/embedding.ts';
import { visitorReceiptRoutes } from './http/desk/receipts.ts';
import { deskRoutes } from './http/desk/routes.ts';
import { directoryRoutes } from './http/directory.ts';
import { documentRoutes } from './http/documents.ts';
import { errorResponse, RequestError } from './http/errors.ts';
import { feedbackPage, feedbackRoutes } from './http/feedback.ts';
import { glossaryRoutes } from './http/glossary.ts';
import { healthRoutes } from './http/health.ts';
import { allowedMethods } from './http/methods.ts';
import { listedOrigins } from './http/origins.ts';
import { pageRoutes } from './http/pages/routes.ts';
import { receiptStreamRoutes } from './http/receipt-stream.ts';
import { planPageRoutes } from './http/pages/plan.ts';
import { schemePageRoutes } from './http/pages/schemes.ts';
import { searchRoutes } from './http/search.ts';
import { siteRoutes } from './http/site.ts';

/** Bytes of a request body; a question of 20,000 characters with its conversation fits. */
const maximumBody = 256 * 1024;

/** The HTTP application: routes, limits and error handling. Does no I/O of its own. */
export function createApp(services: HttpServices): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(requestId({ limitLength: 64 }));
  app.use(embeddable(services));
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
    }),
  );
  app.use(
    bodyLimit({
      maxSize: maximumBody,
      onError: (c: Context<AppEnv>) =>
        errorResponse(c, services.messages, 'too_large', `body is over ${maximumBody} bytes`),
    }),
  );
  app.use('/api/*', listedOrigins(services));
  app.use('/assets/*', listedOrigins(services));
  app.route('/api/ask', askRoutes(services));
  app.route('/api/site', siteRoutes(services));
  app.route('/api/search', searchRoutes(services));
  app.route('/api/documents', documentRoutes(services));
  app.route('/api/directory', directoryRoutes(services));
  app.route('/api/glossary', glossaryRoutes(services));
  app.route('/api/feedback', feedbackRoutes(services));
  app.route('/feedback', feedbackPage(services));
  const { desk } = services;
  if (desk !== null) {
    app.route('/api/receipts', visitorReceiptRoutes({ ...services, desk }));
    app.route('/api/receipts', receiptStreamRoutes({ ...services, desk }));
    app.route('/desk', deskRoutes({ ...services, desk }));
  }
  app.route('/', healthRoutes(services));
  app.route('/', assetRoutes(services));
  app.route('/', planPageRoutes(services));
  app.route('/', schemePageRoutes(services));
  app.route('/', pageRoutes(services));
  app.notFound((c) => {
    const allowed = allowedMethods(app, c.req.path);
    if (allowed.length === 0)
      return errorResponse(c, services.messages, 'not_found', 'there is nothing at this address');
    c.header('allow', allowed.join(', '));
    const reason = `this address takes ${allowed.join(', ')}`;
    return errorResponse(c, services.messages, 'method_not_allowed', reason);
  });
  app.onError((error, c) => {
    if (error instanceof RequestError)
      return errorResponse(c, services.messages, error.code, error.message, error.detail);
    if (error instanceof HTTPException && error.status < 500) {
      return errorResponse(c, services.messages, 'bad_request', error.message);
    }
    // Nobody is left to read an answer; 499 is what proxies log for it.
    if (c.req.raw.signal.aborted) return c.body(null, 499 as 400);
    services.log.error({ err: error, requestId: c.get('requestId') }, 'request failed');
    return errorResponse(c, services.messages, 'internal', 'unexpected failure');
  });
  return app;
}
