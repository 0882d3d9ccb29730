import type { LanguageRules } from '../compile.ts';

export const so: LanguageRules = {
  words: {
    partner:
      'ninkay*, ninkii hore, ninkeed*, ninka aan qabo, saygay*, xaaskay*, xaaskii hore, afadayd*, odaygay*, saaxiibkay*, wiilka aan wada soconno, gacalkay*, lamaanah*, ninkii aan qabay, naagtay*, raggayg*, aabaha carruurtayda, aabihii carruurtayda',
    family:
      'aabbah*, aabah*, aabe, aabo, aabbe, hooyad*, hooyo, waalidk*, waalidiin*, qoysk*, reerk*, walaalk*, walaalah*, walaash*, adeerk*, adeer, abtig*, abti, eeddad*, habaryar*, seediga*, soddog*, soddoh*, ehelk*, qaraabad*, aabahayga, wiilkay*',
    child:
      'ilmah*, ilmo, ilmih*, cunug*, cunugg*, caruur*, carruur*, wiilkay*, wiilka yar, gabadhay*, gabar*, gabadh*, inantay*, inankay*, dhallaan*, sabi*, walaalkay yar, walaashay yar, nuunuh*, ubad*, wiilkii*',
    person:
      'nin, ninka, ninkaas, niman, ninkan, qof, qofka, dad, dadka, wuxuu, wuu, way, waxay, deris*, jaar*, mulkiil*, koox, wiil, wiilal, rag',
    boss: 'ninka aan u shaqeeyo, shaqo siiy*, shaqabixiy*, shaqo bixiy*, loo shaqeey*, madax*, maamul*, mukhalas*, tahriib*, milkiil*, mulkiil*, boos*, wakaalad*, marwad*, dadka aan u shaqeeyo, qoyska aan u shaqeeyo, naagta aan u shaqeeyo, dadkii i keenay, ninkii i keenay, makhaayad*, shirkad*, shaqada',
    me: 'i, igu, iga, iigu, na, nagu, naga, aniga, annaga, madaxa iga',
    hit: 'garaac*, dhuft*, dhufan*, dhufay*, feer*, laadaa*, laaday*, laado, laadan*, laaddo, haraati*, dhirbaax*, tumay*, tumaa, tumo, ceeji*, ceejo, jirdil*, dilaa, karbaash*, jeedal*, gacan saar*, gacan qaad*, dhaawac*, xoog u jiid*, garaaco',
    hit_me:
      'i garaac*, na garaac*, igu dhuft*, igu dhufan*, nagu dhuft*, i feer*, i laad*, i jirdil*, na jirdil*, i karbaash*, i dhirbaax*, i ceeji*, i ceejo, i tumay*, i tumo*, gacan ii qaad*, gacan igu, gacanta iila, i dhaawac*, timaha i jiid*, timaha iga jiid*, i gubay*, hooyaday wuu garaac*, wuu garaacaa hooyaday, hooyo wuu garaac*, carruurta wuu garaac*, caruurta wuu garaac*, way i garaac*, i jidh dil*, i jir dil*',
    abuse:
      'rabshadda guriga*, rabshada guriga*, rabshado guri*, rabshadaha guriga*, xadgudub*, tacadi*, dhibaateyn jir*, jir dil*, jirdil*, gacan ka hadal*, gacan ka hadl*, guriga rabshad*',
    rape: 'kufs*, la i kufs*, faraxum*, fara xum*, jinsi ah iyo xoog, xoog ii galm*, xoog igula, qasab ii galm*, qasab igula seex*, xoog igula seex*, khasab igula seex*, i taabtaa, i taabt*, gabadhayda taabt*, xadgudub jinsi*, galmo qasab*, galmo khasab*, inuu ii galmoodo',
    threaten:
      'hanjab*, hanjib*, cabsi gelin*, cabsi geli*, i cabsi*, i baqo geli*, goodiy*, goodin*, i handad*, handad*, hanjaabad*, baajgal*',
    weapon:
      'mindi, mindida*, mindiyo, mindiyaha, toorey*, bastoolad*, bistoolad*, qori, qoriga, hubka, hub sita, hub leh, hub haysta, faas, faaska, baangad*, aashito*, aasiidh*, dubbe, dubbaha',
    kill: 'dili*, dilo, dilayaa*, dilaya, dilaysa, dil, toogan*, toogto, gowrac*, layn*, laayo, gawrac*',
    kill_me:
      'i dishay*, i disho, i dishaa, i dishan*, na dishay*, na disho, na dishan*, ku dish*, la i dish*, i dili, i dilin*, i dilo, i dilayaa*, i dilaya*, ku dilay*, ku dili*, na dili*, na dilo, na dilayaa*, la i dili*, la i dilo, i toogan*, i toogto*, i gowrac*, i gawrac*, carruurta dili*, caruurta dili*, hooyaday dili*, gabadhayda dili*, i gubi*, nolosha iga qaad*, naftayda qaadi*, mindi igu dhuf*, walaashay dili*, i laayo, dil iigu hanjab*',
    lock_in:
      'igu xir*, nagu xir*, i xiray*, i xira, i xidh*, igu xidh*, guriga igu *xir*, iga xir*, albaabka iga xidh*, guriga kama bixi karo, guriga inaan ka baxo ii ma oggola*, inaan baxo (ii ma|uma|iima), ii ma oggola inaan*, iima oggola inaan*, iima ogola inaan*, ii ma ogola inaan*, ma ii oggola inaan baxo, ii diid* inaan baxo, inaan baxo ii diid*, inaan baxo wuu ii diid*, guriga inaan ka baxo, i haysta oo, maxbuus*, la haystaa, nala xir*, iga mamnuuc*, bannaanka iima, la igu hayaa*',
    fgm: 'gudniin*, fircoon*, gudo gabadh*, la gudo, gudaan, gudan, inay gudaan, in la gudo*, gudi gabadh*, gabadhayda gud*, la gudi*',
    suicide:
      'isdil*, is dilid*, is dilka, is dilo, nafgoyn*, naf goyn*, is deldel*, isdeldel*, is dilid*, naf gooyn*',
    kill_self:
      'is disho, is dishay*, is dishaa, is dishan*, is dishid*, isdish*, is dilo*, isdilo*, is dilayaa*, is dili, is dilin*, isdili*, is dilay*, is deldel*, isdeldel*, nafta iska *qaad*, nafta iska jar*, iska gooyo nafta, naftayda (qaad*|gooy*|jar*|dhammee*|dhamee*|dhaawac*), nafta (gooy*|iska qaad*|iska gooy*|iska goy*), is dhaawac*, isdhaawac*, is gub*, isgub*, is tuuro, is tuuri, is tuurayaa*, is tuuray, istuur*, nolosha iska, noloshayda (soo afjar*|dhammee*|dhamee*|joogi*), noloshaan iska, is sumee*, is khaarij*, is toog*',
    pills: 'kiniin*, daawo*, dawo*, daawad*, dawad*, baracetamol*, paracetamol*',
    took: 'liqay, liqday, liqi*, liqo, cunay, cuntay, qaatay, qaadatay, cabay, cabbay, wada cun*, wada liq*, cabtay, qaadanay*',
    many: 'badan, badnaa, dhammaan, dhamaan, wada, dhan, kartoon*, oo dhan, sanduuq*, kulligood, xad dhaaf*',
    prescribed:
      'dhakhtarku ii, loo qoray, ii qoray, maalintii, farmashi*, farmasi*, imisa, immisa, waxyeello*, saamayn*',
    jump: 'boodo, boodi*, boodaa, boodayaa, is tuur*, istuur*, iska tuur*, iska soo tuur*, dhaco, ka boodo',
    bridge_train:
      'buundad*, biriish*, tareen*, balakoon*, daaqad*, saqaf*, guriga dushiisa, dabaq*, dhismah*, jaranjar*',
    cut_self:
      'gacmahayga jar*, gacanta iska jar*, gacmaha iska, is jarjar*, isjarjar*, xididada iska, xididka iska, is jeex*, isjeex*, is sarsar*, is saro, is sarayaa*, jidhkeeda jarjar*',
    breathe: 'neefsan*, neefta*, neef baa, neef ayaa, neefso*, neefsad*, neefsanay*',
    hardly:
      'ma, la, laahay, layahay, laadahay, kari, karo, karto, kama, dhib*, adag, istaag*, yaraa*, dhegtay, go day, way ka, waayay, weyday, weyd*, joogsa*, joogsat*, ku dheg*, kartid, lama, dhibaysaa, xiran',
    space_to_breathe: 'caaryo*, hawo nadiif*, hawo saafi*, jimicsi*, hawad*, koorso*, khuur*',
    unconscious:
      'miyir (ayuu |ayay |buu |bay |wuu |way )beel*, miyir (beel*|ma le*|la*|daboolan*), miyir beel*, miyirbeel*, miyirka (way*|wey*|ka*|buu*|bay*), miyirk*, suux*, suuxay, suuxday, hurdo ka kici way*, kama soo toosayo, ma soo toosayo, ma soo toosayso, ma toosayo, ma dhaqaaqayo, ma dhaqaaqo, ma dhaqdhaqaaqayo, ma dhaqaaqayso, ma dhaqdhaqaaqo, ma dhaqdhaqaaqayso, dhulka ku dhac*, way dhacday oo, wuu dhacay oo, garaaca wadnaha, buluug noq*, ii jawaabayo, ma jawaabayo, ma jawaabayso',
    seizure:
      'wadno xanuun, wadna xanuun, wadne istaag*, wadnaha istaag*, wadna istaag*, wadno istaag*, wadnaha baa istaag*, wadnihii baa istaag*, qalal*, qallal*, suuxdin*, istarook*, isterook*, faalig*, wejiga wuu qaloocday, wejigiisa qalooc*, afkiisa qalooc*, afka qalooc*, afkeeda qalooc*, wejigeeda qalooc*, hadli kari waay*, hadli kari weyd*, hadli wayd*, ma hadli karo si lama, dhuunta barar*, carrabka barar*, dhuunta oo barar*, wejiga barar*, xasaasiyad daran',
    after:
      'kadib, ka dib, sanad*, sannad*, bil, bilood, bukaan*, soo kab*, bogsa*, jimicsi*, cunto*, ka hortag*, calaamad*, wadid*, hore',
    chest: 'laabt*, xabadk*, xabad, wadnah*, wadne, laab, feedh*, qalbig*, sakaarka',
    pain: 'xanuun*, xanun*, cadaadis*, culays*, culeys*, gubanay*, jug*, xanuunka, mudayaa*, mudaysaa',
    strong:
      'aad, daran, xun, badan, kulul, xoog, xoog leh, aan caadi ahayn, si lama filaan*, degdeg, aad ah',
    arm: 'gacan*, gacant*, bidix*, daan*, garab*, dhidid*, kabuubyo*',
    bleed: 'dhiig*, dhiigg*, dhiig bax*, dhiigbax*',
    lot: 'badan, aad, joogsan*, joogsanayo, istaagi*, istaagayo, istaagi la, ma istaagayo, madaxa*, madaxiis*, madaxeed*, meel walba, daran, xun, ka socda, ka daadan*, ka shub*, dhammaa*, qulqul*, baxaya oo, faraxa*, baxayaa*',
    swallow: 'liqay, liqday, cunay, cabay, cabbay, cuntay, cabtay, liqi, afka geli*',
    poison:
      'sun, suntii*, sunta*, batari*, baytari*, beyteri*, saabuun*, kiniin*, lacag bir*, kuul*, kalooriin*, koloriin*, bliish*, gaas, baasiin, shidaal*, kiimiko*, aashito*, bleach, nadiifi*, barafuun*, magnet',
    poisoned: 'sumoob*, sumow*, sumaysan*, sumeys*, sun cab*, sun cun*, kaarboon*, la sumeeyay',
    overdose:
      'xad dhaaf (ah |)(daawo|kiniin*), dawo xad dhaaf*, daawo xad dhaaf*, kiniin xad dhaaf*, ofardoos*',
    ambulance:
      'ambalaas*, ambalans*, ambulans*, ambulance*, ambalaan*, ambaalaas*, gaariga gargaarka*, gaadhiga gargaarka*',
    call: 'u yeer*, wac*, soo dir*, soo wac*, noo wac*, ii wac*, ha yimaado, u wac*, noo soo dir*',
    need: 'u baahan*, baahan*, rabaa, rabnaa, baahi*, raadin*, i heli*, doonay*, waan u, baan u, hela',
    money:
      'lacag*, bixin*, bixiy*, caymis*, biil*, qiimo*, imisa, immisa, bilaash*, yuuro*, kharash*',
    baby_coming:
      'fool baa i, fool ayaa i, foosha*, fool i hay*, foolanay*, fooshu, biyihii (baa |ayaa |way |)(iga |ka |)*(jab*|furm*|daat*|furan*|da*), umulid*, umulay*, umulaysa*, umulayaa*, dhalayaa hadda, dhalaysaa hadda, hadda dhal*, ilmaha wuu soo baxayaa, ilmihii wuu soo baxayaa, ilmuhu wuu soo baxayaa, xanuunka fool*, biyaha ayaa iga*',
    scald:
      'gubtay, gubatay, gubay, gubtey, biyo kulul*, biyo karkar*, saliid kulul*, shaah kulul*, koronto qabat*, biyo ku liqmay, biyo ku liqm*, qaraqm*, qarqoom*, daaqadda ka dhac*, balakoonka ka dhac*, jaranjarada ka dhac*, jaranjarka ka dhac*, dab gubay*',
    choke:
      'margad*, margay*, margan*, dhuunta (ku|kaga) (dheg*|istaag*), dhuunta ayaa wax*, cunaha ku dheg*, hungurigiisa, hunguriga ku, hunguri istaag*, wax baa dhuunta*, la margad*',
    dying:
      'dhimanayaa*, dhimanaya*, dhimanaysaa*, dhimanaysa*, dhiman rab*, naf bax*, geeriyoon*, sakaraad*',
    missing:
      'lumay, luntay, lumeen, luntey, la waayay, la waayey, la la*, la layahay, maqan, maqantahay, maqan yahay, baxsad*, baxsatay, cararay, carartay, waan waayay, waan waayey, waan weynay, ayaan waayay, baan waayay, ka lumay, ka luntay, iga lumay, iga luntay, raqda*',
    kidnapped:
      'afduub*, la afduub*, la xaday, la xadey, xadeen, la kaxayst*, kaxayst*, kaxays*, la baxsad*, iga qaatay oo, la tagay, la cararay, la waday, dhufsatay',
    cant_find:
      'ma helin, ma heli karo, heli kari la*, heli waay*, heli weyn*, ma hayo, waayay, waayey, weynay, meel uu ku maqan yahay, meel uu (jiro|aaday|joogo|ku dambeeyay) (ma aqaan|garan*|ma garan*|lama*|ma ogi), meel ay (jirto|aadday|joogto|aaday|ku dambaysay) (ma aqaan|garan*|ma garan*|lama*|ma ogi), halkay jirto ma, halka uu joogo ma*, halka ay joogto ma*, xaggee buu jiraa ma*, lama hayo, halkuu jiro ma*, garan maayo',
    not_home:
      'guriga ma (imaan*|iman*|soo*|joog*), ma soo noqon*, muu soo noqon*, may soo noqon*, kama soo noqon*, kama iman*, kama imaan*, soo noqon weyd*, soo noqon way*, ma soo laaban*, weli ma iman*, weli ma imaan*, weli ma soo*, wali ma iman*, wali ma soo*, wali ma imaan*, guriga ma imaanin, guriga ma iman, guri ma*, ma imanin, ma imaanin guri*',
    thing:
      'baasaboor*, basaboor*, warqad*, waraaq*, kaar*, bas, baska*, lacag*, shaqo*, dhakhtar*, telefoon*, taleefan*, mobile*, mobayl*, boorso*, fure*, furah*, baaskiil*, jaakad*, kab*, caymis*, caymisk*, macallin*, xannaan*, alaab*, aqoonsi*, kaalmo*, caydh*, imtixaan*, natiijo*, ookiyaal*, turjubaan*, ilko*, ilig*, bisad*, buug*, fasax*, ballan*, tallaal*, meel uu wax ka barto, miisaan*, rabitaan*, gunno*, kursi',
    passport:
      'baasaboor*, basaboor*, baasaboork*, passport*, aqoonsig*, waraaqah*, waraaqo*, warqadah*, dukumint*, dokumenti*, telefoonk*, taleefank*, mobilk*, sharciga*, sharcigay*',
    taken:
      'qaat*, qaad*, qaateen, iga hay*, way hayaan, wuu hayaa, ayuu hayaa, way haystaan, ayay haystaan, ayuu haystaa, wuu haystaa, xaday, qariy*, iga qaad*, iga qaat*',
    not_back:
      'ii ma soo celi*, ma ii soo celi*, iima soo celi*, soo celin diid*, inuu ii soo celiyo wuu diid*, ii diid*, i siin way*, ima siinayo, ima siiyo, ii ma siinayo, i siin diid*, iima celinay*, iima celiy*, i siin maayo, ima siinayaan, ma i siinayo',
    force:
      'qasab, qasab*, khasab*, qasb*, khasb*, igu qasb*, igu khasb*, xoog, xoog bay*, si xoog*, anigoo aan rabin, aanan rabin, i jujuub*, jujuub*',
    work: 'shaqa*, shaqe*, shaqo*, shaqays*, shaqeeyo, dawars*, tuugs*, xatooy*, jariid*, nadiif*, adeeg*',
    sex_work:
      'dhillay*, dhilo*, dhillo*, jirkayga iib*, jidhkayga iib*, jirka iib*, jidhka iib*, rag kale *seex*, rag kale u galm*, rag la seex*, niman la seex*, rag kale inaan la*, niman kale inaan la*, ragga inaan la seex*, macaamiil*, sino lacag*, rag inaan la seex*, nimanka inaan la seex*, jinsi lacag*',
    trafficking:
      'ka ganacsi* dad*, ka ganacsiga dad*, dadka ka ganacs*, tahriibka dadka ku*, qasab (bay |buu |baa |)(iigu|igu|nagu|noogu) shaqa*, khasab (bay |buu |baa |)(iigu|igu|nagu) shaqa*, shaqo qasab*, shaqo khasab*, qasab ah oo shaqo*, la i iibs*, la i dhiig mii*, dhiigmiir*, dhiig miirt*, xoog (bay |buu |)(iigu|igu) shaqa*',
    debt: 'deyn*, dayn*, qaan*, lacagta safarka, lacagtii safarka, lacagta tahriibka, lacagtii tahriib*',
    smuggler:
      'mukhalas*, magafe*, tahriib*, i keenay, i keeneen, i soo gelisay, i soo saaray, hanjab*, safark*, soo qaad*, ma bixi karo',
    cant_leave:
      'kama bixi karo, ma bixi karo, kama tagi karo, ma tagi karo, iima oggola*, ii ma oggola*, iima ogola*, ii ma ogola*, igu xir*, igu xidh*, i xir*, i xidh*, hanjab*, ma baxsan karo, ii diid*, nagu xir*, na xir*, albaab* xir*, uma oggola, xoriyad ma*',
    slave: 'addoon*, adoon*, addoonsi*, sida addoon, gumeys*',
    police: 'booliis*, boolis*, policie*',
    office:
      'ind, dawladda*, dowladda*, degmad*, safaarad*, coa, duo, uwv, xafiis*, maxkam*, garoonka*, gemeente*, cusbooneys*, caydh*, dib u cusb*, dhacay*, soo cusbo*, ballan*, hay ad*',
    stolen: 'la iga xaday, la iga xadey, tuug*, la xaday, iga lumay, xatooy*, iga lunt*, xaday',
    overtime:
      'axad*, sabti*, fasax*, saacado dheeraad*, saacado siyaado*, dheeraad*, waqti buuxa, xanuunsan*, ciid*, overtime, uur leh, waqti dheer*, ma qasab baa, jiro',
    marry:
      'guurs*, guurso, guursado, guursad*, guurka*, guurkayg*, aroos*, nikaax*, meher*, guur, inaan guur*, u guur*, guurin*, guuriy*, is guur*, doonan*, gabbaati*',
    marry_off:
      'i guurin*, i guuriy*, iga guurin*, la i guurin*, la i guuriyo*, inay i guuri*, inay iga guuri*, inuu i guuri*, inuu iga guuri*, nin i siin*, nin i siiy*, nin bay i siin*, nin baa la i siin*, la i siinayaa nin*, nin la i siiy*, nin baa la ii soo doon*, nin bay ii *doorteen, nin ii doort*, gabadhayda guurin*, gabadhayda la guuri*, walaashay la guuri*, walaashay guurin*, walaashay qasab*, la igu meher*, i meherin*, la i meherin*, i nikaaxin*',
    forced_marriage:
      'guur (qasab|khasab)*, guurka (qasab|khasab)*, guur khasab ah, qasab (ah oo |ku |lagu |)guur*, khasab (ah oo |ku |)guur*, guur caruur*, guurka caruurta, guurka carruurta, guur carruur*, (igu|nagu) qasb* inaan guurs*, xoog (ku|igu) guur*, qasab la ii *guur*',
    not_want:
      'ma rabo, ma doonayo, maan rabin, ma rabto, ma rabin, aanan rabin, aan rabin, ma jecli, aanan garan*, ma garan*, aan garan*, aanan aqoon, ma aqaan, diiday, ma raalli*, raalli kama*, oggolaan la*, aanan jeclayn, ma jecla, raali kama*',
    want_me:
      'rabaan, rabaa inaan, rabto inaan, doonayaan, doonaysaa, leeyihiin, yiraahdeen, go aansad*, goaansad*, igu qasb*, igu khasb*, doorteen, waxay rabaan, wuxuu rabaa',
    must: 'qasab, khasab, waa inaad, waa inaan guursado, waajib, igu qasb*, la igu*',
    cousin:
      'ina adeerk*, ina adeer, ilma adeer*, ina abtig*, ina abti, ina eedd*, nin oday*, oday, nin weyn, nin iga weyn, nin aanan*, nin da ah, nin duq*',
    against_will:
      'anigoo aan rabin, anigoo aanan rabin, rabitaankayga ka soo horjeed*, oggolaanshahayga laaan*, oggolaansho laaan*, si qasab*, qasab, khasab, raalli laaan*, iyadoo aan rabin, iyadoo aan raali*, xoog',
    sold: 'la i iibs*, i iibiy*, i iibin*, i gadeen*, i gaday*, yarad*, iibiyeen, la iga iibs*',
    left_abroad:
      'dal kale (ayuu |ayay |bay |buu |)(igaga|iga) tag*, (soomaaliya|somalia|kenya|itoobiya|dalkii|dhaqan celis|xamar|hargeysa) (i|igu|igaga|la igaga|la iga|la igu) (tag*|dhaaf*|reeb*|celiy*), dhaqan celis*, (i|igu|la igu) dhaaf* (soomaaliya|somalia|kenya|halkaas), halkaas igaga tag*',
    visa: 'fiiso*, viso*, visa, sharci*, degmad*, diiwaan*, keeni*, keeno, keen*, la midow*, isku keen*, degan, warqad*, waraaq*, dukumint*, muwaadin*, deggenaansho*, shahaado*, dawladda hoose',
    wedding:
      'la igu casuum*, casuum*, arooska (walaalkay|walaashay|saaxiib*|wiilkayga|gabadhayda), aroosk* ka qayb*, ka qayb gal*, hadiyad*, dhar*, hool*',
    sleep:
      'seexan*, seexdo*, seexdaa*, seexanay*, seexda, seexdo, huurd*, hurd*, hurud*, jiif*, jiifs*, habeenka ku*, dhaxo, dhaxaa, baryo, habeen dhax*',
    stay: 'meel, hoy*, joogo, joogi*, aado, aadno, aadi*, tagno, tago, tagi*, sariir*, seexasho*, dugsado, dugsi galo, qol, degi*',
    where:
      'xaggee*, xagee*, halkee*, meelma*, xagge, meel kasta, meel, inkee*, meeshee*, intee, xageen*, xaggeen*',
    tonight:
      'caawa*, caawo*, maanta*, hadda*, habeenkan*, habeenkaan*, caawaba, hal habeen, berri*, berito*, fiidkan*',
    no_place:
      'meel aan (seexdo|ku seexdo|joogo|aado|tago|ku hoydo|huurdo|hoydo|galo|dego|ku joogo|jiifto|u kaco|seexanno|aadno) (ma|kuma) (haysto|hayno|lihi|jirto|hayo|lihin|qabno), meel aanu, meel ma (haysto|hayno|lihi|jirto|hayo), meel uma, guri ma (haysto|hayno|lihi|lihin|hayo|haysanno), hoy ma (haysto|hayno|lihi|lihin|hayo), guri laaan*, guri laaahay, hoy laaan*, hoylaaan*, hoy laaahay, hoylaaahay, meel laahay, meel la ahay, meel laaan*, guri la ahay, meel aan aado maleh, meel ma lihi',
    outside:
      'bannaan*, banaan*, dibad*, wadad*, wado*, jidk*, jid, gaarig*, baabuur*, gaadhig*, beert*, xadiiqad*, tareen*, saldhig*, teendh*, buundad*, derbi*, qabow*, suuq*, dariiq*, boosteej*, isteeshan*, istaashan*, jardiin*',
    nowhere:
      'meel aan (caawa |ku |caawa ku |)(seexdo|seexanno|hoydo|jiifto|huurdo|seexano|hurdo|dhaxo) (ma|kuma) (haysto|hayno|lihi|jirto|hayo|lihin|haysano), meel aan (aado|aadno|tago|galo|u kaco|u tago) (ma|kuma) (haysto|hayno|lihi|jirto|hayo|lihin), meel aan (seexdo|hoydo|aado|joogo) (maleh|malaha|waayay|waayey), (bannaanka|banaanka|dibadda|dibada|wadada|jidka|gaariga|gaadhiga|dariiqa|beerta|xadiiqada|suuqa|jardiinka) (ayaan|baan|ayaanu|ayaannu|baanu|ayaa|aan|ayan) (ku |)(seexd*|seexan*|jiif*|hurd*|huurd*|dhax*|baryay|jooga|jirn*|jiraa|joogn*), xaggee seexan* ma garan*, halkaan seexan lahaa ma*, meel aan seexdo garan*, meel aan u (dhaqaaqo|kaco)*',
    evicted:
      'guriga (la |)(waa |ayaa |baa |)(la |)(iga|naga|laga|nalaga) (saar*|eryay*|eryey*|erya*|bixi*|tuur*|cayrs*|eriy*), (la iga|nalaga|laygaga|layga|la naga|nala ka) (saar*|eryay*|eryey*|erya*|cayrs*|bixi*|tuur*), guriga iga (saar*|eryay*|bixi*|tuur*|eryey*), i eryay*, i eryey*, na eryay*, i cayriy*, dibadda i*, bannaanka i*, waa la i eryay*, furaha (beddel*|bedel*), quful* bed*, quful* beddel*, dibadda la i*, bannaanka la i*, guriga ka bax, guriga ka baxa, la naga saar*',
    thrown_out:
      'guriga (waa |ayaa |baa |wuu |way |)(la |)(iga|naga|laga|nalaga|layga|laiga) (saaray|saareen|saartay|eryay|eryeen|eryey|tuuray|tuureen|cayriy*|eriy*|soo saar*|soo tuur*|soo eryay), gurigii (waa |ayaa |baa |wuu |way |)(la |)(iga|naga|laga|nalaga|layga|laiga) (saaray|saareen|saartay|eryay|eryeen|eryey|tuuray|tuureen|cayriy*|soo saar*), (bannaanka|banaanka|dibadda|dibada|jidka|wadada) (ayaa |ayuu |buu |)(la |)(i|na|nagu|igu|ii|noo) (tuur*|soo tuur*|dhig*|saar*|soo saar*|soo dhig*), furaha (ayuu |wuu |ayay |)(beddel*|bedel*), guriga (ayuu |buu |wuu |)i*(ka eryay|ga saaray)',
    years: 'jir',
    homeless:
      'hoylaaan*, hoy laaan*, hoylaa*, guri laaan*, guri ma lihi*, guri ma haysto, guri ma hayno, hoy ma lihi, hoy ma haysto, hoy ma hayno, guri laaahay, hoy laaahay',
    on_street:
      '(hoy|guri) la (ahay|nahay), (wadada|jidka|bannaanka|banaanka|dibadda|dariiqa|gaariga|gaadhiga|suuqa) (ayaan|baan|ayaanu|ayaannu|ayaa|aan) (ku |)(jiraa|jirnaa|joogaa|joognaa|nool*|noolahay|nool nahay|yaalaa|yaallaa|dambeeyay|taaganahay|taagan nahay|fadhiyaa|soo hadh*), carruurtayda iyo aniga (wadada|bannaanka)*, carruurta bannaanka jooga, (waan|waxaan) ku (noolahay|nool nahay) (wadada|gaariga|jidka|bannaanka)',
    shelter:
      'hoy, hoyga*, hoy degdeg*, gabbaad*, gabaad*, opvang*, guriga hoyga, xerada hoyga, hoyga habeenkii, sariir, magangal guri',
    homeless_others:
      'mutadawac*, cinwaan*, dadka hoylaaan*, dadka hoy*, dadka guri*, immisa qof, imisa qof, sabab, maxaa keen*, tabaruc*, eey*, eeyg*, bisad*, caymis*, caawiyo dadka, xayawaan*',
    hotel:
      'hoteel*, hotel*, marti*, martid*, booqan*, booqasho*, cunto*, cunteyn*, cashee*, casho*, dalxiis*, dhakhtar*, farmashi*, farmasi*, bas, baska, xaflad*, ciyaar*, dukaan*, shineemo*, makhaayad*, kubad*, qashin*, iibsan*, saaxiibkay joogi*, gym',
    cant_sleep:
      'hurdo la*, hurdo ma*, hurdona*, ma seexan karo, seexan kari la*, seexan ma karo, buuq*, qayli*, nuun*, ilmahayga yar ma seex*, deris*, qarow*, ilmo ma seex*, hurdadu*',
    allowed:
      'sharci ma*, ma mamnuuc*, mamnuuc*, ganaax*, ma bannaan*, ma la oggol*, ma loo oggol*, nuun*, kaamp*, fasax*, eey*, ilmo yar *hurd*',
    pet: 'iibs*, sariir yar*, eey*, eeyg*, bisad*, baaskiil*, xayawaan*',
    school:
      'iskuul*, dugsi*, shaqad*, shaqo*, koorso*, bas, baska*, koox*, naadi*, fasal*, imtixaan*, kubad*',
    fire: 'dab, dabka, dabku, dabkii, gubanay*, gubanaya*, holac*, shidm*, gubatay*, olol*',
    home: 'guri, guriga*, gurigay*, gurigeen*, jiko*, jikad*, dhismo*, dhismah*, qol*, qolk*, deris*, jaark*, abaarman*, jaranjar*, saqaf*, gaarig*, daah*, balakoon*, dabaq*',
    smoke: 'qiiq*, qiiqa*',
    gas_smell:
      '(ur|urta|uurka) gaas*, gaas (baa|ayaa|baan|ayaan) (uraya*|uraysa*|soo uraya|urinaya*|shiiraya*), gaas uray*, gaasku wuu dus*, gaas dus*, gaasku wuu bax*, gaaska oo dus*, gaaska ayaa dus*, gaas baa dus*, gaas baan urin*',
    explosion: 'qarax*, qaraxay*, qarxay*, bam, bambo*, bumb*, qarxin*, bamgacmeed*',
    shooting:
      'xabbad (baa|ayaa), xabad (baa|ayaa) *(dhac*|rid*|soco*), rasaas*, toogasho*, xabbadda la*, qori la rid*, rasaasta*, ridayaa xab*, xabad ri*, xabbad ri*, xabbado*',
    intruder:
      '(gurigayga|guriga|gurigeena) (ayuu|buu|ayaa|baa|ayay) *(soo gal*|soo jab*|jabs*|ku soo*), tuug (baa|ayaa) *guri*, tuug guri*, guriga tuug*, albaabka (jabin*|jebin*|wuu jabin*|ayuu jebin*|ayuu jabin*|jabiy*|jebiy*|laad*|ayay jebin*), albaabkayga *(jabin*|jebin*|laad*), inuu soo galo guri*, guriga inuu soo galo*, daaqadda ka soo gal*, qof baa gurigayga*, qof ayaa gurigayga*, nin baa gurigayga*, daaqadda jabinay*, daaqadaha jabinay*',
    door: 'albaab*, daaqad*, bannaan*, dibad*, guriga*, gurigay*, jaranjar*',
    has: 'haysta*, haystaa*, sita, sitaa, wata, la, hayaa, soo qaat*, iigu*, soo saar*, igu, leh, la soo',
    follow_me:
      'i daba, iga daba, i eryanay*, i eryanaya*, i raacaya*, i raacayaa*, i ugaars*, la i daba, i dabajoog*, daba socda i*, i dabasoc*, na daba, banaanka igu sugay*, bannaanka igu sugay*, i basaas*',
    attack_me:
      'igu weerar*, nagu weerar*, igu soo weerar*, i weerar*, na weerar*, la i weerar*, la i dhac*, i dhacayaan*, i boob*, i duulaan*, i soo weerar*, igu soo duul*, igu soo booday*, nin baa la garaac*, qof baa la garaac*',
    stab: 'mindi (ku|baa|ayaa|lagu|laga|la)* dhuf*, mindi (ku|lagu|igu|nagu) (dhuft*|dhuf*|mud*), la tooray*, tooreeyay, toorey lagu*, la toogtay*, mindiyeey*, xabbad ku dhac*, la mindiyeey*, toogtay*',
    in_danger:
      'khatar (baan|ayaan|ayaa|baa|baanu) (ku |)(jir*|gal*|i), khatar ku (jir*|sug*), halis (baan|ayaan|ayaa) (ku |)jir*, halis ku jir*, naftayda (khatar*|halis*|waan u baq*|waan u cabs*|ayaan u baq*|baan u*), noloshaydu khatar*, noloshaydu halis*, booliska (ii |noo |)(wac*|u yeer*|soo dir*|soo wac*), boolis (ii|noo|soo), booliis (ii|noo|soo), waan dhuuman*, waan dhuumanayaa*, ammaan ma ihi, amaan ma ihi, ammaan kuma, guriga ammaan kuma*, wuu i dhaawici*',
    help: 'caawi*, i caawi*, na caawi*, i badbaadi*, na badbaadi*, gargaar*, degdeg*, dhaqso*, fadlan*, maxaan sameeyaa, maxaan samaynaa, maxaan yeelaa, maxaan sameynaa, sos, hadda, caawimaad degdeg*, hiil*, walaalo, yaa i caawin*, yaa i caawiya',
    now: 'hadda*, haatan*, caawa*, maanta*, si lama filaan*, degdeg*, ayaa kac*, baa kac*, baa qabs*, ayaa qabs*, imminka, iminka, gurigayga, waxaa jira, haysaa, i haya, i hayaa, i haysaa, baa i, ayaa i',
    past: 'sanadkii hore*, sannadkii hore*, sanadkii la soo dhaafay, sannadkii la soo dhaafay, (sano|sanad|sannad|bil|bilood|toddobaad) ka hor, sano hore, sannado ka hor, waddankayga*, dalkayga*, dalkaygii, dagaalkii*, dagaalkii sokeeye, yaraantayd*, markaan yaraa, bishii hore*, toddobaadkii hore, usbuucii hore*, waagii, beri hore',
    if: 'haddii*, hadii*, hadday, hadduu*, haduu*, haddaan, ka hortag*, goorma ayaan wac*, goorma baan wac*, tusaale ahaan, marka uu, marka ay',
    ordinary: `filim*, filin*, buug*, caymis*, xirfad*, koorso*, imtixaan*, micn*, macn*, muxuu ka dhigan*, maxay ka dhigan*, tarjum*, turjum*, wargeys*, taariikh*, muusig*, hees*, ciyaar*, cilmi baaris*, cilmibaaris*, tirakoob*, immisa qof*, imisa qof*, mutadawac*, tabaruc*, gargaarka degdegga ah, gargaarka koowaad, inaan noqdo*, noqon karaa*, shaqo ahaan, dab demis*, dabdemis*,
      jaamacad*, tiyaatar*, tababar*, wacyigelin*, bandhig*, xeer*, sharciga ku saabsan, qeex*, telefishin*, telefishan*, netflix, xayeysiis*, warbixin*, maqaal*, warka, wararka, boodhkaast*, mashruuc*, kaftan*, canshuur*, cashuur*, lambarka degdegga*, riwaayad*, isboorti*, feedhyahan*, karate, casharo, casharka, doorasho*, siyaasad*, urur*, dokumentari*, ereyga, erayga, barto, baranayaa, noqosho, laba kiilo`,
    play: 'kubad*, ciyaar*, isboorti*, feedh*, boksin*, durbaan*, dawan*, telefoon*, taleefan*, xisaab*, laba jeer taleefan',
    body: 'madaxa ku dhuft*, derbig*, miis*, dhulka*, geed*, faruh*, jilib*, baaskiil*',
    each_other:
      'is garaac*, isku dhuft*, is laad*, is feer*, isgaraac*, carruur kale, caruur kale, ilmo kale, cunug kale, walaalkiis*, walaasheed*, walaashiis*, walaalkeed*, iskuul*, dugsig*, fasalk*, xannaan*, saaxiibadiis*, ardayda*',
    vehicle:
      'gaari*, gaadhi*, baabuur*, bas, dabayl*, qorrax*, cadceed*, roob*, qiim*, mushk*, kulayl*, dhaxan*, dhaqaal*, korontad*',
    fine: 'ganaax*, maxkam*, shaqada*, biil*, qareen*, caydh*, caydhka*, kira*, kirad*, guriga iga saar*, lacag*, dacwee*, dacwo*, deyn*, xir* dukaan*, shaqo ka eri*, koronto*, iska saar*, roob*, masaafur*',
    kitchen:
      'jiko*, jikada*, cunto*, cuntad*, iibs*, iibin*, basal*, hilib*, khudaar*, farta*, fartayda*, timo*, gadh*, karin*, kari',
    license:
      'shati*, liisan*, sharci*, ugaars*, matxaf*, ciidan*, askar*, ciyaar*, boonbalo*, dukaan*, caruurta ku ciyaar*',
    alarm:
      'alaarm*, alarm*, dab demis*, dabdemis*, dab damis*, dabdamis*, barbikyuu*, barbecue, shumac*, caymis*, sigaar*, foorn*, shoolad*, dabka lagu dam*, layli*, digniin*, qashin*, xaabo*, girgir*, uunsi*',
    live_where:
      'halkan*, magaalad*, magaalo*, holland*, xerad*, xero*, azc, isaga la*, guriga, gurigan*, qoyskay* la*, keli*, kaligay*, waalidk*, la noolaado, dalkan*, caawimaad*, tuulo*, halkaan',
    natural:
      'duug*, aas*, dhaxal*, kansar*, qosol*, gaajo*, daal, dardaaran*, xabaal*, dalkayg*, waddankayg*, da weyn*, qabow*, meydk*, geerid*',
    noise:
      'buuq*, deris*, shaqad*, kira*, muusig*, imtixaan*, luqad*, ur, ursan, internet*, qaylo*, biil*, shaqo*',
    harmless: `kirada guriga way na dishay, qalabka qiiqa, madaxa ayaa i qarxaya, sariir la isticmaalay, ma qasab baa*, qasab ma aha, qasab maaha, gaajo (baa |ayaa |)(i |na |)(dil*|dish*), gaajo i (dil*|dish*|dis*), gaajo baa i*, qosol (baan |ayaan |)(la |)(dhint*|dhiman*), qosol baa i dil*, kulayl baa i dil*, qabow baa i dil*, qabow ayaa i dil*, qabowgu wuu i dil*, shaqadu way i (dil*|dish*), shaqadan (way |ayaa )i (dil*|dish*), shaqada (ayaa |baa )i (dil*|dish*), daal baa i dil*, daal ayaa i dil*, waqti dil*, waqtiga dil*, batarigu wuu dhintay, telefoonkii wuu dhintay, dhiig bixi* tabaruc*, dhiig kar*, dhiigkar*, dhiig ku tabaruc*, dhiig tabaruc*, dhiig shub*, dhiig baaris*, baaritaanka dhiig*, baaris dhiig*, baaris dhiiga, cadaadiska dhiig*, cadaadis dhiig*, dhiigga la iga qaad*, dhiig la iga qaad*, dhiig la i qaad*, nooca dhiig*, caado*, dab demis*, dabdemis*, dab damis*,
      albaabka (|deriska |jaarka |qof |cid )(|ayaa |baa |wuu )(i |igu |iigu |ii |)garaac*, telefoon* (i |ii |iigu |)garaac*, taleefan* (i |ii |iigu |)garaac*, inaan dhinto ma rabo, dhimasho waan ka baq*, geeri waan ka baq*, dhakhtar* (wuu |ayaa |)i (eeg*|daba*|raac*), dhakhtarku wuu i*, kubadda laad*, kubad laad*, lugta laad*, feerka, garaac mobile, is dilka waqtiga, kirada badan ee aan neefs*`,
  },
  idioms: {
    suicide: `
      (*la'aantay*) + (fiican*|roon*)
      (ma rabo) _ (soo toos*|inaan noolaado)
      (sagootin|is deldel*|fariintaydii ugu dambays*|soo afjar*)
      (kiniini*) + (hor yaal*|badan baan|iska tag*)
      (buundada|saqafka|xadiidka) + taagan*
      (dhinto|dhimasho|geeri|inaan dhinto|dhimashada|dhiman) _ (rabaa|doonayaa|ka roon*|jeclahay|ii roon*|rabtaa|ka fiican*|ii fiican*|ka wanaagsan*|rajeyn*) / ordinary natural
      (rabaa|jeclahay|doonayaa|rabtaa|ka fikir*|ka fekir*) _ (inaan dhinto|inaan dhimanno|dhimasho|inay dhimato|inuu dhinto|dhimashada|inaan is waayo) / ordinary natural
      (noolaado|noolaan|nolol|nolosha|nolosha*|inaan noolaado|sii noolaado|inaan sii noolaado) _ (ma rabo|ma doonayo|ma rabto|waan nacay|nacay|waan ka daalay|ka daalay|ka quustay|waan ka quustay|micno ma leh*|macno ma leh*|ma laha macno|ma jecli|uma jeedo|waan ka xiiso*|kari maayo|ka caajis*|micno uma*|macno uma*) / live_where
      (ma rabo|ma doonayo) _ (inaan noolaado|inaan sii noolaado|inaan noolaado|nolol|nolosha) / live_where
      (noloshayda|noloshaydu|nolosha|noloshu) _ (macno|micno|qiimo|qiime|faa iido) _ (ma leh*|malaha|ma laha|uma*|dhammaat*)
      (maan dhalan*|inaan la i dhalin|dhalan lahayn|yaan la i dhalin|aan dhalan)
      (waan ka daalay|waan ka quustay|waan ka dhergay) _ (nolosha|noloshan|noloshayda|noolaan*|adduun*)
      (seexdo|seexan|hurdo) _ (aan ka soo kicin|aanan soo kicin|aanan ka soo toosin|aan soo toosin|aanan kicin|aanan dib u soo)
      (aniga laaantay*|laaantayda|haddaan dhinto|hadaan dhinto) _ (roon*|fiican*|wanaagsan*|nasan*)
      (dardaaran|warqad sagootin*|waraaqda sagootinta|fariin sagootin*) + (dhint*|dhim*|nolol*|nafta) / ordinary
      (sidee|sideen) _ (dhintaa|u dhintaa|dhiman karaa|dhiman|u dhiman karaa|xanuun laaan) / ordinary natural
      <pills> + (dhinto|dhiman|inaan dhinto)
    `,
    medical: `
      (dhacay|dhacday) + (dhaqaaq*|neefsan*|dhiig*)
      (liqay|cabbay) _ (baytari|warikiin*)
      (qalloocday|buluug|suuxday|bararaysa|dhiig badan|matagayaa) + (af*|ilma*|dhuun*|uur*|dhiig|way|baa)
      (gaari|gaadhi|baabuur|bas|tareen|taraam|baska) _ (jiir*|jiidh*|dul mar*|ku dhuft*|igu dhuft*|haleel*) / ordinary past if
      <child> + (qandho|xummad|xumad|kulayl) + (41|42|qal*|gariir*|miyir*|kici*|daran) / ordinary past if
      (daaqadda|daaqada|balakoonka|jaranjarada|jaranjarka|saqafka|dabaqa) _ (ka dhac*|ka soo dhac*|kasoo dhac*) / ordinary past if
      (uur|uur leh*|uurka) + (dhiig|dhiigbax*|dhiig bax*|xanuun daran|fool*) / ordinary past if
      (wadnaha|wadnihiisa|wadnihiisu|wadnaheedu|wadnuhu|wadnihii) _ (istaag*|joogsad*|shaqayn way*)
      (xaaladdu|xaalad) degdeg ah + (neef*|dhim*|caafimaad) / ordinary if
    `,
    missing_child: `
      (dugsiga|guriga) _ (soo noqon|iman waayay)
      (waayay|ku waayay|ma jiro) + (gabadhayd*|wiilkayg*|ilmah*|suuqa)
      (carruurta|ilmihii|ilmaha) + (qaatay|geeyay) + (soo celin*|nairobi|dibadda)
      (aabahood|aabbahood|ninkaygii|ninkaygii hore|saygaygii|hooyadood|ninkaygii) _ (carruurta|caruurta|wiilka|gabadha|ilmaha|carruurtayda|caruurtayda) _ (la baxs*|la tag*|kaxay*|qaatay|la cara*|la safr*|waday) / ordinary past
      (shalay|saaka|saacado) + <child> + (lama arag|ma arkin|maqan|war|lagama hayo|waayay|weynay) / ordinary past thing
    `,
    forced_marriage: `
      (guurinayaa|guuriyaan|guursado) + (xoog*|soo celin*|jir|ima weydiin)
      (waan ku dilayn*|sharaf*|ceeb*) + (walaalah*|wiil)
      (inaan guursado|inaan guursanayo|guursado|guursan) + (igu qasb*|igu khasb*|la igu*|qoysku|qoyskaygu|waalidkay*|aabahay*|aabbahay*) + (ma rabo|qasb*|khasb*|hanjab*|ma doonayo|qasab) / visa
      (la igu celin*|igu celin*|i geyn*|la i geyn*|i dirayaan|i diri*|la i diri*|i qaadayaan|i wadayaan) + (guurs*|aroos*|nikaax*|meher*|guur*) / ordinary
      (13|14|15|16|17) jir + (guur*|nikaax*|meher*|aroos*) / ordinary
      (nin|ninkan|ninkaas|ninka) _ (aanan rabin|aan rabin|aanan jeclayn|aanan garanayn|aanan aqoon) + (guur*|siin*|nikaax*|meher*)
    `,
    trafficking: `
      (igu qasb*) + (niman|xado|seexdo)
      (nimanka la seexo|jirkaaga ku bixi|nala xiraa|nama sii daayo|lacagta tahriibka)
      (lacag ima siiyo|lacag ima siiyaan|lacag lama i siiyo|mushahar ima*|mushaar ima*|lacag laaan|bilaash) & (baasaboor*|igu xir*|kama bixi karo|iima oggola*|ma bixi karo|hanjab*) & (shaqe*|shaqa*|shaqo*) / office
      (lacagtayda|lacagta oo dhan|mushaharkayga|wixii aan shaqeeyo) _ (iga qaat*|iga qaad*|wuu qaat*|way qaat*) + (qasab|khasab|dhammaan|oo dhan|hanjab*) / fine
      (inaan rag la seexdo|inaan niman la seexdo|rag kale|niman kale) + (qasb*|khasb*|hanjab*|iga rab*)
    `,
    violence: `
      (i ceej*|qoorta i qabtay|iga laaday|i kufsaday|i garaac*|igarab*|garaacay|i tumay)
      (xaaskiisa|carruurta|gabadhayda) _ (tumaa|garaac*|gudaan)
      (i dabagal*|iga hor taagan|guriga hortiisa) + (ninkii hore|maalin walba)
      (waan ka baq*|waan ka cabs*|ka baqayaa|ka cabsanayaa|ka cabsadaa|ka baqaa|ayaan ka baq*|baan ka baq*) + <partner> / ordinary
      (waan ka baq*|waan ka cabs*|ka baqayaa|ka cabsanayaa|ayaan ka baq*|ayaan ka cabs*) + (aabahay*|aabbahay*|walaalkay*|adeerkay*|qoyskayg*|wiilkayg*) / ordinary
      (guriga inaan tago|guriga inaan aado|guriga inaan ku noqdo|inaan guriga ku noqdo|inaan guriga aado) + (baq*|cabs*) / ordinary
      <partner> + (waan ka cara*|ka baxsad*|ka soo carar*|ka soo baxsad*|rabshad*|khatar) / ordinary
      (deriska|deriskayga|jaarka) + (qaylin*|garaac*|ooy*) + (naag*|carruur*|caruur*|gabadh*|xaas*) / ordinary
      (xaaskayga|carruurtayda|caruurtayda|ilmahayga) _ (waan garaac*|ayaan garaac*|baan garaac*)
      (nabar*|il madow) + <partner> / ordinary past
    `,
    danger: `
      (jebinaya|gubanaysa|rasaas*|urta gaas*|i daba soc*|ku dhacay) + (albaab*|jikada|jidka|gaas*|nin|kanaal*)
      (middi wata|qori wata|ulo wata)
      dab (baa|ayaa) (kac*|qabs*|ka kac*|holc*|shid*|jira) / ordinary past if alarm
      (guriga|gurigayga|gurigayagu|jikada|dhismaha|qolka|gurigii|gurigu) _ (gubanay*|dab qabs*|dab baa|dab ayaa|holcay*|olol*) / ordinary past if alarm
      (dili rabaa|dilo|dhaawaco|inuu i dilo|inuu i dhaawaco) _ (rabaa|doonayaa|rabaan|isku day*) / ordinary
      (shil|shil baabuur|shil gaari) + (hadda|dhaawac*|degdeg*) / ordinary past if
    `,
    homeless_tonight: `
      (seexd*|seexan*) _ (gaariga|saldhig*|banaanka|waddada)
      (gaariga|saldhigga|banaanka) + (seex*|noo saaray|iigu saaray)
      (qufulka beddel*|hoyga waa buux*|xaggee seexdaa|meel aan aado|meel aan aadno)
      (caawa|caawo|maanta|habeenkan) _ (xaggee*|xagee*|halkee*|meelma) _ (seex*|jiif*|hurd*|dhax*|tag*|aad*|hoy*) / ordinary hotel cant_sleep
      (xaggee*|xagee*|halkee*|meelma) _ (seex*|jiif*|hurd*|dhax*|hoy*|aad*) _ (caawa|caawo|maanta|habeenkan) / ordinary hotel cant_sleep
      (meel aan|meel) _ (seexdo|seexanno|hoydo|ku seexdo|jiifto|dhaxo) + (caawa|hadda|maanta|u baahanahay|waan raadinayaa) / ordinary hotel
      (xerada|hoyga|azc) _ (buux*|ii diid*|na diid*|soo celiy*) + (seex*|caawa|bannaan*|wado*) / ordinary
      (guriga|ninkayga|gurigii) + (ka soo carar*|ka cararay|ka soo baxsad*|ka baxsad*) + (meel|xaggee*|xagee*|caawa) / ordinary past
    `,
  },
};
