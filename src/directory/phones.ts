const subscriber = /^0(?!800|90[069])[1-9]\d{8}$/;

/** Forms of Dutch numbers without spaces: help lines, municipalities, information numbers, subscribers. */
const forms = [
  /^11[23]$/,
  /^116\d{3}$/,
  /^140\d{2,3}$/,
  /^0(?:800|900|906|909)(?:\d{4}|\d{7})$/,
  subscriber,
  /^(?:\+|00)31[1-9]\d{8}$/,
];

/** Whether a text is a Dutch telephone number, spaces and hyphens between its digits allowed. */
export function isDutchPhone(text: string): boolean {
  return /^\+?\d(?:[ -]?\d)*$/.test(text) && forms.some((form) => form.test(digitsOf(text)));
}

/** The `tel:` address of a Dutch number; numbers that cannot be dialled from abroad stay short. */
export function phoneHref(text: string): string {
  const digits = digitsOf(text);
  if (/^0031/.test(digits)) return `tel:+${digits.slice(2)}`;
  return `tel:${subscriber.test(digits) ? `+31${digits.slice(1)}` : digits}`;
}

/** For comparing numbers that are written differently. */
export function digitsOf(text: string): string {
  return text.replace(/[^\d+]/g, '');
}
