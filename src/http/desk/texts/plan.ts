/** Words of the plan at the desk; the rest is in the client's language beside Dutch. */
export const planTexts = {
  plan: ['Plan', 'Plan'],
  'plan.hint': [
    'Wat u samen met de cliënt op het plan zet, blijft in dit tabblad en wordt nergens bewaard. Print het als meegeefblad.',
    'What you put on the plan together with the client stays in this tab and is kept nowhere. Print it as a hand-out.',
  ],
} as const;
