import type { Service } from '../../src/directory/schema.ts';

/** A service with everything that one must have. */
export function makeService(fields: Partial<Service> = {}): Service {
  return {
    id: 'nijmegen-voedselbank',
    name: 'Voedselbank Nijmegen',
    organization: 'Voedselbank Nijmegen',
    description: 'Geeft eten aan mensen met weinig geld.',
    category: 'food_bank',
    municipality: 'nijmegen',
    source_url: 'https://voorbeeld.nl/bron',
    source_title: 'Bron',
    ...fields,
  };
}
