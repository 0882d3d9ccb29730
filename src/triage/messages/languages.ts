import { am } from './am.ts';
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { ckb } from './ckb.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { kmr } from './kmr.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ps } from './ps.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { so } from './so.ts';
import { ti } from './ti.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import type { MessageWords } from './vocabulary.ts';

/** Every language's words; Persian and Dari share theirs. */
export const languageWords: readonly MessageWords[] = [
  ...[nl, en, ar, ti, am, tr, fa, so, uk, ru, bg, pl, kmr, ckb, ps, fr, es, ro],
];
