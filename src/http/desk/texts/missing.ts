/** Words of the form for a place that the sociale kaart does not have. */
export const missingTexts = {
  missing: ['Een adres ontbreekt', 'A place is missing'],
  'missing.hint': [
    'Meld hier een organisatie die helpt en nog niet te vinden is. Uw melding komt op de werklijst van de redactie; die kijkt haar na en zet haar erin. Schrijf niets op over de bezoeker.',
    'Tell here of an organisation that helps and cannot be found yet. It goes onto the editors’ work list; they check it and add it. Write nothing about the visitor.',
  ],
  'missing.name': ['Naam van de organisatie', 'Name of the organisation'],
  'missing.what': ['Waarmee helpen zij?', 'What do they help with?'],
  'missing.contact': ['Telefoon, e-mail of adres', 'Telephone, e-mail or address'],
  'missing.source': ['Website waar het staat', 'Website where it stands'],
  'missing.optional': ['mag leeg blijven', 'may stay empty'],
  'missing.sourceHint': [
    'Begint met https:// en mag leeg blijven.',
    'Begins with https:// and may stay empty.',
  ],
  'missing.send': ['Doorgeven aan de redactie', 'Send to the editors'],
  'missing.kept': [
    'Doorgegeven. De melding staat op de werklijst van de redactie.',
    'Sent. It is on the editors’ work list.',
  ],
  'missing.fault': [
    'Er is iets niet goed ingevuld. Kijk bij de gemarkeerde velden.',
    'Something is not filled in well. Look at the marked fields.',
  ],
  'missing.fault.name': ['Vul de naam in.', 'Fill in the name.'],
  'missing.fault.what': [
    'Schrijf in een paar woorden waarmee zij helpen.',
    'Write in a few words what they help with.',
  ],
  'missing.fault.contact': ['Dit is te lang.', 'This is too long.'],
  'missing.fault.source': [
    'Dit is geen adres dat met https:// begint.',
    'This is no address that begins with https://.',
  ],
  'missing.fault.town': ['Kies een gemeente van uzelf.', 'Choose a municipality of your own.'],
  'missing.back': ['Terug naar de vraag van de bezoeker', 'Back to the visitor’s question'],
  'missing.toWork': ['Naar de werklijst', 'To the work list'],
} as const satisfies Record<string, readonly [string, string]>;
