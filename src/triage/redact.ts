export function redact(text: string): { text: string; hidden: string[] } { return { text, hidden: [] }; }
