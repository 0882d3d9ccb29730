import { describe, expect, it } from 'vitest';
import { exportServices } from '../../../src/directory/exchange/export.ts';
import type { ExportFormat } from '../../../src/directory/exchange/export.ts';
import { makeService } from '../make-service.ts';

const service = makeService({
  audience: 'ouderen',
  minimum_age: 65,
  phones: ['14 024'],
  addresses: ['Straat 1, 1234 AB Nijmegen', 'Plein 2, Nijmegen'],
  latitude: 51.84,
  longitude: 5.86,
  hours: [
    { days: ['mo', 'tu'], opens: '09:00', closes: '24:00' },
    { days: ['fr'], opens: '10:00', closes: '12:00', nth: [1, -1] },
  ],
  languages: ['nl', 'ar'],
  cost: 'gratis',
  assured_date: '2026-10-01',
});
const old = makeService({ id: 'oud', superseded_by: service.id });

function written(format: ExportFormat): unknown {
  return JSON.parse(exportServices([service, old], format).text) as unknown;
}

describe('the export as HSDS 3', () => {
  it('has the fields of the standard', () => {
    expect(written('hsds')).toMatchObject({
      total_items: 2,
      contents: [
        {
          name: 'Voedselbank Nijmegen',
          status: 'active',
          minimum_age: 65,
          schedules: [
            { freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '24:00' },
            { freq: 'MONTHLY', byday: '1FR,-1FR' },
          ],
          service_at_locations: [
            {
              location: {
                location_type: 'physical',
                latitude: 51.84,
                addresses: [
                  {
                    address_1: 'Straat 1',
                    postal_code: '1234 AB',
                    city: 'Nijmegen',
                    country: 'NL',
                  },
                ],
              },
            },
            {
              location: {
                addresses: [{ address_1: 'Plein 2', postal_code: '', city: 'Nijmegen' }],
              },
            },
          ],
          attributes: [{ taxonomy_term: { code: 'food_bank', taxonomy: 'Wegwijs' } }],
        },
        { status: 'defunct', superseded_by: 'nijmegen-voedselbank' },
      ],
    });
  });

  it('has a UUID for every object, always the same one', () => {
    const { text } = exportServices([service, old], 'hsds');
    const ids = [...text.matchAll(/"id": "([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(exportServices([service, old], 'hsds').text).toBe(text);
  });
});

describe('the export as schema.org JSON-LD', () => {
  it('says who, where and when, and leaves out what was replaced', () => {
    expect(written('jsonld')).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Service',
          identifier: 'nijmegen-voedselbank',
          provider: { '@type': 'Organization', name: 'Voedselbank Nijmegen' },
          audience: { audienceType: 'ouderen', requiredMinAge: 65 },
          offers: { price: 0 },
          hoursAvailable: [
            {
              dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Tuesday'],
              opens: '09:00',
              closes: '23:59',
            },
          ],
          availableChannel: {
            availableLanguage: ['nl', 'ar'],
            servicePhone: [{ '@type': 'ContactPoint', telephone: '14 024' }],
            serviceLocation: [
              { address: 'Straat 1, 1234 AB Nijmegen', geo: { latitude: 51.84, longitude: 5.86 } },
              { address: 'Plein 2, Nijmegen' },
            ],
          },
          subjectOf: { url: 'https://voorbeeld.nl/bron', datePublished: '2026-10-01' },
        },
      ],
    });
    expect((written('jsonld') as { '@graph': unknown[] })['@graph']).toHaveLength(1);
  });
});

describe('the export as CSV', () => {
  it('has no cell that a spreadsheet would run', () => {
    const { text } = exportServices([makeService({ phones: ['+31 24 351 00 00'] })], 'csv');
    expect(text).toContain(",'+31 24 351 00 00,");
    expect(text).not.toMatch(/(?:^|,)"?[=+@-]/m);
  });
});
