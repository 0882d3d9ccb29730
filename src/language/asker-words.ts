/** What somebody may say they are, as far as statements of a page differ by it. */
export const standings = [
  'refugee',
  'asylum',
  'family',
  'eu',
  'ukraine',
  'student',
  'turkish',
  'undocumented',
] as const;
export type Standing = (typeof standings)[number];

/**
 * How people say so, in all our languages at once, in the notation of `question-words.ts`: nobody writes one of
 * these by chance in another language. Of nationalities those that have rules of their own.
 */
export const standingWords: Readonly<Record<Standing, string>> = {
  refugee: `statushouder*, vluchteling*, asielstatus, asielmigrant*, refugee*, لاجئ*, لاجيء*, اللاجئ*, پناهنده*, ስደተኛ*, mülteci*,
    qaxooti*, біжен*, бежен*, uchodź*, penaber*, پەنابەر*, کډوال*, réfugié*, refugiad*, refugiat*, бежан*`,
  asylum: `asielzoeker*, azc, asylum seeker*, asylum case, seeking asylum, طالب لجوء, طالبة لجوء, ዑቕባ*, sığınmacı*, iltica*,
    پناهجو*, magangalyo*, шукач* притулку, притул*, убежищ*, azyl*, penaxwaz*, پەناخواز*, پناه غوښت*, ጥገኝነት*, demandeur* d asile,
    demandante de asilo, solicitante* de asilo, solicitant* de azil, търсещ* убежище`,
  family: `gezinsmigrant*, gezinshereniging, gezinsvorming, family migrant*, family reunification, لم شمل, لم الشمل, aile birleşimi,
    خانواده پیوندی, الحاق خانواده, isu keenid*, возз* єднання, воззєднання, воссоединени*, łączeni* rodzin*, regroupement familial,
    reagrupación*, reîntregire*, семеен мигрант, събиране на семейство*, hevgirtina malbatê, یەکگرتنەوەی خێزان*, በባሌ, በሚስቴ`,
  eu: `eu burger*, europese unie, uit polen, uit roemenië, uit bulgarije, uit spanje, uit frankrijk, uit duitsland, eu citizen*,
    from poland, from romania, from bulgaria, from spain, european union, z polski, jestem polk*, jestem polak*, obywatel* ue,
    din românia, sunt român*, cetățean* ue, от българия, българ* съм, гражданин на ес, гражданка на ес, de españa, soy español*,
    ciudadan* de la ue, de france, français*, citoyen* de l ue, من بولندا, من اسبانيا, من رومانيا, із польщі, з польщі, из польши`,
  ukraine: `oekraïn*, ukrain*, أوكران*, اوكران*, اوکراین*, ئۆکران*, ዩክሬን*, украин*, україн*, з україни, ukrayn*, ucran*, ucrain*,
    украйн*, leefgeld`,
  student: `student*, voor studie, voor mijn studie, for my stud*, for study, to study, study visa, طالب جامع*, للدراسة, öğrenci*,
    دانشجو*, برای تحصیل, arday*, студент*, на навчанн*, учусь, na studia, studentk*, xwendekar*, خوێندکار*, محصل*, ለትምህርት, ተማሃራይ,
    étudiant*, pour mes études, estudiante*, para estudiar, studentă, la studii, следвам, за следване`,
  turkish: `turkse nationaliteit, uit turkije, turks, turk, turken, from turkey, turkish, تركي, تركية, من تركيا, türk, türküm,
    türk vatandaş*, türkiyeden, ترکیه*, ترکم, شهروند ترک*, turki, туреч*, турец*, турк*, obywatel* turcji, z turcji, tureck*, tirk*,
    تورک*, د ترکیې, ቱርክ*, turc, turque, turcs, turco*, turca*, din turcia, турск*, турчин*`,
  undocumented: `ongedocumenteerd*, illegaal, zonder papieren, geen papieren, geen verblijfsvergunning, zonder verblijfs*,
    undocumented, no papers, without papers, no permit, بدون اوراق, بدون أوراق, ما معي اوراق, ما عندي اوراق, ما عندي اقامة,
    بدون اقامة, kağıtsız, oturumum yok, oturum izni yok, بی اسناد, بدون مدرک, بدون اسناد, اقامت ندارم, اسناد ندارم, اسناد نلرم,
    sharci darro, waraaqo la aan, без документ*, нема документів, нема паперів, нет документ*, bez dokument*, bez papierów,
    nie mam dokumentów, bê kaxez, bê îqame, bê rûniştin, بێ بەڵگە, بەڵگەم نییە, sans papier*, sin papeles, fără acte, fara acte,
    нямам документ*, ወረቐት የብለይን, ወረቀት የለኝም, ሰነድ የለኝም, መንበሪ ፍቓድ የብለይን, የመኖሪያ ፈቃድ የለኝም,
    sharci ma haysto, sharci ma haysato, sharci ma lihi, sharci malihi, ئیقامەم نیە, ئیقامەم نییە, مۆڵەتم نییە, مۆڵەتی مانەوەم نییە,
    oturumum yok, iqameya min tune, îqameya min tune, اقامه نلرم, ما عندي إقامة, ما معي اقامة, нет внж, немає внж, нямам пребиваване,
    nie mam pobytu, nu am permis de ședere, no tengo residencia, pas de titre de séjour`,
};
