import type { MessageWords } from './vocabulary.ts';

/** What is typed within every language: greetings in Latin letters, Dutch offices and benefits. */
export const shared: MessageWords = {
  greeting: `hallo, hoi, hi, hey, hello, helo, hola, ola, ciao, salut, salam, selam, salaam, slm, merhaba,
    (as|es|al|el|a|)s(a|e|)l(aa|a|e)m(u|o|) (a|)lai(k|c)(o|u)m(u|), (as|)salamu (a|)leykum, (as|)salamu (a|)leikum, selamun aleykum, aleykum selam, salamu alaykum, assalamu alaykum,
    assalamu (alaikum|alaykum|alaikom) (wa|w) rahmatullahi (wa|w) barakatuh, asc, asalaam calaykum,
    marhaba(n|), mar7aba, ahlan (wa sahlan|), salam alekum, sabah (el|al|) kh(e|a|)(i|y|)r, sba7 lkhir, masa (el|al|) kh(e|a|)(i|y|)r, sabah alkhayr, masa alkhayr,
    salam (khoobi|khubi|chetori|dorood), dorud, dorood, khoobi, khubi, chetori, khoob hasti, rooz bekheir, ruz bekhair, sobh bekheir, sobh bakhair, chetor hasti,
    (selam|dehan) (dehan do|dikum|dika|dihan), dehan do (haderka|hadirka|allekha|), kemey (alekha|aleka|aleki|alekhi|hadirka|hadirki|wielka|wi3lka), kemay (alekha|aleka), dehando, tena yistilign, tenayistilign, selam new, indemin (neh|nesh|adersh|aderk), dehna (neh|nesh),
    privet, zdravstvuyte, dobryi den, pryvit, zdraveyte, zdravei, czesc, siema, rojbas, silav, choni, slaw, sllaw, goodmorning, good (morning|evening|afternoon|day), bonjour, bonsoir`,
  thanks: `thanks, thank you, thx, ty, merci, mercie, dank je, dank u, dankjewel, bedankt, shukran, shokran, choukran, shukran (jazilan|gazilan|jazeelan|kteer|ktir|bzaf), mersi, merci kheyli, kheyli mamnoon, mamnoon, mamnun, tashakor, tashakkur, teşekkürler, sagol, yekenyeley, yeqenyeley, yekeniyeley, yeqenyelay, ameseginalehu, amesegenalehu, ameseginalew, spasibo, diakuiu, dyakuyu, dziekuje, blagodarya, mulțumesc, multumesc, gracias, spas, supas, zor spas, zor supas, manana, mahadsanid, jazakallah, jazak allah (khair|kheir|khayr|khayran|)`,
  polite:
    'wegwijs, ok, oke, okay, oké, sir, madam, chatbot, bot, inshallah, please, aub, svp, s v p, a u b',
  thing: `uitkering, bijstand, bijstandsuitkering, ww, toeslag*, huurtoeslag, zorgtoeslag, kinderopvangtoeslag, kinderbijslag, bijzondere bijstand, kindgebonden budget, inkomenstoeslag, energietoeslag, aanvraag, besluit, beschikking, verblijfsvergunning, verblijfspas, verblijfsdocument, rijbewijs, stadspas, geldpas, u pas, lening, digid, bsn, naturalisatie, gezinshereniging`,
  glue: 'gemeente, gemeente *, duo, ind, uwv, svb, coa, cjib, belastingdienst, de, het, van, bij, nl, vluchtelingenwerk, sociale dienst',
  insult: 'fuck you, fuck off, fuck, stfu, idiot, kurwa, blyat, blyad, suka blyat',
  order: `jailbreak, developer mode, dan mode, (enable|activate|enter) (developer|dan|god|debug|admin) mode, ignore (all|your|the|any|) (previous|prior|earlier|above|) (instructions|rules|prompt*), sudo`,
};
