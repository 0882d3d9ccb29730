import type { LanguageRules } from '../compile.ts';
import { lifeInsurance } from './life-insurance.ts';

export const ro: LanguageRules = {
  words: {
    life_insurance: lifeInsurance,
    partner:
      'soțul, soț, soțului, soția, soție, bărbatul meu, bărbatu, bărbatul ei, nevasta, iubitul, iubita, prietenul meu, fostul, fosta, partenerul, partenera, logodnicul, concubinul, bărbat miu, sotu, fostul meu',
    family:
      'tatăl, tata, tatălui, mama, mamă, părinții, părinți, familia, fratele, frații, unchiul, mătușa, tatăl vitreg, mama vitregă, socrul, soacra, socrii, cumnatul, bunicul, verii, rudele, fratele meu, fiul meu',
    child:
      'copil, copilul, copilului, copii, copiii, copiilor, fiul, fiica, fiu, fiică, bebeluș, bebelușul, bebe, bebelușului, băiatul, băiețelul, fetița, fata mea, fata, fetei, fetiței, băiețel, frățiorul, surioara, nepotul, nepoata, nepoțelul, minor, micuțul, baiatu, puștiul',
    person:
      'el, ea, ei, bărbat, bărbați, cineva, om, un tip, tip, tipi, oameni, persoană, vecin, vecinul, vecina, necunoscut, colegul de cameră, proprietarul, unul, un om, băieți',
    boss: 'șef, șeful, șefa, patron, patronul, patroana, angajator, angajatorul, agenția, agenție, proxenet, pește, peștele, traficant, traficantul, contrabandist, călăuza, familia la care, doamna la care, oamenii la care, omul la care, cel care m a adus, cei care m au adus, firma, restaurant, șefi, fermier',
    me: 'mă, m, mine, îmi, ne, noi, pe mine',
    hit: 'bate, bat, bătut, bătută, bătea, bătaie, bătăi, lovește, lovesc, lovit, lovită, lovea, pălmui*, palme, pumni, pumn, picioare, strânge de gât, strangul*, lovituri, agresează, agresat, agresată, brutalizat, ia la bătaie, cureaua, trage de păr',
    hit_me:
      'mă bate, mă lovește, mă bat, mă lovesc, m a bătut, m a lovit, mă bătea, mă agresează, mă pălmuiește, mă maltratează, mă abuzează, mă strânge de gât, dă în mine, dau în mine, a dat în mine, mă snopește, mă rupe cu bătaia, mă ia la bătaie, ridică mâna, mă împinge, mă trage de păr, ne bate, ne lovește, o bate, îl bate, îi bate, violent cu mine, agresiv cu mine, îmi face rău, îmi dă palme, mă ia la pumni, sunt bătută, sunt bătut, o lovește, bate copiii, bate copilul, ia bătaie',
    break_bone:
      'mi a rupt (mâna|nasul|piciorul|degetul|maxilarul|coasta|dintele), mi a spart (nasul|capul|dintele|dinții), mi a scos un dinte',
    rage: 'beat, bețiv*, bea, sparge tot*, sparge lucruri*, distruge*, aruncă cu*, drogat, furios, nervos și',
    afraid: 'frică, teamă, mă tem, speriată, speriat',
    unpaid:
      'nu mă plătește, nu mă plătesc, nu sunt plătit*, fără salariu, nu îmi dă bani, nu îmi dă salari*, nu ne plătesc, nu îmi plătește',
    abuse:
      'violență domestică, violența domestică, violență în familie, violența în familie, abuz domestic, abuzată, abuzat de, maltrat*, violențe domestice, femeie bătută, abuzează, soț violent, violență acasă, crimă de onoare, violent acasă, abuz emoțional, bătută acasă, bătut acasă',
    rape: 'viol, violat, violată, violează, violat de, viola, abuz sexual, abuzat sexual, abuzată sexual, abuzează sexual, agresiune sexuală, agresată sexual, agresat sexual, hărțuire sexuală, mă pipăie, mă atinge, m a atins, atinge fetița, atinge fiica, o atinge pe fata, mă obligă să fac sex, mă forțează să fac sex, obligată să fac sex, molest*, incest, sex cu forța, violul, se culcă cu mine cu forța',
    threaten:
      'amenință, amenințat, amenințată, ameninț, amenințări, amenințare, amenința, amenință că, șantaj*, șantajează, ameninta*',
    weapon:
      'cuțit, cuțitul, pistol, pistolul, armă, arma, topor, macetă, acid, ciocan, pușcă, sabie, bâtă',
    kill: 'omor, omoare, omorî, ucid, ucide, ucidă, ucis, înjunghi*, împușc*, omoara',
    kill_me:
      'mă omoare, mă omoară, mă ucidă, mă ucide, ne omoare, ne omoară, ne ucide, mă înjunghie, mă împuște, omoare copiii, o omoare, îl omoare, să mă omoare, mă va omorî, mă va ucide, vrea să mor, m a amenințat cu moartea, amenință cu moartea, amenințat cu moartea, amenințată cu moartea, amenințări cu moartea, îmi ia viața, îmi taie gâtul, omoare familia, amenințare cu moartea',
    lock_in:
      'mă închide, mă încuie, mă ține închis*, mă țin închis*, închisă în, închis în, încuiată, încuiat, sechestr*, nu mă lasă să ies, nu mă lasă să plec, nu ne lasă să ieșim, nu mă lasă afară, nu am voie să ies, nu am voie să plec, nu pot ieși din casă, nu mă lasă din casă, prizonier*, mă țin încuiat*, m a închis, m a încuiat, nu mă lasă nicăieri, m au închis, m au încuiat',
    fgm: 'circumcizi*, mutilare genitală, mutilarea genitală, mutileze, excizie, circumcidă',
    suicide:
      'suicid, suicidul, suicidare, sinucid*, sinucis, automutil*, gânduri suicidale, suicidar*, suicidale, sinuci*',
    kill_self:
      'mă omor, să mă omor, mă sinucid, se omoare, se omoară, se sinucidă, îmi iau viața, îmi pun capăt, să mi iau viața, să mi pun capăt, să și pună capăt, își pune capăt, își ia viața, pun capăt zilelor, pună capăt zilelor, pun capăt vieții, mă spânzur, se spânzur*, mă arunc, se arunce, mă înec, îmi tai venele, își taie venele, îmi fac rău, își face rău, să mi fac rău, să și ia viața, termin cu viața, termin cu totul, închei cu viața, să mi fac seama, îmi fac seama, își facă seama, mă tai pe, mă împușc, omor singur*, iau zilele, ia zilele',
    pills:
      'pastile, pastilele, pastilă, medicamente, medicamentele, somnifere, paracetamol, tablete, calmante',
    took: 'luat, am luat, înghițit, iau, băut, a luat, înghiți',
    many: 'multe, mulți, prea multe, toate, tot, o cutie, toată cutia, cutia întreagă, un pumn de, flacon, folie, supradoză, grămadă',
    prescribed:
      'prescris*, pe zi, câte pastile, zilnic, în fiecare zi, farmaci*, doză, efecte secundare, rețetă, rețet*, compensat*',
    jump: 'sar, să sar, sară, arunc, sărit, sări',
    bridge_train: 'pod, podul, tren, trenului, balcon, bloc, geam, fereastră, acoperiș, șine, etaj',
    cut_self:
      'mă tai, îmi tai, se taie, își taie, tai venele, mă tai pe mâini, se taie pe mâini, venele, mă automutilez',
    breathe: 'respir, respira, respiră, respire, respirație, respirația, aer, respirat',
    hardly:
      'nu, greu, abia, nu mai, dificil, greutate, dificultăți, probleme, lipsă, fără, sufoc*, nu poate, oprit',
    space_to_breathe:
      'mucegai, aer condiționat, calitatea aerului, exerciții, aer curat, poluare, sforă*, aer liber, curs',
    unconscious:
      'inconștient*, leșinat, leșinată, a leșinat, și a pierdut cunoștința, pierdut cunoștința, fără cunoștință, fără conștiență, nu se trezește, nu se mai trezește, nu reacționează, nu mișcă, nu se mișcă, nu mai mișcă, nu se mai mișcă, nu răspunde la nimic, fără puls, nu are puls, s a prăbușit, prăbușit, s a învinețit, se învinețește, e vânăt, e vânătă, buzele vinete, buze vinete, e albastru, nu pot să l trezesc, nu pot să o trezesc, nu l pot trezi, nu o pot trezi, e moale, nu și revine, nu își revine, căzut jos și',
    seizure:
      'infarct, atac de cord, atac de inimă, atac cerebral, accident vascular, avc, stop cardiac, convulsii, convulsie, criză de epilepsie, epileptic*, gura strâmbă, i s a strâmbat gura, fața strâmbă, față căzută, paralizat brusc, paralizat*, nu mai poate vorbi, nu poate vorbi brusc, i s a oprit inima, inima nu bate, inima s a oprit, gâtul umflat, i se umflă gâtul, limba umflată, i se umflă limba, i se umflă fața, șoc anafilactic, șoc alergic, se umflă la față',
    after:
      'recuper*, reabilitare, terapie, dietă, risc*, prevenire, prevenirea, prevenim, simptome, semne, a avut, am avut, ani, luni, conduc, îngrijire la domiciliu, după, muncesc din nou',
    chest: 'piept, pieptul, pieptului, inima, inimă, toracică',
    pain: 'doare, durere, dureri, presiune, apasă, apăsare, strânge, junghi',
    strong:
      'tare, puternic*, rău, foarte, groaznic*, îngrozitor, cumplit*, intens*, brusc, insuportabil*',
    arm: 'braț, brațul, mâna stângă, maxilar, transpir*, umăr, amorțit*, amorțeală',
    bleed:
      'sângerează, sângerez, sângerare, sânge, sângera, sângerat, hemoragie, sângerează*, sangereaza',
    lot: 'mult, multă, foarte tare, tare, peste tot, nu se oprește, nu se mai oprește, pierde, pierd, pierdut, grav, puternic*, însărcinată, gravidă, cap, prea mult, opresc, adânc*, șiroaie',
    swallow: 'înghițit, a înghițit, băut, a băut, mâncat, a mâncat, ingerat, luat, a luat, înghite',
    poison:
      'înălbitor, clor, clorom, detergent, soluție de curățat, produs de curățenie, baterie, bateria, otravă, pastile, medicamente, monedă, magnet, benzină, acid, otravă de șobolani, soluție de desfundat, ciuperci, diluant, domestos, spirt, sodă',
    poisoned: 'otrăvit, otrăvită, otrăvire, intoxic*, monoxid de carbon',
    overdose: 'supradoză, supradoz*',
    ambulance: 'ambulanță, ambulanța, ambulanței, salvarea, salvare',
    call: 'chem, cheamă, chemați, suni, sun, sunați, trimite, trimiteți, vină, să vină, chemat, suna',
    need: 'nevoie, vreau, trebuie, caut, urgent, am nevoie',
    money: 'plătesc, plăti, costă, cost, factură, asigurare, asigurarea, gratuit, euro, decont*',
    baby_coming:
      'mi s a rupt apa, s a rupt apa, i s a rupt apa, vine copilul, vine bebelușul, contracții, nasc acum, naște acum, sunt în travaliu, în travaliu, e în travaliu, a început nașterea, iese copilul, mi au venit durerile, durerile facerii',
    scald:
      'ars, arsă, opărit, opărită, s a opărit, apă fiartă, ulei fierbinte, ceai fierbinte, apă clocotită, electrocut*, înecat, se îneacă, a căzut de la, căzut de la balcon, căzut pe geam, căzut de la etaj, curentat',
    choke:
      'se îneacă, s a înecat cu, se sufocă, sufocă, înecat cu, blocat în gât, în gât o, mă sufoc, se sufoca',
    dying: 'moare, e pe moarte, pe moarte, o să moară, va muri',
    missing:
      'dispărut, dispărută, dispăruți, a dispărut, pierdut, pierdută, fugit, a fugit de acasă, plecat de acasă, dispare, s a pierdut, s a rătăcit, rătăcit, lipsește',
    kidnapped:
      'răpit, răpită, răpiți, mi a luat copil*, a luat copilul, au luat copilul, a furat copilul, luat copilul, luat copiii, mi a răpit, răpire, luat fata, luat fiul, luat fetița, luat băiatul',
    cant_find:
      'nu mi găsesc, nu îmi găsesc, nu găsesc pe, nu l găsesc, nu o găsesc, nu îl găsesc, nu găsim, nu știu unde este fiul, nu știu unde e copil*, nu știu unde este copil*, nu știu unde e, nu știu unde este, nu știm unde, unde este copilul meu, unde e copilul meu, am pierdut copilul, mi am pierdut copilul, mi am pierdut fiul, mi am pierdut fetița, mi am pierdut fiica, nimeni nu știe unde, nu l a văzut nimeni, nu a văzut o nimeni',
    not_home:
      'nu a venit acasă, nu s a întors, nu a ajuns acasă, nu a ajuns la școală, nu vine acasă, nu s a mai întors, nu a mai venit, nu e acasă, nu este acasă, încă nu a venit, nu a ajuns, nu s a întors acasă, n a venit acasă, n a mai venit, n a ajuns acasă, nu a apărut',
    thing:
      'pașaport, școală pentru, loc la, grădiniță, creșă, alocație, alocația, acte, actele, document*, card, diplomă, medic, doctor, dentist, loc de muncă, scrisoare, bicicletă, bicicleta, telefon, telefonul, dinte, dinți, haină, jucări*, pantofi, ghiozdan*, căciul*, fular*, mănuș*, geaca, geantă, mingea, chei, vaccin*, carnet, înot, cont, certificat, motivație, poftă, interes, ore, lecții, bani, examen, carte, cărți, parolă, digid, programare, prieteni, asigurare, permis, ochelari, vacanță, o școală, kilograme, slujbă, pofta de mâncare',
    passport:
      'pașaport, pașaportul, pașapoarte, pașapoartele, acte, actele, buletin, buletinul, documente, documentele, permis de ședere, cartea de identitate, telefonul',
    taken:
      'luat, ia, iau, ține, țin, reține, ținut, confiscat, ascuns, oprit, păstrează, are pașaportul, au pașaportul, mi a luat, mi au luat, reținut',
    not_back:
      'nu mi l dă, nu mi le dă, nu mi dă, nu vrea să mi, refuză, nu mi le mai dă, nu mi l mai dă, nu îmi dă, nu înapoiază, înapoi',
    force:
      'obligă, obligat, obligată, forțează, forțat, forțată, silit, silită, constrâng*, mă pun, mă pune, cu forța, împotriva voinței, forța, presează, presiune, sunt pus*, oblige, forțeze',
    work: 'lucrez, lucru, muncesc, muncă, munci, lucra, muncim, fur, cerșesc, cerșetori, cerșit, vând droguri, curățenie, să lucrez, să muncesc',
    sex_work:
      'prostitu*, vând corpul, îmi vând corpul, sex cu bărbați, sex pentru bani, mă culc cu bărbați, mă culc cu clienți, sex cu clienți, bordel, vitrină, escortă, să mă culc cu, produc la stradă, să mă vând, fac trotuarul, culc cu alții, culc cu prietenii',
    trafficking:
      'trafic de persoane, trafic de carne vie, traficul de persoane, traficat, traficată, exploatare, exploatat, exploatată, mă exploatează, exploatează, sclavie modernă, muncă forțată, loverboy, prostituție forțată, sunt exploat*, exploatați',
    debt: 'datorie, datorii, dator, datoare, datorez, plătesc drumul, banii de drum, costul drumului, transportul',
    smuggler:
      'traficant*, călăuz*, drum, drumul, m a adus, m au adus, amenin*, nu pot pleca, bilet, transport*',
    cant_leave:
      'nu pot pleca, nu pot să plec, nu mă lasă să plec, nu mă lasă să ies, nu mă lasă plec*, nu am voie să plec, nu am voie să ies, închis*, încui*, nu ne lasă, amenin*, nu sunt liber*, să scap, nu pot scăpa, nu pot fugi, nu putem pleca',
    slave: 'sclav, sclavă, sclavi, sclavie, sclavul',
    police: 'poliți*',
    office:
      'ind, primări*, ambasad*, consulat*, duo, vamă, vama, ajutor social, ajutorul social, uwv, coa, asistent social, expir*, reînno*, prelung*, școală, judecător, tribunal, voluntar*, gemeente, aeroport, azil, uitkering, bijstand',
    stolen: 'furat, pierdut, furt, hoț',
    overtime:
      'ore suplimentare, peste program, duminic*, sâmbăt*, weekend*, mai multe ore, sărbători, sărbătoare, concediu, noaptea, normă întreagă, bolnav*, crăciun, însărcinată, vacanță',
    marry:
      'căsător*, mărit, măritat, măritată, mărite, căsătoria, nuntă, nunta, logod*, însor, iau de bărbat, însoare, cununi*',
    marry_off:
      'mă mărite, mă dea de soție, să mă mărite cu forța, m au promis, m a promis, mi au găsit soț, mi au găsit un soț, mi au găsit bărbat, mi au găsit un bărbat, mi au ales soț*, mi au ales bărbat*, mi au aranjat căsătoria, aranjat nunta, căsătorie aranjată, mă mărită, mă dă de nevastă, să o mărite, o mărită cu, căsătorie aranjată pentru mine, să mă însoare cu forța, mă însoare, dată de soție',
    forced_marriage:
      'căsătorie forțată, căsătoria forțată, căsătorii forțate, măritată cu forța, căsătorită cu forța, obligată să mă mărit, obligată să mă căsătoresc, obligat să mă căsătoresc, obligat să mă însor, forțată să mă mărit, căsătorie aranjată, forțată să mă căsătoresc, căsătoria copiilor',
    not_want:
      'nu vreau, nu vrea, refuz, nu sunt de acord, nu îl iubesc, nu l iubesc, nu îl cunosc, nu l cunosc, nu l știu, fără acordul, nu am de ales, nu sunt pregătită, împotriva',
    want_me:
      'vor să mă, vrea să mă, insistă, a hotărât, au hotărât, a decis, au decis, au ales, a ales, au găsit, mă presează, spune că trebuie, spun că trebuie, mă pun să, plănuiesc, presiuni',
    must: 'trebuie, obligat*, musai, sunt nevoit*',
    cousin:
      'vărul meu, văr, verișor*, bătrân, bărbat bătrân, bărbat mai în vârstă, om bătrân, necunoscut, bărbat pe care nu, cineva pe care nu, bărbat de 40, bărbat de 50, unchiului, om pe care nu, băiat pe care nu',
    against_will:
      'împotriva voinței, fără voia, fără acordul, cu forța, fără să mă întrebe, fără consimțământ',
    sold: 'vândut, vândută, vând, zestre',
    left_abroad:
      '(lăsat|lăsată|abandonat|abandonată) în (maroc|somalia|turcia|pakistan|irak|siria|afganistan|egipt|străinătate|altă țară), mă lase acolo, mă lasă acolo',
    visa: 'viză, permis*, reîntregire, aduc, înregistr*, parteneriat, cetățenie, primări*, certificat*, din nou, acte, prieten*, dovad*, venit*, impozit*, invitați',
    wedding: 'invitat*, vină la, vizită, particip*, nunta mea, nunta ei, nunta lui, la nuntă',
    sleep:
      'dormi, dorm, doarmă, dormim, doarme, înnoptez, înnopta, cazare, cazez, petrec noaptea, dormit',
    stay: 'rămân, stau, pat, merg, mergem, adăpost, duc, acoperiș',
    where: 'unde, undeva, un loc',
    tonight:
      'diseară, la noapte, noaptea asta, în noaptea asta, noaptea aceasta, azi, astăzi, acum, în seara asta, astă seară, mâine, astă noapte, în seara aceasta, imediat, pentru o noapte',
    no_place:
      'nicăieri, nu am unde, nu avem unde, n am unde, n avem unde, nu am casă, nu avem casă, fără acoperiș, fără casă, niciun loc, nu am un loc, nu am pat, nu mai am unde, fără adăpost, nu am loc, fără locuință, n am casă',
    outside:
      'stradă, afară, mașină, gară, parc, bancă, pod, cort, pădure, stație, scara blocului, drumuri, străzi',
    nowhere:
      '(nu am|nu avem|n am|n avem|nu mai am|nu mai avem|nu are) unde (dormi|merge|să dorm|să dormim|să mă duc|să merg|să stau|sta|să mergem|ne duce|să ne ducem|mă duce|rămâne), nu am nicăieri, nicăieri unde, nu știu unde să dorm, nu știu unde o să dorm, nu știm unde să dormim, nu știu unde să mă duc la noapte, fără acoperiș deasupra, am dormit afară, dormit pe stradă, dormim afară, dorm afară, dorm pe stradă, dormim pe stradă, dormit în gară, dorm în gară, acoperiș deasupra capului',
    evicted:
      'evacuat, evacuată, evacuați, evacuează, evacuare, dat afară, dată afară, dați afară, dă afară, dau afară, scos din casă, scoși din casă, aruncat în stradă, aruncat afară, pe drumuri, a schimbat yala, schimbat încuietoarea, schimbat yalele, pierdut casa, pierdut camera, pierdut locuința, alungat, alungată, gonit, gonită',
    thrown_out:
      '(m a|ne a|m au|ne au|am fost|a fost|mă|ne) (dat|dată|dați|scos|scoasă|aruncat|aruncată|alungat|alungată|gonit|dă|dau|gonită) (afară|din casă|în stradă|pe stradă|de acasă|pe drumuri), (am fost|suntem|am fost azi|ne a|ne au|m au|m a) (evacuat|evacuată|evacuați), dat afară din casă, dată afară din casă, a schimbat yala, schimbat yala, dați afară din casă, schimbat încuietoarea',
    years: 'ani',
    homeless: 'fără adăpost, fără casă, boschetar, om al străzii, fără locuință, oamenii străzii',
    on_street:
      '(sunt|suntem) (acum |)(fără adăpost|fără casă|om al străzii), (sunt|suntem|trăiesc|trăim|stau|stăm|am ajuns|am rămas|am ramas|rămas|dorm|dormim) (acum |cu copiii |cu familia |toți |)(pe stradă|în stradă|pe străzi|pe drumuri|sub cerul liber), (dorm|dormim|locuiesc|locuim|stau|trăiesc) în (mașină|cort), sunt în stradă, suntem în stradă',
    shelter:
      'adăpost, adăpost de noapte, adăpost de urgență, azil de noapte, centru de urgență, adăpostul, cazare de urgență, centru pentru femei',
    homeless_others:
      'voluntar*, adresă poștală, înregistr*, pentru oamenii, ajut oamenii, de ce, câți, oameni fără, donez, dona, permis, voie, joace, câine, pisică, asigurare, parcare, parchez, adresă',
    hotel:
      'hotel*, hostel*, airbnb, camping, musafir*, oaspe*, vizită, turist*, mama mea, sora mea, vacanță, mânca*, restaurant*, petrecere, cinema*, concert, club, bar, dans*, cumpăr*, medic, doctor, farmaci*, dentist, ședință, meci, înot*, magazin*, autobuz*, tren*, văd, ieși*, gunoi, muzeu*, plimb*',
    cant_sleep:
      'nu pot dormi, nu pot să dorm, nu doarme, zgomot*, insomni*, bebeluș*, coșmar*, vecin*, dorm mai bine, dorm prost, doarme prost',
    allowed:
      'voie, permis, legal, amendă, camping, interzis, bebeluș*, cărucior, vacanță, se poate, pot să, copil*, câine, pisică',
    pet: 'câin*, pisic*, animal*, autobuz*, biciclet*, cățel*',
    school:
      'școală, clasă, curs, cursul, muncă, echipă, club, sală, autobuz, tren, aplicație, aplicația, ședință, serviciu, interviu, grup',
    fire: 'foc, focul, incendiu, incendiul, flăcări, arde, ard, luat foc, ia foc',
    home: 'casa, casă, casei, apartament, apartamentul, bucătărie, bucătăria, bloc, blocul, clădire, clădirea, cameră, camera, scară, scara, vecin, vecini, vecinul, vecina, acoperiș, garaj, balcon, perdea, perdele, etaj, noi, mașină, mașina, mansardă, subsol, ușă',
    smoke: 'fum, fumul, fumului',
    gas_smell:
      'miroase a gaz, miros de gaz, scurgere de gaz, scăpări de gaz, pierdere de gaz, miros a gaz, gazul scapă, scurgeri de gaze, simt gaz, miroase puternic a gaz, alarma de monoxid',
    explosion: 'explozie, explodat, bombă, a explodat, explozii',
    shooting:
      'se trage, împușcături, trage cu pistolul, focuri de armă, trag cu arma, cineva trage, împușcă',
    intruder:
      'încearcă să intre, vrea să intre, intră peste mine, sparge ușa, sparg ușa, sparge geamul, hoț în casă, hoți în casă, hoții, cineva în casa mea, cineva în casă, e cineva în casă, este cineva în casă, intrus, bate la ușă cu, bate în ușă, la ușa mea, forțează ușa, în fața ușii, spărgător*, a intrat în casa mea, străin în casă, spargă ușa, intre în casă, a intrat cineva, bărbat în casa mea',
    door: 'ușă, ușa, ușii, casă, geam, fereastră, afară, stradă, scară, hol',
    has: 'are, cu, ține, a scos, scos, îndreaptă, au, scoate',
    follow_me:
      'mă urmărește, mă urmăresc, sunt urmărit*, mă hărțuiește, hărțuitor, mă fugărește, mă fugăresc, mă așteaptă afară, vine după mine, vin după mine, mă pândește, fuge după mine, m a urmărit, aleargă după mine, mă caută să, se ține după mine',
    attack_me:
      'mă atacă, m a atacat, m au atacat, sunt atacat*, ne atacă, mă jefuiesc, mă jefuiește, mă tâlhăresc, tâlhărit, m au jefuit, atacat pe stradă, atacată pe stradă, bat pe cineva, bate pe cineva, m au bătut pe stradă, am fost atacat*',
    stab: 'înjunghi*, împușcat, împușcată, tăiat cu cuțitul, rănit cu cuțitul',
    in_danger:
      'în pericol, pericol de moarte, viața mea e în, viața mi e, nu sunt în siguranță acasă, nu mă simt în siguranță acasă, nu suntem în siguranță acasă, mi e frică pentru viața, mă tem pentru viața, chemați poliția, trimiteți poliția, poliția repede, m am ascuns, mă ascund, sunt ascuns*, vor să mi facă rău, vrea să mi facă rău, sunați la poliție, frică pentru viața',
    help: 'ajutor, ajutați, ajutați mă, repede, urgent, urgență, sos, ce fac, ce să fac, imediat, vă rog, acum, grabă',
    now: 'acum, chiar acum, tocmai, în acest moment, diseară, azi, astăzi, la noapte, brusc, dintr o dată, este, e, mea, meu, a luat',
    past: 'anul trecut, luna trecută, săptămâna trecută, acum un an, acum doi ani, acum trei ani, acum ani, ani în urmă, acum mult timp, când eram, copilărie, în țara mea, în război, istorie, vara trecută, în 2*, acum 2*, acum câteva, acum o lună, acum o săptămână, iarna trecută, demult, luni în urmă, acum zece',
    if: 'dacă, în caz, în cazul, când cineva, când este, presupun*, când trebuie să sun, când sun, cum previn*, cum se previne, prevenirea, exercițiu, de exemplu, la incendiu',
    ordinary: `film, filme, filmul, serial*, netflix, carte, cărți, roman, cântec, cântece, muzică, joc, jocuri, joc video, asigurare*, asigurarea, asigurat, acoperă, loc de muncă, post vacant, profesie, meserie, carieră, să devin, devin, curs, cursuri, cursul, formare, studii, studiez, student*, teză, prezentare, eseu, teme, temă, proiect, statistic*, câți oameni, câte persoane, procent*, rata, cifre, lege, legea, legi, definiți*, înseamnă, semnificați*,
      traduc*, cuvânt*, în olandeză, diferența dintre, muzeu, istorie, știri, știre, articol, ziar, voluntar*, voluntariat, cercetare, politica, prevenție, prevenire, conferință, atelier, teatru, podcast, documentar, expoziți*, campanie, subvenți*, prim ajutor, certificat, permis, licență, impozit*, glumă, număr de urgență, numărul de urgență, sport, box, șah, karate, desene animate, ce este, ce e, ce înseamnă, televizor, fundați*, organizați*, donez, examen, lucrez ca, angajare`,
    play: 'șah, cărți, fotbal, sală, minge, mingea, joc, jocuri, tenis, record, recordul, tobă, tobe, box, meci, playstation, fifa, ouă, covor, concurs, la ușă înainte, din palme, cuie, cap, vânt, inima bate, câmpii, apropo',
    body: 'la cap, capul, deget, genunchi, cot, masă, masa, perete, stâlp, copac, podea, picior, minge, s a lovit',
    each_other:
      'se bat, între ei, alți copii, colegi, colegii, coleg, fratele lui, sora lui, fratele ei, sora ei, împreună, frați, jucări*, alt copil, unul pe altul, la grădiniță, se ceartă',
    vehicle: 'vânt, soare, grindină, criză, inflație, prețuri, economie, căldură',
    fine: 'evac*, amendă, executor, judecător*, tribunal, factură, concedi*, da afară, taie, oprește, opresc, avocat, proces, deport*, închid*, divor*, ploaie, furtună, clim*, grevă, chirie, ajutor*, dea afară',
    kitchen:
      'bucătărie, gătesc, gătit, cumpăr, vând, legume, deget, rad, hârtie, carne, scule, păr, sticlă, ceapă, ascut*',
    license:
      'permis*, autorizați*, legal, lege, muzeu, vânătoare, armat*, soldat, magazin, jucărie, cumpăr, interzis, apă',
    alarm:
      'alarm*, detector*, pompier*, extinctor*, stingător*, exercițiu, ieșire, lemne, grătar, șemineu, lumânăr*, daune, asigurare, țigar*, fumez, fumeaz*, fumat, sobă, aragaz, gunoi, gustul, de artificii, tabără',
    live_where:
      'aici, în această, în acest, în asta, cu, casa, oraș, sat, apartament, stradă, cartier, singur*, olanda, azc, la părinți, din ajutor, bloc, în olanda, pe ajutor',
    natural:
      'înmormânt*, funeral*, cimitir, moștenire, moștenesc, natural*, testament, baterie, telefon*, plant*, râs, de foame, foame, sete, de somn, plictiseal*, de căldură, bătrânețe, cancer, mormânt*, certificat de deces, în țara mea, de dor, de frig, de curiozitate',
    noise:
      'zgomot*, vecin*, șef*, olandez*, curs, examen, miros*, câine, muzică, căldură, chirie, factur*, mucegai, internet, teme',
    harmless: `(ne|îmi) (bat|bate|lovesc|lovește) în (perete|pereți|tavan|podea|calorifer|țeavă), chiria ne omoara, ma inec in (scrisori|hartii|acte|datorii), omor timpul, omoare timpul, omor de plictiseală, mort de oboseală, moartă de oboseală, mor de foame, mor de râs, mor de somn, mor de curiozitate, mor de frig, mor de căldură, mor de plictiseală, mor de dor, mor după, baterie moartă, telefonul a murit, telefon mort, analize de sânge, donez sânge, donare de sânge, donator de sânge, grupa de sânge, grupă sanguină, test de sânge, tensiune, gingii*, sângerare gingi*, gingiile sângerează, foc de artificii, focuri de artificii,
      foc de tabără, la foc mic, nu vreau să mor, frică să mor, bate la ușă, lovitură de stat, inima orașului, din inimă, natură moartă, punct mort, obiecte pierdute, pisică pierdută, câine pierdut, mă omoară căldura, mă omoară durerea de cap, mă omoară șeful, mă omoară cu zile, bătaie de cap, bătăi de cap, termen limită, pompier voluntar, furnici, șoareci, gândaci, buruieni, plante moarte, copaci morți, bate vântul, bate soarele, bate toba, inima bate, telefonul bate, bate recordul`,
  },
  idioms: {
    suicide: `
      (fara mine) + (mai bine|usor)
      (nu mai vreau) _ (trezesc|traiesc)
      (scrisoare de adio|am impartit tot|sa ma ierte|maine nu mai e|dimineata nu mai e)
      (pastilele) + (fata mea|pregatite)
      (stau pe) (pod|sine|sinele|acoperis)
      (se spanzura|ma spanzur|capat zilelor|luat o franghie|sa ma omor)
      (se taie) _ (maini|vene)
      (vreau|vrea|aș vrea|voiam|prefer|mai bine|aș prefera|îmi doresc|vor) _ (să mor|să moară|moartă|mort|să nu mai fiu|să nu mai trăiesc|să dispar|să nu mă mai trezesc|să nu mai exist|mor) / ordinary natural
      nu mai _ (vreau|vrea|pot|am|are|suport) _ (trăiesc|să trăiesc|trăi|trăiască|exist|viața|putere|chef de viață|să continui|continua) / live_where ordinary
      nu mai (vreau|pot) trăi
      (mă gândesc|gânduri|se gândește|gândesc) _ (la moarte|să mor|moartea|sinucidere|să termin|de moarte) / ordinary natural
      viața _ (nu mai are|nu are|fără) _ (sens|rost)
      (sătul|sătulă|obosit|obosită|scârbă|silă) _ (de viață|de trăit|viață)
      (nu mai pot|nu mai rezist|nu mai suport) _ (vreau|mor|viața|termin|trăi) / noise
      mai bine _ fără mine
      (scrisoare de adio|bilet de adio|scrisoare de rămas) / ordinary
      cum _ (mor|să mor|mă omor) _ (durere|repede|ușor) / ordinary
      (niciun|nici un) (rost|motiv|sens) _ (trăiesc|viață|trăi|trăiască)
      (mai bine|de ce) _ (nu mă nășteam|m am născut)
      (mai bine|mai bine să) _ (mor|muream|să fiu moartă|să fiu mort) / natural
      (adorm|să dorm) _ (nu mă mai trezesc|pentru totdeauna|să nu mă)
      <pills> + (mor|să mor|termin)
    `,
    medical: `
      (cazut) + (nu mai misca|nu mai sufla|nu respira|nu misca|sange)
      (inghitit) _ (baterie|pila|moneda|magnet)
      (invinetit|stramba gura|stramb* gura|oparit|umfla gatul|amorteste mana|spume la gura|baut inalbitor)
      <child> + (febră|temperatură) + (41|42|convulsi*|tremură|nu se trezește|moale|vânăt) / ordinary past if
      (lovit|călcat|accidentat) _ (de o mașină|de mașină|de un autobuz|de tramvai|mașina) / ordinary past if
      (căzut|cazut) _ (balcon|geam|fereastră|scări|etaj|acoperiș|scara) + (cap|sânge|sângerează|mișcă|ajutor|inconștient*) / ordinary past if
      (însărcinată|gravidă) + (sânge|sângerez|contracții|dureri mari|doare tare) / ordinary past if
      inima _ (oprit|nu mai bate|se oprește)
      (brusc|dintr o dată) + (nu poate vorbi|paraliz*|nu mai simte|jumătate de față|nu vede|mâna) / ordinary past if
    `,
    missing_child: `
      (nu a ajuns|nu s-a intors|nu a venit) + (scoala|acasa) + (baiatul|fata|copilul|fiul)
      (a dus|a luat) _ (copilul|copiii) + (strainatate|nu-l mai aduce|nu-i mai aduce|masina) / vacanta ordinary
      (pierdut) _ (fetita|baiatul|copilul)
      (tatăl|mama|fostul|soțul|fosta) _ (a luat|a răpit|a fugit cu|a plecat cu) + <child> / ordinary past thing
      <child> + (de ieri|de azi dimineață|de câteva ore|de aseară|de dimineață) + (nu|dispăr*|lipsește) / ordinary past
    `,
    forced_marriage: `
      (sa ma marite|sa ma ia|ma marit|m-au logodit|dat unui batran|vandut de nevasta) + (varu|vreau|lasa|intrebe|ani|tara|vor|)
      (aflat de iubitul|rusinea|onoarea) + (omoara|omoare|frati*)
      nu vreau să mă (mărit|căsătoresc|însor) _ (cu el|cu un|cu vărul|cu cineva|cu acel|cu bărbatul|cu nimeni) / ordinary
      (mă duc|mă ducă|mă trimită|mă trimit|mă ia) + (mărit*|căsător*|nuntă|soț) + (în țară|acasă|în|înapoi) / ordinary
      am (13|14|15|16|17) ani + (mărit*|căsător*|nuntă|soț) / ordinary
      (frică|teamă) + (vacanță|călătorie|țară) + (mărit*|căsător*|lase acolo|nuntă)
      (ales|găsit) _ (soț|bărbat|mire) _ (pentru mine|nu vreau|pentru sora|nu cunosc)
    `,
    trafficking: `
      (ma obliga|ma pun|ma pune) + (culc|clienti|altii|fur|cersesc)
      (luat pasapoartele|luat buletinele|ne incuie|tine in container) + (patron*|agenti*|munc*|datori*|pleca*)
      (nu mă plătește|nu mă plătesc|fără bani|fără salariu|neplătit*|nu ne plătește|nu primesc bani|nu mi dă bani) & (pașaport*|acte*|plec|închis*|amenin*|dorm la muncă|ies) & (șef*|patron*|muncă|lucrez|muncesc|doamna|familia|fermă) / ordinary
      (trebuie|obligă|pune) _ (să dau|să i dau|să le dau|dau) _ (toți banii|banii|salariul|tot ce câștig) / ordinary fine
      (12|13|14|15|16|17|18) ore pe zi & (pașaport*|acte*|fără bani|închis*|plec|fără salariu|nu mă plăt*)
      (iubitul|bărbatul|el|soțul) _ (obligă|forțează|pune|vrea) _ (culc cu|bărbați|clienți|prostitu*|alții)
      m (a|au) vândut
    `,
    violence: `
      (strans de gat|trage de par|cu cureaua|cu cablul|dat cu piciorul)
      (tatal vitreg|unchiul|antrenorul) + (camera|pat|atinge)
      (vanatai|arsuri) + (prietena|copil*|zice)
      (nu ma lasa sa ies|ma loveste|isi bate|m-au violat|m-a violat)
      (frică|teamă|tem) de (soț*|bărbatul|iubitul|fostul|partenerul|tatăl|tata|fratele|familia|părinți*|unchiul|soacr*|fiul) / ordinary
      (frică|teamă) _ (să mă întorc|să merg) acasă / ordinary
      (soțul|bărbatul|iubitul|tatăl|fostul|fratele) _ (violent|agresiv|periculos) / ordinary
      (fug|scap|fugit|plec|scăpat) + (soț*|bărbatul|iubitul|tatăl|fostul|familia) + (violen*|bate|lovește|amenin*|frică|omoar*) / ordinary
      (aud|auzim) _ (vecin*|femeie|copil) _ (țipă|țipete|bătut*|bate|strigă după) / ordinary
      (vânătăi|ochi vânăt) + (soț*|iubitul|tatăl|copil*|fiica|mama|prietena|partenerul) / ordinary
      (am bătut o|am lovit o|am lovit|am bătut) _ (soția|copilul|copiii|iubita|nevasta)
      (cureaua|pumni|pumnii|băț) + (soț*|tatăl|bate|iubitul|bărbatul) / ordinary play
    `,
    danger: `
      (sparge) + (usa|cineva|geam*) / ordinary past
      (miroase a gaz|arde bucataria|arde blocul|se trage pe|cazut in canal|cu cutit la|da cu toporul)
      (ma urmareste|vine dupa mine)
      (este|e) (foc|incendiu) / ordinary past if alarm
      (casa|bucătăria|blocul|apartamentul|mașina|camera) _ (arde|în flăcări|a luat foc|ia foc) / ordinary past if
      a luat foc / ordinary past if
      (vrea|vor|o să|amenință|încearcă|a încercat) _ (omoare|ucidă|înjunghie|împuște|omoară) / ordinary
      accident + (răni*|sânge|tocmai|grav|acum) / ordinary past if
      (ușă|ușa|afară|ușii) + (cuțit|pistol|armă|amenin*) / ordinary past kitchen
    `,
    homeless_tonight: `
      (dorm|dormim) _ (in gara|in masina|afara|statia|in strada) / past
      (dat afara|scos din camera|eliberez camera) + (strada|copil*|azi|camera)
      (schimbat yala|unde dorm|nu avem unde)
      unde _ (dorm|dormi|dormim|merg|înnopta|înnoptez|stau|mă duc) _ (la noapte|diseară|azi|astăzi|acum|noaptea asta|în seara asta) / ordinary hotel cant_sleep
      (la noapte|diseară|în seara asta|noaptea asta|azi) _ unde _ (dorm|dormi|merg|stau|dormim|mă duc) / ordinary hotel
      (am nevoie|caut|căutăm|găsesc|există) _ (pat|loc|cazare|adăpost|acoperiș) _ (la noapte|diseară|azi|acum|noaptea asta|pentru noapte) / ordinary hotel
      (evac*|dă afară|dau afară|afară din casă|dat afară|în stradă) + (azi|mâine|diseară|la noapte|acum|astăzi) / ordinary past
      (adăpost|azil|centru|azc) _ (plin|refuzat|nu sunt locuri|nu este loc|nu are loc) + (dorm*|noapte|copii*|stradă|merg) / ordinary
      (frig|iarnă|ploaie) + (afară|stradă) + (dorm*|noapte|copii*) / ordinary past
      (fugit|plecat) + (acasă|casă|soț*) + (unde să|dorm|nicăieri) / ordinary past
    `,
  },
};
