import type { LanguageRules } from '../compile.ts';
import { lifeInsurance } from './life-insurance.ts';

export const tr: LanguageRules = {
  words: {
    life_insurance: lifeInsurance,
    partner:
      'kocam*, koca, kocası*, eşim*, eşi, karım*, karısı*, erkek arkadaşım*, kız arkadaşım*, sevgilim*, nişanlım*, eski eşim*, eski kocam*, eski sevgilim*, partnerim*, eşinin, eşinden, kocamın, eş',
    family:
      'babam*, baba, annem*, anne, ailem*, aile, abim*, ağabeyim*, kardeşim*, amcam*, dayım*, halam*, teyzem*, üvey babam*, üvey annem*, kayınpeder*, kayınvalide*, kaynanam*, kayınbiraderim*, dedem*, kuzenlerim*, akrabalarım*, enişte*, erkek kardeş*, oğlum*',
    child:
      'çocuğum*, çocuk*, çocuğu*, çocuklar*, oğlum*, oğlan, kızım*, kızımı*, bebeğim*, bebek*, bebeği*, kardeşim*, yeğenim*, torunum*, küçük kız*, yavrum*, ergen, yaşındaki, evladım*',
    person:
      'adam*, biri, birisi, erkek, o, kişi*, insanlar, komşu*, komşum*, yabancı*, ev arkadaşım*, ev sahibi*, çete, herif, kadın, onlar',
    boss: 'patron*, işveren*, şef*, ajans*, pezevenk*, kaçakçı*, insan kaçakçı*, işyeri sahibi*, mal sahibi, yanında çalıştığım*, çalıştığım aile, çalıştığım yer*, hanım, müdür*, beni getiren*, restoran*, firma*, çavuş, ustabaşı*, çalıştığım',
    me: 'beni, bana, bizi, bize, benim, ben',
    hit: 'döv*, dovuyor, vur*, dayak*, tokat*, yumruk*, tekme*, boğaz*, boğuyor, darp*, şiddet uygul*, şiddet gös*, hırpal*, itip, saldır*, kemerle',
    hit_me:
      'beni döv*, bana vur*, bizi döv*, bize vur*, dayak yiyorum, dayak atıyor, dayak attı, bana şiddet, bize şiddet, şiddet görüyorum, şiddet gördüm, şiddet uyguluyor, beni tokat*, bana tokat*, beni tekme*, beni hırpal*, boğazımı sık*, bana el kaldır*, el kaldırıyor, canımı yakıyor, beni boğ*, saçımı çek*, bana zarar ver*, bana eziyet*, eziyet ediyor, annemi döv*, kızımı döv*, çocukları döv*, çocuğumu döv*, dövüyo, bana el kald*, dayak yedim, dövdü beni, dovuyor, döver',
    break_bone:
      'kolumu kır*, burnumu kır*, parmağımı kır*, çenemi kır*, bacağımı kır*, elimi kır*, dişimi kır*, kaburgamı kır*',
    rage: 'sarhoş*, alkollü*, içiyor, içip, evi dağıt*, eşyaları kır*, her şeyi kır*, evi yıkıyor, deliriyor, çıldır*, kafası güzel, eşya fırlat*',
    afraid: 'korkuyorum, korkuyoruz, korku*, korktum',
    unpaid:
      'para vermiyor*, maaş vermiyor*, maaşımı vermiyor*, ücretsiz çalış*, para almadan, ödeme yapmıyor*, paramı vermiyor*, maaş alamıyor*, maaşımı alamıyor*',
    abuse:
      'aile içi şiddet*, ev içi şiddet*, evde şiddet*, koca şiddet*, kadına şiddet*, şiddet mağduru*, istismar*, kötü muamele*, töre cinayet*, namus cinayet*, şiddete maruz, eş şiddet*, çocuk istismar*, şiddet var, psikolojik şiddet',
    rape: 'tecavüz*, taciz*, cinsel istismar*, cinsel saldır*, cinsel şiddet*, bana dokunuyor, bana dokundu, beni elle*, ellemeye, kızıma dokun*, oğluma dokun*, zorla ilişki*, zorla cinsel*, zorla seks*, zorla benimle*, ensest, zorla birlikte',
    threaten: 'tehdit*, şantaj*, gözdağı*, tehtit*',
    weapon: 'bıçak*, tabanca*, silah*, balta*, pala, palayla, asit*, çekiç*, tüfek*, sopa*',
    kill: 'öldür*, oldur*, vuracak, bıçaklay*, gebert*, keseceğ*',
    kill_me:
      'beni öldür*, bizi öldür*, öldürmekle tehdit*, ölümle tehdit*, ölüm tehdid*, öldüreceğini söyl*, beni bıçakla*, bizi bıçakla*, beni vuracak*, canımı alacak*, öldüreceğim diyor, öldürecek beni, öldürürüm diyor, beni yakacak, ailemi öldür*, çocuklarımı öldür*, annemi öldür*, kızımı öldür*, boğazımı kesecek*, beni gebert*, öldürmek istiyor, öldürmeye çalış*, seni öldürürüm',
    lock_in:
      'beni eve kilitl*, eve kilitl*, kilitliyor, kilitledi, kilit altında, beni kilitl*, odaya kilitl*, eve kapat*, beni kapat*, hapsetti, hapsediyor, hapis tutuyor, dışarı çıkmama izin verm*, çıkmama izin verm*, evden çıkmama izin*, dışarı çıkartm*, dışarı çıkarm*, evden çıkamıyorum, dışarı bırakm*, esir, alıkoy*, çıkmamı yasakl*, dışarı çıkmam yasak, kapıyı üstümüze, evden çıkmam yasak, çıkmamıza izin*',
    fgm: 'sünnet ettir*, kadın sünneti, kızımı sünnet*, kız sünneti, sünnet etmek istiyor*, genital mutilasyon',
    suicide: 'intihar*, intiyar*, kendine zarar verme, intahar*',
    kill_self:
      'kendimi öldür*, kendini öldür*, canıma kıy*, canına kıy*, hayatıma son*, hayatına son*, yaşamıma son*, kendimi as*, kendini as*, kendimi atac*, kendimi atmak*, kendini at*, kendime zarar*, kendine zarar*, bileklerimi kes*, bileğimi kes*, bileklerini kes*, kendimi vur*, kendimi boğ*, kendimi yak*, kendime kıy*, her şeye son vermek*, her şeyi bitirmek*, hayatımı bitir*, hayatımı sonlandır*, kendimi kesiyorum, kendini kesiyor, kendimi köprü*, kendimi tren*, kendimi balkon*, kendimi denize',
    pills: 'hap*, ilaç*, ilac*, tablet*, uyku hapı*, parasetamol, ağrı kesici*',
    took: 'içtim, aldım, yuttum, içti, aldı, yuttu, içmiş, almış, yutmuş, içeceğim, içmek',
    many: 'çok, fazla, hepsini, bütün, tüm, bir kutu, kutu, avuç, şişe, dolusu, aşırı',
    prescribed: 'reçete*, günde, kaç tane, her gün, günlük, eczane*, doz, yan etki*, yazdı',
    jump: 'atla*, atlayac*, atacağım, atmak, zıpla*',
    bridge_train: 'köprü*, tren*, balkon*, çatı*, pencere*, cam*, raylar*, kattan, binadan',
    cut_self:
      'bileklerimi, kendimi kes*, kendini kes*, kollarımı kes*, kollarını kes*, damarlarımı, kolumu jilet*',
    breathe: 'nefes*, soluk*, soluyam*, nefesi*',
    hardly:
      'alamıyor*, almıyor*, alamıyo*, zor*, güç*, yok, durdu, kesildi, zorluk*, tıkanıyor, darlığı, almayı bıraktı, zorlanıyor*, zar zor, veremiyor, daralıyor, alamadı*',
    space_to_breathe: 'egzersiz*, küf*, havalandır*, klima*, hava kirli*, kurs*, horl*, temiz hava',
    unconscious:
      'bilinci kapalı, bilinci yerinde değil, bilincini kaybet*, bilinç*, bayıldı, bayılmış, bayılıyor, baygın*, kendinden geçti, kendinde değil, uyanmıyor, uyandıramıyor*, tepki vermiyor, hareket etmiyor, kıpırdamıyor, nabzı yok, nabız yok, yere yığıldı, yığıldı, morardı, morarıyor, dudakları mor*, mosmor, cansız, kendine gelmiyor, ayılmıyor, yere düştü ve, kımıldamıyor, kendine gelemiyor, şuuru kapalı',
    seizure:
      'kalp krizi*, inme geçir*, inme indi*, felç*, beyin kanaması*, kalbi durdu, kalp durması*, havale*, sara nöbeti*, epilepsi nöbeti*, nöbet geçir*, kasılma*, ağzı eğildi, ağzı kaydı, yüzü kaydı, yüzü düştü, ağzı yamuldu, konuşamıyor, konuşması bozuldu, kalbi atmıyor, boğazı şiş*, dili şiş*, yüzü şiş*, anafila*, alerjik şok*, kolunu oynatamıyor, kolunu kaldıramıyor, felç geçir*, kriz geçir*, yüzünün yarısı, beyine pıhtı',
    after:
      'rehabilitasyon*, iyileş*, terapi*, diyet*, risk*, önle*, belirti*, geçirdi, geçirmişti, yıl, yıllar, ay önce, araba kullan*, evde bakım, sonrası, sonra, işe dön*, geçirdim',
    chest: 'göğsü*, göğüs*, göğsüm*, kalb*',
    pain: 'ağrı*, ağrıyor, acı*, baskı*, sıkış*, sancı*, yanma',
    strong: 'çok, şiddetli, kötü, korkunç, dayanılmaz, aniden, ani, müthiş, aşırı, birden',
    arm: 'kolu*, kolum*, sol kol*, çene*, terli*, terleme*, omuz*, uyuş*',
    bleed: 'kan, kanama*, kanıyor, kanaması, kanı, kanlar, kan kaybed*, kanayan, kanadı, kanıyo',
    lot: 'çok, durmuyor, durduramıyor*, her yer*, kaybediyor, kaybetti, fazla, ağır, hamile*, kafa*, başı*, kötü, ciddi, aşırı, içinde, derin, fışkır*, şiddetli',
    swallow: 'yuttu, yutmuş, içti, içmiş, yedi, yemiş, yuttum, içtim, aldı, almış',
    poison:
      'çamaşır suyu*, deterjan*, temizlik malzeme*, temizleyici*, temizlik ürünü*, pil*, düğme pil*, zehir*, hap*, ilaç*, ilac*, para, bozuk para*, mıknatıs*, benzin*, fare zehri*, asit*, tuz ruhu*, lavabo açıcı*, mantar*, tiner*, gaz yağı, klor*',
    poisoned: 'zehirlen*, karbonmonoksit*, karbon monoksit*',
    overdose: 'aşırı doz*, doz aşımı*, yüksek doz*',
    ambulance: 'ambulans*, ambülans*, cankurtaran*, ambulanz*',
    call: 'çağır*, gönder*, arayın, ara, arayalım, yolla*, gelsin, lazım, çağrın, arıyorum, arayabilir',
    need: 'lazım, istiyorum, ihtiyacım*, ihtiyacımız*, gerek*, gerekiyor, acil*, arıyorum, arıyoruz, ihtiyaç*',
    money:
      'öde*, ücret*, fatura*, sigorta*, parası*, kaç para, bedava, euro*, karşıl*, masraf*, pahalı, ne kadar',
    baby_coming:
      'suyum geldi, suyu geldi, doğum başladı, doğuruyor*, sancılarım*, sancıları başla*, doğum sancı*, bebek geliyor, bebek çıkıyor, şu an doğum, doğum yapıyor*, sancım var, suyum patladı, suyu patladı, bebeğim geliyor, bebek şimdi geliyor',
    scald:
      'yandı, yanmış, haşlan*, kaynar su*, sıcak su döküldü, kızgın yağ*, sıcak çay*, elektrik çarp*, boğuldu, boğuluyor, balkondan düştü, pencereden düştü, camdan düştü, merdivenden düştü, suda boğul*, çaydanlık*, suya düştü',
    choke:
      'boğuluyor, boğazına*, boğazında kaldı, boğazına kaçtı, boğazına takıldı, tıkandı, nefes borusu*, boğazına bir şey, boğazına yemek',
    dying: 'ölüyor, ölmek üzere, ölecek, can çekiş*, oluyor mu',
    missing:
      'kayıp, kayboldu, kaybolmuş, kaybettim, kaybettik, kaybolan, yok oldu, evden kaçtı, kaçtı, ortadan kayboldu, ortada yok, kaçmış',
    kidnapped:
      'kaçırıldı, kaçırdı, kaçırdılar, kaçırmış, kaçıran, alıp götürdü, alıp kaçtı, alıp gitti, benden aldı, elimden aldı, kaçırıyor, çalındı',
    cant_find:
      'bulamıyorum, bulamıyoruz, bulamadım, bulamadık, nerede bilmiyorum, nerede olduğunu bilm*, gözden kaybet*, çocuğum nerede, oğlum nerede, kızım nerede, hiçbir yerde yok, nerde bilmiyorum, nerede olduğunu kimse, nerde olduğunu bilm*',
    not_home:
      'eve gelmedi, eve dönmedi, gelmedi, dönmedi, hala gelmedi, okuldan gelmedi, okuldan dönmedi, okula gitmemiş, okula varmadı, eve gelmemiş, geri gelmedi, geri dönmedi, hâlâ yok, evde yok, eve dönmemiş, hala yok, ortalıkta yok',
    thing:
      'pasaport*, okul yer*, okul bul*, için okul, kreş*, anaokulu*, ödeneği*, ödenek*, yardım*, belge*, evrak*, kart*, kimlik*, diploma*, doktor*, dişçi*, diş*, iş, işi, işini, mektu*, bisiklet*, telefon*, mont*, oyuncak*, ayakkabı*, çanta*, anahtar*, aşı*, hesab*, hesap*, sertifika*, motivasyon*, iştah*, ilgi*, ders*, para*, sınav*, kitap*, kitab*, şifre*, digid*, randevu*, arkadaş*, sigorta*, izin, gözlük*, tatil*, kursu*, bakıcı*, kilo*, oyun, eldiven*',
    passport:
      'pasaport*, kimliğ*, kimlik*, belgelerim*, evraklarım*, evrak*, oturum kart*, oturma izn*, telefonum*, pasaportum*, belge*',
    taken:
      'aldı*, el koy*, alıkoy*, tutuyor*, sakladı*, saklıyor*, elimden, vermiyor*, almış*, elinde',
    not_back: 'geri vermiyor*, vermiyor*, geri vermedi*, geri vermek iste*, iade etm*',
    force:
      'zorla*, zorluyor*, zorlan*, mecbur*, baskı*, isteğim dışında, rızam dışında, istemediğim halde, isteğime karşı, zorunda bırak*, tehditle',
    work: 'çalıştır*, çalış*, iş, işe, dilen*, hırsızlık*, uyuşturucu sat*, temizlik*, işçi',
    sex_work:
      'fuhuş*, fuhuşa, bedenimi sat*, vücudumu sat*, para karşılığı*, erkeklerle yat*, erkeklerle birlikte*, müşteriler*, genelev*, eskort*, fahişe*, adamlarla yat*, başka erkeklerle*, beni sat*, kendimi sat*',
    trafficking:
      'insan ticaret*, insan kaçakçılığ*, sömürülüyor*, sömürü*, sömürüyor*, modern köle*, zorla çalıştır*, zorla fuhuş*, zorla fahişe*, loverboy*, emek sömürü*, kölelik, zorla çalış*',
    debt: 'borç*, borcu*, borcum*, yol paras*, seyahat masraf*, geri ödem*',
    smuggler:
      'kaçakçı*, getiren*, getirdi*, yol*, seyahat*, tehdit*, bilet*, çıkamıyor*, ayrılamıyor*',
    cant_leave:
      'çıkamıyor*, ayrılamıyor*, gidemiyor*, bırakmıyor*, çıkmama izin*, gitmeme izin*, ayrılmama izin*, kilit*, izin vermiyor*, kaçamıyor*, tehdit*, hapis*, dışarı çıkar*, dışarı çık*, işi bırakam*, özgür değil*',
    slave: 'köle, kölesi, köleler*, köle gibi, kölelik*',
    police: 'polis*',
    office:
      'ind, belediye*, elçili*, büyükelçi*, konsolos*, duo, gümrük*, sosyal yardım*, ödenek*, uwv, coa, süresi*, yenile*, uzat*, okul*, mahkeme*, hakim*, gönüllü*, gemeente*, havaalan*, sığınma*, uitkering, bijstand, devlet',
    stolen: 'çalındı, çaldı*, kaybettim, hırsız*, kaybol*',
    overtime:
      'fazla mesai*, mesai*, pazar*, cumartesi*, hafta sonu*, ek saat*, bayram*, tatil*, izin gün*, yıllık izin*, izinli, gece vardiya*, tam zaman*, hasta*, raporlu*, evden, hamile*, daha fazla saat',
    marry: 'evlen*, evliliğ*, evlilik*, nikah*, düğün*, nişan*, gelin, evlendir*',
    marry_off:
      'zorla evlendir*, evlendirmek isti*, evlendiriyor*, evlendirecek*, beni evlendir*, kızımı evlendir*, kardeşimi evlendir*, bana koca bul*, bana eş bul*, koca buldu*, kocaya ver*, sözlediler, beni vermek isti*, görücü usulü*, beni verdiler, birine verecek*, başlık parası*, berdel, beni istediler ve babam',
    forced_marriage:
      'zorla evlili*, zorla evlen*, zorla evlendir*, çocuk gelin*, evliliğe zorla*, evlenmeye zorla*, zorunlu evlilik*, görücü usulü evlilik',
    not_want:
      'istemiyorum, istemiyor, istemediğim*, karşıyım, sevmiyorum, tanımıyorum, tanımadığım*, hazır değilim, rızam yok, seçeneğim yok, reddediyorum, sevmediğim*, onayım olmadan',
    want_me:
      'istiyorlar, istiyor, karar verdi*, ısrar*, buldular, buldu, seçtiler, seçti, planlıyor*, zorunda olduğumu, mecbursun, diyorlar, evleneceksin, baskı*',
    must: 'zorunda*, mecbur*, gerek*, lazım, evleneceksin',
    cousin:
      'kuzenim*, amcamın oğl*, dayımın oğl*, teyzemin oğl*, halamın oğl*, amca oğl*, yaşlı*, tanımadığım*, yabancı*, yaşındaki bir adam*, büyük bir adam*, sevmediğim*, istemediğim*, memlekett*',
    against_will:
      'isteğim dışında, rızam olmadan, isteğime karşı, zorla, iradem dışında, bana sormadan, rızam dışında, istemeden, onayım olmadan',
    sold: 'satıldı*, sattı*, satacak*, başlık*, satıyor*',
    left_abroad:
      '(fasta|somalide|türkiyede|pakistanda|ırakta|suriyede|afganistanda|yurt dışında|yurtdışında|memlekette) (bırak|bıraktı|bıraktılar|terk etti|terk ettiler|bırakacaklar|kaldım), orada bırak*, beni orada bırak*, beni türkiye ye götürüp',
    visa: 'vize*, oturum*, izin, izni, birleşim*, getir*, kayıt*, kaydı*, birliktelik, vatandaş*, belediye*, belge*, tekrar, yeniden, gelir*, şart*, resmi, davet*, medeni, vergi*, sevgilimle, nişanlımla',
    wedding: 'davetli*, davet*, düğüne gel*, ziyaret*, katıl*, düğünüme, düğünüm*, düğünü için',
    sleep: 'uyu*, yat*, gecele*, yatacak*, barın*, sığın*, geceyi',
    stay: 'kal*, kalacak*, yer, gidebil*, gidecek*, gideyim, gideceğ*, gidelim, gitsem, yatak*',
    where: 'nerede, nereye, nerde, bir yer, neresi, herhangi',
    tonight: 'bu gece*, bu akşam*, bugün*, şimdi, şu an*, geceyi, yarın, hemen, acilen, gecelik',
    no_place:
      'yerim yok, yerimiz yok, hiçbir yer*, kalacak yer*, yatacak yer*, gidecek yer*, evim yok, evimiz yok, yer yok, çatı yok, evsiz*, sokakta kald*, açıkta*, kalacak bir yer*',
    outside:
      'sokak*, dışarıda*, dışarda*, araba*, arabada*, istasyon*, garda, park*, bankta, köprü altı*, çadır*, orman*, durak*, otogar*, apartman boşluğu',
    nowhere:
      'kalacak (yerim|yerimiz|bir yerim|bir yerimiz|hiçbir yerim|yeri|yer) yok, yatacak (yerim|yerimiz|yer|bir yerim) yok, gidecek (yerim|yerimiz|hiçbir yerim|bir yerim|hiç yerim|yer) yok, uyuyacak (yerim|yerimiz|yer|bir yerim) yok, nerede kalacağımı bilm*, nerede uyuyacağımı bilm*, nerede yatacağımı bilm*, nereye gideceğimi bilm*, nereye gideceğimizi bilm*, sokakta yat*, sokakta uyu*, dışarıda uyu*, dışarıda yat*, arabada yat*, parkta yat*, parkta uyu*, sokakta kald*, başımı sokacak*, başımızı sokacak*, açıkta kald*, istasyonda uyu*, istasyonda yat*, nerede uyuyacağız',
    evicted:
      'evden at*, kapı dışarı*, evden kov*, evden çıkar*, tahliye*, sokağa at*, sokağa çıkar*, dışarı at*, kilidi değiş*, kilitleri değiş*, evimizi kaybet*, evimi kaybet*, odamı kaybet*, evden çıkmak zorunda*, evi boşalt*, kovdu*, kovuldu*, odadan at*',
    thrown_out:
      'evden attı*, evden kovdu*, evden atıldı*, evden kovuldu*, kapı dışarı etti*, kapıya koydu*, sokağa attı*, sokağa atıldı*, bizi attı*, beni kovdu*, evden çıkardı*, evden çıkarıldı*, kilidi değiştir*, kilitleri değiştir*, odadan attı*, beni dışarı attı*, bizi dışarı attı*, bizi kovdu*, beni evden, bizi evden',
    years: 'yaşında*, yaşım',
    homeless: 'evsiz*, yurtsuz*, evi yok',
    on_street:
      'evsizim, evsiziz, evsiz kaldım, evsiz kaldık, (sokakta|sokaklarda) (kaldım|kaldık|yaşıyorum|yaşıyoruz|yatıyorum|yatıyoruz|uyuyorum|uyuyoruz|kalıyorum|kalıyoruz|kalacağız|kalacağım|kalıyor|kaldı|yaşıyor), sokaktayım, sokaktayız, arabada (yaşıyorum|yatıyorum|uyuyorum|yaşıyoruz|uyuyoruz|kalıyorum|kalıyoruz), çadırda (yaşıyorum|kalıyorum), çocuklarla sokakta, çocuklarımla sokakta',
    shelter:
      'sığınma evi*, sığınak*, barınak*, barınma*, gece barınağı*, acil barınma*, kadın sığınma*, kalacak yer*, yatacak yer*, sığınma yeri, yatak',
    homeless_others:
      'gönüllü*, posta adres*, kayıt*, evsizlere, evsizler için, yardım etmek, neden, niye, kaç kişi, kaç evsiz, bağış*, insanlar sokakta, yasak mı, izin, oyna*, festival*, köpek*, kedi*, sigorta*, park et*, adres*, hayvan*',
    hotel:
      'otel*, hostel*, airbnb, kamp*, misafir*, ziyaret*, turist*, annem*, ablam*, tatil*, arkadaşım kal*, yemek*, yiye*, restoran*, lokanta*, parti*, sinema*, konser*, kulüp*, bar, dans*, satın*, doktor*, eczane*, dişçi*, toplantı*, maç*, yüz*, havuz*, mağaza*, market*, otobüs*, tren*, izle*, çöp*, müze*, eğlen*',
    cant_sleep:
      'uyuyamıyor*, uyumuyor, gürültü*, uykusuz*, bebe*, kabus*, iyi uyu*, daha iyi uyu*, komşu*, uyku problem*',
    allowed:
      'yasal, yasak*, ceza*, kamp*, bebe*, tatil*, serbest, izin*, olur mu, mümkün, köpek*, kedi*, çocuk arabası, mi acaba',
    pet: 'köpek*, kedi*, hayvan*, otobüs*, bisiklet*',
    school:
      'okul*, sınıf*, kurs*, iş, işten, takım*, kulüp*, spor*, otobüs*, tren*, uygulama*, toplantı*, mülakat*, staj*, grup*, çöp*, eşya*, işyer*',
    fire: 'yangın*, alev*, yanıyor*, ateş aldı*, tutuştu*, yanıyo, ateş çıktı, alev aldı*, yanıyoruz',
    home: 'ev, evim*, evde, evimiz*, mutfak*, mutfağ*, bina*, apartman*, daire*, oda*, merdiven*, komşu*, kat, katta, çatı*, garaj*, balkon*, perde*, bizde, bodrum*, üst kat*, alt kat*, araba*, kapı*',
    smoke: 'duman*',
    gas_smell:
      'gaz kokusu*, gaz kokuyor*, gaz kaçağ*, gaz sız*, gaz kaçırıyor*, doğalgaz kokusu*, gaz kaçıyor, gaz koku*, doğalgaz kaçağ*',
    explosion: 'patlama*, patladı, bomba*, patlayacak',
    shooting:
      'ateş ediyor*, silah sesi*, silah sesleri*, ateş açtı*, kurşun*, silahlı saldırı*, ateş ediliyor, silah sıkıyor*',
    intruder:
      'eve girmeye çalış*, evime girmeye*, girmeye çalışıyor*, kapıyı kırıyor*, kapımı kırıyor*, kapıyı zorluyor*, kapımı zorluyor*, hırsız var, evde hırsız*, evde biri var, evimde biri var, evime girdi, eve biri girdi, kapımda biri*, kapımın önünde*, kapıya vuruyor*, kapımı yumruk*, kapıya dayan*, camı kırıyor*, camı kırdı*, eve girdi, kapıyı tekmel*, evin içinde biri*, kapımda bekliyor*, hırsız gir*, zorla girmeye*, evimin önünde, kapıyı yumruk*',
    door: 'kapı*, kapım*, ev*, pencere*, dışarıda, dışarda, sokak*, merdiven*, koridor*',
    has: 'var, ile, çekti, elinde, tutuyor, çıkardı, doğrulttu, dayadı, elindeki, salladı',
    follow_me:
      'beni takip*, takip ediliyor*, peşimde*, peşimden*, arkamdan gel*, beni kovalıyor*, kovalıyor*, beni bekliyor dışarıda, ısrarlı takip*, beni izliyor*, beni arıyorlar, stalker*',
    attack_me:
      'bana saldır*, bize saldır*, saldırıyor*, saldırıya uğra*, beni soyuyor*, soyuluyorum, gasp*, soydular, sokakta saldır*, birini dövüyor*, adam dövüyorlar, saldırdı*, üstüme saldır*',
    stab: 'bıçakland*, bıçakladı*, vuruldu*, vurulmuş, bıçaklan*, kurşunland*',
    in_danger:
      'tehlikede*, tehlikedeyim, tehlikedeyiz, hayati tehlike*, hayatım tehlikede, hayatımdan endişe*, can güvenliğim*, evde güvende değil*, güvende değilim, güvende hissetmiyorum, polis çağır*, polis gönder*, polis lazım, polis gelsin, saklanıyorum, saklandım, saklanıyoruz, canımdan kork*, hayatımdan kork*, bana zarar verecek*, polisi arayın',
    help: 'imdat, yardım edin, yardım, acil, çabuk, hemen, lütfen, ne yapayım, ne yapmalıyım, ne yapacağım, kurtarın, sos, acilen, yardim, şimdi',
    now: 'şimdi, şu an*, şu anda, az önce, demin, bu gece, bugün, aniden, birden, var, çıktı, hemen, benim, evim*, yanıyor',
    past: 'geçen yıl, geçen sene, geçen ay, geçen hafta, yıl önce, yıllar önce, ay önce, aylar önce, hafta önce, uzun zaman önce, eskiden, çocukken, küçükken, ülkemde, savaşta, tarih*, geçen yaz, 2 yıl, sene önce, haftalar önce, geçen kış, bir zamanlar',
    if: 'eğer, olursa, çıkarsa, durumunda, halinde, olduğunda, diyelim ki, nasıl önle*, önlemek, ne zaman aramalı*, ne zaman arama*, tatbikat*, örneğin, geçirirse, bayılırsa, olsa, yaparsa, ya olursa, ise ne, görürsem, duyarsam, yoksa, anlarım, kokusu alırsam',
    ordinary: `film*, dizi*, netflix, kitap*, kitab*, roman*, şarkı*, müzik*, oyun*, video oyun*, sigorta*, karşılıyor*, karşılar*, karşılan*, karşılam*, meslek*, kariyer*, olmak istiyorum, itfaiyeci ol*, polis ol*, iş ilan*, açık pozisyon*, kurs, kursa, kursu, kursta, kurslar, kursları, kurslara, kursuna, kursunu, kursumu, kursum, eğitim*, okumak, öğrenci*, tez*, sunum*, ödev*, proje*, istatistik*, kaç kişi*, kaç insan*, yüzde*, oran*, yasa, yasalar, yasaya, yasası, yasal, kanun*, tanımı, tanım, tanımlar, ne demek*, anlam*, çevir*, tercüme*, kelime*, hollandaca*, felemenkçe*, fark*,
      müze*, tarih*, haber*, makale*, gazete*, gönüllü*, araştırma*, politika*, önleme*, konferans*, atölye*, tiyatro*, podcast*, belgesel*, sergi*, kampanya*, sübvansiyon*, ilk yardım*, ilkyardım*, sertifika*, ruhsat*, lisans*, izin belge*, vergi*, şaka*, acil numara*, acil durum numara*, spor*, boks*, satranç*, karate*, çizgi film*, nedir*, televizyon*, vakıf*, vakf*, dernek*, bağış*, sınav*, olarak çalış*, başvur*`,
    play: 'satranç*, kart*, futbol*, spor*, top, topa, oyun*, tenis*, rekor*, davul*, boks*, maç*, playstation, fifa, halı*, yumurta*, yarışma*, ping pong, çan, zil, kapı çal*, damga, rüzgar*, kalp at*, köfte*, turşu, et döv*, şut*',
    body: 'kafasını, başını vurdu, başını çarptı, parmağı*, dizi, dizini, dirseği*, masa*, duvar*, direğ*, ağac*, yere, ayağı*, topa',
    each_other:
      'birbir*, kavga ediyor*, diğer çocuk*, başka çocuk*, sınıf arkadaş*, kardeşine, kardeşini, abisine, ablasına, ablasını, beraber, oyuncak*, anaokul*, kreşte, arkadaşlarına, arkadaşlarını, arkadaşına, arkadaşını',
    vehicle: 'rüzgar*, güneş*, dolu, kriz*, enflasyon*, fiyat*, ekonomi*, sıcak*, yıldırım*',
    fine: 'tahliye*, ceza*, icra*, mahkeme*, fatura*, işten çıkar*, kovmak*, kesmek*, keseceğ*, kesecek*, avukat*, sınır dışı*, kapat*, boşan*, fırtına*, yağmur*, iklim*, grev*, kira*, yardım*, evden çıkar*, dava*, ödeneğ*',
    kitchen:
      'mutfak*, yemek*, satın al*, satıyor*, sebze*, parmağ*, tıraş*, kağıt*, et, alet*, saç*, cam, camı, soğan*, bilemek, bileyici*, biletmek, bıçak seti',
    license:
      'ruhsat*, izin*, yasal*, yasa*, müze*, av*, asker*, ordu*, dükkan*, oyuncak*, satın al*, yasak*, su tabanca*',
    alarm:
      'alarm*, dedektör*, itfaiye*, söndürücü*, tatbikat*, çıkış*, odun*, mangal*, barbekü*, şömine*, mum*, hasar*, sigorta*, sigara*, tütsü*, soba*, ocağ*, fırın*, çöp*, kamp ateş*, lamba*, ışık*, ışığ*, yangın kapısı, yangın merdiven*, ekran*',
    live_where:
      'burada, bu evde, bu şehirde, bu mahallede, onunla, evde, şehir*, köy*, daire*, sokak*, mahalle*, yalnız, tek başıma, hollandada, kampta, azc, ailemle, annemle, yardımla, bu ülkede, hollanda*, apartman*',
    natural:
      'cenaze*, gömül*, mezar*, miras*, doğal*, vasiyet*, pil*, telefon*, şarj*, bitki*, çiçek*, gülmekten, açlıktan, susuzluktan, sıkıntıdan, yorgunluk*, meraktan, sıcaktan, yaşlılı*, kanser*, ölüm belge*, ülkemde, soğuktan, uykusuzluktan, utançtan',
    noise:
      'gürültü*, komşu*, patron*, hollandaca*, kurs*, sınav*, koku*, köpek*, müzik*, sıcak*, kira*, fatura*, küf*, internet*, ödev*, iş, işten',
    harmless: `(bize|bana) duvara vur*, (bize|bana) tavana vur*, (kira|kiralar|fatura|faturalar) bizi öldürüyor, ikinci el yatak, zaman öldür*, vakit öldür*, gülmekten öl*, açlıktan ölüyorum, sıkıntıdan öl*, meraktan öl*, sıcaktan öl*, yorgunluktan öl*, uykusuzluktan öl*, soğuktan öl*, şarjım bitti, telefonum öldü, telefon öldü, kan tahlil*, kan testi*, kan bağış*, kan ver*, kan bağışçı*, kan grub*, kan basınc*, diş eti*, diş etleri*, havai fişek*, ölmek istemiyorum, ölmekten kork*, ölümden kork*, damga vur*, rekor kır*, kapıyı çal*, kalp kır*, ölü sezon, ölü nokta, ölü doğa, kayıp eşya*,
      kayıp kedi*, kayıp köpek*, beni öldürüyor sıcak, bu sıcak beni*, iş beni öldür*, bu iş beni*, patron beni öldürüyor, karınca*, hamam böce*, fare var, fareler, fare kapanı, farelerden, sivrisinek*, şehrin kalbi, son tarih, ölü bitki*, ot öldür*, vurgu*, döviz*, dövme*, itfaiye*, yangın tüpü*, yangın alarm*, yangın söndür*, yangın sigorta*, yangın merdiven*, yangın tatbikat*, ateşi var, kanal*, kanun*, kandil*, kanepe*, kanıt*, fazla kilo, kilo verdim, bilgisayarım dondu, kilo kaybettim, kanada*, kanser*, oyuncak*, çekilişi, vurdumduymaz`,
  },
  idioms: {
    suicide: `
      (ben|bensiz) _ (olmasam|olmazsam) + (rahat|iyi|mutlu)
      (uyanmak istemiyorum|canıma kıy*|kendimi asa*|kendini asa*|helal et*|veda mektub*) / film
      (hapları|hap) + (önümde|topladım|biriktirdim)
      (köprü*|çatı*|ray*|pencere*) + (atla*|üstündeyim|kenarında*|aşağı)
      (yaşamanın|yaşamak) _ (anlamı|anlam|sebebi) _ (kalmadı|yok)
      (kendine bişey|kendine bir şey) _ yap*
      (acısız|ağrısız) _ (öl*)
      (bileklerini|kollarını) _ kes*
      (ölmek|ölüp|yok olmak|ölsem|ölüm) _ (istiyorum|isterdim|istiyor|istiyorum artık|gitmek istiyorum|daha iyi|keşke) / ordinary natural
      (keşke) _ (ölsem|ölseydim|doğmasaydım|hiç doğmasaydım|uyanmasam|yok olsam)
      (ölmeyi|ölümü) _ (düşünüyorum|düşünüyor|istiyorum|istiyor|diliyorum) / ordinary natural
      yaşamak _ (istemiyorum|istemiyor|gelmiyor içimden) / live_where ordinary
      (artık|daha fazla) _ (yaşamak istemiyorum|dayanamıyorum|devam edemiyorum|yaşayamam|yaşayamıyorum) / live_where ordinary noise
      (hayatın|hayatımın|yaşamın|yaşamanın|hayat) _ (anlamı yok|anlamsız|anlamı kalmadı|bir anlamı)
      (yaşamaktan|hayattan|hayatımdan) _ (bıktım|yoruldum|usandım|sıkıldım|soğudum)
      (yaşamak için|yaşamaya) _ (sebep|neden|nedenim|sebebim|gücüm|değmez) / ordinary
      ben (olmasam|olmazsam|ölürsem|ölsem) _ (daha iyi|rahat eder|mutlu)
      bensiz _ daha
      (veda mektubu|veda mesajı|intihar notu) / ordinary
      (nasıl|acısız) _ (ölürüm|ölebilirim|ölünür|ölmek) / ordinary natural
      (uyuyup|uyusam|uyumak) _ (uyanmamak|uyanmasam|bir daha uyanma*|hiç uyanma*)
      (hayatıma|her şeye) son ver*
      (uyanmak istemiyorum) / ordinary
      <pills> + (ölmek|öleyim|içip öl*)
    `,
    medical: `
      (yere yığıldı|düştü|bayıldı) + (nefes|kıpırda*|uyanm*|kan|konuşam*) / past if
      (pil|deterjan|çamaşır suyu) _ (yuttu|içti)
      (yüzü|ağzı) _ (kaydı|çarpıldı|eğildi)
      (konuşamıyo*|gözleri kayıyo*) + (annem|babam|eşim|şeker)
      (kaynar su|kızgın yağ) + (döküldü|yandı)
      (kan) _ (kusuyor|kusuyo)
      (boğazı|boğazım) _ şişti
      <child> + ateşi + (41|42|havale|titriyor|uyanmıyor|baygın|morar*) / ordinary past if
      (araba|otobüs|kamyon|tramvay|araç|motor) (çarptı|çarpmış|ezdi) / ordinary past if
      (balkondan|pencereden|merdivenden|çatıdan|camdan|kattan) düş* + (kafa*|baş*|kan*|hareket|baygın|yardım) / ordinary past if
      hamile* + (kanama*|kan|sancı*|suyum|çok ağrı*) / ordinary past if
      kalbi _ (durdu|atmıyor|duruyor)
      (aniden|birden|birdenbire) + (konuşamıyor|felç*|yüzü*|kolu*|göremiyor|hissetmiyor) / ordinary past if
    `,
    missing_child: `
      (okuldan|trenden|eve) _ (gelmedi|inmedi|dönmedi) + (oğlum|kızım|telefon*|ulaş*)
      (çocukları|çocuğu|oğlumu|kızımı) + (alıp|kaçmış|kaçırdı|götürmüş|götürdü|geri getirmedi) / okul ordinary
      (oynuyordu|yanımdaydı) + (yok|kayboldu)
      (babası|annesi|eski eşim|kocam|eski kocam) _ (kaçırdı|alıp|götürdü|kaçtı) + <child> / ordinary past thing
      (çocuğum|oğlum|kızım|bebeğim|çocuk) _ yok _ (oldu|ortada|hiçbir yerde|bulamıyor*|saatlerdir)
      (dünden beri|sabahtan beri|saatlerdir) + <child> + (yok|haber|gelm*|görm*) / ordinary past
    `,
    forced_marriage: `
      (zorla) _ (veriyo*|evlendir*|nişan*|verecek*)
      (namus*) + (öldür*|temizl*|abim|babam|ağabey*)
      (evlenmeden|evlendirecek*|kaynımla) + (dönem*|istemiyorum|diyor*|amca*)
      evlenmek istemiyorum + (ailem|babam|annem|zorl*|kuzen*|amca*|onunla|tanım*|yaşlı*) / ordinary visa
      (götürecek*|götürmek*|gönderecek*|götürüyor*|gönderiyor*) + (evlen*|düğün*|nikah*|nişan*) / ordinary
      (13|14|15|16|17) yaşındayım + (evlen*|nişan*|düğün*) / ordinary
      kork* + (tatil*|yolculuk*|memleket*) + (evlen*|bırak*|düğün*)
    `,
    trafficking: `
      (erkeklerle|adamlarla|başka adamlara) _ (yatır*|sat*|yat*)
      zorla + (hırsızlık|çalıştır*|dilendir*|sattır*)
      (pasaport*) + (patron|kaçam*|aldılar) + (çalış*|kaçam*|para yok|kilit*) / ordinary office
      (para yok|maaş yok|bedava) + (kilitli|saat çalış*|çıkmam yasak)
      (para vermiyor*|parasız|maaş vermiyor*|ödemiyor*|parasını vermiyor*|para almadan|ücretsiz) & (pasaport*|kimliğ*|çıkam*|kilit*|tehdit*|izin verm*|gidem*|ayrılam*) & (patron*|çalış*|iş*|aile*) / ordinary
      (paramın hepsini|bütün paramı|maaşımı|kazandığım*|tüm paramı|paramı) _ (alıyor*|vermek zorunda*|elimden|veriyorum) / ordinary fine
      günde (12|13|14|15|16|17|18) saat & (pasaport*|kimliğ*|parasız|kilit*|çıkam*|para verm*|maaş*)
      (sevgilim|kocam|o|adam) _ (zorluyor|zorla) _ (erkekler*|müşteri*|fuhuş*|yat*)
      beni satt*
    `,
    violence: `
      (boğazıma|boğazımı) _ (sarıldı|sıktı|yapıştı)
      (kemerle|kabloyla|sopayla) + (döv*|vur*)
      (üvey babam|amcam|dayım|hoca*) + (dokun*|odama)
      (elini sürmüş|elini sürdü|taciz etti*|tecavüz*)
      (eski sevgilim|eski eşim|eski kocam) + (bekliyo*|mesaj|yaşatmam|tehdit|takip)
      (morarmış|mosmor|morluk*) + (kocası|göz*|düştüm|dövü*)
      (saçımdan|saçından) _ (sürük*|çek*)
      (kocamdan|eşimden|sevgilimden|babamdan|abimden|ağabeyimden|ailemden|eski eşimden|eski kocamdan|karımdan|amcamdan|kardeşimden|oğlumdan|erkek arkadaşımdan) _ kork* / ordinary
      eve (gitmeye|dönmeye|gitmekten|dönmekten) kork* / ordinary
      (kocam|eşim|sevgilim|babam|abim|eski eşim) _ (şiddet*|saldırgan|agresif|tehlikeli) / ordinary
      (kaçtım|kaçmak|kaçacağım|kaçıyorum) + (kocam*|eşim*|babam*|ailem*|evden) + (şiddet*|döv*|vur*|tehdit*|kork*|öldür*) / ordinary
      komşu* _ (çığlık*|bağırıyor*|bağırma*|döv*|dayak*|imdat*) / ordinary
      (morluk*|gözü morar*|mor göz) + (koca*|eş*|sevgili*|baba*|çocu*|kız*|anne*) / ordinary
      (karımı|çocuğumu|eşimi|çocuklarımı) (dövdüm|vurdum|döv*)
      (kemerle|yumruk*|sopayla) + (kocam*|babam*|döv*|vur*|eşim*) / ordinary play
    `,
    danger: `
      (duman) + (bastı|inemiyoruz|çıkamıyoruz|doldu)
      (biri|birisi|adam*) + (camı*|kapı*) + (kır*|girmeye|zorlu*|baltayla|sopa*) / ordinary past
      (arkamdan|peşimden) _ (geliyo*|takip)
      (suya|kanala) _ düştü
      yangın (var|çıktı) / ordinary past if alarm
      (evim|evimiz|mutfak|bina|ev|araba|daire|apartman|komşunun evi) _ (yanıyor*|alev*|tutuştu*|yangın) / ordinary past if alarm
      (öldürmek|öldürmeye|öldüreceğini|vurmak|bıçaklamak) _ (istiyor*|çalış*|söyl*|tehdit*) / ordinary
      kaza + (yaralı*|kan|az önce|şimdi|ağır) / ordinary past if
      kapı* + (bıçak*|silah*|tehdit*|tabanca*) / ordinary past kitchen
    `,
    homeless_tonight: `
      (kapının önüne|sokağa|evden) _ (koydu|attı|atıldık)
      (arabada|parkta|otogarda|istasyonda|çadırda|sokakta|dışarda) + (yatıyo*|uyuyo*|kalıyo*|yız|yım) / ordinary past
      (kilidi değiştirdi|barınak dolu|kalacak yerim*|gidecek yerim*)
      (bu gece|bu akşam|bugün|şimdi) _ (nerede|nerde|nereye) _ (kal*|uyu*|yat*|gid*) / ordinary hotel cant_sleep
      (nerede|nerde|nereye) _ (kal*|uyu*|yat*|gid*) _ (bu gece|bu akşam|bugün) / ordinary hotel cant_sleep
      (bu gece|bu akşam|bugün|geceyi) _ (kalacak|yatacak|uyuyacak|geçirecek|sığınacak) _ (yer*|yatak|bir) / ordinary hotel
      (evden at*|tahliye*|evden çıkar*|evden kov*|sokağa) + (bugün|yarın|bu gece|şimdi|bu akşam) / ordinary past
      (sığınma evi|barınak|kamp|azc) _ (dolu|almadı|geri çevir*|yer yok) + (uyu*|gece|çocuk*|sokak*|nere*) / ordinary
      (soğuk*|kış*|yağmur*) + (dışarıda|sokak*) + (uyu*|yat*|gece*|çocuk*) / ordinary past
      evden kaç* + (nere*|kal*|uyu*|yer*) / ordinary past
    `,
  },
};
