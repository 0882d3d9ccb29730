import type { Context } from 'hono';
import type { ApprovedSentence } from '../../desk/approved-sentences.ts';
import type { NoticeTemplate } from '../../desk/notice-templates.ts';
import type { DeskServices } from '../../desk/services.ts';
import type { ClaimGrants } from '../../desk/roles.ts';
import type { Staff } from '../../desk/session.ts';
import type { IdentityProvider } from '../../ports/identity-provider.ts';
import type { AppEnv, HttpServices } from '../context.ts';

/** What the desk's routes need beside the rest; the composition root provides it. */
export interface Desk extends Omit<DeskServices, 'clock'> {
  /** By whom people are known; `null`: by name and password. */
  identity: { provider: IdentityProvider; claim: string; grants: ClaimGrants } | null;
  /** Where browsers reach this server; `null`: as they ask for it. */
  publicUrl: string | null;
  /** Days that visitors' rows are kept. */
  retentionDays: number;
  /** Days that questions without a good answer are kept, redacted; `null`: they are not. */
  keepQuestionDays: number | null;
  /** What staff may send to a visitor's page. */
  sentences: readonly ApprovedSentence[];
  /** What editors may post beside answers. */
  noticeTemplates: readonly NoticeTemplate[];
  /** Whether an answer was signed here and is as it was then. */
  isOurs(answer: unknown): boolean;
}

/** Routes below `/desk`, which are mounted only where there is a desk. */
export type DeskHttpServices = HttpServices & { desk: Desk };

export interface StaffEnv {
  Variables: AppEnv['Variables'] & { staff: Staff };
}

/** The services as the work of the desk wants them. */
export function deskServices({ desk, clock }: DeskHttpServices): DeskServices {
  return { ...desk, clock };
}

/** Origin of this server as browsers see it. */
export function ownOrigin({ desk }: DeskHttpServices, c: Context): string {
  return desk.publicUrl ?? new URL(c.req.url).origin;
}
