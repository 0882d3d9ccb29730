/** The sign of Wegwijs itself. */
export const signpost = 'M12 3v18M9 21h6M12 5H5L3 7.5 5 10h7M12 11h7l2 2.5-2 2.5h-7';

/**
 * Wegwijs' own pictograms: one path each, drawn for a stroke of 1.75 in a box of 24 × 24. Made for
 * this project, EUPL-1.2 like its code. A pictogram never stands without its word.
 */
export const icons = {
  signpost,
  inburgering:
    'M3 6.5C5.5 5 9 5 12 7v12c-3-2-6.5-2-9-.5zM21 6.500C18.5 5 15 5 12 7v12c3-2 6.5-2 9-.5z',
  geld: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM15.5 8.500a4 4 0 1 0 0 7M7.5 11h5M7.5 13.500h5',
  wonen: 'M4 11l8-7 8 7M6 9.500V20h12V9.500M10 20v-6h4v6',
  werk: 'M4 8h16v11H4zM9 8V5h6v3M4 13h16M12 12v2',
  gezondheid:
    'M12 20S4 15 4 9.500A4 4 0 0 1 12 7.5 4 4 0 0 1 20 9.500C20 15 12 20 12 20zM12 10v5M9.5 12.500h5',
  brief: 'M3 6h18v12H3zM3 7l9 6.500L21 7',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  microphone:
    'M12 15a3 3 0 0 0 3-3V6a3 3 0 0 0-6 0v6a3 3 0 0 0 3 3zM6 11.500a6 6 0 0 0 12 0M12 17.500V21M9 21h6',
  send: 'M12 20V5M6 11l6-6 6 6',
  stop: 'M7 7h10v10H7z',
  speaker: 'M4 10v4h4l5 4V6l-5 4zM16 9.500a4 4 0 0 1 0 5M18.5 7a8 8 0 0 1 0 10',
  share: 'M12 15V4M8 7.500L12 4l4 3.500M6 11H5v9h14v-9h-1',
  copy: 'M8 8h11v12H8zM5 16V4h11',
  print: 'M7 9V4h10v5M5 9h14v8h-2M5 17h2M5 9v8M7 14h10v6H7z',
  qr: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 14h2M14 20h2M18 18h2v2',
  staff: 'M12 4h8v9h-3v3l-4-3h-1M4 8h8v8H9l-3 3v-3H4z',
  person: 'M12 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5 20c0-4 3-6 7-6s7 2 7 6',
  phone:
    'M6 3h3l2 5-2.5 2a12 12 0 0 0 5.5 5.500l2-2.5 5 2v3a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z',
  pin: 'M12 21s7-6.5 7-11.500a7 7 0 0 0-14 0C5 14.5 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  link: 'M14 4h6v6M20 4l-9 9M17 13v6H5V7h6',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2',
  leave: 'M13 4H5v16h8M10 12h11M17 8l4 4-4 4',
  official: 'M12 3l9 5H3zM5 8v9M10 8v9M14 8v9M19 8v9M3 20h18M4 17h16',
  own: 'M4 5h16v11h-7l-4 4v-4H4zM8 9h8M8 12h5',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5M12 8v.01',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  town: 'M3 20h18M5 20V9l5-3v14M10 20V11h9v9M13 14h.01M16 14h.01M13 17h.01M16 17h.01',
  text: 'M3 18L8 6l5 12M4.8 14h6.400M15 18l3-7 3 7M16 16h4',
} as const;

export type IconName = keyof typeof icons;

/** Topics of the start questions, in the order in which they are shown. */
export const topics = ['inburgering', 'geld', 'wonen', 'werk', 'gezondheid', 'brief'] as const;
