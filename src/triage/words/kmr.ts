import type { LanguageRules } from '../compile.ts';
import { lifeInsurance } from './life-insurance.ts';

export const kmr: LanguageRules = {
  words: {
    life_insurance: lifeInsurance,
    partner:
      'mêrê min, mêrê, mêr, mêrik*, mêrê wê, mêrê xwe, hevjîn*, jina min, jina wî, jin, hevsera*, hevserê*, dergîst*, hezkiriy*, evîndar*, hevalê min ê berê, zilamê min, mêrê berê, hevalê jinê, xortê min, hevala min, mêrekê min',
    family:
      'bavê*, bav, babê*, bab, dayika*, dayik, diya, diya min, dê, dêya*, dayê, yadê, birayê*, bira, birayên*, birê min, kekê*, malbat*, malbata*, apê*, mamê*, xalê*, xezûr*, xesû*, pismam*, kurmam*, kesûkar*, xizm*, dê û bav*, zirbav*, bavmarî*, dêmarî*, kurê xwe, malê, xwişka*',
    child:
      'zarok*, zaro, zarû, zarrok*, kurê min, kurê me, kurê wî, kurê wê, kur, kurik*, kurek*, keça*, keç, keçik*, keçek*, qîza*, qîz*, pitik*, bebek*, bebik*, lawê*, law, lawik*, lawo, biçûk*, xwarzî*, birazî*, nevî*, kiçik*, kiça*, dergûş*, sava*, têl, zarokê min',
    person:
      'zilam*, mirov*, kes, kesek*, yek, yekî, cîran*, xerîb*, xwediyê malê, xwediyê xanî, merivek*, meriv*, ew, du kes, xort*, biyanî*, xwedî mal*',
    boss: 'xwediyê kar*, xwedîkar*, xwedî kar*, patron*, karsaz*, karmend, şef*, serok*, rêveber*, qaçaxçî*, pargîdanî*, şîrket*, restoran*, xwaringeh*, xwediyê dikan*, axa, mamoste yê kar, mal a ku lê dixebitim, mala ku ez lê dixebitim, muxtar, westa, agency, sîmsar*, kesê ku ez anîm, qaçaxvan*',
    me: 'min, me, li min, ez',
    hit: 'lêdide, lê dide, lêdixe, lê dixe, lêdixin, lê dixin, lêxist*, lê xist*, lêdan*, lêdide*, dixe, dixin, didit, dikute*, dikut*, kuta*, kutan*, sîle*, sille*, kulm*, pehîn*, dixeniqîn*, xeniqand*, bi qayîş*, bi daran, tundî*, lêda, lê da, ledide, ledixe, didet',
    hit_me:
      'li (min|me) (dixe|dixin|didin|xist|xistin|dide|dixist|bixe|da|dan|didet|dixit|dixist|xistiye|xistine|pir dixe|gelek dixe), li min lêdixe, min lêdide, min lêdixe, ji min dide, min (dikute|dikutê|dikutin|dikutît|kuta|dixeniqîne|xeniqand|dixeniqînê|diqutîne|diêşîne|lê dide|lê dixe), me dikute, lêdana min, lêdana me, lêdanê dixwim, lêdan dixwim, ez têm lêdan*, ez tême lêdan*, ez hatim lêdan*, ez hatime lêdan*, ez hatime kutan*, em têne lêdan*, destê xwe li min*, destê xwe ra dike, dest li min radike*, dest radike min*, destê xwe hildide*, eziyetê dide min*, eziyet dide min*, ezyetê dide min*, êşkence*, îşkence*, porê min dikişîne*, li (zarokên min|zarokan|zarokê min|zarokên me|keça min|kurê min|dayika min|diya min|xwişka min|dêya min) (dixe|dixin|dide|didin|xist), sîleyan li min, sîle li min, kulman li min, pehînan li min, tundiyê li min*, tundî li min*, şîdetê li min*, şîdet li min*, şidet li min*, zirarê dide min*',
    break_bone:
      'destê min şikand*, destê min şikênand*, pozê min şikand*, difna min şikand*, lingê min şikand*, diranê min şikand*, diranên min şikand*, serê min şikand*, tiliya min şikand*, milê min şikand*',
    rage: 'serxweş*, vedixwe*, dişkîne*, malê xera*, her tiştî dişkîne*, har dibe*, dîn dibe*, diqîre*, qîr dike*, tiştan diavêje*, madeyên hişbir*, hêrs*',
    afraid: 'ditirs*, tirs*, tirsiya*',
    unpaid:
      'meaşê min nad*, meaş nad*, mûçe nad*, mûçeyê min nad*, pere nad*, pereyê min nad*, perê min nad*, pereyên min nad*, heqê min nad*, bê meaş*, bê pere, bê heq, belaş dixebit*, mehaneyê min nad*, mehane nad*',
    abuse:
      'tundiya malbat*, tundiya nav mal*, tundî di mal*, tundiya mal*, tundî di nav malbat*, şîdeta malbat*, şîdeta nav mal*, şîdet di mal*, tundiyê dibîn*, tundî dibîn*, rastî tundiyê*, rastî şîdetê*, rastî tundûtûjî*, tundûtûjî*, tundutîjî*, destavêtina zarok*, kuştina namûs*, zilmê li min*, zilm li min*, muameleya xirab*, muamela xirab*, xirab muamele*, şîdeta mêr*',
    rape: 'tecawiz*, tecawuz*, tecavuz*, tecavîz*, destdirêj*, dest dirêj*, destavêt*, dest avêt*, taciz*, tacîz*, îstismara cins*, êrîşa cins*, êrîşa zayend*, tundiya cins*, tundiya zayend*, tundiya seks*, dest dide laşê min*, dest dide bedena min*, destê xwe dide laş*, dest li laşê*, bi zorê bi min re*, bi zorê bi min ra*, bi zorî bi min re*, bi zor bi min re*, dest dide keça min*, dest avêtiye*, namûsa min*',
    threaten:
      'gef, gefê*, gefan*, gefa, gefên*, gefxwarin*, tehdît*, tehdid*, ditirsîn*, şantaj*, heref*',
    weapon:
      'kêr, kêrê*, kêrek*, kêra*, kêran*, çek, çekê*, çekek*, çekan*, demançe*, debançe*, tifing*, bivir*, tîzab*, kezab*, asîd*, çakûç*, xencer*, silah*, dar û çek',
    kill: 'bikuj*, dikuj*, kuştin*, kuşt, kuştina, serjê*, ser jê*',
    kill_me:
      '(min|me|zarokên min|dayika min|diya min|keça min|xwişka min|malbata min|kurê min) (bikuj*|dikuj*|kuşt*|dê bikuj*|wê bikuj*|serjê*|bişewitîn*|dişewitîn*), (te|we) (dikujim|bikujim|ê bikujim), ezê te bikuj*, ez te dikujim*, ez ê te bikuj*, gefa kuştin*, gefên kuştin*, gefa mirin*, gefên mirin*, bi kuştin*, bi mirinê gef*, bi kuştinê gef*, bi mirinê tehd*, bi kuştinê tehd*, dê min bikuj*, wê min bikuj*, dixwaze min bikuj*, dixwazin min bikuj*, min bi kêrê*, serê min jê*',
    lock_in:
      'derî li min*, derî li ser min*, deriyê li ser min*, derî kilît*, deriyê kilît*, derî digire ser min*, kilît dike*, kilît kir*, kilît kirin*, min zindan*, min hepis*, min hebs*, min girtiye*, ez hepis*, ez hebs*, zindanî kir*, girtî me, ez girtî*, nahêle ez derkev*, nahêle ez ji malê*, nahêle derkevim*, nahêlin ez derkev*, nahêle ez biçim derve*, nahêle ez herim derve*, nahêlin ez herim derve*, nahêlin ez biçim derve*, nahêle ez bi derve*, destûrê nade ez derkev*, destûrê nade min derkev*, destûr nade ez derkev*, destûr nade min ku derkev*, destûrê nadin ez derkev*, destûrê nade ku ez derkev*, nikarim ji malê derkev*, nikarim derkevim derve*, nikarim ji malê derê*, izin nade ez derkev*, îzin nade ez derkev*, izna derketin*, ji min re qedexe ye derkev*, min di odê de*, min li malê digir*, min di malê de digir*',
    fgm: 'sinet*, sunet*, xetene*, sinnet*',
    suicide: 'xwekuştin*, xwe kuştin*, xwekujî*, xwekujtin*, intihar*, întîhar*, întihar*, xwekujî',
    kill_self:
      'xwe (bikuj*|dikuj*|kuşt*|bi dar ve*|bidarve*|darve*|biavêjim*|bavêjim*|davêjim*|avêt*|bixeniqîn*|dixeniqîn*|bişewitîn*|dişewitîn*|birîndar*|diêşînim*|biêşînim*|xelas bikim*|bi daleqîn*|bi dar*|ji pirê*|ji nava*|bidim ber*|bidim kuştin*|biqetînim ji*|jê bikim*|dibirim|bibirim|dibire|tine bikim*|tune bikim*|ji holê*), dawî li jiyan*, dawî li jiyana xwe*, dawî li jîna xwe*, dawiyê li jiyan*, dawî bi jiyan*, dawî li her tişt*, dawiyê bînim*, dawî bînim*, jiyana xwe biqed*, jiyana xwe xelas*, jiyana xwe bi dawî*, zirarê bidim xwe*, zirarê didim xwe*, zirarê dide xwe*, zirar dide xwe*, damarên xwe*, damarê xwe*, destên xwe dibir*, destê xwe dibir*, destên xwe jê*, jehrê bixwim*, jehr bixwim*, xwe bi kêrê*',
    pills: 'heb, heban, hebên*, hebê*, heb xwar*, derman*, tablet*, hap*',
    took: 'xwar*, vexwar*, bixwim*, dixwim*, qurtand*, daqurtand*, dabeland*, girt',
    many: 'pir, gelek, hemû*, tev, gişt, qutiyek*, qutîk*, qutî*, mişt*, zêde*, zehf*',
    prescribed:
      'reçete*, rojê, her roj*, çend heb, dermanxane*, dermansaz*, rojane*, bandorên alî*, bijîşk*',
    jump: 'biavêj*, bavêj*, davêj*, avêt*, bipek*, xwe bidim',
    bridge_train:
      'pir, pirê, ji pirê*, trên*, tren*, balkon*, ban, banî*, pencere*, şibak*, qat*, avahî*',
    cut_self:
      'damar*, destên xwe*, xwe birîndar*, xwe dibire*, xwe bi kêrê*, milên xwe*, xwe bi cîletê*',
    breathe: 'nefes*, bêhn*, bîhn*, henas*, hilm*, bêhna',
    hardly:
      'nikar*, naçe, zehmet*, zor, teng*, nastîne*, nagire*, çikiya*, rawest*, nayê*, sekin*, disekin*, bi zorê*, tê girtin, kêm*, nade*, namîne*, nema*, dernakeve*, bi zehmet*',
    space_to_breathe:
      'werziş*, spor*, kefik*, kurs*, hewaya paqij*, bêhnvedan*, bêhnfireh*, xirpe*, xirexir*, hewayê teze, bêhna xweş*, bêhna xirab*, bêhna pîs*, bêhna çop*, bîhna çop*, bêhna min derket*',
    unconscious:
      'bêhiş*, bê hiş*, ji hiş*, hişê xwe wenda*, hişê xwe winda*, hişê wî*, hişê wê*, hişyar nabe*, şiyar nabe*, şîyar nabe*, hişyar nabê*, ranabe*, nalive*, nalivê*, naliv*, tevnagere*, tev nagere*, bersivê nade*, bersiv nade*, nebza*, dilê wî nalêde*, xwe ji bîr kir*, ji xwe çû*, ji xwe ve çû*, ji xwe diçe*, ket erdê*, kete erdê*, ketiye erdê*, ket û nal*, şîn bû*, şîn bûye*, şîn dibe*, lêvên wî şîn*, lêvên wê şîn*, rûyê wî şîn*, çavên xwe venake*, bayîlmîş*, xeriqî*, xeriqîye*, gêj bû û ket',
    seizure:
      'krîza dil*, kriza dil*, qrîza dil*, kirîza dil*, celte*, celta*, felc*, felç*, dilê wî rawest*, dilê wê rawest*, dilê wî sekin*, dilê wê sekin*, dilsekin*, dil sekin*, dil rawest*, rawestana dil*, epîlepsî*, epilepsî*, edrê, edrê lê*, fê lê*, fê girt*, fêyê lê*, tepê lê*, tep lê*, serî lê*, dilerize û*, devê wî xwar*, devê wê xwar*, rûyê wî xwar*, rûyê wê xwar*, nîvê rûyê*, nîvê laş*, nikare biaxive ji nişkê*, ji nişka ve nikare*, nikare biaxive*, nikare bipeyive*, qirika wî werim*, qirika wê werim*, rûyê wî werim*, rûyê wê werim*, zimanê wî werim*, zimanê wê werim*, şoka alerj*, hemû laşê wî dilerize*, hemû laşê wê dilerize*, ricif*, diricif*, nobeta*, xwîna mêjî*, qirika min diwerim*',
    after:
      'başbûn*, fîzyoterap*, perhîz*, parastin*, nîşan*, nîşane*, sal berê*, meh berê*, berî salek*, berî meh*, ajotin*, rehabîlîtasyon*, piştî, tedawî*',
    chest: 'sîng*, singê*, singa*, dilê min, dilê wî, dilê wê, dil, pêsîr*',
    pain: 'êş*, diêş*, jan*, giran*, zext*, dişewit*',
    strong: 'pir, gelek, zehf*, giran*, xirab*, ji nişka*, ji nişkê*, zor*, dijwar*, mezin*',
    arm: 'destê çepê*, milê*, mil, çene*, xwêdan*, xuh*, şan*, tevizî*, destê wî, destê min',
    bleed: 'xwîn*, xwin, xwîna',
    lot: 'pir, gelek, zehf*, nasekin*, ranawest*, nabire*, li her der*, ducan*, hamile*, serê wî, serê wê, serê min, kûr*, ji destê*, winda dike, namîne*, nayê girtin, disekine, wenda dike*',
    swallow: 'xwar*, vexwar*, qurtand*, daqurtand*, dabeland*, xwariye*, vexwariye*',
    poison:
      'jehr*, jahr*, klor*, çamaşir*, deterjan*, sabûn*, ava paqij*, paqijker*, pîl*, pîlê*, baterî*, heb*, derman*, pere, pereyek*, mîknatîs*, benzîn*, dermanê mişk*, tîzab*, asîd*, klorê*, ava jav*',
    poisoned:
      'jehrî bû*, jehrî bûye*, jehrîbûn*, jehrdayî*, jehr ketiye*, karbon monok*, jehrî ye*, jehrî',
    overdose: 'overdoz*, doza zêde*, zêde doz*',
    ambulance: 'ambulans*, embulans*, ambûlans*, îsaf*, ambulanc*, embûlans*',
    call: 'bişîn*, telefon*, bangî*, bang bik*, bila bê, werin, bigere*, gazî*, bila were*',
    need: 'hewce*, pêwîst*, divê, dixwaz*, lazim*, digerim*, digerin*, lê digerim, acil*, lezgîn*, pêdivî*',
    money:
      'pere, pereyê*, heq*, fatûre*, fature*, sîgorte*, belaş*, euro*, bihay*, buha*, lêçûn*, mesref*',
    baby_coming:
      'pitik tê*, zarok tê*, zarok derdikeve*, pitik derdikeve*, bebek tê*, bebek derdikeve*, ava min hat*, ava wê hat*, ava min şkest*, ava wê şkest*, ava min rijiya*, ava min çû*, ava wê çû*, êşa zayîn*, êşên zayîn*, êşa zarok*, êşên zarok*, zarok çêdibe*, niha dizê*, dizê niha*, zayîn dest pê*, zayîna min dest pê*, sancî*, êşên welidandin*, welidandin*, dizewe*, êşa welid*, ber zayîn*',
    scald:
      'şewit*, ava kel*, ava germ*, rûnê germ*, rûnê kel*, elektrîk girt*, ceyran girt*, ceyranê girt*, elektrîkê girt*, elektirîk*, di avê de fetis*, di avê de xeniq*, xeniqî*, ji balkonê ket*, ji pencerê ket*, ji pencereyê ket*, ji derence*, ji dereca*, ji merdiven*, ji banî ket*, ket avê*, ket nav avê*, kete avê*, çaya germ*',
    choke:
      'difetis*, fetisî*, dixeniqe*, dixenîqe*, di qirikê de ma*, di qirika wî de*, di qirika wê de*, di gewriyê*, gewriya wî*, gewriya wê*, qirika wî girt*, qirika wê girt*, di qirika xwe de*, ma qirikê*, asê ma di qirik*, xeniqîn*',
    dying:
      'dimire*, dimirê*, ber mirin*, ber sekeratê*, dê bimire*, wê bimire*, can dide*, li ber mirinê*, dimirim alîkarî*',
    missing:
      'winda*, wenda*, winda bû*, wenda bû*, winda ye*, reviya*, reviyaye*, ji malê rev*, xuya nake*, tune bû*, ji ber çavan*, ji çavan winda*',
    kidnapped:
      'revand*, hat revandin*, hate revandin*, direvîn*, birin, biriye, bir û çû*, ji min stand*, dizî*, ji destê min girt*, ji min girt*, zarokên min bir*, zarokê min bir*, kurê min bir*, keça min bir*',
    cant_find:
      'nabînim*, nabînin*, nikarim bibîn*, nikarin bibîn*, nikarim peyda*, peyda nakim*, peyda nabe*, nizanim li ku*, nizanim li kuderê*, nizanim li kû*, em nizanin li ku*, kes nizane li ku*, kesî nedît*, kesî ew nedît*, min nedît*, me nedît*, zarokê min li ku ye, kurê min li ku*, keça min li ku ye, agah* jê tune*, agahî jê*, haya min jê*, min winda kir*, min wenda kir*, nehat dîtin*, nayê dîtin*, tu xeber jê*, xeber jê*, min dîtî nîne',
    not_home:
      'nehat malê*, nehatiye malê*, nehate malê*, nehat mal*, venegeriya*, venegeriyaye*, venegerî*, ji dibistanê nehat*, ji mektebê nehat*, nehatiye*, hê nehat*, hîn nehat*, negihîşt*, nevegeriya*, nehatî*, vegeriyaye na, nehat, venagere*, hêj nehat*',
    thing:
      'pasaport*, pasport*, cihê dibistan*, ji bo dibistan*, dibistanek*, baxçe*, kreş*, alîkariya pere*, belge*, kaxiz*, kaxez*, kart*, nasname*, bijîşk*, doktor*, toxtor*, diran*, karê xwe, karekî*, name, nameya*, bisiklet*, bîsîklet*, duçerxe*, telefona xwe winda*, telefona xwe wenda*, telefona wî winda*, saqo*, pêlav*, sol, lîstok*, pêlîstok*, çente*, mifte*, kilît*, vaksîn*, derziyan*, avjenî*, hesab*, şehade*, sertîfîka*, îştah*, ders*, pola, polê, pereyê xwe, ezmûn*, îmtîhan*, pirtûk*, şîfre*, digid, randevû*, sîgorte*, îqame*, rûniştin*, berçavk*, cil*, qurs*, kîlo*',
    passport:
      'pasaport*, pasport*, pasaporta*, nasname*, belge*, belgeyên*, kaxiz*, kaxezên*, kimlik*, îqame*, telefona min*',
    taken:
      'stand*, girt, girtiye*, girtin, girtine*, standin, standine*, standiye*, digire*, digirin*, veşart*, nadin min*, nade min*, nade*, nadin*, li cem wî*, li ba wî*, li cem wan*, li ba wan*, hildan*, hilda*, ji min stand*',
    not_back:
      'nade min*, nadin min*, venagerîne*, venagerînin*, paş ve nade*, paşve nade*, nade paş*, vedigerîne na, nadin*, naxwaze bide*',
    force:
      'bi zor*, zorê li min*, zorê dide*, zorê didin*, mecbûr*, mecbur*, neçar*, bê dilê min*, bê daxwaza min*, li dijî daxwaza*, zordarî*, zor li min*, dijî vîna*, bi darê zorê*, zext*, bêyî dilê*',
    work: 'kar, kar bikim, kar dikim, bixebit*, dixebit*, xebit*, şix*, şuxul*, paqijî*, parsê*, pars*, dizî, karê, bi kar tîn*',
    sex_work:
      'laşfiroş*, laş firoş*, laşê xwe bifiroş*, laşê xwe difiroş*, bedena xwe bifiroş*, bedena xwe difiroş*, fihûş*, fuhûş*, fuhuş*, fahîş*, orispî*, bi mêran re*, bi mêran ra*, bi zilaman re*, bi mêrên din*, bi mêrên biyanî*, bi mişteriyan*, seks bi mêran*, ji bo pere seks*, bi zilamên*, razêm bi mêran, xwe bifiroşim*',
    trafficking:
      'bazirganiya mirov*, bazirganiya bi mirov*, qaçaxçîtiya mirov*, qaçaxiya mirov*, kirrîn û firotina mirov*, kirîn û firotina mirov*, firotina mirov*, bazara mirov*, mêtingeh*, îstismara kar*, îstîsmar*, kedxwar*, karê bi zor*, karê zor*, xebata zor*, koletî*, koleti*, kolet*, min îstismar*, bazirganî bi mirovan*',
    debt: 'deyn*, qer*, qerd*, pereyê rê*, pereyên rê*, pereyê rêwîtiyê*, deyndar*',
    smuggler: 'qaçaxçî*, ez anîm*, anîn*, rê, rêwîtî*, bilêt*, gef*, qaçaxvan*',
    cant_leave:
      'nikarim herim*, nikarim biçim*, nikarim derkev*, nikarim birev*, nikarim dev ji*, nahêle*, nahêlin*, destûr nade*, destûrê nade*, destûr nadin*, destûrê nadin*, izin nade*, îzin nade*, îzin nadin*, qedexe*, kilît*, girtî*, hepis*, hebs*, zindan*, gef*, tehdît*, nikarim bizivir*, nikarim ji wir*, azad nînim*, destûra min tune*',
    slave: 'kole*, kolet*, xulam*, carî*, xizmetkar*',
    police: 'polîs*',
    office:
      'ind, şaredarî*, belediye*, balyozxane*, konsolos*, sefaret*, duo, gumrik*, dezgeh*, uwv, coa, gemeente*, dibistan*, dadgeh*, mehkeme*, xwebexş*, balafirgeh*, penaber*, uitkering, bijstand, dewlet*, nû bikim*, nûkirin*, dirêj bikim*, qediya*, diqede*',
    stolen:
      'hat dizîn*, hatiye dizîn*, dizîn*, diz, winda kir*, wenda kir*, min winda*, min wenda*',
    overtime:
      'saetên zêde*, saeta zêde*, mesaî*, roja yekşem*, yekşem*, şemî*, dawiya heftê*, betlane*, bi şev*, nexweş*, ducan*, ji malê kar*, cejn*',
    marry:
      'zewac*, zewic*, bizewic*, dizewic*, bizewicîn*, mehr*, mehir*, mare, mareya*, nîkah*, dergîst*, nîşan kir*, bûk*, dawet*, bidin mêr*, didin mêr*, mêr bikim*, şû bikim*, bi mêr*, mêr kirin*, bizewcim*, bizevic*, nişan*, dizewicînin*',
    marry_off:
      'didin mêr*, bidin mêr*, dane mêr*, dan mêr*, didine mêr*, dide mêr*, bide mêr*, min bi (zorê|zor|zorî|darê zorê) (didin|bidin|dan|dane) (mêr*|şû*|yekî|zilam*|pismam*|kur*|kal*|kesekî|mêrekî), min didin yekî*, min bidin yekî*, min didin zilam*, min bidin zilam*, min didin pismam*, min bidin pismam*, min didin kur*, min bidin kur*, min bi zorê dizew*, min bi zorê bizew*, bi zorê bizew*, bi zorê dizew*, bi zor bizew*, bi zorê dergîst*, bi zorê mehr*, min mehr dik*, min mehir*, mehra min dib*, nîşana min kir*, bi zorê nîşan*, dixwazin min bizewic*, min bizewicîn*, keça min bizewicîn*, qelen*, berdêl*, didin şû*, bidin şû*',
    forced_marriage:
      'zewaca bi zor*, zewaca zor*, zewaca bi darê zor*, bi zorê zewac*, bi zor zewac*, bi zorê zewic*, zewaca zarok*, zewacê mecbûr*, mecbûr dikin bizewic*, mecbûr dikin ez bizewic*, mecbûr dikin ku ez bizewic*, mecbûrî zewac*, ji bo zewacê zorê*, neçar dikin bizewic*, neçar dikin ku bizewic*, neçarî zewac*, mecbur dikin ez bizewic*',
    not_want:
      'naxwazim*, naxwaze*, nexwest*, nas nakim*, hez nakim*, hez jê nakim*, ne razî*, razî nînim*, qebûl nakim*, naxwazin*, dilê min tune*, dilê min nîne*',
    want_me:
      'dixwazin*, dixwaze*, biryar dan*, biryar da*, hilbijart*, dîtine*, dîtiye*, dibêjin*, dibêje*, zext*, israr*, soz da*',
    must: 'divê, mecbûr*, mecbur*, neçar*, gerek*, lazim*, pêwîst*',
    cousin:
      'pismam*, kurmam*, kurê apê*, kurê mamê*, kurê xalê*, kurê metê*, kurê xaltî*, zilamekî kal*, zilamekî pîr*, mirovekî kal*, mêrekî kal*, zilamek*, yekî ku*, kesekî ku*, mêrekî*, yekî kal*, yekî pîr*, mezinê min, nas nakim*',
    against_will:
      'bê dilê*, bêyî dilê*, bê daxwaza*, bêyî daxwaza*, li dijî daxwaza*, li dijî dilê*, bi zor*, bê razîbûn*, bêyî razîbûn*, bê xwestina*, dijî vîna*, bê pirs*',
    sold: 'firot*, difiroş*, bifiroş*, qelen*',
    left_abroad:
      '(li|) (Kurdistanê|Tirkiyê|Tirkiyeyê|Sûriyê|Sûriyeyê|Iraqê|Iraq|welêt|welat|Îranê) (hişt*|dihêl*|bihêl*|tenê hişt*|terikand*|berda*), min li wir (dihêl*|bihêl*|hişt*), ez li wir hişt*',
    visa: 'vîze*, vize*, îqame*, rûniştin*, tomar*, qeyd*, belge*, şaredarî*, hemwelatî*, merc*, fermî*, dîsa, dahat*, bac*, vexwend*, bi hezkiriyê xwe re, bi dergîstiya xwe re',
    wedding:
      'mêvan*, vexwend*, daweta birayê*, daweta xwişka*, daweta min*, dawetê*, cilên bûk*, beşdar*, werin*, serdan*',
    sleep:
      'razê*, razim*, radizê*, razan*, rakev*, radikev*, binivim*, raket*, xew*, şevê derbas*, nivist*, razim, rakevim',
    stay: 'bimînim*, bimînin*, bisekinim*, bisitirim*, herim*, biçim*, biçin*, herin*, cih, cihek*, cî, ciyek*, star*, bimîne*, bihewin*, nivîn*',
    where: 'li ku*, ku, li kuderê*, kuderê*, ku derê*, li kû*, kîjan cih*, derekê*, bi ku*, ku de',
    tonight:
      'îşev*, îro*, niha*, vê şevê*, sibê*, sibe*, îcar, iro, isev, ishev, ev şev*, şevek*, aniha*, êvarê*',
    no_place:
      'cihê min tune*, cihê me tune*, cihek min tune*, cihekî min tune*, ciyê min tune*, ciyê me tune*, ciyek min tune*, cih tune*, cih nîne*, cihek nîne*, cihek tune*, mala min tune*, mala me tune*, malek min tune*, xaniyê min tune*, xaniyê me tune*, tu cih*, tu der*, bê mal*, bêmal*, bê star*, bêstar*, bê cih*, bêcih*, star tune*, cihê razanê tune*, cihê min nîne*, cihê me nîne*, mala min nîne*, mala me nîne*, li derve mam*',
    outside:
      'kolan*, li derve*, derve*, park*, erebe*, erebeyê*, otomobîl*, îstasyon*, stasyon*, bin pirê*, çadir*, kon, li ser rê*, seqem*, sermayê*, seyare*, daristan*',
    nowhere:
      '(cihê|ciyê|cihekî|cihek|ciyekî|ciyek|cih|tu cih|tu cihê|tu cihekî|ti cihê) (ku |)(min |me |)(tune*|nîne*|tuneye*|nemaye*|nema*), (cihê|ciyê|cihekî|cihek) (ku |)(ez |em |)(lê |tê de |)(razêm|razim|rakevim|razên|rakevin|bimînim|bimînin|herim|herin|biçim|biçin)*, (cihê|ciyê) (razanê|xewê|mayînê|raketinê|manê) (min |me |)(tune*|nîne*), nizanim (îşev |)(li ku|ku derê|li kuderê|li ku derê|li kû) (razêm|razim|rakevim|bimînim|herim|biçim|derbas), em nizanin (îşev |)(li ku|ku derê|li ku derê) (razên|rakevin|bimînin|herin), li (kolanê|kolanan|derve|parkê|erebeyê|erebê|îstasyonê|ser kolanan|ser rê|seyarê) (razêm|radizêm|radikevim|radizên|razan|raketim|radizim|radikevin|em razan|razam), di (erebeyê|erebê|parkê|kolanê|seyarê|otomobîlê) de (radizêm|razêm|radikevim|radizên|razam|raketim|radikevin|radizim|dijîm|dijîn|dimînim|dimînin), star* min tune*, star* me tune*, banek li ser serê*',
    evicted:
      'derxist*, derxistin*, ji malê avêt*, avêtin derve*, avêt derve*, avêtine derve*, qewirand*, qewirandin*, qewitand*, qewitandin*, derdixe*, derdixin*, derxînin*, derxîne*, min diqewirîn*, me diqewirîn*, tahliye*, vala bik*, kilît guhart*, kilît guher*, mala xwe winda*, mala xwe wenda*, mala min ji dest*, odeya xwe winda*, ji mal derx*, avêtin kolan*, avêt kolan*',
    thrown_out:
      '(ji malê|ji mala|ji malê me|ji xênî|ji xanî|ji xaniyê|ji odeyê|ji odê|ji kampê|ji mal) (min |me |)(derxist*|avêt*|qewirand*|qewitand*|hatim derxist*|hatin derxist*|hatime derxist*|hatine avêt*|hatime avêt*|hatim avêt*|kirin derve*|kir derve*|derkirin*|derkir*), (ez|em) ji (malê|xênî|xanî|kampê|odeyê|odê|mal) (derxist*|avêt*|qewirand*|qewitand*|kirim derve|kirin derve|derkir*|hat*), (xwediyê malê|xwediyê xanî|xwedî mal|mêrê min|bavê min|malbata min) (ez|em|min) (derxist*|avêt*|qewirand*|qewitand*|ji malê*|derkir*|avêtim*), avêtim derve*, avêtin derve*, avêtine derve*, ez avêtim*, em avêtin*, kilît guhart*, kilîda derî guh*, kilîta derî guh*, kilîtê guh*, ez qewirandim*, em qewirandin*, avêtin kolan*, avêtim kolan*',
    years: 'salî*, sal im',
    homeless: 'bê mal*, bêmal*, bê xanî*, bêxanî*, bê star*, bêstar*, bê cih*, bêcih*',
    on_street:
      '(bê mal|bêmal) (im|mam|man|mame|mane), (li|di) (kolanê|kolanan|ser kolanê|ser kolanan|derve|parkê|erebeyê|erebê|çadirê|ser rê|kuçeyê|kuçê|seyarê) (de |)(dijîm|dijîn|dimînim|dimînin|me|ne|mam|man|mame|mane|mam*|maye*|mayî*), li kolanê me, li kolanan me, em li kolanê*, ez li kolanê*, ez li kolanan*, em li kolanan*, ez li derve mam*, em li derve man*, bi zarokan re li kolan*, bi zarokên xwe re li kolan*, bi zarokan re li derve*, bi zarokên xwe re li derve*, bi zarokan li kolan*',
    shelter:
      'stargeh*, starge*, penageh*, penagah*, sitargeh*, cihê razanê*, cihê xewê*, cihê mayînê*, mala ewle*, mala jinan*, malên parastinê*, star, starek*, cihekî razanê*',
    homeless_others:
      'xwebexş*, navnîşana post*, navnîşan*, tomar*, ji bo bêmal*, ji bêmalan re*, alîkariya bêmal*, çima mirov*, çima xelk*, çend kes*, bexş*, lîstik*, seg*, kûçik*, pisîk*, sîgorte*, park bik*, parkkirin*, heywan*, ajel*, dilîz*',
    hotel:
      'otel*, hostel*, airbnb, kamping*, mêvan*, gerok*, turîst*, betlane*, xwarin*, şîv*, restoran*, xwaringeh*, sînema*, konser*, bikirim*, kirîn*, bijîşk*, doktor*, dermanxane*, civîn*, maç*, avjenî*, dikan*, firoşgeh*, otobus*, otobûs*, trên*, temaşe*, çop*, muze*, mûze*, parti*, govend*',
    cant_sleep:
      'nikarim razêm*, nikarim razim*, nikarim rakev*, xewa min nayê*, xew nayê*, ranazê*, nikare razê*, deng*, dengûdor*, bêxew*, bê xew*, kabûs*, cîran*, baştir razêm*, xewa xweş*, xewa min*, rihet razêm*',
    allowed:
      'qanûnî*, ceza*, qedexe*, kamping*, kûçik*, seg*, pisîk*, betlane*, pitik*, dibe ku, dibe zarok*, erebok*',
    pet: 'kûçik*, seg*, pisîk*, heywan*, ajel*, otobus*, bisiklet*, duçerx*, siyasî*',
    school:
      'dibistan*, mekteb*, pola, polê, kurs*, qurs*, ji kar*, tîm*, klûb*, otobus*, trên*, civîn*, hevpeyvîn*, çop*, mobîlya*, zanîngeh*, kom*, diran*',
    fire: 'agir*, dişewit*, şewat*, agirê*, pêt*, şewitî*, alav*',
    home: 'mal, mala*, malê*, xanî*, xaniyê*, apartman*, avahî*, metbex*, mitbax*, mutfax*, aşxane*, ode*, cîran*, qat*, balkon*, garaj*, perde*, erebe*, ban, banî*, derenc*, li cem me',
    smoke: 'dûman*, duman*, dûyê*, dûkêl*',
    gas_smell:
      'bêhna gaz*, bîhna gaz*, behna gaz*, bêna gaz*, gaz derdikev*, gaz direv*, gaz dirij*, gaz dihere*, lêketina gaz*, rijandina gaz*, gaz diherike*, bêhna xazê*, bêhna doxalgaz*',
    explosion: 'teqîn*, teqiya*, teqî, bombe*, diteqe*, peqiya*, peqîn*',
    shooting:
      'gule berda*, gule dibar*, gule tên, gule avêt*, guleyan*, gule reşand*, dengê çek*, dengê gule*, çek diteqîn*, çekan diteqîn*, gule barand*, gulebar*, teqe teq*, dengê teqe*, çek berda*, çekdar*',
    intruder:
      'derî dişkîn*, deriyê min dişkîn*, deriyê dişkîn*, derî şikand*, deriyê min şikand*, dixwaze bikeve hundir*, dixwaze bikeve mal*, dixwazin bikevin mal*, dixwazin bikevin hundir*, hewl dide bikeve*, hewl dide ku bikeve*, hewl didin bikevin*, ket mala min*, kete mala min*, ket malê*, kete malê*, ketiye mala*, ketiye malê*, ketine mala*, ketine malê*, diz ket*, diz di mal*, diz li mal*, diz hat*, dizek*, kesek di mal*, kesek li mal*, kesek di hundir*, yek di mal*, yek ketiye*, kesek ketiye*, li deriyê min dixe*, li derî dixe*, li derî dixin*, cama pencer*, pencere şikand*, cam şikand*, pencereyê dişkîn*',
    door: 'derî*, deriyê*, pencere*, şibak*, derve*, kolan*, mal, malê*, derence*',
    has: 'heye, bi, di dest*, destê wî de*, derxist*, kişand*, hildan*, hilda*, girt*, pê re',
    follow_me:
      'dide pey min*, dide dû min*, didin pey min*, didin dû min*, li pey min*, li dû min*, li pê min*, dû min*, pey min tê*, min dişopîn*, dişopîne*, min taqîb*, min teqîb*, şopa min*, li derve li benda min*, min dişopînin*',
    attack_me:
      'êrîşî min*, êrîşê min*, êrîş kir*, êrîş dike*, êrîşî me*, êrîş li min*, êrişî min*, êrîşan dik*, min talan*, min dişêlîn*, şêland*, li kesekî dixin, li zilamekî dixin, li mirovekî dixin, hicûmî min*, hicûm kir*, li yekî dixin, êrîşkar*',
    stab: 'kêr lê da*, kêr lêda*, kêr lê xist*, kêr lêxist*, bi kêrê lê*, bi kêrê birîndar*, kêr xwar*, kêr lê*, gule lê ket*, gule lêket*, gule xwar*, bi gule*, bi kêran*, kêrê lê*',
    in_danger:
      'di xeterê de*, di xetere*, di talûke*, di talukê*, di metirsî*, xetera mirin*, jiyana min di*, jiyana me di*, canê min di*, ji canê xwe ditirs*, ji jiyana xwe ditirs*, ne ewle me*, ne ewle ne*, ne di ewlehiyê*, ewlehiya min tune*, bi ewle nînim*, xwe ewle nabînim*, xwe ewle hîs nakim*, polîsan bişîn*, polîs bişîn*, polîsan bang*, polîs bang*, polîsî bişîn*, xwe veşartiye*, min xwe veşart*, me xwe veşart*, xwe vedişêr*, zirarê bide min*, zirar bide min*, dixwaze zirarê*, dixwazin zirarê*, min xwe veşartiye*',
    help: 'alîkarî*, alikari*, hawar*, lez, bilez*, zû, lezgîn*, acil*, ji kerema xwe*, çi bikim*, çi bikin*, min xelas*, me xelas*, xilas bik*, xelas bik*, ji bo xwedê*, niha, arîkarî*, alîkariyê*, hewar*',
    now: 'niha*, aniha*, vêga*, îro*, îşev*, ji nişka*, ji nişkê*, heye, ket*, girt*, derket*, pêket*, pê ket*, li vir*, nuha*, noka*, vê gavê*',
    past: 'par, sala par*, sala borî*, sala çûyî*, meha borî*, meha çûyî*, hefteya borî*, hefteya çûyî*, sal berê*, meh berê*, li welatê min*, li welêt*, di şer de*, dema zarok bûm*, dema ez zarok*, di zarokatiyê*, dîrok*, havîna borî*, berî salan*, berî salekê*, berî mehekê*, hefte berê*',
    if: 'heke*, heger*, eger*, ger, di dema*, di rewşa*, dema ku, wexta, çawa pêşî*, pêşî li*, wek mînak*, mînak*, çawa bizanim*, tetbîqat*, çawa zanim*',
    ordinary: `fîlm*, film*, rêzefîlm*, netflix, pirtûk*, roman*, stran*, muzîk*, mûzîk*, lîstik*, sîgorte*, pîşe*, bibim agir*, bibim polîs*, kurs*, qurs*, perwerde*, xwendin*, xwendekar*, tez*, proje*, statîstîk*, amar*, rêje*, ji sedî*, qanûn*, yasa*, pênase*, tê çi wate*, wateya*, wate, maneya*, wergerîn*, werger*, peyv*, holendî*, ferq*, cudahî*, muze*, mûze*, dîrok*, nûçe*, gotar*, rojname*,
      xwebexş*, lêkolîn*, sîyaset*, siyaset*, pêşîlêgirtin*, konferans*, şano*, podcast*, belgefîlm*, pêşangeh*, kampanya*, alîkariya yekem*, alîkariya pêşîn*, sertîfîka*, destûrname*, bac*, henek*, hejmara acîl*, hejmara lezgîn*, hejmara ambulans*, spor*, boks*, şetrenc*, karate*, karton*, televîzyon*, weqf*, komele*, ezmûn*, wek kar*, serlêdana kar*`,
    play: 'lîstik*, dilîz*, gog*, top, topê*, futbol*, satranc*, şetrenc*, kart*, rekor*, def*, spor*, boks*, derzî*, playstation, fifa, hêk*, xalîçe*, piyano*, saz*, temûr*, rekord*',
    body: 'serê xwe li*, tilî*, çok*, enîşk*, mase*, dîwar*, dar, gog*, erdê',
    each_other:
      'hevdu*, hev, bi hev re*, pev diçin*, zarokên din*, hevalên xwe*, xwişka xwe*, birayê xwe*, hevpol*, baxçe*, pêlîstok*',
    vehicle:
      'ba, bayê*, roj, tavê*, teyrok*, krîz*, enflasyon*, buha*, biha*, aborî*, germ*, birûsk*, erdhej*',
    fine: 'tahliye*, ceza*, dadgeh*, mehkeme*, fatûre*, fature*, ji kar*, qut*, parêzer*, deport*, girtin, hevberdan*, telaq*, bahoz*, baran*, avhewa*, grev*, kirê*, alîkariya pere*, deyn*, derxistinê*, sînordayîn*, betal*',
    kitchen:
      'metbex*, mitbax*, aşxane*, xwarin*, bikirim*, kirîn*, firotin*, sebze*, tilî*, rih, kaxez*, goşt*, amûr*, por, pîvaz*, tûj*, fêkî*',
    license:
      'destûr*, qanûn*, muze*, nêçîr*, artêş*, leşker*, dikan*, pêlîstok*, bikirim*, qedexe*, avê',
    alarm:
      'alarm*, agirkuj*, vemirandin*, vemirîn*, tetbîqat*, derketin*, êzing*, dar, barbekû*, mangal*, biraştin*, mûm*, zirar*, sîgorte*, cixare*, cigare*, nargîle*, sobe*, firne*, firin*, çop*, agirbazî*, lampe*, ronahî*, newroz*, qelûn*, ocax*',
    live_where:
      'li vir*, li vê mal*, li vî bajar*, pê re, bi wî re*, bi mêrê xwe*, bajar*, gund*, apartman*, kolan*, tenê, holenda*, hollanda*, kamp*, azc, bi malbat*, bi dayik*, bi alîkarî*, vî welat*, li vî',
    natural:
      'cinaze*, veşartin*, gor, goristan*, mîras*, siruştî*, wesiyet*, baterî*, pîl*, şarj*, gul, kulîlk*, ken, ji ken*, birçî*, ji birçîna*, tî, westan*, ji germê*, pîrbûn*, qansêr*, penceşêr*, ji serma*, aciz*',
    noise:
      'deng*, cîran*, şef*, holendî*, kurs*, ezmûn*, bêhn*, kûçik*, muzîk*, germ*, kirê*, fatûre*, kefik*, înternet*, ji kar*, karê min*, xwendin*',
    harmless: `kirê me dikuje, ji bo mektebê cih tune, jehra mişkan, mişk ketine malê, nameyên belastingdienst de fetisîn, ji kenê*, ji ken dimir*, ji birçîna*, ji birçîbûn*, ji germê dimir*, ji serma*, ji westan*, xwîn dan*, xwîn bid*, xwînê bid*, xwîna xwe bid*, testa xwîn*, tehlîla xwîn*, analîza xwîn*, tahlîla xwîn*, koma xwîn*, zexta xwîn*, tansiyona xwîn*, şekirê xwîn*, kêmxwîn*, diranê min derx*, dirana min derx*, diran derxist*, agirbazî*, agirkuj*, naxwazim bimirim, ji mirinê ditirsim, ji mirinê ditirse, wextê xwe dikuj*, wext bikuj*, dem bikuj*, lambe bikuj*, pisîka min winda*, kûçikê min winda*, pisîk winda*, telefonê li min*, telefonî min, telefonî,
      li zengilê dixe*, li zîlê dixe*, li piyanoyê dixe*, li sazê dixe*, li temûrê dixe*, tiştên winda*, kîlo winda*, wext winda*, dilê bajar*, dilê min xweş*, dilê min teng*, dilê min naxwaze*, dilê min dixwaze*, xwe bi xwe, kilo winda*, mişkan dikuj*, bikujim mişk*, kêzik*, ji ber kar dimirim`,
  },
  idioms: {
    suicide: `
      (bêyî min) + (rehet|baştir)
      (naxwazim) _ (ji xew rabim|bijîm)
      (nameya xatirxwestinê|xatirê we|bi dar ve|dawî li her tiştî|xwe bikuje)
      (heb) _ (ber min)
      (li ser) _ (pirê|banî|rêya trênê) + sekin*
      (dixwazim|dixwaze|xwezî|xwezîka|xwezika|kaşkî|bira) (ku |êdî |ez |)(bimirim|bimire|mirî bûma|miribama|bimirama|nebûma|mirîbama|ez bimirama|mirim|nehatibama) / natural ordinary
      (bimirim|mirin|mirinê) _ (dixwazim|çêtir e|baştir e|çêtire|baştire|dixwaze) / natural ordinary
      (li mirinê|mirinê|li ser mirinê|li xwekuştinê) _ (difikir*|bifikir*|difikirim) / natural ordinary
      naxwazim (êdî |)(bijîm|bijim|zindî|li jiyanê|jiyan) / live_where
      êdî _ (naxwazim bijîm|naxwazim bijim|nikarim bijîm|nikarim ragirim|nikarim tehemul*|naxwazim jiyan*|nikarim berdewam*|hêza min nema*|naxwazim) _ (bijîm|jiyan*|dawî|nemaye|bimirim|jiyanê) / live_where noise ordinary
      êdî nikarim (bijîm|ragirim|tehemul*|berdewam*|bidomînim|vê jiyanê) / noise ordinary
      (ji jiyanê|ji jiyana xwe|ji jînê|ji vê jiyanê) _ (bêzar*|westiya*|aciz*|têr*|bêhêvî*|nefret*|kerixî*|kerih*) / ordinary
      (jiyan|jiyana min|jîn) _ (bê wate*|bêwate*|wateya xwe*|wate nema*|bê mane*|wateya * tune*|ne hêja*|vala ye*)
      (bêyî min|bê min|heke ez tune*|ger ez nebim|heke ez nebim|heke ez bimirim) _ (çêtir*|baştir*|rihet*)
      (nameya xatir*|nameya xatirxwestin*|peyama dawî*) / ordinary
      (çawa|bi çi) _ bimirim / natural ordinary
      (razêm|rakevim|razim) _ (şiyar nebim*|hişyar nebim*|ranebim*)
    `,
    medical: `
      (ket) + (naliv*|bêhnê nade|xwîn)
      (daqurtand|vexwar) + (pîl|spîker|zarok)
      (devê) _ xwar
      (şîn bû|qirika wî werimî|destê min tevizî|xwîn pir|ava kel|ji hiş çû)
      (erebe*|otomobîl*|otobus*|kamyon*|seyare*|trimbêl*|motor*) + (xist|lê xist*|lêxist*|lêda*|lê da*|pelçiq*|qeza*) + <child> / ordinary past if
      <child> + (tayê*|ta|taya) + (dilerize*|ricif*|bêhiş*|şiyar nabe|hişyar nabe|41|42|şîn*) / ordinary past if
      (erebe*|otomobîl*|otobus*|kamyon*|seyare*|trimbêl*) (lê xist*|lêxist*|lê da*|lêda*|pelçiqand*) / ordinary past if
      (ducan*|hamile*|bi zarok) + (xwîn*|êşeke giran|êşa giran) / ordinary past if
      dilê (wî|wê) _ (sekinî*|rawestiya*|nalêde|naxebite*)
      (ji nişka ve|ji nişkê ve) + (biaxive|felc*|nîvê|nabîne|bipeyive) / ordinary past if
    `,
    missing_child: `
      (venegeriya|nehat) _ (malê|dibistanê|) + (kurê|keça|dibistanê)
      (winda kir|winda bû|ji nişka ve nema) + (keça|kurê|zarok*|bazar*|park*) / thing
      (zarok) _ (bir|birin) + venagerîn*
      (bavê wan|bavê wî|bavê zarokan|mêrê min ê berê|mêrê min|diya wan|bavê wê) _ (bir*|revand*|birin*|reviya*) + <child> / ordinary past thing
      <child> + (ji duh*|ji sibê*|bi saetan*|ev çend saet*|çend saet*|ji nîvro*|ji êvarê*) + (tune*|nîne*|winda*|nehat*|xeber*|nayê*|wenda*) / ordinary past
    `,
    forced_marriage: `
      (bi zorê) + (bizewicîn*|zewac*|bidin mêr|didin mêr|dide kurap*|dide pismam*)
      (namûs*|hezkiriyê min) + (bikuj*|birayên|birayê)
      naxwazim _ (pê re|wî|bi wî|bi yekî|bi zilam*|bi kurê*|bi pismam*|mêr|bi vî|bi mêrekî*|bi kurmam*) _ (bizewic*|zewic*|bikim|dizewic*|mêr*) / ordinary visa
      naxwazim bizewicim / ordinary visa
      (dibin|bibin|bişînin|dişînin|dibe|bişîne) + (zewac*|bizewic*|mêr|dawet*|mehr*) + (min|keça min|welat*|welêt|Tirkiy*|Iraq*|Sûriy*|xwişka*) / ordinary wedding
      (13|14|15|16|17) (salî|sale) + (bizewic*|zewic*|zewac*|mêr|dergîst*|mehr*) / ordinary
      ditirsim + (betlane*|welat*|welêt|sefer*) + (bizewic*|zewac*|mêr|bihêl*)
    `,
    trafficking: `
      (mecbûr) + (diziyê|razêm|parsê|mêran)
      (bi mêran re) _ raz*
      (pasaport*) + (nahêle|nahêlin) / office
      (pere nade*|pereyê min nade*|heqê min nade*|mûçe nade*|meaş nade*|bê pere|bê heq|bê meaş|belaş|perê min nade*|pere nadin*|meaşê min nade*) & (pasaport*|nasname*|belge*|kilît*|gef*|nahêl*|destûr*|girtî*|derkev*) & (kar*|dixebit*|patron*|xwedî*) / ordinary
      (hemû pereyê min|hemû perê min|pereyên min|meaşê min|mûçeya min|perê min) _ (digire|distîne|distînin|digirin|didim|ji min) / ordinary fine
      (ez firot*|min difiroş*|min bifiroş*|ez hatim firot*|ez hatime firot*)
    `,
    violence: `
      (qirika min girt|difetisand|li min dide|porê min|pehîn li|bi qayişê|jina xwe dikute|tecawiz)
      (zirbavê|apê|xalê) + (odeya min|dest)
      ji (mêrê min|mêrê xwe|bavê xwe|bavê min|birayê xwe|birayê min|malbata xwe|hevjînê xwe|hevserê xwe|kurê xwe|dergîstiyê xwe|birayên xwe|apê xwe|xezûrê xwe) _ (ditirsim|ditirse|ditirsin|tirs*) / ordinary
      ditirsim _ (herim malê|vegerim malê|biçim malê|vegerim mal|herim mal) / ordinary
      (mêrê min|bavê min|birayê min|hevjînê min|hevserê min) _ (tund*|şîdet*|êrîşkar*|xeternak*|zalim*|lêdide|dixe|lê dixe|dikute*|har dibe) / ordinary play
      cîran* _ (diqîr*|lêdan*|digirî*|hawar*|dixe) + (jin*|zarok*|alîkarî|hawar*|lêdan*) / ordinary
      (reviyam|direvim|birevim|revîm) + (mêr*|bav*|malbat*|malê) + (dixe|lêd*|gef*|tund*|ditirsim|bikuj*) / ordinary
      (şîn û mor|şînbûn*|çavê min şîn|çavê wê şîn) + (mêr*|bav*|zarok*|dayik*|lêd*) / ordinary
    `,
    danger: `
      (derî dişkîne|dişewite|bêhna gazê|gule|ket kanalê|bi kêr li ber)
      (li pey min) _ (tê|ye)
      <person> + (li ber deriyê*|li ber derî*|li pişt derî*|li pey derî*) + (ditirs*|naçe*|diqîr*|polîs*|sekinî*|gef*) / ordinary past
      agir (ket*|girt*|pê ket*|pêket*|berda*|heye|hat*) / ordinary past if alarm
      (mala me|mala min|xaniyê me|xaniyê min|metbex|avahî|erebe|apartman|xanî|mal|mala cîran*) _ (dişewit*|agir girt*|agir ket*|şewitî*|agir*) / ordinary past if alarm
      (dixwaze|dixwazin|hewl dide|gef dike) _ (bikuje|bikujin|min bikuje|kêr*) / ordinary
      qeza* + (birîndar*|xwîn*|niha|giran) / ordinary past if
      (derî*|deriyê*|derve) + (kêr*|çek*|gef*|debançe*) / ordinary past kitchen
      (gefan li min|gef li min|gefê li min|gefan li me|gef li me|min tehdît*|gefan dixwe|gef dixwe min) / fine ordinary
    `,
    homeless_tonight: `
      (radizim|radizin|razên) _ (erebeyê|îstasyon*|derve|kolan*)
      (di erebeyê de|li îstasyonê|li rawestgeh*) + (radiz*)
      (avêtim derve|avêtin derve|kilît guhert|li ku razêm|cihê me tune)
      (îşev|îro|vê şevê) _ (li ku|li ku derê|ku|li kuderê|ku derê|li kû) _ (razêm|razim|rakevim|bimînim|bimînin|herim|biçim|razên|rakevin|herin|derbas*) / ordinary hotel cant_sleep
      (li ku|li ku derê|ku derê|li kuderê) _ (razêm|razim|rakevim|bimînim|herim|razên|rakevin) _ (îşev|vê şevê|îro) / ordinary hotel cant_sleep
      (îşev|ji bo îşev|vê şevê|şevek*) _ (cih*|ciyek*|star*|nivîn*) / ordinary hotel
      (cih*|ciyek*|star*|nivîn*) _ (ji bo îşev|îşev|vê şevê) / ordinary hotel
      (derxist*|avêt*|qewirand*|derdix*|derxîn*) + (îro|sibê|sibe|îşev|niha) + (mal*|xanî*|ode*|kamp*) / ordinary past
      (sar|serma*|seqem*|zivistan*|baran*) + (derve|kolan*) + (radiz*|razê*|şev*|zarok*) / ordinary past
    `,
  },
};
