export type MessageKind = 'question'|'greeting'|'thanks'|'about'|'person'|'personal_case'|'abuse'|'instructions';
export function recogniseMessage(text: string): MessageKind { return text === '' ? 'greeting' : 'question'; }
