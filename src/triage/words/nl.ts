import type { LanguageRules } from '../compile.ts';
import { lifeInsurance } from './life-insurance.ts';

export const nl: LanguageRules = {
  words: {
    life_insurance: lifeInsurance,
    partner: `mijn man, me man, m n man, haar man, man van mij, echtgenoot, echtgenote, mijn vrouw, zijn vrouw, vriend, vriendin, partner, verloofde, mijn ex*, me ex, ex man, ex vrouw, ex vriend, ex partner, exman, expartner, exvriend`,
    family: `vader, pa, papa, moeder, ma, mama, ouders, familie, broer, broers, oom, tante, stiefvader, stiefmoeder, schoonfamilie, schoonouders, schoonmoeder, schoonvader, zwager, opa, neef, neven, gezin, pleegvader, mijn zoon`,
    child: `kind, kinderen, kindje, kids, zoon, zoontje, zonen, dochter, dochtertje, dochters, baby, babytje, peuter, kleuter, broertje, zusje, mijn jongen, nichtje, neefje, kleinzoon, kleindochter, kleinkind, tiener, jarige`,
    person: `hij, zij, ze, man, mannen, iemand, gast, jongens, mensen, persoon, buurman, buurvrouw, buren, buur, onbekende*, vreemde*, huisgenoot, verhuurder, bende, ex, jongen`,
    boss: `baas, bazen, werkgever, chef, uitzendbureau, pooier, mensensmokkelaar, smokkelaar, eigenaar, opdrachtgever, de familie waar ik, het gezin waar ik, de mensen waar ik, de man waar ik voor, bedrijf, restaurant, leidinggevende, mensen die mij hier, tuinder, ploegbaas`,
    me: 'mij, me, ons, mn gezicht, mijn gezicht',
    hit: 'slaat, slaan, sla, sloeg, geslagen, slaagt, schopt, schoppen, schopte, geschopt, stompt, stompen, gestompt, wurgt, wurgde, gewurgd, schopt, mept, meppen, trapt, getrapt, trappen, trapte, klappen, knijpt, bijt, ramt, aftuig*, tuigt, toegetakeld',
    hit_me: `slaat mij, slaat me, mishandelt, mishandeld, mishandelen, slaat ons, slaat haar, slaat zijn, slaat onze, doet mij pijn, doet me pijn, doen mij pijn, handtastelijk, gewelddadig tegen, agressief tegen, duwt mij, duwt me, trekt aan mijn haar, gooit met spullen, losse handjes, knijpt mijn keel, klappen van, in elkaar geslagen, slaat me in elkaar, geslagen door, gewelddadige`,
    break_bone:
      'mijn (arm|neus|kaak|vinger|been|rib|tand|tanden|hand|pols) gebroken, (arm|neus|kaak|vinger|rib|pols) gebroken heeft, brak mijn (arm|neus|kaak|vinger|been|rib|pols)',
    rage: 'dronken, drinkt, slaat alles kapot, maakt alles kapot, slaat het huis kort en klein, gooit met spullen, gooit met dingen, sloopt, woedend, razend, onder invloed',
    afraid: 'bang, angst, doodsbang',
    unpaid:
      'krijg niet betaald, niet betaald, betaalt niet, betalen niet, krijg geen loon, geen loon, geen salaris, zonder loon, geen geld voor mijn werk',
    abuse: `huiselijk geweld, mishandeling, kindermishandeling, mishandel*, eerwraak, eergerelateerd, geweld thuis, thuis geweld, gewelddadig thuis, thuis geslagen, partnergeweld, ouderenmishandeling, psychisch geweld`,
    rape: `verkracht, verkrachten, verkrachting, verkrachtte, aangerand, aanranding, randt, seksueel misbruik*, misbruikt mij, misbruikt me, misbruikt haar, misbruikt mijn, seksueel geweld, incest, zit aan mij, raakt mij aan, raakt me aan, betast*, aan mij gezeten, dwingt mij tot seks, dwingt me tot seks, gedwongen tot seks, tegen mijn wil seks, zit aan mijn dochter, seks met mij tegen, seks te hebben, aan me gezeten, onder mijn kleren`,
    threaten:
      'bedreig*, dreigt, dreigen, dreigde, dreiging, dreigementen, chanteer*, gechanteerd, afpers*, afgeperst, iets aandoen, wat aandoen',
    weapon:
      'een mes, met mes, groot mes, het mes, zijn mes, pistool, wapen, geweer, vuurwapen, bijl, machete, zuur, hamer, messen, honkbalknuppel',
    kill: 'vermoord*, doodmaken, dood maken, doden, neerschieten, neersteken, doodschieten, doodsteken, dood te maken, doodslaan, doodt, vermoorden',
    kill_me: `mij vermoorden, me vermoorden, vermoordt mij, vermoordt me, mij doden, me doden, mij dood maken, me dood maken, mij doodmaken, me doodmaken, maakt me dood, maakt mij dood, mij dood, me dood wil, ons vermoorden, ons doden, mij neersteken, me neersteken, mij neerschieten, mij wat aandoen, mij iets aandoen, me iets aandoen, ons iets aandoen, ons dood, haar vermoorden, haar doden, haar dood maken, mijn kinderen vermoorden, mijn familie vermoorden, me dood te, mij dood te, mij te vermoorden, me te vermoorden, ons te vermoorden, haar te vermoorden, me af te maken`,
    lock_in: `sluit mij op, sluit me op, opgesloten, sluiten mij op, sluiten me op, mag niet naar buiten, mag het huis niet uit, mag ik niet naar buiten, niet naar buiten, laat mij niet gaan, laat me niet gaan, laat mij niet weg, laat me niet weg, niet naar buiten mag, gevangen gehouden, houdt mij vast, houdt me vast, gevangene, mag ik het huis niet, mag de deur niet uit, huis niet uit, deur op slot, niet weg van, houden mij vast, niet de deur uit, het huis niet verlaten, laat me de deur niet`,
    fgm: 'besneden, besnijd*, besnijdenis, vrouwenbesnijdenis, meisjesbesnijdenis, genitale verminking, verminking',
    suicide:
      'zelfmoord*, zelfdoding, suicide, suicidaal, suicidale, zelfbeschadiging, zelf moord, zelfmoort, zelfmoordgedachten',
    kill_self: `mezelf van kant, mezelf ophangen, mijzelf ophangen, mezelf verdrinken, mezelf doden, mijzelf doden, mezelf dood, mezelf iets aandoen, mijzelf iets aandoen, mezelf wat aandoen, zichzelf iets aandoen, zichzelf wat aandoen, zichzelf van kant, zichzelf doden, zichzelf ophangen, zich ophangen, zich van kant, einde aan mijn leven, eind aan mijn leven, einde aan zijn leven, einde aan haar leven, einde maken aan, een einde maken, een einde aan maken, einde aan alles, er een eind aan, er een einde aan, uit het leven stappen, uit mijn leven stappen, mijn leven beeindigen, leven te beeindigen, eruit stappen, mezelf pijn, zichzelf pijn, zichzelf vermoorden, mezelf vermoorden, mijzelf vermoorden, me ophangen, mezelf neersteken, hand aan mezelf, van het leven beroven`,
    pills:
      'pil, pillen, tablet, tabletten, medicijnen, medicatie, paracetamol, slaappillen, slaapmiddelen, pijnstillers',
    took: 'genomen, ingenomen, geslikt, slik, slikken, innemen, neem, nemen, heb op, opgegeten, slikte',
    many: 'te veel, teveel, alle, al mijn, al de, heel de, hele doos, hele doosje, heel doosje, hele strip, hele pot, een heleboel, heel veel, zoveel, handvol, doosje, overdosis, veel',
    prescribed:
      'voorgeschreven, per dag, hoeveel, elke dag, dagelijks, apotheek, dosering, bijwerkingen, vergoed*, van de dokter, mag ik',
    jump: 'spring, springen, springt, gesprongen, gooi mezelf, sprong',
    bridge_train:
      'brug, voor de trein, voor een trein, onder de trein, balkon, dak, flat, uit het raam, spoor, het gebouw af',
    cut_self:
      'snijd mezelf, snij mezelf, mezelf snijden, mezelf te snijden, mijn polsen, polsen door, snijdt zichzelf, zichzelf snijden, zichzelf snijdt, polsen snijden, in mijn armen, in haar armen, in zijn armen, mezelf gesneden, zichzelf gesneden, snijd in mijn, snij in mijn',
    breathe: 'ademen, ademt, adem, ademhaling, ademhalen, lucht, ademd, haalt adem, ademhaal',
    hardly:
      'niet, geen, nauwelijks, bijna niet, slecht, moeilijk, moeite, gestopt, stopt, benauwd, amper, niet meer, krijgt, weinig, stopte, krijg',
    space_to_breathe:
      'luchtkwaliteit, frisse lucht, ventilatie, adempauze, lucht in huis, schimmel, ademhalingsoefening*, luchtvervuiling, luchtbed, airco, fysio*, snurk*, in de lucht, uit de lucht, snurken, buitenlucht',
    unconscious: `bewusteloos, buiten bewustzijn, niet bij bewustzijn, flauwgevallen, flauw gevallen, valt flauw, viel flauw, wordt niet wakker, niet meer wakker, niet wakker te, krijg hem niet wakker, krijg haar niet wakker, wakker krijgen, beweegt niet, beweegt niet meer, geen hartslag, geen polsslag, in elkaar gezakt, ingezakt, levenloos, reageert niet meer, reageert nergens op, niet aanspreekbaar, loopt blauw aan, wordt blauw, helemaal blauw, blauwe lippen, lippen zijn blauw, is slap, helemaal slap, ineengezakt, out gegaan, bewustzijn verloren, is blauw, wakker maken, knock out, blauw aangelopen, ziet blauw`,
    seizure: `hartaanval, hart aanval, beroerte, herseninfarct, hartstilstand, hart staat stil, hartinfarct, epileptische aanval, epilepsie aanval, toeval, stuipen, stuiptrekk*, aanval van epilepsie, mond hangt scheef, mond scheef, gezicht hangt, scheve mond, scheef gezicht, kan opeens niet praten, praat ineens onduidelijk, kan zijn arm niet, kan haar arm niet, plotseling verlamd, verlamd, hersenbloeding, allergische shock, anafylactische, keel zwelt, tong zwelt, gezicht zwelt, keel wordt dik, tong wordt dik, opgezwollen keel, gezicht zwelt op`,
    after:
      'herstel*, revalid*, therapie, dieet, risico, voorkom*, symptomen, gehad, jaren, maanden, weken geleden, autorijden, rijden, nazorg, medicijnen, thuiszorg, weer werken',
    chest: 'borst, hart, borstkas',
    pain: 'pijn, druk, drukkend, beklemd, steken, knelt',
    strong:
      'erge, erg, hevige, heftige, zware, zeer, vreselijke, veel, plotseling, enorme, opeens, ineens, plots, verschrikkelijke',
    arm: 'arm, linkerarm, kaak, zweten, zweet, schouder, tintel*, uitstraling',
    bleed: 'bloed, bloedt, bloeden, bloeding, bloedde, gebloed',
    lot: 'veel, heel erg, hevig, heftig, overal, niet stoppen, stopt niet, ernstig, zwaar, verliest, verlies, hard, erg, niet op, heel veel, hoofd, zwanger, blijft, derdegraads, stelpen, diepe',
    swallow:
      'ingeslikt, doorgeslikt, slikte, slikt, gedronken, drinkt, gegeten, opgegeten, opgedronken, binnengekregen, ingenomen, dronk',
    poison:
      'bleek, bleekmiddel, chloor, schoonmaakmiddel, afwasmiddel, wasmiddel, batterij, knoopbatterij, gif, pillen, medicijnen, tabletten, muntje, munt, magneet, rattengif, benzine, lampolie, ontstopper, gootsteenontstopper, zuur, vaatwastablet, paddenstoel*, ammoniak, terpentine',
    poisoned: 'vergiftigd, vergiftiging, koolmonoxide',
    overdose: 'overdosis, te veel drugs',
    ambulance: 'ambulance, ziekenauto, ziekenwagen, spoedarts, ambulans',
    call: 'bel, bellen, stuur, sturen, komen, kom, haal, laten komen',
    need: 'nodig, wil, zoek, moet, moeten, dringend, is er, hebben',
    money:
      'betalen, kost, kosten, rekening, verzekering, verzekerd, vergoed*, gratis, eigen risico, factuur, euro',
    baby_coming:
      'baby komt eraan, baby komt er aan, baby komt nu, vliezen gebroken, vliezen zijn gebroken, water gebroken, weeen, aan het bevallen, bevalling is begonnen, bevalling begint, begint te bevallen, ga bevallen nu, baby komt eruit, ik ben aan het bevallen',
    scald:
      'verbrand, verbrandt, heet water, kokend water, hete thee, hete olie, hete koffie, elektrische schok, onder stroom, verdrinkt, verdronken, uit het raam gevallen, van het balkon gevallen, van de trap gevallen, verbranding, uit het raam',
    choke:
      'stikt, stikken, verslikt, verslikte, gestikt, zit vast in zijn keel, zit vast in haar keel, in zijn keel, in haar keel, blijft in de keel',
    dying:
      'sterft, gaat dood, aan het doodgaan, aan het sterven, ligt op sterven, ga dood, doodgaat, gaan dood',
    missing:
      'vermist, verdwenen, kwijt, weg, weggelopen, kwijtgeraakt, spoorloos, zoek, kwijt geraakt, weg gelopen, verdween',
    kidnapped: 'ontvoer*, gekidnapt, kidnap*, meegenomen, weggehaald door, gestolen',
    cant_find:
      'kan mijn niet, niet vinden, nergens vinden, nergens te vinden, weet niet waar mijn, weet niet waar hij is, weet niet waar ze is, weet niet waar zij is, uit het oog verloren, waar is mijn, vind mijn, niet meer vinden, niet te vinden, geen idee waar hij, geen idee waar ze, niemand heeft haar gezien, niemand heeft hem gezien, niemand weet waar',
    not_home:
      'niet thuisgekomen, niet thuis gekomen, niet thuis, komt niet thuis, kwam niet thuis, niet teruggekomen, niet terug gekomen, niet terug, nooit aangekomen, niet op school aangekomen, niet uit school gekomen, nog niet thuis, komt niet terug, kwam niet terug, niet aangekomen, is niet thuis',
    thing: `paspoort, school*, kinderopvang, opvang, opvangplek, oppas, kinderbijslag, toeslag, uitkering, papieren, document*, kaart, pas, diploma, dokter, huisarts, tandarts, baan, bijbaan, werk, brief, fiets, telefoon, tand, tanden, jas, knuffel, schoenen, tas, sleutel*, vaccinatie*, inentingen, zwemles, account, geboorteakte, motivatie, interesse, lessen, les, geld, examen, boek, boeken, wachtwoord, digid, afspraak, vrienden, verzekering, verblijfs*, huiswerk, beugel, bril, kleding, huis, woning, zorgpas, briefje, vakantie, stage, paspoorten, voogd, sok, muts`,
    passport:
      'paspoort, paspoorten, id kaart, identiteitskaart, identiteitsbewijs, papieren, documenten, verblijfsvergunning, verblijfspas, mijn id, pas, telefoon',
    taken:
      'afgepakt, afgenomen, ingenomen, pakte, pakt, heeft mijn, hebben mijn, houdt, houden, bewaart, verstopt, achtergehouden, pakken, bij zich, in beslag',
    not_back: 'niet terug, geeft niet, geven niet, krijg ik niet, niet teruggeven, weigert',
    force:
      'dwingt, dwingen, gedwongen, dwong, dwang, verplicht mij, verplichten mij, zet mij onder druk, zetten mij onder druk, onder druk, laat mij, laten mij, laat me, tegen mijn wil, tegen haar wil, tegen zijn wil, forceren, forceert',
    work: 'werken, werk, werkt, schoonmaken, stelen, bedelen, drugs verkopen, arbeid, klussen',
    sex_work:
      'prostitu*, seks voor geld, mijn lichaam, lichaam verkopen, mezelf verkopen, seks met mannen, seks met klanten, slapen met mannen, met mannen naar bed, achter het raam, escort, bordeel, hoer, klanten seks, met zijn vrienden, seks hebben met, met andere mannen, naar bed met',
    trafficking:
      'mensenhandel, mensenhandelaar*, uitgebuit, uitbuiting, arbeidsuitbuiting, loverboy*, gedwongen prostitutie, gedwongen arbeid, slavernij, buit mij uit, buit me uit, buiten mij uit, verhandeld',
    debt: 'schuld, schulden, terugbetalen, afbetalen, geld voor de reis, kosten van de reis, afbetaald, terugbetaald',
    smuggler:
      'smokkelaar*, mensensmokkel*, reis, reisagent, hierheen gebracht, hier gebracht, mensenhandel*, bedreig*, mag niet weg, ticket',
    cant_leave: `mag niet weg, kan niet weg, niet weggaan, niet weg, laat mij niet gaan, laat me niet gaan, laten mij niet gaan, laten me niet gaan, mag niet vertrekken, niet naar buiten, opgesloten, opsluit*, op slot, niet stoppen met werken, bedreig*, dreigt, ontsnappen, niet vrij, mogen niet weg, mogen er niet uit, deur op slot`,
    slave: 'slaaf, slaven, slavernij, slavin, slavenwerk',
    police: `politie, marechaussee`,
    office: `ind, gemeente, ambassade, consulaat, duo, douane, uitkering, bijstand, sociale dienst, uwv, coa, klantmanager, consulent, participatie*, tegenprestatie, verlopen, verleng*, verlenging, school, rechter, vrijwilligers*, balie, jobcoach, werkplein, inburgering*, stadhuis, azc`,
    stolen: 'gestolen, kwijt, verloren, beroofd, dief',
    overtime:
      'overwerk*, overuren, zondag*, zaterdag*, weekend*, extra uren, meer uren, feestdag*, vakantie*, nachtdienst*, fulltime, voltijd, ziek, thuiswerken, avonddienst*, kerst, zwanger',
    marry:
      'trouwen, huwelijk, huwen, getrouwd, trouw, verloven, verloofd, verloving, trouwt, bruiloft, te trouwen',
    marry_off:
      'uithuwelijken, uitgehuwelijkt, uithuwelijkt, uit te huwelijken, uithuwelijking, uithuwen, uitgehuwd, huwelijk geregeld, man voor mij gevonden, man voor mij gekozen, een man voor me uitgekozen, man voor mij uitgezocht, man voor me uitgezocht, weggegeven aan, huwelijkt mij uit, bruidegom voor mij, echtgenoot voor mij gekozen, echtgenoot voor me, echtgenoot voor mij, uit huwelijken, man voor mij uitgekozen',
    forced_marriage:
      'gedwongen huwelijk, huwelijksdwang, gedwongen te trouwen, gedwongen om te trouwen, kindhuwelijk, gearrangeerd huwelijk, gedwongen word te trouwen, gedwongen trouwen',
    not_want:
      'wil niet, wil dat niet, wil ik niet, wil helemaal niet, weiger, wil het niet, niet met hem, houd niet van, hou niet van, ken hem niet, ken ik niet, geen keus, geen keuze, niet wil, zonder mijn toestemming, wil absoluut niet, niet klaar, wilt niet',
    want_me:
      'willen dat ik, wil dat ik, eist dat ik, eisen dat ik, hebben besloten, heeft besloten, verwachten dat ik, verwacht dat ik, plannen, zegt dat ik moet, zeggen dat ik moet, onder druk, hebben bepaald, beslist dat ik, heeft gevonden, dat ik ga, mij met',
    must: 'moet, moeten, verplicht',
    cousin:
      'mijn neef, een neef, oude man, oudere man, man die ik niet ken, onbekende man, jaar ouder, man uit, vreemde man, zoon van mijn oom, man van 40, man van 50, iemand die ik niet ken, man die ik nog nooit',
    against_will:
      'tegen mijn wil, tegen haar wil, onder dwang, zonder mijn toestemming, zonder te vragen, tegen zijn wil',
    sold: 'verkocht, verkopen, bruidsschat, bruidsprijs',
    left_abroad: `achtergelaten in (somalie|marokko|turkije|pakistan|irak|syrie|afghanistan|egypte|ethiopie|eritrea|iran|het buitenland), in het buitenland achtergelaten, achter te laten in, (mij|me) achterlaten, laten mij daar achter, laten me daar achter, mij daar achter, me daar achter`,
    visa: 'visum, verblijfsvergunning, vergunning, gezinshereniging, overkomen, nareis, geregistreerd, partnerschap, nationaliteit, stadhuis, gemeente, inkomenseis, akte, opnieuw, naar nederland halen, belasting, samenwonen, sponsor, laten overkomen, bewijs',
    wedding:
      'uitnodiging, gast, naar de bruiloft, mijn bruiloft, zijn bruiloft, op bezoek, overkomen, visum, komen naar',
    sleep: 'slapen, slaap, slaapplek, slaapplaats, overnachten, overnachting, slaapt, slapend',
    stay: 'verblijven, bed, terecht, blijven, heen, onderdak, logeren',
    where: 'waar, waarheen, ergens, een plek',
    tonight:
      'vannacht, vanavond, vandaag, deze nacht, nu, voor een nacht, komende nacht, op dit moment, morgen, direct, meteen',
    no_place:
      'geen plek, nergens, geen bed, geen dak, geen huis, geen woning, geen slaapplek, geen slaapplaats, geen onderdak, geen kamer, geen plaats, niets om te slapen, zonder plek, geen opvang',
    outside:
      'straat, buiten, auto, station, park, bankje, brug, bushalte, bos, busje, tent, portiek, parkeergarage, trein, berging, kelderbox, trappenhuis',
    nowhere:
      'nergens (heen|naartoe|naar toe|terecht|slapen|te slapen|om te slapen), nergens waar (ik|we|wij) kan, kan nergens heen, kunnen nergens heen, geen (plek|plaats|bed) om te slapen, geen slaapplek, geen slaapplaats, geen dak boven, geen bed voor vannacht, geen onderdak, weet niet waar ik moet slapen, weet niet waar we moeten slapen, weet niet waar ik vannacht, weet niet waar ik heen moet, weet niet waar we heen, buiten slapen, buiten geslapen, op straat slapen, op straat geslapen, slapen op straat, slaap op straat, slapen buiten, slaap buiten, waar moeten we heen vannacht, waar moet ik heen vannacht, nergens kan ik',
    evicted:
      'uitgezet, uit huis gezet, uit ons huis gezet, uit mijn huis, uit de woning, ontruimd, ontruiming, eruit gezet, eruit gegooid, op straat gezet, gooit me eruit, gooit mij eruit, zet me eruit, buitengezet, sloten vervangen, sloten veranderd, moet het huis uit, moeten het huis uit, moet eruit, moeten eruit, huis kwijt, kamer kwijt, woning kwijt, eruit, moet weg, moeten weg, moet mijn kamer uit, buitengesloten, afgebrand',
    thrown_out:
      'uit huis gezet, op straat gezet, eruit gezet, eruit gegooid, uit huis gegooid, uit ons huis gezet, het huis uit gezet, het huis uit gegooid, het huis uitgezet, huis uitgezet, buiten gezet, op straat gegooid, sloten vervangen, gooit me eruit, gooit mij eruit, zet me op straat, zet mij op straat, zet ons op straat, uit mijn kamer gezet, uit mijn huis gezet, uit de woning gezet, uit het azc gezet',
    years: 'jaar',
    homeless: 'dakloos, daklozen, thuisloos, zonder huis, zonder dak, zonder woning',
    on_street:
      '(ik ben|ben ik|wij zijn|we zijn|ben) (nu |al |weer |)(dakloos|thuisloos|homeless), (ik|we|wij|wij|sta|staan|zit|zitten|leef|leven|woon|wonen|lig|sta nu|leven nu) (nu |met mijn kinderen |met mijn gezin |letterlijk |al dagen |)op straat, slaap in (mijn|de|een) auto, slapen in (onze|de|een) auto, op straat beland, leef in mijn auto, kom op straat te staan vannacht, woon in mijn auto, wonen in de auto, sta op straat, slaap ik in mijn auto, slaap ik op straat, slapen we op straat, slapen we in de auto',
    shelter:
      'nachtopvang, noodopvang, daklozenopvang, crisisopvang, opvanghuis, opvangplek voor vannacht, blijf van mijn lijf*, vrouwenopvang, slaaphuis, winteropvang',
    homeless_others:
      'voor daklozen, vrijwillig*, daklozen helpen, briefadres, postadres, inschrijv*, ingeschreven, hoeveel, doneren, waarom, mensen op straat, mag je, mag ik, mag dat, uitkering, geveegd, spelen, feest, kat, hond, straatfeest, straatkrant, parkeren',
    hotel:
      'hotel*, hostel, airbnb, camping, gast, gasten, bezoek, toerist*, logeetje, mijn moeder, mijn zus, visite, eten, restaurant*, feest, bioscoop, concert, uitgaan, kroeg, dansen, kopen, dokter, huisarts, apotheek, tandarts, bijeenkomst, wedstrijd, zwemmen, winkel*, bus, trein, kijken, les, vuilnis, leuk, vuurwerk, sporten',
    cant_sleep:
      'niet slapen, slecht slapen, kan niet slapen, lawaai, herrie, slapeloos*, baby, nachtmerrie*, beter slapen, overlast, doorslapen, slaapt slecht',
    allowed:
      'mag je, mag ik, mag dat, toegestaan, boete, kamperen, verboden, baby, kinderwagen, vakantie, mag mijn, kind, kat, hond, middagdutje, peuter',
    pet: 'hond, katten, kat, dier, dieren, huisdier, kinderopvang, fiets, bus, puppy',
    school:
      'school, klas, cursus, opleiding, werk, baan, team, groep, club, training, sportschool, les, bus, trein, app, inburgeringscursus, stage, bijeenkomst, digid, website, zolder, deelauto, auto',
    fire: 'brand, vuur, vlammen, staat in brand, in de brand, brandt, in de fik, fikt, vlam',
    home: 'huis, woning, keuken, flat, gebouw, kamer, appartement, buren, boven, beneden, trap, trappenhuis, zolder, kelder, balkon, gordijn*, slaapkamer, bij ons, bij mij, dak, schuur, berging, pan, deur, auto, gang, portiek, galerij',
    smoke:
      'rook uit, veel rook, vol rook, rook komt, rook in, zwarte rook, ruik rook, zie rook, overal rook, brandlucht, rookontwikkeling, dikke rook, rook bij, rook onder',
    gas_smell:
      'gaslucht, gaslek, ruik gas, ruikt naar gas, gas ruik, gas geroken, gas lekt, lekt gas, sterke gasgeur, stinkt naar gas, gasgeur, koolmonoxidemelder, co melder gaat',
    explosion: 'explosie, ontploffing, ontploft, bom, knal',
    shooting:
      'wordt geschoten, er wordt geschoten, schieten op, schietpartij, schoten gehoord, hoor schoten, schiet op mij, schiet op, schiet iemand',
    intruder:
      'inbreker*, breekt in, aan het inbreken, probeert binnen te komen, proberen binnen te komen, wil binnenkomen, probeert in te breken, proberen in te breken, iemand in mijn huis, iemand in huis, vreemde in mijn huis, iemand binnen, staat voor mijn deur, staat voor de deur, staan voor de deur, bij mijn deur, trapt mijn deur, trapt de deur, bonkt op, forceert de deur, slaat mijn ramen, inbraak bezig, breken in, voor mijn huis staat, dief in, aan mijn deur',
    door: 'deur, huis, raam, buiten, straat, trap, gang',
    has: 'heeft, met, met een, zwaait, richt, trekt, trok, hield, bij zich, hebben',
    follow_me:
      'achtervolgt, achtervolgd, volgt mij, volgt me, volgen mij, volgen me, stalkt, stalker, gestalkt, stalking, loopt achter mij aan, loopt achter me aan, loopt mij achterna, zit achter mij aan, zit achter me aan, zitten achter mij aan, wacht mij op, wacht me op, loopt me achterna, zoeken mij om, achterna, achter mij aan, achter me aan',
    attack_me:
      'valt mij aan, valt me aan, aangevallen, vallen mij aan, beroofd nu, word beroofd, wordt beroofd, overvallen, val mij aan, beroven mij, in elkaar geslagen, wordt in elkaar, overval nu, net beroofd, vechtpartij, viel mij aan, viel me aan',
    stab: 'neergestoken, gestoken met een mes, neergeschoten, gestoken, steekt iemand, steekpartij',
    in_danger:
      'in gevaar, levensgevaar, niet veilig thuis, onveilig thuis, thuis niet veilig, vrees voor mijn leven, bang voor mijn leven, bel de politie, politie nu, politie snel, stuur politie, verstop me, verstopt me, ik schuil, heb me verstopt, mij verstopt, me opgesloten in de, ben niet veilig, voel me niet veilig thuis, voel mij niet veilig thuis, mijn leven is in, willen mij pakken, angst voor mijn leven',
    help: 'help, hulp, snel, spoed, dringend, nood, noodgeval, schiet op, wat moet ik doen, wat moet ik nu, direct, meteen, nu, haast, sos, alsjeblieft, bel 112, aub',
    now: 'nu, op dit moment, net, zojuist, vannacht, vanavond, vandaag, opeens, ineens, plotseling, er is, is er, bij mij, bij ons, mijn, aan het, staat in',
    past: 'vorig jaar, vorige week, vorige maand, jaren geleden, jaar geleden, maanden geleden, maand geleden, weken geleden, lang geleden, vroeger, toen ik klein, als kind, in mijn land, in de oorlog, geschiedenis, vorige zomer, afgelopen zomer, afgelopen jaar, destijds, in 2*, ooit, dagen geleden',
    if: 'als er, als iemand, als je, bij brand, bij een, bij bewusteloosheid, stel dat, wat als, wanneer er, wanneer iemand, voor het geval, indien, in geval van, wanneer bel, wanneer moet ik, wanneer mag ik, hoe voorkom, voorkomen, bijvoorbeeld, oefening, als mijn huis, als ik, als een, als het, hoe herken, wat moet ik doen bij, ingeval',
    ordinary: `film, films, serie, netflix, boek, boeken, roman, liedje, lied, muziek, spel, spelletje, game, verzekering*, verzekerd, verzekeraar, dekt, vergoed*, baan, banen, vacature*, beroep, carriere, worden, opleiding, cursus*, training, studie, studeren, studeer, student, scriptie, presentatie, spreekbeurt, werkstuk, huiswerk, schoolopdracht,
      statistiek*, hoeveel mensen, hoe vaak, percentage, cijfers, wet, wetten, wetgeving, definitie, betekenis, betekent, wat is, wat zijn, vertalen, vertaling, vertaal, woord, verschil tussen, museum, geschiedenis, nieuws, artikel, krant, vrijwilliger*, vrijwilligerswerk, werken bij, werk als, solliciteren, onderzoek, beleid, preventie, lezing, workshop, theater, toneel, podcast,
      documentaire, tentoonstelling, voorlichting, campagne, subsidie, ehbo, certificaat, vergunning, diploma, belasting*, grap, alarmnummer, contract, sport, boksen, zelfverdediging, schaken, karate, tekenfilm, examenvraag, op tv, televisie, stichting, goed doel, doneren, collecte, inburgeringsexamen, strafbaar`,
    play: 'schaken, kaarten, voetbal, gym, sportschool, bal, spel, spelletje, tennis, record, trommel, drums, boksen, wedstrijd, playstation, fifa, wereldrecord, munt, tafeltennis, weg in, alarm, les, sneeuw, eieren, paniek, over*, videogame, piano, kachel',
    body: 'zijn hoofd, haar hoofd, teen, knie, elleboog, vinger, zijn knie, de tafel, tafel, muur, paal, boom, vloer, voet, bal, zichzelf, aan de hand, over',
    each_other:
      'elkaar, andere kinderen, klasgenoot, klasgenoten, zijn broer, haar broer, zijn zus, haar zus, zijn broertje, haar broertje, zijn zusje, haar zusje, samen, broertjes en zusjes, onderling, speelgoed, andere kind, andere jongens, ander kind, op de creche',
    vehicle:
      'auto, bus, fiets, scooter, vrachtwagen, tram, bal, wind, zon, hagel, bliksem, crisis, inflatie, prijzen, taxi, economie, rekening',
    fine: 'uitzetting, boete, deurwaarder, rechtbank, rechter, rekening, factuur, ontslag, ontslaan, afsluiten, stopzetten, advocaat, uitzet*, incasso, korten, dakloos te worden, ontruiming, huisuitzetting, sluiten, scheiden, staken, regen, klimaat, bezuinig*, stopt, kwijt te raken, aanmaning, huur',
    kitchen:
      'koken, keukenmes, keukenmessen, groente*, kopen, slijpen, vinger, scheren, papier, vlees, gereedschap, verkopen, haren, mijn haar knippen, haar knippen, haar verven, ui, kok, kapper',
    license:
      'vergunning, wapenvergunning, mag, wet, verbod, museum, jacht, leger, soldaat, winkel, speelgoed*, waterpistool, kopen, verzamel*, jager',
    alarm:
      'melder, brandmelder, rookmelder*, rookmelders, brandweer*, blusser, brandblusser, blusdeken, brandveilig*, oefening, trap naar, hout, barbecue, bbq, kachel, kaars*, kaarsen, schade, verzekering, sigaret*, rookt, roken, rookverbod, wierook, vuurwerk, afval, stoken, open haard, vuurkorf, brandhout, brandgang, brandtrap, fornuis, brandstof',
    iets_anders:
      'naar school, naar de cursus, werken, betalen, eten, roken, drinken, lopen, huur, inloggen, wonen, naar, ontvangen, vinden, openen, bij, met, aan, kopen, zien, horen, praten, spreken, fietsen, slapen',
    live_where:
      'hier, in dit, in deze, in het, bij mijn, met mijn man, in nederland, stad, dorp, huis, wijk, straat, flat, azc, bij mijn ouders, alleen, in een, van een uitkering, bijstand, uitkering',
    natural:
      'begrafenis, begraven, begraafplaats, erfenis, erven, natuurlijke, testament, nalatenschap, telefoon, batterij, plant, planten, lachen, benieuwd, verveling, honger, moe, in mijn land, in nederland begraven, ouderdom, kanker, mijn graf, van de hitte, crematie, overlijdensakte',
    noise:
      'lawaai, buren, buurman, baas, nederlands, cursus, examen, stank, geur, hond, muziek, hitte, huur, rekening, schimmel, internet, werkdruk, huiswerk, kou',
    harmless: `keti koti, de slavernij, hoofd ontploft, hoofd explodeert, wat moet ik doen, in mijn huis wonen, mijn hoofd doet pijn, tijd doden, de tijd te doden, doodmoe, dood op, doodop, doodlopende, doodlopend, dood spoor, batterij is dood, telefoon is dood, mobiel is dood, doodstil, doodziek van, bloeddruk, bloedonderzoek, bloedprikken, bloed prikken, bloed geven, bloeddonor, bloedtest, bloedgroep, bloedend tandvlees, brandweer*, brandende vraag, brandstof, brandmelder, brandverzekering, verbrandt calorieen, hartelijk, ter dood, op sterven na,
      doodgewoon, doodsaai, slaat nergens op, slaat op, slaat over, slaat aan, slaapt slecht, sla krop, krop sla, moordend, moordwijf, moorddadig, lachen me dood, lach me dood, schrik me dood, schaam me dood, verveel me dood, werk me dood, me dood werken, verslaafd*, verslaving*, slag gaan, aan de slag, slagen, geslaagd, dakloze kat*, dakloze dier*, vermiste papieren, vermiste documenten, wil niet dood, niet dood wil*, vermissing van mijn, aangifte van vermissing, aangeslagen, ingeslagen, opgeslagen, slavernijverleden, slavernijmuseum, vuurwerk, op slot zetten van mijn fiets, slaapgebrek, hart luchten, hart onder de riem, hartstikke, schietvereniging, dode hoek, dode planten, dode bomen, dooie, naar de hel, zelf dokter*, griepprik, lekker slapen, eind aan mijn contract, einde aan mijn contract, niet dood`,
  },
  idioms: {
    suicide: `
      (beter af|makkelijker|gelukkiger|rustiger) + (zonder mij|zonder me|als ik er niet meer ben|als ik weg ben)
      (nooit|niet) meer wakker (worden|wil)
      (afscheidsbrief|afscheid genomen|afscheid van iedereen|laatste bericht|vaarwel) / film werk ordinary
      (pillen|tabletten) _ (voor me|voor mij|klaar|verzameld)
      (sta|staat|zit) _ (perron|brug|dak|spoor|vensterbank|rails) + (wil|springen|niet meer|verdieping|kan niet)
      (maak|maakt|maken) _ (eind|einde) aan
      (zonder pijn|pijnloos) _ (sterven|doodgaan|dood)
      (alles|spullen) weggegeven
      (er morgen niet meer|er niet meer is) + (zegt|afscheid|broer|zus|vriend*)
      (wil|wilt|zou|wou|wens|wenst|liever|beter|klaar om te|verlang*|wilde) _ (dood|sterven|dood zijn|doodgaan|er niet meer zijn|niet meer leven|niet meer wakker worden|verdwijnen) / ordinary natural
      (niet meer|niet langer|nooit meer) _ (leven|verder leven|wakker worden|verder|bestaan|er zijn) / live_where ordinary
      (wil|wilt|kan|hoeft) _ niet meer / live_where ordinary noise iets_anders
      (zie|ziet|heb|heeft|heeft het) _ (geen|niet) _ (zin|uitweg|toekomst|reden) _ (leven|te leven|om te leven|meer|verder) / ordinary live_where
      leven _ (geen zin|zinloos|niet de moeite|niets meer waard|geen nut|hoeft niet)
      (geen zin|zat|moe|klaar|klaar met) _ (het leven|in het leven|van het leven|mijn leven|om te leven)
      (beter af|beter) _ (zonder mij|zonder me|als ik dood|als ik er niet|als ik weg)
      (denk|denkt|dacht|gedachten|gedachte) _ (aan de dood|aan doodgaan|over de dood|dood te zijn|dood te gaan|er niet meer te zijn|aan zelfdoding|aan zelfmoord) / ordinary
      (hoop|wens|wou|wil) _ (niet wakker|nooit wakker|nooit geboren|voor altijd slapen|nooit meer wakker)
      (afscheidsbrief|afscheids brief) / ordinary
      (hoe|wat) _ (pijnloos|snel|makkelijk) _ (dood|sterven|doodgaan|eind) / ordinary natural
      (trek|houd|hou|kan) (het|dit) _ niet meer _ (dood|leven|uit|aan) / noise
      (wil|ga) _ (er|eraan) _ (een eind|een einde|mee stoppen) _ (maken|leven) / ordinary
    `,
    medical: `
      (ligt|gevallen|trap|val) + (reageert niet|beweegt niet|niet wakker|geen reactie) / if
      (spuugt|braakt|hoest) _ bloed
      (knoopbatterij|batterij) _ (ingeslikt|doorgeslikt)
      (mond|gezicht) _ (scheef|hangt) / past
      keel _ (zwelt|dicht|opgezwollen)
      (pufje|inhaler) + (lucht|werkt niet|benauwd)
      (hoofdje|vliezen|persweeen|baby komt) + (al|gebroken|nu|er)
      (kokend|kokende|hete|heet) _ (water|theewater|olie|vet) + (over|heen|verbrand)
      <child> + (koorts) + (41|42|stuip*|slap|suf|niet wakker|schokt|schudt|blauw) / ordinary past if
      (aangereden|overreden) _ (door een|door de) / ordinary past if
      (van|uit) _ (trap|balkon|dak|raam|ladder|hoogte) _ gevallen + (bloed|bloedt|hoofd|beweegt|bewusteloos|help|niet) / ordinary past if
      (zwanger) + (bloed|bloeding|bloed verlies|bloedverlies|weeen|erge pijn) / ordinary past if
      hart _ (stopt|gestopt|klopt niet|slaat niet)
      (spoed|noodgeval) + (dokter|ziekenhuis|arts) + (nu|snel|direct) / ordinary past if
      (halfzijdig|plotseling|opeens|ineens) _ (verlamd|niet praten|niet bewegen|scheef|blind) / ordinary past if
    `,
    missing_child: `
      (net|zonet) + (nu|nergens|weg) + (zoontje|dochtertje|kind|ze|hij) + (markt|glijbaan|speeltuin|park|winkel|strand|naast me)
      (met de kinderen|met haar|met hem|met mijn kind*) + (komt niet terug|neemt niet op|brengt ze niet terug|terugbrengen)
      (weggelopen|deur uit gelopen|meegegaan met|met een man) + (azc|dochter|zoon|broertje|zusje|nichtje|kind) / school
      (meegenomen|opgehaald) + (mijn baby|mijn kind|kinderwagen*|ik was het niet) / ordinary school
      (kwijt|verloren) _ (op de markt|in het park|in de stad|op het strand|in de winkel|op het station|in het winkelcentrum) + <child> / ordinary past thing
      (ex|vader|moeder|man) _ (meegenomen|ontvoerd|mee naar|gevlucht met) + <child> / ordinary past thing
      <child> + (gisteren|uur|uren|ochtend|vanmorgen|vanmiddag) + (weg|niet gezien|verdwenen|vertrokken en) / ordinary past thing
    `,
    forced_marriage: `
      (uitgehuwelijkt|uithuwelijken|eerwraak|eer van de familie)
      (trouwen|bruiloft|man klaar|man nemen) + (moet ik|wil niet|ze wil niet|ik moet|liever dood|slaat me|achtergelaten) / office
      (meenemen|neemt mij mee|nemen mij mee|nemen me mee|sturen mij|stuurt mij|terugsturen|sturen me) + (trouwen|huwelijk|bruiloft|man) + (naar|terug) / ordinary
      (wil niet|weiger|wil helemaal niet) _ trouwen _ (met hem|met die|met een|met mijn neef|met iemand|met deze) / ordinary
      (bang|vrees) + (vakantie|reis) + (trouwen|uithuwelijk*|achterlaten|achtergelaten|huwelijk)
      (ben|ik ben) (13|14|15|16|17) + (trouwen|huwelijk) / ordinary
      trouwen met (mijn neef|een man die|een oude|iemand die|een onbekende|een man van) + (moet|moeten|willen|wil niet|ouders|vader|familie) / ordinary
      (mag|kan) _ niet (terug|terugkomen) naar nederland + (paspoort|ouders|familie|vader|man) / ordinary visa
    `,
    trafficking: `
      (paspoort|paspoorten|pas) + (kluis|slot|baas|weg|terugbetalen) + (mag niet|eerst|slapen|werk*|terug betalen|zegt) / office ordinary
      (moet|laat|gedwongen|dwingt) + (met mannen|andere mannen|klanten) + (slapen|mee|geld|bed)
      (gedwongen|dwingen|dreigen) + (stelen|drugs|bedelen|familie thuis)
      uur per dag + (krijg niks|geen loon|niet weg|mag niet)
      (al mijn loon|al het geld) _ (afgeven|geven|wil)
      (krijg|krijgen|betaalt|betalen|geen) _ (geen geld|geen loon|geen salaris|niet betaald|niets betaald|niet uitbetaald|loon|salaris) & (paspoort|niet weg|opgesloten|opgesloten|bedreigt|slapen op het werk|slaap op mijn werk|niet naar buiten) / ordinary
      (moet|moeten) _ (al mijn geld|mijn geld|mijn loon|alles wat ik verdien|mijn salaris) _ (afgeven|inleveren|geven) / ordinary fine
      (vriend|hij|ze|man) _ (dwingt|laat|wil) _ (mannen|klanten|lichaam|seks|hoer|escort) / ordinary
      verkocht aan (een|mannen|andere)
      (12|13|14|15|16|17|18) uur _ (per dag|dag) & (paspoort|niet weg|geen geld|opgesloten|zonder loon|bedreigt|niet naar buiten)
      (moet|moeten|laten|laat) _ (tippelen|tippel|in de prostitutie|als prostituee)
    `,
    violence: `
      (bij|om) (mijn|m'n|me|mn) (keel|nek) _ (gepakt|gegrepen|greep|knijpt)
      (riem|kabel|stok) + (vader|stiefvader|me|mij|ons) + (slaat|pakt|krijg|slaan)
      (stiefvader|oom|opa|coach|leraar) + (kamer|bed|zit aan|betast) + (snachts|nacht|mij|me|dochter|zoon)
      (blauwe plekken|brandwonden|onder de plekken) + (zegt|haar man|kind|dochter|vriendin|vader|schoonzus)
      (ging gewoon door|wou niet|wilde niet|wil geen) + (bed|seks|uitgekleed|vastgehouden)
      (mag|laat) _ (deur niet uit|niet naar buiten|huis niet uit) + (man|telefoon|hij) / ordinary
      (trapte|trapt|schopte) _ (buik|trap|rug)
      (trap af|van de trap) + (duwde|duwt|gooide)
      ex + (weet waar ik woon|kapot maakt|staat elke dag|rijdt achter|naaktfoto*|volgt)
      (bang|angst|doodsbang) (voor|van) (mijn|me|m n) (man|vriend|ex|partner|vrouw|vader|broer|familie|zoon|stiefvader|oom|ouders) / ordinary
      (bang|durf niet|angst) _ (naar huis|thuis te|om naar huis|thuis) / ordinary
      (man|vriend|vader|partner|ex|vrouw|broer) _ (gewelddadig|agressief|gevaarlijk) / ordinary
      (gevlucht|vluchten|weglopen|wegvluchten|ontsnappen|weg bij|weggelopen) + (man|vriend|vader|ex|familie) + (geweld*|slaat|mishandel*|bedreig*|bang|vermoord*) / ordinary
      (hoor|horen) _ (buren|buurvrouw|vrouw|kind|kinderen) _ (schreeuw*|slaan|geslagen|gillen|om hulp) / ordinary
      (blauwe plekken|blauw oog) + (man|vriend|vader|kind|dochter|moeder|vriendin|partner) / ordinary
      ik (sla|heb geslagen|mishandel) _ (vrouw|kind|kinderen|vriendin|man|zoon|dochter)
      (riem|vuist|vuisten|stok) + (man|vader|slaat|vriend|partner) / play ordinary
    `,
    danger: `
      (rammelt|breekt|probeert) + (deur|achterdeur|raam|slot) + (iemand|nu|alleen) / ordinary past
      (in de fik|staat in brand|vlammen)
      (loopt|rijdt|komt) _ (achter mij aan|achter me aan)
      (door het ijs|in de sloot|in het water|in de gracht|in het kanaal) + (gezakt|gevallen|auto|kind|jongen|zit)
      (bijl|honkbalknuppel*|mes) + (deur|slaan|mannen) / kitchen
      (er is|er woedt) (een |)brand / ordinary past if alarm
      (huis|keuken|flat|woning|kamer|auto|pan|buren) _ (staat in brand|in brand|in de brand|brandt|in de fik) / ordinary past if alarm
      (staat|staan|is) _ (voor de deur|bij de deur|buiten) + (mes|wapen|pistool|dreigt|bedreigt|bang|vermoorden) / ordinary past
      (wil|gaat|dreigt|probeert|wilde) _ (vermoorden|doodmaken|doden|neersteken|dood maken|doodschieten|afmaken) / ordinary
      (ongeluk|aanrijding) + (gewond*|bloed|net gebeurd|zojuist|help) / ordinary past if
      (vast|opgesloten) _ (lift|brandend*|auto) + help / ordinary past
    `,
    homeless_tonight: `
      (slot|sloten) _ (vervangen|veranderd) + (verhuurder|huisbaas|erin|spullen|stoep|ik)
      (slapen|slaap|slaapt|wonen) _ (in de auto|in een tent*|op het station|in het bos|bushalte|in mijn auto|op straat) / ordinary past
      (eruit|uit huis|buiten) _ gezet + (straat|baby|kinderen|nu|man|ouders)
      (opvang|nachtopvang) _ vol + (waar|vanavond|vannacht|vriest)
      (vandaag|vannacht|vanavond) + (uit de woning|uit mijn kamer|niet meer bij|kamer uit)
      (ontslagen uit het ziekenhuis|afgebrand) + (nergens|geen plek|waar)
      waar _ (slapen|overnachten|heen|terecht|blijven|naartoe) _ (vannacht|vanavond|vandaag) / ordinary hotel cant_sleep
      waar _ (vannacht|vanavond) _ (slapen|overnachten|heen|terecht|blijven|naartoe|slaapplek) / ordinary hotel cant_sleep
      (zoek|zoeken|nodig|is er) _ (bed|slaapplek|slaapplaats|onderdak|plek) _ (vannacht|vanavond|nu|vandaag) / ordinary hotel
      (vannacht|vanavond|vandaag|nu) _ (geen|nergens) _ (slaapplek|slaapplaats|bed|plek|onderdak|slapen|heen|naartoe) / ordinary hotel
      (opvang|azc|nachtopvang|coa) _ (vol|geweigerd|weggestuurd|geen plek) + (slapen|vannacht|kinderen|straat|heen|nu) / ordinary
      (uitgezet|ontruimd|ontruiming|huis uit|eruit|op straat) + (vandaag|morgen|vannacht|nu|vanmiddag) / ordinary
      (koud|winter|vriest|regen) + (buiten|straat) + (slapen|slaap|nacht|kinderen) / ordinary past allowed
      (weggelopen|gevlucht) + (slapen|nergens|heen|vannacht) / ordinary past
    `,
  },
};
