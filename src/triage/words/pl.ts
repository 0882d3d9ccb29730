import type { LanguageRules } from '../compile.ts';
import { lifeInsurance } from './life-insurance.ts';

export const pl: LanguageRules = {
  words: {
    life_insurance: lifeInsurance,
    partner:
      'mąż, męża, mężem, mężowi, żona, żonę, żony, chłopak, chłopaka, dziewczyna, dziewczynę, partner, partnera, partnerem, były, byłego, eks, narzeczony, narzeczonego, konkubent, mój facet, jej facet, facet mojej, facet, mojego faceta, maz, zona, zone',
    family:
      'ojciec, ojca, ojcem, tata, taty, tatę, matka, matki, mama, mamę, rodzice, rodziców, rodzina, rodziny, brat, brata, bracia, wujek, wuj, wujka, ciotka, ojczym, ojczyma, macocha, teść, teściowa, teściowie, szwagier, dziadek, kuzyni, krewni, mój syn',
    child:
      'dziecko, dziecka, dziecku, dzieci, dzieciom, syn, syna, synek, synka, córka, córki, córkę, córce, córeczka, córeczkę, niemowlę, niemowlak, noworodek, maluch, bobas, chłopiec, chłopca, dziewczynka, dziewczynkę, dziewczynki, braciszek, siostrzyczka, wnuk, wnuczka, nastolatek, bratanek, siostrzenica, latka',
    person:
      'on, ona, oni, mężczyzna, mężczyźni, ktoś, facet, facetów, typ, ludzie, osoba, sąsiad, sąsiadka, sąsiada, nieznajomy, obcy, współlokator, właściciel, gang, człowiek, jakiś',
    boss: 'szef, szefa, szefowa, szefem, pracodawca, pracodawcy, agencja, agencji, alfons, alfonsa, sutener, przemytnik, właściciel, właścicielka, rodzina u której, pani u której, ludzie dla których, człowiek dla którego, majster, kierownik, firma, restauracja, pośrednik, brygadzista, ten kto mnie, facet co mnie przywiózł',
    me: 'mnie, mi, nas, nam, mną',
    hit: 'bije, biją, bił, biła, bity, bita, pobił, pobity, pobita, pobiła, uderza, uderzył, uderzyła, uderzają, kopie, kopnął, kopie mnie, dusi, dusił, duszenie, policzkuje, spoliczkował, tłucze, katuje, leje, szarpie, popycha, bić, pobicie, pięściami, znęca, lać, okłada, kopią',
    hit_me:
      'mnie bije, bije mnie, biją mnie, mnie biją, pobił mnie, mnie pobił, uderzył mnie, mnie uderzył, uderza mnie, znęca się, znęcają się, podnosi na mnie rękę, podniósł na mnie rękę, dusi mnie, dusił mnie, szarpie mnie, popycha mnie, ciągnie za włosy, krzywdzi mnie, mnie krzywdzi, leje mnie, katuje, tłucze mnie, bije nas, bije ją, bije dzieci, bije moje, bije moją, agresywny wobec mnie, jestem bita, jestem bity, kopie mnie, dostaję od, bije mamę, rzuca we mnie, przemoc w domu',
    break_bone:
      'złamał mi (rękę|nos|nogę|palec|szczękę|żebro|nadgarstek|ząb), złamała mi (rękę|nos|nogę|palec), wybił mi ząb, wybił mi zęby, połamał mi*',
    rage: 'pijany, pijana, pije, pijak*, demoluje*, rozbija*, niszczy dom*, rzuca rzeczami, naćpany, wściekły, szał*, wszystko tłucze',
    afraid: 'boję, boi, boimy, strach*, przerażon*',
    unpaid:
      'nie płaci*, bez wypłaty, nie dostaję wypłaty, nie wypłaca*, za darmo, bez pensji, nie dostaję pieniędzy, nie dostaję pensji',
    abuse:
      'przemoc domowa, przemocy domowej, przemoc w rodzinie, przemocy w rodzinie, przemoc w domu, przemocy w domu, maltretuje, maltretowana, maltretowany, maltretow*, znęcanie, ofiara przemocy, ofiarą przemocy, zabójstwo honorowe, przemocowy, przemocowiec, przemoc psychiczna, przemoc wobec',
    rape: 'gwałt, gwałtu, zgwałcił, zgwałcona, zgwałcony, zgwałcili, gwałci, molest*, wykorzystał seksualnie, wykorzystuje seksualnie, wykorzystywana seksualnie, wykorzystywany seksualnie, molestuje, przemoc seksualna, przemocy seksualnej, napaść seksualna, napastował, napastuje seksualnie, dotyka mnie, dotykał mnie, obmacuje, obmacywał, dotyka moją córkę, dotyka mojej córki, zmusza mnie do seksu, zmusił mnie do seksu, zmuszana do seksu, kazirodztwo, zgwałcic, zgwalcil*, zgwalcona',
    threaten:
      'grozi, grożą, groził, groźby, groźba, groźbami, grożono, szantaż*, zastrasza, zastraszają, odgraża',
    weapon:
      'nóż, nożem, noża, pistolet, pistoletem, broń, broni, bronią, siekiera, siekierą, maczeta, maczetą, kwas, kwasem, młotek, młotkiem, pałka, kijem bejsbolowym',
    kill: 'zabić, zabije, zabiję, zabij, zabiją, zamordować, zamorduje, zastrzelić, zadźgać, zabiciem',
    kill_me:
      'mnie zabić, zabić mnie, zabije mnie, mnie zabije, zabiją mnie, nas zabije, zabije nas, zabić nas, zamordować mnie, mnie zamordować, zabić moje, zabije moje, zabić moją, chce mojej śmierci, grozi śmiercią, groził śmiercią, groźby śmierci, ją zabić, ją zabije, zabije ją, zabije dzieci, zabić dzieci, że mnie zabije, podpalić mnie, poderżnie mi, grozi mi śmiercią, zabiją nas, zabije całą',
    lock_in:
      'zamyka mnie, zamknął mnie, zamknęli mnie, zamykają mnie, jestem zamknięta w, jestem zamknięty w, trzyma mnie w zamknięciu, trzymają mnie, więzi mnie, więżą mnie, uwięziona, uwięziony, nie pozwala mi wychodzić, nie pozwala mi wyjść, nie wolno mi wychodzić, nie mogę wychodzić z domu, nie mogę wyjść z domu, nie wypuszcza mnie, nie wypuszczają mnie, nie wypuszczają nas, zamknięta na klucz, zakazuje mi wychodzić, pod kluczem, zabrania mi wychodzić, nie pozwalają mi wyjść, nie puszcza mnie',
    fgm: 'obrzez*, okalecz*, wycięcie łechtaczki',
    suicide: 'samobój*, samoboj*, samookalecz*, autoagresj*, myśli samobójcze',
    kill_self:
      'zabić się, się zabić, zabije się, się zabije, się zabiję, zabiję się, odebrać sobie życie, odebrać życie sobie, odbiera sobie życie, targnąć się na życie, targnąć się, skończyć ze sobą, skończyć z sobą, skończę ze sobą, ze sobą skończyć, skończyć z życiem, skończyć to wszystko, zakończyć życie, zakończyć swoje życie, powiesić się, się powiesić, powieszę się, rzucić się pod, skoczyć z, skoczyć pod, podciąć sobie żyły, podciąć żyły, utopić się, się utopić, zrobić sobie krzywdę, zrobi sobie krzywdę, robię sobie krzywdę, coś sobie zrobić, coś sobie zrobi, sobie coś zrobić, sobie coś zrobi, sobie coś zrobię, się pociąć, zastrzelić się, zrobić coś sobie, zrobię sobie coś, otruć się, skonczyc ze soba, odebrac sobie zycie',
    pills:
      'tabletki, tabletek, pigułki, leki, leków, lekarstwa, paracetamol, nasenne, środki nasenne, proszki, prochy',
    took: 'wziąłem, wzięłam, wziął, wzięła, połknąłem, połknęłam, połknął, połknęła, zażył, zażyła, łyknąłem, łyknęłam, najadłam, brałam, biorę, nałykałam, nałykał, wypiłam',
    many: 'dużo, za dużo, wszystkie, całe, całą, opakowanie, garść, mnóstwo, tyle, przedawk*, kilkadziesiąt, zbyt dużo, zbyt wiele',
    prescribed:
      'przepisan*, przepisał, dziennie, ile tabletek, codziennie, apteka, aptece, dawka, dawkowanie, skutki uboczne, refund*, recept*',
    jump: 'skoczyć, skoczę, rzucić, rzucę, skok, skacze, skoczy',
    bridge_train:
      'most, mostu, pociąg, pod pociąg, balkon, balkonu, dach, dachu, okno, okna, tory, wieżowca',
    cut_self:
      'tnę się, się tnę, tnie się, się tnie, ciąć się, się ciąć, pociąć się, kaleczę się, kaleczy się, podcięła, podciął, żyły, okaleczam',
    breathe: 'oddycha, oddychać, oddycham, oddech, oddechu, powietrza, oddychał, tchu',
    hardly:
      'nie, ledwo, trudno, ciężko, problem, problemy, kłopoty, brak, brakuje, przestał, przestała, dusi, duszę, słabo, trudności, łapie, bez',
    space_to_breathe:
      'pleśń, pleśni, grzyb, klimatyzac*, jakość powietrza, ćwiczenia, świeżym powietrzu, świeżego powietrza, smog, chrap*, zanieczyszcz*, kurs',
    unconscious:
      'nieprzytomn*, stracił przytomność, straciła przytomność, straciłam przytomność, utrata przytomności, bez przytomności, zemdlał, zemdlała, zemdlałam, nie budzi się, nie mogę go dobudzić, nie mogę jej dobudzić, nie mogę dobudzić, dobudzić, nie mogę go obudzić, nie mogę jej obudzić, nie reaguje, nie rusza się, przestał się ruszać, bez tętna, brak tętna, upadł i nie, upadła i nie, sine usta, sinieje, zsiniał, zsiniała, jest sine, jest siny, jest sina, posiniał, osunął się, leży nieruchomo, bezwładn*, wiotk*, nie daje oznak życia, nie odpowiada i, nie kontaktuje',
    seizure:
      'zawał, zawału, atak serca, udar, udaru, wylew, zatrzymanie akcji serca, drgawki, drgawek, atak padaczki, padaczka, padaczki, konwulsje, wykrzywiona twarz, krzywe usta, opadnięty kącik, opadł kącik, wykrzywiło, wykrzywiły, sparaliżowan*, nagle nie może mówić, nie może mówić, bełkocze, serce stanęło, serce nie bije, puchnie gardło, gardło puchnie, puchnie język, język puchnie, puchnie twarz, puchnie na twarzy, wstrząs anafilaktyczny, wstrząs, opuchnięte gardło',
    after:
      'rehabilit*, powrót do zdrowia, terapia, dieta, ryzyko, zapobieg*, profilaktyk*, objawy, miał, miałam, miałem, miała, lata, lat, miesiące, jeździć, prowadzić, opieka domowa, po zawale, po udarze, wrócić do pracy, przebyt*',
    chest: 'klatka, klatce, klatkę, piersi, serce, sercu, piersiach',
    pain: 'boli, ból, bóle, ucisk, gniecie, ściska, kłuje, pieczenie',
    strong:
      'silny, silne, mocno, bardzo, straszny, strasznie, ogromny, okropny, nagle, nagły, okropnie, potworny, nie do wytrzymania',
    arm: 'ramię, ramienia, lewa ręka, lewą rękę, rękę, ręka, szczęka, poci, poty, drętwieje, zdrętwiał*, bark',
    bleed: 'krwawi, krwawię, krwawienie, krew, krwi, krwotok, krwią, krwawiła',
    lot: 'dużo, mocno, bardzo, wszędzie, nie przestaje, nie ustaje, nie mogę zatamować, zatamować, tracę, traci, stracił, straciła, poważn*, ciężko, ciąż*, głowy, głowa, silne, silnie, obficie, cieknie, leje, głębok*',
    swallow:
      'połknął, połknęła, połknęło, wypił, wypiła, wypiło, zjadł, zjadła, zjadło, napił, napiła, napiło, zażył, najadł',
    poison:
      'wybielacz, wybielacza, domestos, domestosa, chlor, detergent*, środek czyszczący, środka czyszcząc*, płyn do, płynu do, kreta, bateria, baterię, baterii, truciznę, trucizna, tabletki, leki, leków, lekarstwa, monetę, moneta, magnes, benzynę, benzyny, trutkę, trutka, kwas, grzyby, rozpuszczalnik, chemikalia, kapsułkę, proszek, proszku, pigułki',
    poisoned:
      'zatruł, zatruła, zatruło, zatruci*, otruł, otruty, czad, czadem, tlenek węgla, tlenkiem węgla',
    overdose: 'przedawk*',
    ambulance: 'karetka, karetkę, karetki, pogotowie, pogotowia, ambulans, karetke',
    call: 'wezwij, wezwać, wezwijcie, przyślij, przyślijcie, przysłać, zadzwoń, dzwonić, zadzwonić, niech przyjedzie, wzywać, dzwonię',
    need: 'potrzebuję, potrzebujemy, potrzebna, potrzebne, chcę, muszę, szukam, pilnie, potrzeba, potrzebuje',
    money:
      'płacić, zapłacić, płaci, kosztuje, koszt, rachunek, ubezpiecz*, za darmo, euro, darmow*, refund*',
    baby_coming:
      'odeszły mi wody, odeszły wody, wody odeszły, rodzę, zaczęłam rodzić, zaczyna rodzić, zaczęła rodzić, poród się zaczął, mam skurcze, skurcze co, ma skurcze, dziecko wychodzi, akcja porodowa, żona rodzi, rodzi teraz, skurcze porodowe',
    scald:
      'poparzył*, oparzył*, poparzone, oparzone, wrzątkiem, wrzątek, gorącym olejem, gorącą wodą, gorącą herbatą, poraził prąd, porażen*, topi się, tonie, utonął, utopiło, wypadł z okna, wypadło z okna, wypadła z okna, spadł z balkonu, spadło z balkonu, spadła z, spadł z',
    choke:
      'dławi się, krztusi się, zakrztusił*, zadławił*, dławi, krztusi, utknęło w gardle, w gardle coś, dusi się, udusi, się dusi',
    dying: 'umiera, umierają, umrze, kona',
    missing:
      'zaginął, zaginęła, zaginęło, zaginion*, zaginiecie, zniknął, zniknęła, zniknęło, zgubił się, zgubiła się, zgubiło się, uciekł, uciekła, przepadł, przepadła, zgubiłem, zgubiłam, zaginal, zgubił mi się',
    kidnapped:
      'porwał, porwano, porwany, porwana, porwane, porwali, uprowadz*, zabrał mi, zabrał dziecko, zabrała dziecko, wywiózł, wywiozła, ukradł dziecko, porwanie, zabrał syna, zabrał córkę, zabrał dzieci, porwała',
    cant_find:
      'nie mogę znaleźć mojego, nie mogę znaleźć mojej, nie mogę znaleźć syna, nie mogę znaleźć córki, nie mogę znaleźć dziecka, nie możemy znaleźć, nie mogę go znaleźć, nie mogę jej znaleźć, nie wiem gdzie jest moje, nie wiem gdzie jest mój, nie wiem gdzie jest moja, nie wiem gdzie jest syn, nie wiem gdzie jest córka, nie wiem gdzie jest, nie wiemy gdzie jest, gdzie jest moje dziecko, gdzie jest mój syn, gdzie jest moja córka, zgubiłam dziecko, zgubiłem dziecko, straciłam z oczu, straciłem z oczu, nikt nie wie gdzie, nikt go nie widział, nikt jej nie widział',
    not_home:
      'nie wrócił, nie wróciła, nie wróciło, nie wraca, nie wrócił do domu, nie doszedł, nie doszła, nie dotarł, nie dotarła, nie dotarło, nie przyszedł, nie przyszła ze szkoły, nie ma w domu, nie ma go w domu, nie ma jej w domu, nie było w szkole i, nie przyszło',
    thing:
      'paszport*, szkoły dla, szkołę dla, miejsca w, miejsce w, przedszkol*, żłobk*, żłobek, zasiłek, zasiłku, świadczeni*, papier*, dokument*, kart*, dyplom*, lekarz*, dentyst*, prac*, list, rower*, telefon*, ząb, zęba, zęby, kurtk*, zabawk*, but*, plecak*, klucze, kluczy, szczepie*, książeczk*, basen*, konto, akt, motywacj*, apetyt, lekcj*, pieniąd*, egzamin*, książk*, hasło, digid, wizyt*, kolegów, ubezpiecz*, okulary, wakac*, autobus*, indeks, zeszyt*, pozwoleni*, lekarza, wagę',
    passport:
      'paszport, paszportu, paszporty, dowód, dowodu, dowody, dokumenty, dokumentów, papiery, kartę pobytu, karta pobytu, telefon, paszportem',
    taken:
      'zabrał, zabrali, zabrała, zabrano, odebrał, odebrali, trzyma, trzymają, ma mój, mają mój, ma moje, mają moje, schował, schowali, zatrzymał, zatrzymali, przetrzymuje, skonfiskował, zabiera',
    not_back:
      'nie oddaje, nie chce oddać, nie oddają, nie chcą oddać, nie odda, odmawia, nie oddał, nie chce mi oddać, nie zwraca',
    force:
      'zmusza, zmuszają, zmuszona, zmuszony, zmusił, zmuszany, zmuszana, zmuszeni, każą, każe, kazali, kazał, wbrew woli, wbrew mojej woli, siłą, przymus*, naciska, naciskają, na siłę, zmuszać',
    work: 'pracować, pracuję, praca, pracy, robić, pracuje, kraść, żebrać, sprzedawać narkotyki, przewozić narkotyki, sprzątać, pracowac, pracę',
    sex_work:
      'prostytu*, sprzedawać ciało, sprzedawać swoje ciało, seks z mężczyznami, seks za pieniądze, spać z mężczyznami, spać z klientami, seks z klientami, burdel*, na ulicę pracować, w oknie, escort, sypiać z, spać z obcymi, seks z jego, seks z obcymi, dom publiczny, domu publicznym',
    trafficking:
      'handel ludźmi, handlu ludźmi, handlarz ludźmi, handlarze ludźmi, wyzysk*, wyzyskuje, wyzyskiwan*, wykorzystuje mnie, wykorzystują mnie, niewolnicza praca, praca przymusowa, pracy przymusowej, loverboy, przymusowa prostytucja, współczesne niewolnictwo, wykorzystywany w pracy, wykorzystywana w pracy',
    debt: 'dług, długu, długi, odpracować, jestem winien, jestem winna, koszty podróży, koszt podróży, spłacić, spłacę',
    smuggler:
      'przemytnik*, przywiózł, przywieźli, podróż*, handlarz*, groz*, groż*, nie mogę odejść, bilet, transport, wyjazd',
    cant_leave:
      'nie mogę odejść, nie mogę wyjść, nie mogę stąd, nie pozwala mi odejść, nie pozwalają mi odejść, nie pozwala odejść, nie pozwalają odejść, nie wolno mi, nie pozwalają wychodzić, nie pozwala wychodzić, zamyka*, zamkn*, groz*, groż*, nie mogę uciec, uciec, nie wypuszcz*, nie mogę rzucić, nie mogę wyjechać, nie możemy wyjść, nie możemy odejść, nie pozwalają wyjść, nie pozwala wyjść',
    slave: 'niewolnik, niewolnika, niewolnicę, niewolnica, niewolnicy, niewolnik*',
    police: 'policj*',
    office:
      'ind, gmin*, urząd*, urzęd*, ambasad*, konsulat*, duo, celni*, zasiłek, zasiłku, opieka społeczna, uwv, coa, wygas*, przedłuż*, odnow*, wymian*, szkoł*, sąd, sędzia, wolontariat*, gemeente, lotnisk*, azyl*, uitkering, bijstand, mops, pomoc społeczna',
    stolen: 'ukradli, ukradziono, skradzion*, zgubił*, zgubiłem, złodziej, kradzież',
    overtime:
      'nadgodzin*, niedziel*, sobot*, weekend*, więcej godzin, święta, świąt, urlop*, nocn*, na noc, pełny etat, chor*, zdalnie, święto, ciąży, l4, zwolnieniu',
    marry:
      'ślub, ślubu, małżeństw*, wyjść za, wyszła za, poślubić, ożenić, ożenił, żenić, zaręcz*, za mąż, za niego, wyjdę za, ożenku',
    marry_off:
      'wydać za mąż, wydają za mąż, wydają mnie za, wydać mnie za, chcą mnie wydać, chce mnie wydać, wydaje mnie za, wydać ją za, znaleźli mi męża, znalazł mi męża, wybrali mi męża, wybrał mi męża, zaaranżow*, aranżowane małżeństwo, ustawili mi ślub, obiecali mnie, obiecał mnie, ożenić mnie, swatają mnie, przyrzekli mnie, wydana za, oddają mnie za',
    forced_marriage:
      'przymusowe małżeństwo, przymusowego małżeństwa, zmuszona do małżeństwa, zmuszona do ślubu, zmuszony do ślubu, zmuszają do ślubu, zmuszają do małżeństwa, zmusza do ślubu, małżeństwo z przymusu, ślub z przymusu, ślub na siłę, aranżowane małżeństw*, małżeństwo dzieci, wymuszone małżeństwo',
    not_want:
      'nie chcę, nie chce, odmawiam, nie zgadzam się, nie kocham, nie znam go, nie znam, bez mojej zgody, nie mam wyboru, nie jestem gotowa, wbrew',
    want_me:
      'chcą żebym, chce żebym, chcą abym, chce abym, postanowili, zdecydowali, zdecydował, nalegają, nalega, naciskają, znaleźli, wybrali, wybrał, planują, mówią że muszę, mówi że muszę, każą mi, każe mi, chcą bym',
    must: 'muszę, musi, musze, mam wyjść, powinnam',
    cousin:
      'kuzyn*, stary, starego, starszy mężczyzna, starszego mężczyznę, starszego, obcy, obcego, nieznajom*, którego nie znam, nie znam, faceta z, mężczyznę z, syna wujka, staruch*, mężczyznę którego',
    against_will:
      'wbrew mojej woli, wbrew woli, bez mojej zgody, siłą, na siłę, bez pytania, przymus*, wbrew jej woli',
    sold: 'sprzedana, sprzedać mnie, sprzedali, sprzedał, posag',
    left_abroad:
      '(zostawili|zostawił|porzucili|zostawiona|porzucona) (mnie |)w (maroku|somalii|turcji|pakistanie|iraku|syrii|afganistanie|egipcie|obcym kraju), zostawić mnie tam, zostawią mnie tam',
    visa: 'wiz*, pozwoleni*, pobyt*, łączeni* rodzin, sprowadz*, ściągn*, zarejestr*, rejestr*, partnersk*, obywatelstw*, urz*, akt, zaświadcz*, znowu, ponownie, podatk*, dochod*, dokument*, gości, kościeln*, cywiln*',
    wedding: 'zaprosz*, gość, gości, przyjechać na, odwiedz*, mój ślub, jego ślub, na ślub',
    sleep:
      'spać, śpię, śpimy, nocować, przenocować, noclegu, nocleg, śpi, przespać, nocuję, nocujemy',
    stay: 'zatrzymać, podziać, iść, pójść, łóżko, dach, schronienie, dachu',
    where: 'gdzie, dokąd, gdziekolwiek, jakieś miejsce',
    tonight:
      'dziś, dzisiaj, dzisiejszej nocy, tej nocy, na noc, dziś w nocy, wieczorem, teraz, na dziś, jutro, w tej chwili, tę noc, natychmiast, od zaraz',
    no_place:
      'nie mam gdzie, nie mamy gdzie, nigdzie, nie ma gdzie, bez dachu, bez mieszkania, bez domu, nie mam domu, nie mamy domu, nie mam dachu, nie mam miejsca, nie mam mieszkania, nie mam dokąd, nie mamy dokąd, żadnego miejsca, nie mam łóżka, brak noclegu, bez noclegu',
    outside:
      'ulica, ulicy, na dworze, na zewnątrz, aucie, samochodzie, dworcu, dworzec, parku, ławce, pod mostem, namiocie, lesie, przystanku, klatce schodowej, bruku',
    nowhere:
      '(nie mam|nie mamy|nie ma) (gdzie|dokąd) (spać|się podziać|pójść|iść|nocować|przenocować|się zatrzymać|mieszkać), bez dachu nad głową, dachu nad głową, nie wiem gdzie mam spać, nie wiem gdzie spać, nie wiem gdzie będę spać, nie wiem gdzie przenocować, spać na ulicy, śpię na ulicy, śpimy na ulicy, spałem na ulicy, spałam na ulicy, spałem na dworze, spałam na dworze, śpię na dworze, śpię na dworcu, nie mam noclegu, spałem na dworcu, śpimy na dworze, nie mam się gdzie podziać, nie mamy się gdzie podziać, spać pod mostem, nie mam dokąd pójść',
    evicted:
      'eksmi*, wyrzucił*, wyrzuca, wyrzucają, wyrzucony, wyrzucona, wyrzuceni, wyrzucil*, wywalił*, wywalają, wykopał, na bruk, na bruku, wymienił zamki, wymieniono zamki, straciłem mieszkanie, straciłam mieszkanie, straciłem pokój, straciłam pokój, stracił pokój, muszę się wyprowadzić, musimy się wyprowadzić, muszę opuścić, wygonił*',
    thrown_out:
      '(wyrzucił|wyrzucili|wyrzuciła|wywalił|wywalili|wygonił|wygonili|wykopał|wyrzuca|wyrzucają) (mnie|nas) (z domu|z mieszkania|na ulicę|na bruk|z pokoju|za drzwi), (wyrzucili|wyrzucił|wywalił|wywalili|wyrzuciła) (mnie|nas), mnie (wyrzucił|wyrzucili|wyrzuciła) (z domu|z mieszkania|na), wyrzucon* z (domu|mieszkania), zostałam wyrzucona, zostałem wyrzucony, wymienił zamki, wymienili zamki, zostaliśmy wyrzuceni, zostałem eksmitowany, zostałam eksmitowana, eksmitowali nas, eksmitowali mnie, wylądowałem na bruku, wylądowałam na bruku',
    years: 'lat',
    homeless: 'bezdomn*, bez domu, bez dachu',
    on_street:
      'jestem (teraz |)bezdomn*, jesteśmy bezdomn*, (jestem|jesteśmy|mieszkam|mieszkamy|żyję|żyjemy|zostałem|zostałam|wylądowałem|wylądowałam|zostaliśmy|śpię|śpimy|siedzimy) (teraz |z dziećmi |z dzieckiem |)na (ulicy|bruku), (mieszkam|śpię|śpimy|mieszkamy|żyję) w (aucie|samochodzie|namiocie), na ulicy z (dziećmi|dzieckiem|małym)',
    shelter:
      'schronisko, schroniska, noclegownia, noclegowni, noclegownię, przytułek, dom dla bezdomnych, ośrodek interwencji, dom samotnej matki, noclegu, schronienie, miejsce w noclegowni',
    homeless_others:
      'wolontari*, adres korespondencyjny, adres pocztowy, zarejestr*, meldun*, zameld*, dla bezdomnych, pomagać, pomóc bezdomnym, dlaczego, ile osób, ludzie śpią, oddać, datki, wolno, bawić, festyn, psa, pies, kot, ubezpiecz*, parkow*, adres',
    hotel:
      'hotel*, hostel*, airbnb, kemping, camping, gość, gości, gościa, odwiedz*, turyst*, moja mama, siostra, wakac*, zjeść, jeść, restaurac*, kolacj*, imprez*, kino, kina, koncert*, klub*, bar*, tańc*, kupić, lekarz*, apte*, dentyst*, spotkani*, mecz*, pływa*, basen*, sklep*, autobus*, pociąg*, obejrz*, śmieci, muzeum, spacer*',
    cant_sleep:
      'nie mogę spać, nie mogę zasnąć, nie śpi, hałas*, bezsenn*, niemowl*, koszmar*, lepiej spać, sąsiad*, źle śpi, źle śpię, wyspać',
    allowed:
      'wolno, legaln*, mandat, kemping, camping, zabronion*, niemowl*, wózk*, wakac*, czy można, czy mogę, dziecko, pies, kot, drzemk*',
    pet: 'pies, psa, psów, kot, kota, zwierz*, autobus*, rower*, szczenia*',
    school:
      'szkoł*, klas*, kurs*, prac*, drużyn*, klub*, siłowni*, autobus*, pociąg*, aplikacj*, spotkani*, rozmow*, grupy, praktyk*, śmieci, jedzenie, stare, meble',
    fire: 'pożar, pożaru, ogień, płomienie, pali się, palą się, płonie, płoną, zapalił*, pali sie, w ogniu',
    home: 'dom, domu, mieszkanie, mieszkaniu, kuchnia, kuchni, kuchnię, budynek, budynku, blok, bloku, pokój, pokoju, klatka, klatce, klatki, sąsiad*, piętro, piętrze, góry, dach, garaż*, balkon, balkonie, firank*, firan*, zasłon*, u mnie, u nas, piwnic*, auto, drzwi, strych',
    smoke: 'dym, dymu, dymi, dymem',
    gas_smell:
      'czuć gaz, zapach gazu, ulatnia się gaz, wyciek gazu, gaz się ulatnia, śmierdzi gazem, czuję gaz, ulatnia gaz, woń gazu, czujnik czadu, gaz ulatnia',
    explosion: 'wybuch, wybuchł, wybuchło, wybuchła, eksplozja, bomba, bombę, eksplodow*',
    shooting: 'strzelają, strzela, strzelanina, strzały, strzelaninę, strzelał',
    intruder:
      'włamuje się, włamują się, ktoś się włamuje, włamywacz*, próbuje wejść, próbują wejść, próbuje się dostać, próbują się dostać, próbuje się włamać, próbują się włamać, chce wejść do, ktoś jest w moim domu, ktoś jest w domu, ktoś w domu, obcy w domu, wyważa drzwi, wyważają drzwi, dobija się, dobijają się, wali w drzwi, walą w drzwi, pod moimi drzwiami, pod drzwiami, przed drzwiami, stoi pod moim, złodziej w, intruz, wdarł się, wdarli się, wchodzi przez okno, wybija szybę, wybija okno',
    door: 'drzwi, drzwiami, dom, okno, zewnątrz, ulicy, schodach, korytarz*',
    has: 'ma, z, trzyma, wyciągnął, celuje, wymachuje, macha, mają, biega',
    follow_me:
      'śledzi mnie, śledzą mnie, mnie śledzi, idzie za mną, idą za mną, chodzi za mną, ściga mnie, ścigają mnie, goni mnie, gonią mnie, prześladuje mnie, stalker*, stalk*, nęka mnie, czeka na mnie pod, czeka na mnie przed, szuka mnie żeby, szukają mnie, biegnie za mną, czają się',
    attack_me:
      'atakuje mnie, atakują mnie, zaatakował*, napadł*, napadli, napada, zostałem napadnięty, zostałam napadnięta, napadnięt*, okrada mnie, okradają mnie, rabują, rzucił się na mnie, biją kogoś, bije kogoś, biją człowieka, napad na',
    stab: 'dźgnął, dźgnięt*, zadźgał, ugodził*, postrzelon*, postrzelił, pchnął nożem, ranił nożem, pocięt*, dźgnęli, dzgnal',
    in_danger:
      'w niebezpieczeństwie, zagrożenie życia, zagrożone życie, moje życie jest, nie jestem bezpieczna w domu, nie jestem bezpieczny w domu, nie czuję się bezpiecznie w domu, boję się o życie, boję się o swoje życie, wezwijcie policję, przyślijcie policję, policja szybko, policję natychmiast, ukrywam się, schowałam się, schowałem się, chowam się, chcą mi zrobić krzywdę, chce mi zrobić krzywdę, chce nas skrzywdzić, chce mnie skrzywdzić, obawiam się o życie, wezwij policję',
    help: 'pomocy, pomóżcie, pomóż, ratunku, ratujcie, szybko, pilne, pilnie, nagły wypadek, sos, co robić, co mam robić, natychmiast, proszę, teraz, błagam',
    now: 'teraz, w tej chwili, właśnie, przed chwilą, dziś, dzisiaj, wieczorem, nagle, jest, mój, moja, mam, się, u mnie, tu',
    past: 'w zeszłym roku, w zeszłym miesiącu, w zeszłym tygodniu, rok temu, lat temu, lata temu, miesiąc temu, miesięcy temu, tygodni temu, tydzień temu, dawno, jako dziecko, gdy byłem, gdy byłam, w moim kraju, podczas wojny, na wojnie, historia, zeszłego lata, w 2*, w zeszłe lato, kiedyś, miesiące temu, tygodnie temu, rok po, ostatnie wakacje',
    if: 'jeśli, jeżeli, gdyby, w razie, w przypadku, co jeśli, kiedy ktoś, gdy ktoś, kiedy jest, gdy jest, kiedy dzwonić, kiedy wezwać, kiedy należy, jak zapobieg*, jak uniknąć, zapobiegani*, ćwiczen*, na przykład, jak się pali, gdy się pali, kiedy powinien*',
    ordinary: `film, filmu, filmy, serial*, netflix, książk*, powieść, piosenk*, muzyk*, gra, gry, grę, gier, ubezpiecze*, ubezpieczyciel*, polis*, pokrywa, oferta pracy, oferty pracy, zawód, zawodu, kariera, zostać strażak*, zostać policj*, zostać, kurs, kursu, kursy, szkolenie, studi*, student*, praca magisterska, prezentacj*, wypracowani*, zadanie domowe, lekcje, statystyk*, ile osób, ilu ludzi, odsetek, procent, ustawa, ustawy, ustawie, ustawę, ustaw, prawo, przepis*, definicj*,
      co oznacza, oznacza, co znaczy, znaczy, znaczenie, przetłum*, tłumacz*, słowo, po holendersku, po niderlandzku, różnica między, muzeum, historia, wiadomości, artykuł*, gazet*, wolontari*, badani*, polityka, profilaktyk*, prewencj*, wykład*, warsztat*, teatr*, podcast*, dokumentaln*, wystaw*, kampani*, dotacj*, pierwsza pomoc, pierwszej pomocy, certyfikat*, pozwoleni*, licencj*, podatk*, żart*, numer alarmowy, sport, boks, szach*, karate, samoobron*, kreskówk*, co to jest, co to, telewizj*, fundacj*, organizacj*, egzamin*, pracować jako, praca jako, aplikować, zatrudnić`,
    play: 'szach*, karty, piłk*, siłowni*, gra, gry, tenis*, rekord*, bęben, perkusj*, boks, mecz*, playstation, fifa, jajka, dywan, konkurs*, brawo, pianę, pianino, dzwon*, kotlet*, serce bije, rekordy, ping pong, studnię, ogródek, ogród, grób, kopie zapasow*, dół, kopie dokument*, ksero',
    body: 'w głowę, głową, palec, kolano, kolanem, łokieć, stół, ścian*, słup*, drzew*, podłog*, nog*, piłk*, uderzył się, uderzyła się, uderzyło się',
    each_other:
      'się biją, biją się, bije się, się bije, między sobą, inne dzieci, innymi dziećmi, kolegów, kolegę, koleżank*, swojego brata, swoją siostrę, razem, rodzeństwo, zabawk*, inne dziecko, nawzajem, w przedszkolu, kłócą, brata o',
    vehicle: 'wiatr, słońce, grad, kryzys, inflacja, ceny, gospodark*, upał, piorun',
    fine: 'eksmi*, mandat*, komornik*, sąd*, faktur*, rachun*, zwolni*, zwalnia*, odcię*, odetn*, wstrzyma*, prawnik*, adwokat*, deport*, zamknię*, rozw*, burz*, deszcz*, klimat*, strajk*, czynsz*, zasił*, wyrzuc*, kar*',
    kitchen:
      'kuchn*, gotow*, kupić, sprzeda*, warzyw*, palec, gol*, papier*, mięs*, narzędzi*, włos*, szkł*, cebul*, ostrzeni*, naostrzyć',
    license:
      'pozwoleni*, licencj*, legaln*, praw*, muzeum, myśliw*, polowani*, wojsk*, żołnierz*, sklep*, zabawk*, kupić, zabronion*, wod*',
    alarm:
      'alarm*, czujnik*, czujk*, straż*, strażak*, gaśnic*, ćwiczeni*, wyjści*, drewn*, grill*, kominek, kominku, świec*, szkod*, ubezpiecz*, papieros*, palę, palenie, palić, piec*, kuchenk*, śmieci, ognisk*, fajerwerk*, światło, światła, lampk*, kontrolk*, ekran',
    live_where:
      'tutaj, tu, w tym, w tej, z mężem, z nim, dom, mieście, miasto, wsi, mieszkani*, ulicy, dzielnic*, sam, sama, holandii, niderland*, azc, z rodzicami, z teściow*, z zasiłku, kraju, w bloku',
    natural:
      'pogrzeb*, pochow*, cmentarz*, spadek, spadku, dziedzicz*, naturaln*, testament*, bateri*, telefon*, rośli*, kwiat*, ze śmiechu, głodu, pragnienia, nudów, z ciekawości, zmęczeni*, gorąca, starości, rak, raka, grób, grobie, akt zgonu, w moim kraju, z zimna, ze wstydu',
    noise:
      'hałas*, sąsiad*, szef*, holendersk*, niderlandzk*, kurs*, egzamin*, zapach*, psa, pies, muzyk*, upał*, czynsz*, rachun*, pleśń, pleśni, internet*, prac*, lekcj*',
    harmless: `strzelanina na paintballu, paintball*, zabić czas, zabijam czas, zabijanie czasu, umieram ze śmiechu, umieram z głodu, umieram z nudów, umieram z ciekawości, umieram z gorąca, umrzeć ze śmiechu, umrę z ciekawości, padnięta bateria, telefon padł, telefon zdechł, martwy telefon, badanie krwi, badania krwi, oddać krew, oddawać krew, krwiodaw*, dawca krwi, dawcą krwi, oddawanie krwi, grupa krwi, grupę krwi, ciśnienie krwi, krwawią dziąsła, krwawiące dziąsła, dziąsła krwawią, sztuczne ognie, straż pożarna, straży pożarnej, strażą pożarną, alarm pożarowy, przeciwpożarow*,
      nie chcę umierać, nie chcę umrzeć, boję się umrzeć, boję się śmierci, bije rekordy, pobić rekord, bije brawo, bić brawo, zamach stanu, martwa natura, martwy punkt, martwy sezon, rzeczy znalezione, rzeczy zagubione, zgubiony pies, zgubiony kot, zaginiony kot, zaginiony pies, do śmierci, zabija mnie upał, ten upał mnie zabije, praca mnie zabija, szef mnie zabije, zabijcie komary, zabić komara, mrówki, karaluchy, myszy, chwasty, termin, serce miasta, z całego serca, łapać oddech, martwe rośliny, mandat, bity śmietan*, bita śmietana, kopie zapasowe, zabiegany, zabieg, palenie papierosów, pali papierosy, ksero`,
  },
  idioms: {
    suicide: `
      (beze mnie) + (lepiej|łatwiej|dobrze)
      (nie chcę) _ obudzić
      (list pożegnalny|pożegnalnego|nie szukajcie mnie|rozdałem rzeczy|rozdałam rzeczy)
      (tabletki) + (przygotowane|przede mną|nazbierałem)
      (stoję na) (moście|dachu|torach|krawędzi)
      (powiesi|powieszę|powiesić) _ (się|) / obraz ordinary
      (tnie się|się tnie|coś sobie zrobię|sobie coś zrobię|dość życia|mam sznur|myślę o pociągu|skończę z tym)
      (nie chce|nie chcę) żyć
      (chcę|chce|chciałbym|chciałabym|wolę|wolałbym|wolałabym|lepiej|chciał|pragnę|wole) _ (umrzeć|nie żyć|zniknąć|śmierci|już nie żyć|nie istnieć|nie obudzić|umrzec|być martw*|zdechnąć) / ordinary natural
      nie _ (chcę|chce|mam siły|mam ochoty|mam po co|widzę sensu|mogę) _ (żyć|dalej żyć|istnieć|życia|tak żyć) / live_where ordinary
      (myślę|myśli|myślał|mam myśli) _ (śmierci|o śmierci|żeby umrzeć|o tym żeby ze|odebraniu|żeby ze sobą) / ordinary natural
      życie _ (nie ma sensu|bez sensu|straciło sens|nic nie warte)
      (mam dość|mam dosyć|zmęczony|zmęczona|dosyć) _ (życia|życiem|tego życia)
      nie _ (daję rady|wytrzymam|mogę) _ (już) _ (żyć|umrzeć|koniec|życie) / noise
      lepiej _ (beze mnie|gdybym nie|gdyby mnie nie|gdybym umarł*)
      (list pożegnalny|pożegnalny list|pożegnać się ze wszystkimi) / ordinary
      jak _ (umrzeć|się zabić) _ (bezboleśnie|szybko|bólu) / ordinary
      nie (ma|mam|widzę) _ (sensu|powodu|po co) _ (żyć|życia|życie|dalej)
      (zasnąć|usnąć) _ (nie obudzić|na zawsze|już się nie|więcej nie)
      (obym|gdybym|żebym) _ (nie obudzić|nie obudził*|nie urodził*|się nie)
      <pills> + (umrzeć|skończyć|popić|żeby)
    `,
    medical: `
      (nie rusza się|się nie rusza|sinieje|siny|charczy|bełkocze) / past
      (połknęło|połknął|połknęła) _ (baterię|monetę|magnes)
      (gniecie|ściska|dusi) _ (klatce|piersi)
      (porazi* go prąd|poraził|uciął sobie|krew tryska|przedawkował*|parzył* się wrzątkiem)
      (puchnie|spuchło) _ gardło
      <child> + gorączk* + (41|42|drgawk*|trzęsie|nie budzi|wiotk*|sin*) / ordinary past if
      <child> + (41|42) (stopni|gorączki) / ordinary past if
      (potrącił*|potrącon*|przejechał*) / ordinary past if
      (spadł*|wypadł*|spadla) _ (balkon*|okna|schodów|dachu|drabiny|piętra) + (głow*|krew|krwawi|rusza|pomoc*|nieprzytom*) / ordinary past if
      ciąż* + (krwawię|krew|krwawi|skurcze|silny ból|bardzo boli) / ordinary past if
      serce _ (stanęło|nie bije|przestało|zatrzymało)
      nagle + (nie może mówić|sparaliż*|połowa twarzy|nie czuje|nie widzi|ręką) / ordinary past if
    `,
    missing_child: `
      (nie wrócił*) _ (ze szkoły|do domu) + (syn|córka|dziecko|telefon)
      (wywiózł|zabrał) _ (dzieci|dziecko|syna|córkę) + (egiptu|za granicę|oddać|szkoły|nie ja) / wakacje ordinary
      (nigdzie go nie ma|nigdzie jej nie ma|łóżko puste)
      (zgubiłam|zgubiłem) _ (córeczkę|córkę|synka|syna|dziecko)
      (ojciec|matka|były|mąż|żona) _ (zabrał|porwał|wywiózł|uciekł z|zabrała|wywiozła|uciekła z) + <child> / ordinary past thing
      <child> + (od wczoraj|od rana|od kilku godzin|od wieczora) + (nie|zagin*|znik*) / ordinary past
      nie ma + <child> + (nigdzie|od wczoraj|od rana|od godzin*|w parku|na placu zabaw)
    `,
    forced_marriage: `
      (wydać|wydają|wyjść) _ (za mąż|za faceta|za kuzyna|za obcego) + (nie chce|nie chcę|rodzice|16|15|każą|kazali)
      (podpisze ślub|brać ślub|przymusowy ślub|przymusowe małżeństwo)
      (nie chcę|nie chce) _ ślubu
      (bracia|ojciec|brat) + (chłopaka) + (zabiją|hańba|zabije)
      nie chcę _ (wyjść za niego|wychodzić za niego|wyjść za kuzyna|brać ślubu|wychodzić za|wyjść za|za tego|się żenić z|za kogoś) / ordinary visa
      (wywieźć|wysłać|zabrać|wysyłają|zabierają|wywożą) mnie + (ślub|za mąż|małżeństw*|męża|wydać) / ordinary
      mam (13|14|15|16|17) lat + (ślub|za mąż|małżeństw*|męża|wydać) / ordinary
      boję się + (wakacj*|wyjazd*|podróż*) + (ślub|za mąż|zostawi*|małżeństw*)
      (wybrali|znaleźli) _ (męża|mężczyznę|faceta|kandydata) _ (dla mnie|dla siostry|nie znam|nie chcę)
    `,
    trafficking: `
      (spać z|sprzedawać się|się sprzedawać) + (facetami|mężczyznami|klientami|każe|każą)
      (każą mi) (kraść|żebrać|przewozić|nosić)
      (zabrał nam paszporty|zabrał mi paszport|nie puszcza|zamykają nas) + (szef|praca|robi*|godzin)
      (dług) + (odrobić|musisz|przywiózł)
      (nie płaci|nie płacą|bez pieniędzy|bez wypłaty|za darmo|nie dostaję pieniędzy|nie dostaję wypłaty|bez zapłaty) & (paszport*|dokument*|dowód|wyjść|zamkn*|groz*|groż*|odejść|wyjechać|uciec) & (szef*|prac*|właściciel*|pani|rodzin*) / ordinary
      (muszę|każe|każą|zmusza) _ (oddawać|oddać) _ (pieniądze|wszystkie pieniądze|wypłatę|zarobki|wszystko co zarobię) / ordinary fine
      (12|13|14|15|16|17|18) godzin dziennie & (paszport*|dokument*|bez pieniędzy|zamkn*|wyjść|bez wypłaty|nie płac*)
      (chłopak|mąż|on|facet) _ (zmusza|każe|chce) _ (spać z|mężczyznami|klientami|prostytu*|sypiać z)
      sprzedali mnie
    `,
    violence: `
      (mąż|chłopak|ojciec|ojczym|partner|facet|konkubent) _ (bije|bił|zlał|leje|uderzył|pobił|kopnął|katuje|szarpie|popycha|dusił)
      (bije|leje|tłucze|pobił|zlał|dusił|uderzył|kopie) _ (mnie|nas|matkę|mamę|żonę|siostrę|dzieci) / ordinary
      (mnie) _ (bije|zlał|dusił|pobił|szarpie|kopnął)
      (ojczym|wujek|trener) + (dotyka|przychodzi|macal|dobiera)
      (since|siniaki|sińce) + (mówi|boi|szyi|koleżanka|dziecko|opiekunka)
      (boi się|boję się) wracać _ domu
      (były) + (łazi|zakopie|grozi|nagie|pisze że)
      boję się (mojego |mojej |swojego |)(męża|chłopaka|partnera|byłego|ojca|brata|rodziny|ojczyma|rodziców|teścia|wujka|syna|faceta) / ordinary
      boję się _ (wrócić|wracać|iść) do domu / ordinary
      (mąż|chłopak|partner|ojciec|były|brat|facet) _ (agresywny|niebezpieczny|brutalny) / ordinary
      (uciec|uciekłam|uciekłem|ucieka|odejść|uciekam) + (męża|chłopaka|ojca|partnera|domu|byłego) + (przemoc*|bije|bił|groz*|boję|zabi*) / ordinary
      (słyszę|słychać) _ (sąsiad*|kobiet*|dziecko) _ (krzyk*|krzyczy|bity|bicie|woła o) / ordinary
      (siniaki|podbite oko|siniak*) + (mąż|męża|chłopak|ojciec|dzieck*|córk*|mam*|partner*|koleżank*) / ordinary
      (uderzyłem|pobiłem|uderzyłam|zbiłem) _ (żonę|dziecko|dzieci|syna|córkę|dziewczynę)
      (pasem|pięściami|kijem) + (mąż|ojciec|bije|chłopak|tata) / ordinary play
    `,
    danger: `
      (włamuje się|włamują|wali siekierą|ktoś wyważa|strzelają|czuć gaz|pali się w)
      (nożem|bronią|siekierą) + (drzwi*|stoi|jedzie|facet)
      (idzie za mną|za mną idzie|łazi za mną|wpadł do)
      (jest|mamy) pożar / ordinary past if alarm
      (dom|kuchnia|mieszkanie|blok|auto|samochód|pokój) _ (płonie|pali się|się pali|w ogniu|zapalił*|palą) / ordinary past if alarm
      (pali się|płonie) _ (dom|kuchnia|mieszkanie|blok|sąsiad*|budynek|klatka|w domu|w kuchni|u sąsiada) / ordinary past if alarm
      (chce|chcą|grozi że|próbuje|próbował|zamierza) _ (zabić|zamordować|zastrzelić|zadźgać|zabije) / ordinary
      wypadek + (rann*|krew|właśnie|poważny|teraz|ofiar*) / ordinary past if
      (drzwi*|domem|zewnątrz) + (nożem|nóż|pistolet*|broń|groz*|siekier*) / ordinary past kitchen
    `,
    homeless_tonight: `
      (śpię|śpimy|mieszkamy|koczuję|spaliśmy) _ (w aucie|w samochodzie|na dworcu|pod mostem|w namiocie|na dworze) / past
      (wyrzucili|wyrzucił|wygnał|wywalili) _ (mnie|nas) + (ulicy|domu|mieszkania|noc|dzieckiem)
      (noclegownia pełna|zmienił zamki|nie mamy gdzie iść|nie mam gdzie spać|muszę opuścić)
      gdzie _ (spać|przenocować|iść|nocować|się podziać|pójść) _ (dziś|dzisiaj|tej nocy|na noc|teraz|dzisiejszej) / ordinary hotel cant_sleep
      gdzie _ (dziś|dzisiaj) _ (spać|przenocować|iść|nocować|pójść) / ordinary hotel cant_sleep
      (potrzebuję|szukam|szukamy|potrzebujemy|znajdę|jest) _ (łóżka|miejsca|noclegu|dachu|schronienia|nocleg) _ (dziś|dzisiaj|na noc|tę noc|teraz) / ordinary hotel
      (eksmi*|wyrzuc*|na bruk|wyrzucą) + (dziś|dzisiaj|jutro|teraz|wieczorem|dzisiejszej) + (mieszkania|domu|nas|mnie|ulicę|pokoju|bruk) / ordinary past
      (noclegowni*|schronisk*|ośrod*|azc) _ (pełn*|nie ma miejsc|odmówi*|odesł*|brak miejsc) + (spać|noc|dzie*|ulic*|gdzie) / ordinary
      (zimno|zima|mróz|deszcz) + (dworze|ulicy) + (spać|śpi*|noc*|dzieci) / ordinary past
      (uciekłam|uciekłem) + (domu|męża) + (gdzie|spać|dokąd) / ordinary past
    `,
  },
};
