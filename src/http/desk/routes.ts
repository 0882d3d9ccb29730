import { Hono } from 'hono';
import { accountRoutes } from './accounts.ts';
import { auditRoutes } from './audit.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import { curateRoutes } from './curate.ts';
import { gapsRoutes } from './gaps.ts';
import { fromOurForm, ownPagesOnly, staffOnly } from './guard.ts';
import { deskHomeRoutes } from './home.ts';
import { loginRoutes } from './login.ts';
import { lookUpRoutes } from './lookup.ts';
import { deskPlanRoutes } from './plan.ts';
import { missingRoutes } from './missing.ts';
import { noticeRoutes } from './notices.ts';
import { oidcRoutes } from './oidc.ts';
import { deskSchemeRoutes } from './schemes.ts';
import { staffReceiptRoutes } from './twin.ts';
import { workListRoutes } from './work-list.ts';

/**
 * Everything below `/desk`. The door comes first; what is mounted after the guard exists for who is
 * logged in alone, and needs no check of its own but for roles and towns.
 */
export function deskRoutes(services: DeskHttpServices): Hono<StaffEnv> {
  return new Hono<StaffEnv>()
    .use(ownPagesOnly(services))
    .route('/', loginRoutes(services))
    .route('/', oidcRoutes(services))
    .use(staffOnly(services))
    .use(fromOurForm())
    .route('/', deskHomeRoutes(services))
    .route('/', lookUpRoutes(services))
    .route('/', staffReceiptRoutes(services))
    .route('/', curateRoutes(services))
    .route('/', accountRoutes(services))
    .route('/', workListRoutes(services))
    .route('/', gapsRoutes(services))
    .route('/', deskSchemeRoutes(services))
    .route('/', deskPlanRoutes(services))
    .route('/', noticeRoutes(services))
    .route('/', missingRoutes(services))
    .route('/', auditRoutes(services));
}
