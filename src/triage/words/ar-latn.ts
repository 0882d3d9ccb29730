import type { LanguageRules } from '../compile.ts';
import { lifeInsurance } from './life-insurance.ts';

/** Arabic in Latin letters, as typed on a phone: Levantine, Iraqi, Egyptian and Moroccan. */
export const arLatn: LanguageRules = {
  words: {
    life_insurance: lifeInsurance,
    partner:
      'zawji, zawjy, jawzi, jozi, jozy, gozi, gozy, rajli, rajly, jawzy, zawjati, marti, mrati, merati, 5atibi, khatibi, khtibi, 7abibi, habibi, sa7bi, sadi2i, tali2i, taliqi, jawzi sabe2, zoji, zojy, zoujy, jouzi',
    family:
      'abi, abouy, aboy, abooy, baba, babah, walidi, waldi, ummi, ommi, emmi, immi, mama, mamti, ahli, 3ayelti, 3aelti, 3a2ilti, 3a2elti, 3ailati, a5i, akhi, akhoy, akhouy, khouya, 5uya, 3ammi, 3ami, khali, 7amati, a5oy, babaya, ahlii, 3a2ilati, aila, ayelti, wlad 3ammi',
    child:
      'ibni, ebni, ibny, bnti, binti, benti, bent, tifli, tefli, tifl, tefl, tifel, awladi, wladi, wlad, walad, weldi, wldi, weldy, atfal, atfali, radi3, baby, bebe, bébé, al bebe, ibnty, ibnti, ebnti, 3yali, 3iyali, bnaty, drari, drrari',
    person:
      '7ada, hada, wa7ed, wahed, wa7id, zalame, zalameh, rajol, rajel, shakhs, sha5s, jari, jiran, nas, cha5s, chi wa7ed, chi wahd, 3isaba',
    boss: 'sa7b sheghel, sa7eb el sheghel, sa7eb shoghl, saheb el shoghl, sa7ib al 3amal, sahib al amal, rab el 3amal, mudir, modir, modeer, mu3allem, m3allem, m3alem, batron, patron, lbatron, kafil, kafeel, muharrib, mharreb, el sherke, boss, chef, saheb shoghli, sa7eb sheghli',
    me: 'li, 3layi, 3alayi, 3lya, 3liya, 3aleyya, ni, ana, alayi, 3lia',
    hit: 'yadrib*, ydrib*, bydrob*, bydrb*, yedrob*, yidrob*, byedrob*, bidrob*, darab*, drab*, drbni, kaydreb*, kaydrab*, kidrebni, 3am bydrob*, by7rob, ydreb*, byodrob*, byidrab*, sarfa3*, yodrob*, tadrob*, bedrob*, byedreb*',
    hit_me:
      'yadribuni, yadribni, yadrebni, yadrobni, ydribni, ydrebni, yedrebni, yidrobni, yodrobni, yedrobni, bydrobni, bedrobni, bidrobni, byidrobni, byedrobni, byodrobni, bydrebni, bedrabni, bydrabni, byodrobne, bydrobne, bedrobne, darabni, drabni, drebni, darabny, darabne, drabne, kaydrebni, kaydrbni, kaydrabni, kidrebni, kadrebni, ydrobni, ydrobny, bydrobny, byedrobny, by3anefni, y3anifni, y3anfni, y3adibni, y3azzebni, by3azzebni, by3azebni, y3azebni, kay3adebni, 5ana2ni, khana2ni, bikhna2ni, dfa3ni, bydrob wladi, bydrob bnti, bydrob ibni, yadrib awladi, bydrob ommi, ydrob wladi, kaydreb wladi, bimed ido 3layi, bymed ido 3layi, bimed ido, madd ido 3alayi, yadribona, bydrobna, kaydrebna, drabouni, darabouni, byedrobona',
    abuse:
      '3unf manzili, 3onf manzili, 3unf osari, 3onf osari, 3onf usari, 3onf 3a2ili, el 3onf, l3onf, 3unf fel bayt, 3onf bel beit, 3onf zawji',
    rape: '*ightasab*, *ghtasab*, *8tasab*, *5tasab*, yaghtasib*, ightisab, eghtisab, ta7arosh, ta7arrosh, taharosh, yata7arash*, byet7arash*, bet7arash*, byit7arrash*, kayt7arech*, t7arech*, t7arrash*, tharrach*, yelmesni, bylmesni, bilmesni, yalmisni, i3tida2 jinsi, byjberni nam ma3o, yajbirni 3al jins, ghtasbni, eghtasabni',
    threaten:
      'yuhadid*, yohadid*, yhadid*, yhadded*, byhadded*, byhaded*, bihaded*, bihadded*, haddad*, hadad*, hddni, kayheddedni, kayhaded*, kayhedd*, tahdid, mhaddad*, haddadni, yehaddid*, yehadidni',
    weapon:
      'sikkin*, sikin, sikine, sekkine, sakkin, mous, mos, mosaddas, musaddas, msaddas, fard, sla7, sila7, ferd, janwi, jenwi, sif, satour, farrad',
    kill: 'yoqtol*, ye2tol*, yi2tol*, yiqtol*, byi2tol*, y9tel*, yqtl*, y2tol*, qatl*, 2atl*, ydbah*, yedba7*, ydba7*, ne9tel, n9tel',
    kill_me:
      'yoqtolni, yaqtulni, yaqtolni, ye2tolni, yi2tolni, y2tolni, yiqtolni, byi2tolni, bye2tolni, bi2tolni, y9telni, yqtelni, y9tolni, yqtolni, yqtlni, ye9tolni, i9telni, yedba7ni, ydba7ni, yedbahni, bydba7ni, ydb7ni, yimawwetni, ymawetni, ymawwetni, bymawwetni, yaqtuluni, 2atli, qatli, bil 2atel, bil qatl, bel 2atl, bel qatl, ra7 yi2tolni, bedo yi2tolni, biddo yi2tolni, bddo ye2tlni, ye2tlni, ye2telni, yi2telni, yi2tlni, ya2tolni, ghadi y9telni, baghi y9telni, bgha y9telni, yaktolni, yaktulni, yektolni, yoktolni',
    lock_in:
      '7abesni, 7abisni, 7abasni, habesni, 7absni, yahbisni, y7abesni, ye7besni, bye7besni, byi7bisni, ma7bouse, ma7bousa, ma7boos, mahbousa, mahbouse, me7bous*, sakar 3layi, sakkar 3layi, bisakker 3layi, bysakker el bab, sad 3lya, sadd 3liya, kaysed 3lia, ma bykhalini etla3, ma bykhallini etla3, ma bikhallini atla3, ma bikhalini etla3, ma byxalini etla3, ma by5alini etla3, ma bi5allini etla3, ma y5alini atla3, ma ykhalini atla3, ma ykhallini, ma kay5elinich, makaykhallinich, ma khalanich, mamnou3 etla3, mamno3 atla3, yamna3ni',
    suicide:
      '*inti7ar*, *intihar*, *ente7ar*, *entihar*, ante7er, anta7er, antaher, entaher, enta7er, yante7er, yenta7er, nenta7er, ntaher, nnta7er, bdi inte7er, inte7er, ente7er',
    kill_self:
      'a2tol nafsi, aqtol nafsi, aqtul nafsi, a2tol 7ali, e2tol 7ali, e2tol nafsi, i2tol 7ali, 2atl nafsi, qatl nafsi, 2otol 7ali, 2otol nafsi, e2til nafsi, a9tol nafsi, a9tel nafsi, n9tel rasi, n9tel ro7i, n9tl rasi, neqtel rasi, nqtel rasi, nktel rasi, nqtl rasi, ne9tel rassi, n9tel rassi, nqtel ro7i, n9tel rou7i, anhi 7ayati, anhi hayati, enhi 7ayati, anha 7ayati, na7i 7ayati, nhi 7ayati, 7ot 7ad la7ayati, 7ad la 7ayati, had li hayati, ashno2 nafsi, eshno2 7ali, armi nafsi, armi 7ali, ermi 7ali, irmi 7ali, nermi rasi, nrmi rasi, nlo7 rasi, aktol nafsi, aktul nafsi, mawet 7ali, mawwet 7ali, mawwet nafsi, a2zi nafsi, a2thi nafsi',
    pills: '7obub, 7oboub, hboub, 7boub, hbub, 7abat, dawa, dowa, adwiya, fanid, lfanid, kinat',
    took: 'akhadt, a5adt, a5athet, akhaz, shrebt, shribt, akalt, bla3t, balla3t, klit, chrebt, khdit, 5dit, akhathet',
    many: 'ktir, kteer, kthir, kteir, kol, kull, kel, bzaf, bezzaf, 3elbe, 3olba, kolchi, hwaya',
    breathe:
      'yetnaffas, yitnaffas, yetnafas, ytnafas, atnafas, atnaffas, etnaffas, tetnaffas, ttnafas, nafas, tanaffos, titnafas, itnaffas, yatanafas, kaytneffes, tnefes, tnaffas, netnefes, ytneffes, kaytnefs*',
    hardly:
      'ma, mo, mish, msh, mesh, la, makay*, maka*, mab2ach, ma3am, sa3b, so3uba, sou3ouba, ma3ad, ma2adar, ma 3am, bso3obe',
    unconscious:
      'ghaman 3lih, mughma 3alayh, 8omi 3lih, oghmi 3alayh, moghma 3alayh, mghma 3aleh, mo8ma 3alayh, fa2ed el wa3i, faqid al wa3i, fa2id wa3yo, faqed lwa3y, ma bysa7a, ma 3am yis7a, ma 3am yes7a, ma bifi2, ma 3am yfi2, ma ysa7a, ma bit7arrak, ma byet7arrak, ma yet7arrak, ma 3am yit7arrak, ma kayfi9ch, makayfi9ch, makayt7arrakch, makayt7rekch, sekhef, skhef, tay7 f lard, sar azra2, lono azra2, azra2 wejho, da5, da5 w wa2a3',
    seizure:
      'jalta, galta, jaltah, jaltah 2albiye, nawba 2albiye, nawba qalbiya, sakta 2albiye, sakta qalbiya, sakte dmaghiye, tashannoj, tashanoj, sara3, 2albo wa2af, qalbo waqaf, 9albo w9ef, nawbat sara3, shalal, nawbe 2albiyye, crise cardiaque, kriz cardiaque',
    chest: 'sadri, sadry, sadro, sadr, 2albi, qalbi, galbi, 9albi',
    pain: 'waja3, waj3ani, byouja3ni, byuja3ni, byoja3ni, byooja3ni, alam, 2alam, yu2limni, kaydarni, kaydorrni, wja3, yoja3ni',
    strong: 'ktir, kteer, kthir, kteir, shadid, 2awi, qawi, bzaf, bezzaf, faj2a, fja2a, kbir',
    bleed:
      'byenzof, byinzof, yenzof, yanzif, nazif, dam, dem, ddem, demm, yinzof, banzof, binzof, bynzof, kaynzef',
    lot: 'ktir, kteer, kthir, bzaf, bezzaf, ma byouwa2af, ma bywa2ef, ma 3am yo2af, ma 3am yowa2af, mabaghi y7bes, ma 7bsch, ma yow2af, 7amel, 7amil, 7amla, ras, raso, rasi, hwaya',
    ambulance:
      'is3af, es3af, isaaf, isa3af, ambulans, ambulance, l2is3af, el es3af, sayyarat is3af',
    call: 'ettasel*, ittasel*, etasel*, otlob*, otlobo*, ba3to*, ib3ato*, ib3atu*, ba3tu*, 3ayto, 3ayyto, 3eyto, jibo, jibou',
    need: 'baddi, bdi, biddi, bedi, bddi, badna, bedna, m7taj, mi7taj, me7taj, m7taje, lazem, lazim, a7taj, ahtaj, na7taj, khasni, 5asni, 5assni, 3ayez, 3ayza, 3ayz, abgha, urid, oreed, ored, badawer, bdawer, 3am dawer, kan9aleb',
    money: 'masari, flous, flos, fatura, ta2min, yoro, euro, b2adesh, 2adesh',
    baby_coming:
      'nazalit may, nezlet el may, nizlit mayyet el ras, nezlet mayet, 3am tewlad, 3am twalled, 3am tuled, ra7 twalled, ra7 tewlad, 3am walled, tal2, tale2, el baby 3am ynzal, kat wled, katwled, ghadi twled',
    choke:
      'byekhteni2, byekhtne2, yekhteni2, yakhtaniq, ye5tene2, 3am yekhtene2, 3am ye5tne2, kaytkhne9, kaytkhnaq, sharde2',
    dying:
      '3am ymout, 3am ymoot, bymout, bimout, yamout, yemout, ra7 ymout, ghadi ymout, kaymout, 3am tmout, 3am temout, ra7 tmout',
    missing:
      'day3, daye3, daye3a, day3a, mafqoud, maf2oud, da3, ikhtafa, e5tafa, ikhtafet, e5tafet, ekhtafa, hrab, harab, herab, harbet, dayi3, daa3, tlef, wdder, tweddar, mfaqoud, mwadder',
    kidnapped:
      'khataf*, khatf*, 5ataf*, 5atf*, khtaf*, 5taf*, nkhataf, makhtouf, m5touf, akhad wladi, a5ad wladi, akhad ibni, a5ad ibni, a5ad bnti, akhad binti, khda wladi, 5da wladi, khda weldi, sara2 ibni',
    cant_find:
      'ma la2et, ma la2it, mish la2i, mesh la2i, msh la2i, msh la2ya, mesh la2ya, mo la2i, mou la2i, ma 3am la2i, ma 3am le2i, ma ba3ref wen ibni, ma ba3ref wen, ma b3ref wen, ma ba3ref wayn, ma a3ref wen, ma a3ref wayn, ma l9itch, mal9itch, mal9itouch, ma l9itouch, mal9ach, ma3reftch fin, ma 3raftch fin, ma3raftch fin, wen ibni, wayn ibni, wen binti, wayn binti, fin weldi, fin wldi, la a3rif ayna, la ajid, da3 ibni, da3 mini ibni',
    not_home:
      'ma reje3, ma rija3, ma reje3 3al beit, ma reje3 3ala el beit, ma rej3et, ma rej3it, ma riji3, ma ija, ma eja, ma ejet, ma wosel, ma wesel, ma rj3ch, marje3ch, ma raj3ch, marj3ach, lam ya3ud, ma raja3, lissa ma reje3, lessa ma',
    thing:
      'jawaz*, passport*, jawez, wra2, awra2, wraq, jawazi, karte, carte, dawa, doctor, doktor, tabib, snan, sheghel, shoghl, khedma, mobile, telefon, tele, byclette, beskelet, shanta, mafatih, 7isab, masari, flous, dawam, wa2t, iqama, jacket, digid',
    passport:
      'jawazi, jawaz, jawaz safar*, passport*, pasport*, pasaport*, wra2i, awra2i, awraqi, wra9i, hawiti, hawiyti, iqamti, jawaz safari, basbor, basbori, baspor*, lpaspor',
    taken:
      'akhad*, a5ad*, akhaz*, akhath*, akhdo*, a5do*, khda*, 5da*, khdaw*, 5daw*, mekhabi, m5abi, 7ajaz*, hajaz*, 7abes, ma3o, sadar*, msek, 7ayed, e5ed, akhed, 5edo',
    not_back:
      'ma byerj3o, ma biraje3, ma byraje3, ma 3am yraje3, ma ba3tini, ma bya3tini, ma by3tini, ma ya3tini, ma y3tini, mabghach yrj3, mabghach y3tini, ma bgha y3tini, mabghach yreddo',
    force:
      'byejber*, byejberni, byjber*, byjberni, bjberni, yajber*, yajbur*, yejber*, ejbar*, ijbar*, 5asban, ghasb*, ghasban, 8asb*, bel ghasb, bil ghasb, bl 8asb, bzez, bez zez, bezz, majbour*, majboor*, mjbour*, bil 2owe, bil quwa, bl 9owa, bel 2owe, bil 2uwe, bel qowa, kaybezzez*, kayjber*, byghsob*, yeghsob*, yghsob*, y8sob*, 3am yjbr*, 3am byjbr*, yjbr*, byjbr*, jbaro*, jabaro*, ajbaro*, yejberouni, byjberoni, bijbroni, byjbroni',
    work: 'sheghel, sheghl, shoghl, shoghol, eshteghel, ishteghel, eshtghel, eshta8el, ishta8il, yshaghlo*, byshaghel*, 3amal, a3mal, khedma, nkhdem, n5dem, nekhdem, kankhdem, kan5dem, kn5dem, eshtegel, bishtghel, beshteghel, eshtogl, aishtaghil, ashtaghil, 5edma',
    sex_work:
      'da3ara, sharmouta, ma3 rjal, ma3 zbayen, ma3 rijal, bi3 jismi, nam ma3 rjal, m3a rjal, m3a rjala, nbi3 jismi',
    trafficking:
      'itjar bil bashar, itijar bil bashar, ittijar bel bashar, itjar bel bashar, istighlal, isteghlal, yastaghil*, byesteghel*, byistghel*, kaystaghl*, kaysteghel*',
    cant_leave:
      'ma b2der etla3, ma ba2der etla3, ma b2dar etla3, ma ba2dar etla3, ma a2der atla3, ma fini etla3, ma fiyi etla3, ma bykhalini, ma bikhallini, ma by5alini, ma bi5allini, ma bykhallini, ma bikhalini, ma y5alini, ma ykhalini, ma bykhallouni, ma bikhallouni, mamnou3, mamno3, mamnoo3, ma7bous*, mahbous*, 7abes*, habes*, 7abs*, yhadded*, byhadded*, byhaded*, haddad*, kayhedded*, kayhedd*, makaykhallinich, makay5elinich, ma n9derch nkhrej, man9derch nkhrej, man9drch nkhrej, manqderch nkhrej, sakkar, msakkar, lock',
    marry:
      'zawaj, jawaz menno, jawez, jawaze, etjawaz, itjawaz, etjawwaz, etzawaj, atzawaj, itjawwaz, atzawwaj, etgawez, atgawez, ntzewej, ntzewwej, ntjewwej, nzewwej, zwaj, yjawzo*, yzawjo*, byjawzo*, yjawwzo*, byjawwzo*, yzewjo*, jwaz menno, yzawjou*, yzewj*',
    marry_off:
      'yjawzouni, yjawzoni, yjawwzouni, yjawwzoni, byjawzouni, byjawzoni, byjawwzouni, byjawwzoni, yzawjouni, yzawjoni, yzawwjouni, yzawwjoni, byzawwjouni, yzewjouni, yzewjoni, yzewwjouni, yzewwjoni, yzwjouni, izewjouni, yegawezoni, yigawwizouni, ygawezoni, yjawezoni, byjawezoni, badhom yjawzo*, badon yjawzo*, biddon yjawzo*, bdhon yjawzo*, jawzouni, jawzoni, zawjouni, zawwajouni, zewjouni',
    forced_marriage:
      'zawaj bil ghasb, zawaj bel ghasb, zawaj ijbari, zawaj qasri, jawaz bil ghasb, jwaz bil ghasb, jawaze bil ghasb, zwaj bzez, etjawaz ghasb*, etjawwaz ghasb*, itjawaz ghasb*, atzawaj ghasb*, etjawaz bil ghasb, itjawwaz bil ghasb, ntzewej bzez, ntzewwej bzez, ntjewwej bzez',
    not_want:
      'ma badi, ma bdi, ma baddi, ma biddi, ma bedi, mabdi, ma bddi, mabaddi, ma bghit, mabghitch, ma bghitch, la urid, la oreed, la ored, mish 3ayza, mesh 3ayza, msh 3ayza, ma abgha, ma abi, ma ba3rfo, ma bheb, mabghitouch',
    want_me:
      'badhom, badon, biddon, biddhom, bdhon, bdhom, bado, biddo, bghaw, baghyin, 3ayzin, yriduni, yreduni, yabghoni, byd*',
    cousin:
      'ibn 3ammi, ebn 3ammi, ibn 3ami, ebn 3ami, ibn khali, weld 3ammi, weld 3mmi, wld 3mi, rejjal kbir, zalame kbir, rajol kabir, rajel kbir, wa7ed kbir, wa7ed ma ba3rfo, cheikh, ibn amm*',
    against_will:
      'ghasb*, bil ghasb, bel ghasb, bzez, ghasban, 8asb*, bidoun rday, bala rdai, didd iradti, 5asban',
    sleep:
      'nam, anam, enam, nnam, bnam, n3as, nn3es, nne3s, nne3ess, neam, bat, abat, nbat, nbet, anaam, naam, abit',
    stay: 'abqa, ab2a, eb2a, rou7, rooh, aru7, arou7, erou7, nemchi, nmchi, n3od, o23od, a23od, makan, ma7al, blassa, plassa, mkan, maw2a, malja2',
    where: 'wen, wayn, wein, ween, fin, feen, fein, ayna, ayn, win',
    tonight:
      'el layle, el leyle, el lile, hal layle, hallayle, halleile, hal leyle, hal lele, elleile, el leila, el lela, ellela, elleila, alyoum, lyoum, lyom, elyom, elyoum, had lila, had lileh, hadlila, had llila, had lil, allayla, al layla, allaila, al laila, hassa, hala2, halla2, halaa, daba, delwa2ti, l youm, allayle',
    no_place:
      'ma 3andi ma7al, ma 3andi makan, ma 3andi wen, ma 3andi wayn, ma 3ndi wen, ma3andi wen, ma3andi makan, ma3andi ma7al, ma 3anna wen, ma 3anna makan, ma 3ana makan, ma fi makan, ma3ndich fin, ma 3andich fin, ma3andich fin, ma3ndich blasa, ma3ndich blassa, mafish makan, mafeesh makan, ma 3andi beit, ma 3andi bet, ma3andi beit, mafi makan, maku makan, laysa 3indi makan, laysa ladayya makan, bala bet, bala beit, bala ma2wa',
    outside:
      'share3, chari3, shari3, shawari3, elshare3, bel share3, bil share3, f zan9a, fzan9a, zan9a, zen9a, zanka, zan2a, barra, bara, sayara, siyara, sayyara, mahatta, m7atta, 7adi2a, hadi2a, park, khayme, berra, lberra, tonobil',
    nowhere:
      '(ma 3andi|ma3andi|ma 3ndi|ma 3anna|ma 3ana|ma 3andna|ma3andich|ma 3andich|ma3ndich|ma fi|mafi|mafish|maku) (wen|wayn|fin|makan|ma7al|blasa|blassa|mkan|feen) (nam|anam|enam|nnam|n3as|nn3es|rou7|arou7|nemchi|nmchi|nbat|abat|lanam|la nam|ab2a|arou7|rooh|o23od), bnam bel share3, bnam bil share3, nam bel share3, nam bil share3, anam fil share3, anam fel share3, nayem bel share3, nayem bil share3, naymin bel share3, na3es f zan9a, na3es fzan9a, kan3es f zan9a, kan3es fzan9a, kan3as f zan9a, ana bel share3, ana bil share3, ana fil share3, ana fel share3, ana f zan9a, ana fzan9a, 7na f zan9a, ni7na bel share3, ne7na bel share3, nam bel sayara, nam bil sayara, bnam bel siyara, bnam bil sayara, ma ba3ref wen nam, ma b3ref wen nam, ma ba3ref wayn nam, ma a3ref wen anam',
    evicted:
      'tarad*, trad*, tradni, tarad, tla3na, tala3*, talla3*, jra 3lya, jra 3liya, jraw 3lya, jra 3lia, kharaj*, kharrej*, kherrej*, tla3ni, tala3ni, tardoni, tardouni, tardona, jrat 3lya',
    thrown_out:
      'tarad* (men|min) (el |l |al |)(beit|bet|bayt|manzil|ghurfe|sha22a|camp|kamp|dar), tardouni*, tardoni*, tardona*, taradni*, taradna*, tradni*, tala3ni men el bet, tala3ni men el beit, talla3ni men el beit, tala3na men el beit, tal3ouni men el beit, talla3ouni men, tal3ona men, jra 3lya men dar, jra 3lya mn dar, jra 3liya mn dar, jraw 3lya men dar, jra 3lya, jra 3liya, jraw 3lya, sa7eb el bet tardni, kherrejni men dar, kharajni men dar, gheyyar el 2efel, ghayyar el 2ifl, ghayar el 2efel',
    fire: '7ari2, hari2, 7ariq, hariq, nar, el nar, 3afya, l3afya, 3am te7re2, byo7ro2, 3am yo7ro2, kateh7re9, kat7re9, sh3let, ch3lat',
    home: 'beit, bet, bayt, baiti, beiti, beti, bayti, dar, dari, matbakh, matba5, koujina, kouzina, 3mara, binaye, bineye, sha22a, she22a, ghurfe, jiran',
    gas_smell:
      'ri7et ghaz, ri7t ghaz, rihet ghaz, ri7at ghaz, ri7et gaz, rihet gaz, ri7t l gaz, ri7et el ghaz, tasarrob ghaz, tasrib ghaz, ri7at lgaz, ra2i7et ghaz, ra2i7at ghaz, ri7t lgaz',
    shooting:
      'itla2 nar, etla2 nar, itlaq nar, 3am y2awes, 3am y2awso, bi2awes, rsas, rosas, qartas',
    intruder:
      '3am yekser el bab, 3am yikser el bab, byekser el bab, yekser el bab, kayherres lbab, kaykser lbab, kayhres lbab, kayherress lbab, 7ada bel beit, 7ada bil beit, hada bel bet, 7ada bel bet, 7arami bel beit, 7arami bel bet, 7arami, chffar f dar, cheffar f dar, chi 7ed f dar, chi had f dar, wa7ed bel beit, 2oddam el bab, 2eddam el bab, 3ala babi, 3al bab, 9eddam lbab, 9dam lbab, wara el bab, 3am y7awel yfout, 3am y7awel yedkhol, bi7awel yfout, baghi ydkhol',
    door: 'bab, bab*, lbab, beit, bet, dar, share3, barra, shebbak',
    has: 'ma3o, ma3ah, ma3a, bi ido, b ido, b2ido, 3ando, hamel, 7amel, 3ndo, m3ah, fih',
    follow_me:
      'byl7a2ni, byel7a2ni, bil7a2ni, la7e2ni, la7i2ni, 3am yel7a2ni, 3am yl7a2ni, yla7i2ni, yula7iquni, yla7e2ni, byla7e2ni, tab3ni, tabe3ni, kaytb3ni, kaytbe3ni, mtabe3ni, byra2ebni, wrayi, 3am yemshi wrayi',
    attack_me:
      'hajamni, hajmouni, hajamouni, 3tada 3layi, i3tada 3alayi, kriser*, grissaw*, grissawni, krissawni, grissiw*, sala7ouni, hejem 3layi, hajam 3layi, hjem 3lya, hajmo 3lya, hjmo 3lya',
    stab: 'ta3an*, ta3ano*, ta3anouh, t3anouh, tn3an, matn3oun, drabouh bmous, drebo bmous, bel sikkin, bil sikkin, drabo b sikkin, bjenwi, b jenwi',
    in_danger:
      'bi khatar, b khatar, bkhatar, fi khatar, bi 5atar, b5atar, f khatar, 7ayati bi khatar, 7ayati b khatar, khayef 3ala 7ayati, khayfe 3ala 7ayati, khayfa 3la 7yati, 5ayef 3ala 7ayati, ba3to el shorta, ib3ato el shorta, eb3ato shorta, ba3to shorta, jibo el shorta, mkhabaya, mkhabbaye, mkhabbi, m5abbaye, m5abbi, mokhtabi2*',
    help: 'sa3douni, sa3dooni, sa3edoni, sa3eduni, sa3idni, sa3idouni, sa3douna, saa3douni, el7a2ouni, el7a2oni, il7a2ouni, l7e9ouni, 3te9ouni, 3atquni, bisor3a, b sor3a, bsor3a, bser3a, 3ajel, darouri, drouri, dourori, please, plz, help, urgent, shu a3mal, sho a3mal, shu sawi, sho sawi, chno ndir, chnou ndir, ach ndir, halla2, hala2, daba, hella, musa3ade, mousa3ada, 3awnouni, 3awnoni, 3afak, 3afakom',
    now: 'halla2, hala2, hela2, hella2, daba, hassa, hessa, delwa2ti, dilwa2ti, el youm, alyoum, lyoum, fi, fih, kayn, kayna, 3am, bi beiti, 3andi, al2an, alaan, el2an',
    past: 'el sene el madye, men sene, men zaman, 2abel sene, qabl sana, 2abel shaher, bi bladi, b bladi, f bladi, mn zman, el 3am l fat, l3am li fat',
    if: 'iza, eza, ida, itha, law, lao, ila, masalan, matalan',
    ordinary:
      'film, aflam, musalsal, mosalsal, ktab, ghniye, ghnia, ta2min, wazife, wadife, daraset, dourous, dawra, qanoun, ma3na, shu ya3ni, sho ya3ni, kelme, kalima, matchaf, mat7af, akhbar, tataw3, ra2m el tawari2, riyada, karate, boxing, netflix',
    play: 'foutbol, football, fotbol, kora, koura, la3be, la3ba, match, fifa, ma3ad, maw3ed, talefon, telephone, telefon, bzef dlmra',
    fine: 'ma7kame, mahkama, gharame, gharama, fatoura, ijar, kira, sheghel, mo7ami, klima',
    kitchen: 'matbakh, matba5, kouzina, tabkh, eshteri, ishtri, chri, khodra',
    hotel:
      'otel, hotel, fondo2, fundoq, 3otle, 3otla, mat3am, akel, restaurant, party, 7afle, cinema, doctor, saydaliye, sou2',
    cant_sleep:
      'ma b2der nam, ma ba2der nam, ma b2dar nam, ma ba2dar nam, ma fini nam, ma3am ba2der nam, man9derch nn3es, man9derch n3as, kawabis, jiran, ara2',
    school:
      'madrase, madrasa, madrassa, mdrasa, sheghel, shoghl, khedma, 5edma, saff, cours, dawra, jame3a',
    alarm:
      'itfa2iye, itfa2iyye, pompiers, ponbia, shawe, mashawi, sham3a, cigara, argile, alarm, arguile, dakhane',
    natural:
      'de7k, ded7ek, d7ek, jou3, joo3, ju3, jo3, ta3ab, bard, 7arr, har, mobile, battariye, sho2, sho8l, dahk, tdahek',
    harmless:
      'mayet jou3, mayte jou3, mayet men el dehek, metet men el de7k, mot men el de7k, amout jou3, mayet ta3ab, ma bdi mout, ma badi mout, fa7s dam, ta7lil dam, daght dam, tabarro3 dam, jeldet ktab',
  },
  idioms: {
    suicide: `
      (ma b2a|ma ba2a|ma 3ad|ma3ad|mab9itch|ma b9itch|mabqitch|ma b2et|ma b2it) _ (3ish|a3ish|n3ich|e3ish|n3ish) / ordinary
      (baddi|bdi|biddi|bedi|bddi|badi|bghit|urid|oreed|ored|abgha|abi|3ayez|3ayza|nefsi|nifsi|bade|bghet|bd1|bghit ghi) (amout|mout|amut|amoot|mowt|nmout|nmot|moot|enou amout|mot) / natural ordinary
      (ma badi|ma bdi|ma baddi|ma biddi|ma bedi|mabaddi|mabghitch|ma bghitch|ma bghit|la urid|mabdi|mish 3ayez|mesh 3ayza|ma abgha) (3ish|a3ish|e3ish|n3ich|n3ish|3ich|kammel) / ordinary
      (ta3bt|t3ebt|te3ebt|z8e2t|z2e2t|zhe2et|zhi2t|3yit|mallet|mlelt|te3bt|sa2amt) (men|mn|min) (el |l |al |had |hal |)(7ayat|hayat|7yat|3ishe|denya|7ayati|hyat|hayati|l7ayat) / ordinary
      (ya reit|ya rait|ya rit|yaretni|ya retni|yarayt|laytani|ya ritni|yareit) (mout|mt|metet|amout|mit|nmout|metit|mott|mett) / natural
      (ma b2a fiyi|ma b2a fini|mab9itch 9ader|ma 3ad fiyi|ma3ad fiyi|ma b2a 2adran|ma ba2a feyi) (3ish|etha77amal|et7ammal|t7ammal|kammel|a3ish|n3ich)
    `,
    danger: `
      (fi|fih|kayn|kayna|aku|indal3|sar) (7ari2|hari2|7ariq|nar|l3afya|3afya) / ordinary past if alarm
      (beiti|beti|baiti|el beit|el bet|beitna|dar|dari|darna) _ (byo7ro2|3am yo7ro2|3am ye7tere2|yahtari2|kat7re9|kateh7re9|ch3lat|yo7taraq|ye7tre2) / ordinary past if alarm
      (bado|biddo|bddo|baghi|bgha|3ayez|ra7|ghadi|yurid) _ (yi2tol*|ye2tol*|y9tel*|yoqtol*|yaqtol*|ydba7*|yaktol*|ye2tl*) / ordinary
    `,
    violence: `
      (khayfe|khayef|khayfa|5ayfe|5ayef|5ayfa|bkhaf|kankhaf|kan5af|akhaf|b5af) (men|mn|min|mn) (jozi|zawji|jawzi|jouzi|zoji|rajli|abi|abouy|baba|ahli|akhi|akhoy|5uya|khouya|jawzy|gozi) / ordinary
    `,
    forced_marriage: `
      (ma badi|ma bdi|ma baddi|ma biddi|ma bedi|mabdi|mabaddi|mabghitch|ma bghitch|la urid|mish 3ayza|mesh 3ayza) (etjawaz|etjawwaz|itjawaz|itjawwaz|atzawaj|atzawwaj|ntzewej|ntzewwej|ntjewwej|atgawez|etzawaj) / ordinary
      (ghasb*|bil ghasb|bel ghasb|bzez|8asb*) _ (jawez*|zawaj*|zwaj*|etjawaz*|etjawwaz*|atzawaj*|itjawwaz*|yjawz*|ntzew*|jwaz*) / ordinary
      (byjber*|yajber*|yejber*|kaybezzez*|byejber*|yjbr*|majbour*|byjbr*|bijbr*) _ (zawaj*|zwaj*|jwaz*|etjawaz*|etjawwaz*|atzawaj*|itjawwaz*|ntzew*|jawaze) / ordinary
    `,
    trafficking: `
      (byjber*|yajber*|byejber*|kaybezzez*|yejber*|byjbr*|yjbr*|bijbr*|majbour*) _ (eshteghel*|ishteghel*|eshtghel*|eshta8el*|nkhdem*|n5dem*|sheghel|shoghl|a3mal|3amal|khedma) / ordinary
    `,
    missing_child: `
      (da3|day3|daye3|ikhtafa|e5tafa|tlef|tweddar) _ (ibni|ebni|binti|bnti|weldi|tifli|ibnti) / ordinary past thing
    `,
    homeless_tonight: `
      (wen|wayn|wein|ween|fin|feen|fein|ayna) _ (nam|anam|enam|nnam|n3as|nn3es|nbat|abat|rou7|arou7|abit|naam|nbet) _ (el layle|el leyle|el lile|hal layle|hallayle|halleile|hal leyle|elleile|el leila|el lela|elyom|elyoum|lyoum|had lila|had llila|hadlila|allayla|al layla|allaila|el lele|ellele|lyom|elleila|ellela) / ordinary hotel cant_sleep
      (makan|ma7al|blassa|blasa|mkan|bed|takht) _ (nam|anam|enam|n3as|nn3es|lal nom|nnam) _ (el layle|el leyle|hal layle|hallayle|elleile|el leila|elyom|lyoum|had lila|allayla|el lela) / ordinary hotel
    `,
  },
};
