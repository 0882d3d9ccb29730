import type { Service } from '../directory/schema.ts';
import { audienceOf } from './asker-fit.ts';

interface Ages {
  from: number;
  until: number;
}

/** Somebody else than a child asks for what children need, and a limit that is one of several bars nobody. */
const forFamilies = /kind|ouders|gezin|leerling|\bof (?:ouder|jonger) dan/i;
/** Upper ages of children: their parents ask. */
const childrenUntil = 18;
const oldest = 120;

/** The ages that a service is for: as stored, else as its audience or its name says; none: any. */
function agesOf({ minimum_age: min, maximum_age: max, audience = '', name }: Service): Ages[] {
  if (min !== undefined || max !== undefined) return [{ from: min ?? 0, until: max ?? oldest }];
  if (forFamilies.test(audience)) return [];
  return audienceOf(`${audience} (${name})`).ages.filter(({ until }) => until > childrenUntil);
}

/** Who lets people into a service: "u komt er via Centraal Onthaal". */
export function doorOf(service: Service, services: readonly Service[]): Service | undefined {
  return services.find(
    (one) =>
      one.municipality === service.municipality && service.description.includes(`via ${one.name}`),
  );
}

/**
 * Whether a service may be there for one of some ages, by its own limits and those of the desk that lets
 * people in. Where no age was told, for all.
 *
 * @param ages in years, of those whom a question is about
 */
export function isForAges(
  service: Service,
  ages: readonly number[],
  services: readonly Service[],
): boolean {
  if (ages.length === 0) return true;
  const door = doorOf(service, services);
  return [service, ...(door === undefined ? [] : [door])].every((one) => {
    const limits = agesOf(one);
    return (
      limits.length === 0 ||
      ages.some((age) => limits.some(({ from, until }) => age >= from && age <= until))
    );
  });
}

/** From this age on nobody is young in any rule of a town. */
const youngUntil = 30;

/** Whether it is made for young people only: who did not tell their age is shown it where it is named. */
export function isForYouth(service: Service): boolean {
  return (
    /^jongeren$/i.test(service.audience ?? '') ||
    agesOf(service).some(({ until }) => until <= youngUntil)
  );
}
