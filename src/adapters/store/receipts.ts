import type { Selectable } from 'kysely';
import type { Answer } from '../../domain/answer.ts';
import type { Receipt } from '../../domain/desk.ts';
import type { Store } from '../../ports/store.ts';
import type { Database } from './database.ts';
import type { Tables } from './schema.ts';

type ReceiptPart = 'addReceipt' | 'receiptByCode' | 'receiptByToken' | 'receipts' | 'removeReceipt';

/** What visitors chose to show. */
export function receiptTable(db: Database): Pick<Store, ReceiptPart> {
  const by = async (column: 'code_hash' | 'token_hash', hash: string): Promise<Receipt | null> => {
    const row = await db
      .selectFrom('receipts')
      .selectAll()
      .where(column, '=', hash)
      .executeTakeFirst();
    return row === undefined ? null : receiptOf(row);
  };
  return {
    async addReceipt({ id, madeAt, expiresAt, answer, ...rest }, codeHash, tokenHash) {
      const { municipality, language, question } = rest;
      await db
        .insertInto('receipts')
        .values({
          id,
          code_hash: codeHash,
          token_hash: tokenHash,
          made_at: madeAt,
          expires_at: expiresAt,
          municipality,
          language,
          question,
          answer: JSON.stringify(answer),
        })
        .execute();
    },
    receiptByCode: (hash) => by('code_hash', hash),
    receiptByToken: (hash) => by('token_hash', hash),
    async receipts() {
      const rows = await db
        .selectFrom('receipts')
        .selectAll()
        .orderBy('made_at')
        .orderBy('id')
        .execute();
      return rows.map(receiptOf);
    },
    async removeReceipt(id) {
      await db.deleteFrom('receipts').where('id', '=', id).execute();
    },
  };
}

function receiptOf(row: Selectable<Tables['receipts']>): Receipt {
  const { id, municipality, language, question } = row;
  return {
    id,
    madeAt: row.made_at,
    expiresAt: row.expires_at,
    municipality,
    language,
    question,
    answer: JSON.parse(row.answer) as Answer,
  };
}
