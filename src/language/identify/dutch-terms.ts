/**
 * Dutch words that newcomers use inside their own language because the office does: "how do I apply
 * for huurtoeslag" is an English question. They say nothing about the language of a question.
 */
const terms = new Set(
  `digid bsn brp duo uwv ind coa svb cjib cak knm ona map pvt pip wmo wlz zzp ggd ggz cjg aow anw
  ww wia a1 a2 b1 b2 nt2 siab vng vwn isd stip ns werkplein wijkteam jobcoach inspectie sociale
  sociaal kaart raadsman bijzondere individuele gemeentelijke eigen risico bijdrage
  studiefinanciering voedselbank kledingbank speelgoedbank stadspas meedoenregeling leergeld
  jeugdfonds kinderopvang kinderbijslag kindgebonden budget huisarts huisartsenpost zorgpolis
  leefgeld nibud wooncorporatie woningcorporatie woningnet klantmanager klantregisseur casemanager
  consulent statushouder statushouders asielzoeker azc maatschappelijke begeleiding
  participatieverklaring participatieverklaringstraject leerroute onderwijsroute
  zelfredzaamheidsroute intake leerbaarheidstoets taalmaatje taalcafe taalcafé taalhuis voorschot urgentie urgentieverklaring leges
  mantelzorg mantelzorger deurwaarder dwangsom buddy taalbuddy lhbti lhbtiq staatsexamen uittreksel geboorteregister
  basisregistratie personen bewindvoering beschermingsbewind aanslag bezwaar beschikking buurthuis
  wijkcentrum peuterspeelzaal basisschool mbo hbo vmbo havo vwo isk schakelklas vluchtelingenwerk
  werkgeversservicepunt humanitas juridisch loket nederland holland ov-chipkaart whatsapp facebook
  google email sms app pdf ok covid`.split(/\s+/),
);

// Compounds grow from a few stems: energietoeslag, bijstandsuitkering, inburgeringstraject.
const stems =
  /toeslag|bijstand|inburger|uitkering|gemeente|belasting|verzekering|vergunning|regeling$|schuldhulp|kwijtschelding/;

// The towns people ask about, in every script and with any case ending: Rotterdam'da, Роттердаме.
const towns =
  /^(?:nijmeg|rotterdam|nieuwegein|amsterdam|utrecht|eindhoven|groning|tilburg|arnhem|неймег|нейме[хґ]|рот+ердам|ньювегейн|нівегейн|нювегейн|амстердам|روتردام|نایمیخن|نایمخن|نیومخاین|آمستردام|امستردام|ሮተርዳም|ኒጅሜገን|ናይሜኸን|ኣምስተርዳም|አምስተርዳም)/u;

/** Whether a folded word is a Dutch administrative term, an institution or a town. */
export function isDutchTerm(word: string): boolean {
  return terms.has(word) || stems.test(word) || towns.test(word);
}
