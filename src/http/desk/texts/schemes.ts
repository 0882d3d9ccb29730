/** Words of the scheme check at the desk; the rest is in the client's language beside Dutch. */
export const schemeTexts = {
  schemes: ['Regelingencheck', 'Scheme check'],
  'schemes.client': ['Taal van de cliënt', "The client's language"],
  'schemes.hint': [
    'Vul samen met de cliënt in. Niets wordt bewaard of gelogd.',
    'Fill it in together with the client. Nothing is kept or logged.',
  ],
  'schemes.choose': ['Kies de taal', 'Choose the language'],
} as const;
