import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '../../ports/passwords.ts';

/** OWASP's password storage advice for argon2id: 19 MiB, two rounds, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** argon2id; the library's own form, which holds salt and cost. */
export async function argon2Passwords(): Promise<Passwords> {
  const nobodys = await hash(crypto.randomUUID(), cost);
  return {
    hash: (password) => hash(password, cost),
    async matches(kept, password) {
      const same = await verify(kept ?? nobodys, password);
      return kept !== null && same;
    },
  };
}
