import type { LanguageRules } from '../compile.ts';
import { lifeInsurance } from './life-insurance.ts';

export const fr: LanguageRules = {
  words: {
    life_insurance: lifeInsurance,
    partner: `mari, époux, épouse, femme, mon copain, mon ex, son ex, ex mari, ex femme, ex copain, compagnon, compagne, conjoint, copain, copine, fiancé, petit ami, petite amie, son mari, mon homme`,
    family: `père, papa, mère, maman, parents, famille, frère, frères, oncle, tante, beau père, belle mère, beaux parents, belle famille, beau frère, grand père, cousins, proches, mon fils`,
    child: `enfant, enfants, gosse, gosses, fils, fille, filles, bébé, bébés, petit garçon, petite fille, petit frère, petite soeur, mon garçon, gamin, gamine, nièce, neveu, petit fils, petite, ado, mon petit, nourrisson`,
    person: `il, elle, ils, homme, hommes, quelqu un, quelquun, un type, type, mec, mecs, gens, personne, voisin, voisine, inconnu, colocataire, propriétaire, bande, on, garçon`,
    boss: `patron, patronne, employeur, chef, agence, proxénète, mac, passeur, passeurs, gérant, la famille où je, la dame chez qui, les gens pour qui, le monsieur chez, l homme qui m a, homme qui ma fait, propriétaire du restaurant, restaurant, entreprise, la personne qui m, ceux qui m ont, maître`,
    me: 'me, m, moi, nous, mon visage',
    hit: 'frappe*, bat, battu, battue, battent, battait, battre, tape, tapent, tapé, tape dessus, gifle*, cogne*, étrangl*, coups, coup de poing, coups de pied, donne des coups, tabass*, brutalis*, mord, fouette, violent avec, roue de coups',
    hit_me: `me frappe*, me bat, me battent, ma frapp*, m a frapp*, me tape, me tapent, ma tapé, me gifle*, ma gifl*, m a gifl*, m a battu*, ma battu*, me cogne*, lève la main, me maltraite*, ma étrangl*, m étrangle, métrangle, violent avec moi, agressif avec moi, me fait du mal, me font du mal, nous frappe*, nous bat, nous tape, me brutalise, me pousse, me tire les cheveux, la frappe, la bat, frappe ma, frappe mes, frappe les, bat ma, bat mes, bat les, tape sur moi, me roue, suis battue, suis battu, me donne des coups, me menace et`,
    break_bone:
      '(m a|il a|elle a) cassé le (bras|nez|doigt|poignet|pied), m a cassé, cassé la (mâchoire|jambe|main|dent|cote), cassé une dent',
    rage: 'ivre, saoul, soûl, boit, casse tout, casse la maison, casse les affaires, jette des objets, drogué, fou furieux',
    afraid: 'peur, terrifiée, terrifié',
    unpaid:
      'ne me paie pas, ne me paye pas, pas payé, pas payée, sans salaire, pas de salaire, ne nous paie pas, ne me paient pas, jamais payé',
    abuse: `violence conjugale, violences conjugales, violence domestique, violences domestiques, violences familiales, violence à la maison, maltrait*, femme battue, femmes battues, enfant battu, crime d honneur, violent à la maison, mari violent, violence familiale, violence psychologique`,
    rape: `viol, violé, violée, violer, viols, violait, agressé sexuellement, agressée sexuellement, agression sexuelle, agressions sexuelles, abus sexuel*, abuse de moi, abusé de moi, abuse sexuellement, abusée, attouchement*, me touche, ma touché, m a touché, touche ma fille, touche mon fils, touché ma fille, inceste, me force à coucher, me force à faire l amour, me force à avoir des, forcée à avoir des rapports, m oblige à coucher, violence sexuelle, violences sexuelles, abuse de ma`,
    threaten: 'menac*, chantage, intimid*',
    weapon: 'couteau, pistolet, arme, fusil, hache, machette, acide, marteau, revolver, flingue',
    kill: 'tuer, tue, tuera, assassin*, poignarder, abattre, égorger',
    kill_me: `me tuer, me tue, nous tuer, m assassiner, massassiner, veut ma mort, me poignarder, m égorger, mégorger, ma tuer, tuer mes enfants, tuer ma famille, tuer ma, me tuera, nous tuera, la tuer, va me tuer, me brûler, menace de mort, menaces de mort, menacée de mort, menacé de mort, tirer dessus`,
    lock_in: `m enferme, menferme, m enferment, ma enferm*, m a enferm*, m ont enferm*, mont enferm*, nous enferme*, enfermée, enfermé, séquestr*, me laisse pas sortir, me laissent pas sortir, pas le droit de sortir, interdit de sortir, empêche de sortir, empêchent de sortir, prisonnière, prisonnier, sous clé, ne peux pas sortir de la maison, pas sortir de la maison, m interdit de`,
    fgm: 'excis*, mutilation génitale, mutilations génitales, circoncire ma fille, couper ma fille, infibul*',
    suicide: 'suicide*, suicid*, automutil*, scarif*',
    kill_self: `me tuer moi, en finir, me suicider, mettre fin à ma vie, mettre fin à mes jours, mettre fin à ses jours, mettre fin à sa vie, mettre fin à tout, me pendre, se pendre, se suicider, se tuer, me noyer, m ôter la vie, s ôter la vie, me faire du mal, se faire du mal, se fait du mal, me trancher les, m ouvrir les veines, me tirer une balle, me jeter sous, me donner la mort, se donner la mort, je vais me tuer, veux me tuer, me flinguer, me foutre en l air, terminer ma vie, finir ma vie, mouvrir les veines, moter la vie`,
    pills:
      'pilule, pilules, comprimé, comprimés, cachet, cachets, médicament, médicaments, somnifère, somnifères, paracétamol, doliprane',
    took: 'pris, avalé, prends, avaler, avale, bu, ingéré',
    many: 'trop, tous, toutes, toute la, toute une, boîte entière, plaquette, beaucoup, plein de, une boîte, tant, poignée, surdose',
    prescribed:
      'prescri*, par jour, combien, tous les jours, chaque jour, pharmacie, dose, effets secondaires, rembours*, ordonnance',
    jump: 'sauter, saute, me jeter, jeter, sauté, se jeter',
    bridge_train:
      'pont, sous un train, sous le train, devant un train, métro, balcon, toit, fenêtre, rails, voie ferrée',
    cut_self:
      'me coupe les, me couper les, me coupe les bras, se coupe les, veines, me scarifie, se scarifie, me taillade, se taillade, me mutile, se mutile, me mutiler, poignets',
    breathe: 'respire, respirer, respiration, souffle, respirent, air',
    hardly:
      'pas, plus, peine, mal, du mal à, difficile, difficilement, difficultés, difficulté, arrêté, n arrive, étouffe, manque',
    space_to_breathe:
      'moisissure*, qualité de l air, air conditionné, exercices de respiration, ronfl*, cours, plein air, mal à comprendre, avoir l air, a l air, pollution, en l air, exercice, climatis*',
    unconscious: `inconscient, inconsciente, évanoui*, perdu connaissance, perd connaissance, sans connaissance, perte de connaissance, ne se réveille pas, ne se réveille plus, se réveille plus, se réveille pas, arrive pas à le réveiller, arrive pas à la réveiller, ne bouge plus, bouge plus, bouge pas, ne répond plus quand, ne réagit plus, réagit plus, réagit pas, plus de pouls, s est effondré*, sest effondré*, tombé dans les pommes, tombée dans les pommes, dans le coma, inanimé*, devient bleu, devient tout bleu, tout bleu, toute bleue, lèvres bleues, est bleu, lèvres sont bleues, malaise grave`,
    seizure: `crise cardiaque, infarctus, avc, arrêt cardiaque, attaque cardiaque, attaque cérébrale, crise d épilepsie, crise épileptique, convuls*, coeur s est arrêté, coeur sest arrêté, coeur ne bat plus, bouche tordue, bouche de travers, visage paralysé, visage de travers, paralysé d un, paralysé d un coup, paralysé soudain*, arrive plus à parler, ne parle plus soudain*, gorge gonfl*, gorge qui gonfle, langue gonfl*, visage gonfl*, visage qui gonfle, langue qui gonfle, choc allergique, choc anaphylactique, faire une crise, fait une crise, oedème`,
    after:
      'rééducation, récupér*, thérapie, régime, risque*, prévenir, prévention, symptôme*, signes, eu un, eu une, ans, mois, conduire, aide à domicile, après, reprendre le travail',
    chest: 'poitrine, coeur, thorax',
    pain: 'mal, douleur, douleurs, serre, serrement, oppression, pression, fait mal',
    strong:
      'forte, fortes, très, intense, terrible, énorme, violente, grosse, atroce, beaucoup, insupportable, soudain*',
    arm: 'bras, mâchoire, transpire, sueurs, épaule, engourdi*',
    bleed: 'saigne, saigner, saignement*, sang, saigné, saignait, hémorragie',
    lot: 'beaucoup, énormément, partout, pas de saigner, s arrête pas, sarrête pas, arrête pas, plein de, perd, perdu, trop, fort, grave, gravement, tête, enceinte, très, arrête plus, arrêter le',
    swallow: 'avalé, avale, bu, mangé, ingéré, avaler, boit, pris',
    poison:
      'javel, eau de javel, détergent, produit ménager, produit de nettoyage, produits ménagers, lessive, pile, pile bouton, poison, médicaments, comprimés, cachets, pilules, pièce, aimant, essence, mort aux rats, acide, déboucheur, champignons, produit toxique, produit vaisselle',
    poisoned: 'empoisonn*, intoxiqu*, intoxication, monoxyde de carbone',
    overdose: 'overdose, surdose',
    ambulance: 'ambulance, ambulences, samu, pompiers, médecin urgentiste',
    call: 'appelez, appeler, appelle, envoyez, envoyer, envoie, venez, venir, vite',
    need: 'besoin, veux, faut, cherche, urgence, besoin d une',
    money: 'payer, coûte, prix, facture, assurance, rembours*, gratuit*, euros, cher, paie',
    baby_coming:
      'perdu les eaux, perds les eaux, bébé arrive, bébé est en train de, en train d accoucher, accouche maintenant, vais accoucher, contractions, accouchement a commencé, le bébé sort, travail a commencé',
    scald:
      'brûlé, brûlée, ébouillant*, eau bouillante, huile chaude, eau chaude, électrocut*, noyé, noyée, se noie, tombé du balcon, tombé par la fenêtre, tombée par la fenêtre, tombé de la fenêtre, thé brûlant, tombé dans',
    choke:
      'étouffe, s étouffe, sétouffe, avalé de travers, étouffer, coincé dans la gorge, coincé dans sa gorge, étouffé, s est étouffé',
    dying: 'mourant, mourante, en train de mourir, va mourir, agonise, meurt',
    missing:
      'disparu, disparue, disparus, perdu, perdue, fugué, fugue, introuvable, s est enfui*, sest enfui*, parti, partie, disparait, s est sauvé*, sest perdu*',
    kidnapped:
      'enlevé, enlevée, kidnapp*, enlevés, volé mon enfant, pris mon enfant, pris mes enfants, emmené, emmenée, enlèvement, emmenés',
    cant_find:
      'trouve plus, retrouve plus, retrouve pas, trouve pas mon, trouve pas ma, ne sais pas où est, sais pas où est, sais plus où est, sait plus où est, perdu de vue, où est mon, où est ma, perdu mon fils, perdu ma fille, perdu mon enfant, personne ne sait où, sais pas où il, sais pas où elle, introuvable, personne ne l a vu*',
    not_home:
      'pas rentré, pas rentrée, pas revenu, pas revenue, pas rentrés, rentre pas, rentre plus, jamais arrivé, jamais arrivée, jamais rentré, pas à la maison, pas arrivé, pas arrivée, toujours pas là, toujours pas rentré*',
    thing: `passeport, école, place, crèche, garderie, allocation*, papiers, document*, carte, diplôme, médecin, dentiste, travail, emploi, lettre, vélo, téléphone, dent, dents, manteau, doudou, chaussures, maillot*, casquette, chapeau, bonnet, gants, écharpe, cartable, trousse, veste, blouson, montre, sac, clés, vaccin*, carnet, piscine, compte, acte, motivation, appétit, cours, heures, jours de classe, argent, examen, livre, livres, mot de passe, digid, rendez vous, amis, assurance, permis, lunettes, vacances, voyage, stage, poids, cheveux, année, médecin de famille, club`,
    passport:
      'passeport, passeports, papiers, carte d identité, titre de séjour, documents, permis de séjour, mes papiers, pièce d identité, téléphone',
    taken:
      'pris, confisqué*, gardé, garde, gardent, confisqu*, retient, retiennent, retenu, a mon, ont mon, caché, prend, volé, enlevé, gardes, arraché',
    not_back:
      'pas rendre, rend pas, rendent pas, refuse de rendre, refuse de me, ne me rend, me les rend pas, pas récupérer',
    force:
      'force, forcent, forcé, forcée, forcer, oblige, obligent, obligé, obligée, contraint*, m oblige, m obligent, contre ma volonté, contre mon gré, pression, me fait travailler, me font travailler, moblige*, me force',
    work: 'travail, travailler, travaille, bosser, boulot, ménage, voler, mendier, vendre de la drogue, esclave',
    sex_work:
      'prostitu*, coucher avec des, coucher avec ses, vendre mon corps, relations avec des hommes, rapports avec des clients, sexe contre de l argent, coucher pour de l argent, faire le trottoir, sur le trottoir, maison close, bordel, clients sexuels, escort, avec des hommes pour, sexe avec des',
    trafficking:
      'traite des êtres humains, traite humaine, traite des humains, trafic d êtres humains, trafic humain, exploitation au travail, exploitation sexuelle, exploité par, exploitée par, m exploite, mexploite, exploitent, esclavage moderne, travail forcé, prostitution forcée, loverboy, on m exploite, suis exploité, suis exploitée, réseau de prostitution',
    debt: 'dette, dettes, rembourser, doit de l argent, dois de l argent, prix du voyage, argent du voyage, payer le voyage',
    smuggler:
      'passeur, passeurs, voyage, m a amené, ma amené, m a fait venir, ma fait venir, trafiquant*, menace*, partir, billet',
    cant_leave:
      'pas partir, peux pas partir, laisse pas partir, laissent pas partir, pas le droit de partir, pas sortir, pas le droit de sortir, enferm*, quitter, laisse pas sortir, laissent pas sortir, menac*, pas libre, m échapper, empêche de partir, interdit de sortir',
    slave: 'esclave, esclaves, esclavage',
    police: 'police',
    office:
      'ind, mairie, commune, municipalité, ambassade, consulat, duo, douane, allocation*, aide sociale, uwv, coa, conseiller, expir*, renouvel*, prolong*, école, juge, tribunal, bénévol*, gemeente, aéroport, préfecture, services sociaux, asile',
    stolen: 'volé, volée, perdu, vol, voleur',
    overtime:
      'heures supplémentaires, heures sup, dimanche*, samedi*, week end, weekend, plus d heures, jours fériés, vacances, de nuit, temps plein, malade, télétravail, noël, enceinte',
    marry:
      'marier, épouser, mariage, marie, mariée, fiançailles, fiancer, épouse un, marié, épouse',
    marry_off:
      'me marier de force, mariée de force, marier de force, mariage arrangé pour moi, arrangé mon mariage, arrangent mon mariage, trouvé un mari, choisi un mari, promise à, donner en mariage, donnée en mariage, m ont promise, m ont fiancée, mont fiancée, marier ma fille de force, arranger un mariage, arrangé un mariage, veulent me marier, veut me marier, vont me marier, va me marier',
    forced_marriage:
      'mariage forcé, mariages forcés, forcée à me marier, forcé à me marier, forcée de me marier, obligée de me marier, mariage arrangé, obligé de me marier, mariage d enfant*, mariage de force',
    not_want:
      'veux pas, ne veux pas, veut pas, refuse, n ai pas envie, pas envie, aime pas, contre, ne connais pas, connais pas, pas prête, pas le choix, sans mon accord, sans mon consentement',
    want_me:
      'veulent que je, veut que je, exige que je, exigent que je, décidé, me marie avec, me forcent, insistent, insiste, ont trouvé, a choisi, ont choisi, prévoient, pression, dit que je dois, disent que je dois',
    must: 'dois, doit, obligé*, faut que',
    cousin:
      'mon cousin, un cousin, vieux, homme plus âgé, homme âgé, homme que je ne connais, inconnu, homme de 40, homme de 50, fils de mon oncle, quelqu un que je ne connais, quelqu un que je n aime, homme du pays, que je n ai jamais vu, vieil homme',
    against_will:
      'contre ma volonté, contre mon gré, sans mon accord, sans mon consentement, de force, contre sa volonté, sans me demander, contre son gré',
    sold: 'vendue, vendre, vendu, dot',
    left_abroad:
      '(laissée|abandonnée|laissé|abandonné|bloquée|bloqué) (au|en|à l) (pays|maroc|algérie|turquie|somalie|pakistan|irak|syrie|afghanistan|égypte|étranger|éthiopie|iran|tunisie|guinée|sénégal|mali), (me laisser|m abandonner|mabandonner|me laissent) (là bas|au pays), sans mon passeport au pays',
    visa: 'visa, permis, regroupement, faire venir, enregistr*, partenariat, nationalité, mairie, commune, acte, certificat, à nouveau, copine, impôt*, preuve, revenu, titre de séjour, pacs, invité*',
    wedding: 'invité*, venir à, visite, assister, mon mariage, son mariage, leur mariage',
    sleep:
      'dormir, dors, dormons, dort, passer la nuit, coucher, héberg*, dorment, passe la nuit, loger',
    stay: 'nuit, rester, aller, logement, lit, refuge',
    where: 'où, quelque part, un endroit, un lieu',
    tonight:
      'ce soir, cette nuit, aujourd hui, maintenant, pour la nuit, demain, en ce moment, tout de suite, immédiatement',
    no_place:
      'nulle part, pas d endroit, aucun endroit, aucun lieu, pas de toit, pas de lit, sans toit, pas de logement, pas d endroit où, sans logement, pas où, n ai pas où, pas de place, plus de logement, plus de maison, pas de maison, nul part',
    outside:
      'rue, dehors, voiture, gare, parc, banc, sous un pont, pont, tente, forêt, arrêt de bus, parking, cage d escalier, entrée d immeuble',
    nowhere:
      'nulle part où (dormir|aller|loger), nul part où (dormir|aller), nulle part ou (dormir|aller), pas où (dormir|aller), aucun endroit où (dormir|aller), pas d endroit (où|pour) (dormir|aller), sans toit, pas de toit, ne sais pas où dormir, sais pas où dormir, ne sais pas où aller ce soir, sais pas où aller ce soir, dormi dehors, dormir dehors, dormons dehors, dors dehors, pas de lit pour, endroit où dormir ce soir, dormir cette nuit dehors, dort dehors',
    evicted:
      'expuls*, mis dehors, mise dehors, mis à la porte, mise à la porte, met dehors, mettent dehors, jeté dehors, jetée dehors, jetés dehors, mettre dehors, foutu dehors, mis à la rue, mise à la rue, changé les serrures, changé la serrure, perdu notre maison, perdu ma maison, perdu mon logement, perdu ma chambre, à la rue, quitter le logement, quitter la chambre, quitter la maison, viré de chez, virée de chez',
    thrown_out:
      'mis à la porte de chez, (m|ma|nous|m a|nous a|m ont|nous ont|mont) (mis|mise|jeté|jetée|foutu|foutue|chassé|chassée) (dehors|à la rue|à la porte), (m|ma|nous|m a|nous a|m ont|nous ont|mont) (chassé|chassée|chassés|expulsé|expulsée|expulsés) de (la maison|chez), mis dehors, mise dehors, mis à la rue, mise à la rue, jetés à la rue, changé les serrures, changé la serrure, me met dehors, nous met dehors, me mettent dehors, jeté à la rue, jetée à la rue, été expulsé*, viré de chez, virée de chez',
    years: 'ans',
    homeless: 'sans abri, sdf, sans domicile, sans logement, sans abris',
    on_street:
      '(je suis|suis|nous sommes) (sdf|sans abri), (suis|sommes|vis|vit|vivons|dors|dormons|dort|retrouve|retrouvons|est) (maintenant |tous |actuellement |toujours |avec mes enfants |)(à|dans) la rue, (dors|dormons|vis|vivons|dort|vit) dans (ma|notre|la|une) (voiture|tente), à la rue avec (mes|ma|mon|nos|deux|trois), à la rue ce soir, dors à la rue',
    shelter:
      'hébergement d urgence, foyer d urgence, abri, refuge, foyer, accueil de nuit, centre d hébergement, logement d urgence, abri de nuit, hébergement pour la nuit',
    homeless_others:
      'bénévol*, adresse postale, inscri*, pour les sans abri, aux sans abri, aider les, aident les, pourquoi, combien, gens dans la rue, dons, donner, autorisé, jouer dans, fête, adresse, animaux, chat, chien, assurance, garer',
    hotel:
      'hôtel*, auberge, airbnb, camping, invité*, visite, touriste*, ma mère, ma soeur, vacances, ami*, manger, restaurant*, dîner, fête, cinéma, concert, boîte, bar, danser, acheter, médecin, pharmacie, dentiste, réunion, match, nager, piscine, magasin*, bus, train, regarder, sortir, poubelle*, musée*',
    cant_sleep:
      'pas dormir, mal dormir, bruit, insomnie*, bébé, cauchemar*, mieux dormir, voisin*, arrive pas à dormir, dort mal, dors mal, dort pas, douleur*',
    allowed:
      'autorisé, droit de, légal, amende, camping, interdit, bébé, poussette, vacances, peut on, enfant, chien, chat, sieste, est ce qu on peut',
    pet: 'chien, chat, animal, animaux, bus, vélo, vélos, chiens, jeune, pluie',
    school:
      'école, classe, cours, travail, équipe, club, formation, sport, réunion, bus, train, application, entretien, stage, téléphone, appli',
    fire: 'feu, incendie, flammes, brûle, en feu, prend feu, en flammes',
    home: 'maison, appartement, cuisine, immeuble, chambre, escalier, voisin, voisins, voisine, chez moi, chez nous, étage, toit, cave, garage, balcon, rideau, rideaux, salon, bâtiment, couloir, porte, voiture, poubelle, dessus, dessous',
    smoke: 'fumée',
    gas_smell:
      'odeur de gaz, fuite de gaz, sent le gaz, ça sent le gaz, fuite gaz, sens le gaz, sens du gaz, gaz qui fuit, odeur gaz, détecteur de monoxyde',
    explosion: 'explosion, explosé, bombe, exploser, a explosé',
    shooting: 'coups de feu, fusillade, tire sur, ça tire, quelqu un tire, tirent sur',
    intruder:
      'essaie d entrer, essaye d entrer, essaient d entrer, essayent d entrer, veut entrer chez moi, cambrioleur*, entre chez moi, quelqu un chez moi, intrus, force ma porte, forcer ma porte, forcent la porte, forcer la porte, casse ma porte, devant ma porte, derrière ma porte, voleur chez, voleur dans, tape à ma porte, frappe à ma porte, en train de cambrioler, défonce*, homme dans ma maison, entrer de force, quelqu un est dans ma maison, quelqu un dans la maison, entré chez moi',
    door: 'porte, maison, fenêtre, dehors, rue, escalier, couloir',
    has: 'a, avec, tient, porte, sort, pointe, sorti, agite, ont',
    follow_me:
      'me suit, me suivent, me suivi, ma suivi, m a suivi, me poursuit, poursuivent, me harcèle, harceleur, me traque, suis suivi, suis suivie, m attend dehors, mattend dehors, me pourchass*, me cherche pour, me cherchent pour, court après moi, derrière moi avec',
    attack_me:
      'm attaque, mattaque, m attaquent, m a attaqué*, ma attaqué*, m ont attaqué*, mont attaqué*, m agresse, magresse, m a agressé*, ma agressé*, m ont agressé*, mont agressé*, agressé dans, agressée dans, nous attaque*, on m attaque, suis attaqué*, braqué, en train de me voler, on m agresse, agressé devant, agressée devant, me tabasse*, agressé avec, agressée avec, en train de tabasser',
    stab: 'poignardé, poignardée, tiré dessus, coup de couteau, coups de couteau, blessé par balle, poignardent',
    in_danger:
      'en danger, vie est menacée, ma vie est en, pas en sécurité chez moi, pas en sécurité à la maison, peur pour ma vie, crains pour ma vie, appelez la police, envoyez la police, police vite, je me cache, me suis caché*, caché dans, cachée dans, veulent me faire du mal, veut me faire du mal, peur pour notre vie, besoin de la police maintenant, crains pour nos vies',
    help: 'aide, aidez, aidez moi, au secours, secours, vite, urgent, urgence, urgences, sos, immédiatement, que faire, que dois je faire, quoi faire, tout de suite, svp, s il vous plaît, à l aide',
    now: 'maintenant, en ce moment, tout de suite, vient de, ce soir, cette nuit, aujourd hui, soudain*, il y a, y a, mon, ma, d un coup, chez moi',
    past: 'l année dernière, lannée dernière, an dernier, mois dernier, semaine dernière, il y a 2*, il y a longtemps, ans plus tôt, il y a deux, il y a trois, il y a dix, autrefois, avant, quand j étais, quand jétais, petite j, dans mon pays, pendant la guerre, histoire, été dernier, il y a des, il y a quelques, il y a un an, il y a plusieurs, en 2*, jadis, ans après, à l époque',
    if: 'en cas, s il y a, sil y a, si quelqu un, si un, si une, si jamais, si on, au cas où, quand quelqu un, quand il y a, supposons, si mon, si ma, si tu, si vous, si je, quand dois je, quand faut il, quand appeler, comment prévenir, comment éviter, prévention, exercice, que faire si, par exemple, s il arrive, s il se, s il est, s il fait, s il ne',
    ordinary: `film, films, série, séries, netflix, livre, livres, roman, chanson, chansons, musique, jeu, jeux, jeu vidéo, assurance*, assuré, couvre, couvert*, emploi, emplois, métier, carrière, devenir, poste, formation*, cours, études, étudier, étudie, étudiant*, mémoire, exposé, présentation, devoir, devoirs, projet scolaire, statistique*, combien de personnes, pourcentage, taux, chiffres, loi, lois, définition, signifie, signification, veut dire, traduire, traduction, traduit, mot,
      en néerlandais, différence entre, musée, histoire, actualité*, nouvelles, article, journal, bénévol*, recherche scientifique, politique, prévention, conférence, atelier, théâtre, podcast, documentaire, exposition, campagne, subvention, premiers secours, secourisme, certificat, permis, autorisation, impôt*, blague, numéro d urgence, sport, boxe, échecs, karaté, self défense, dessin animé, qu est ce que, quest ce que, télé, télévision, association, ong, dons, examen, vacance d emploi, travailler comme, candidature, postuler, c est quoi, cest quoi`,
    play: 'échecs, cartes, football, foot, gym, ballon, balle, jeu, jeux, tennis, record, tambour, boxe, match, playstation, fifa, omelette, oeufs, tapis, concours, ping pong, porte, musique, froid, ordinateur, clavier, plein, soleil, son plein, code, coeur bat',
    body: 'sa tête, la tête, orteil, genou, coude, doigt, table, mur, poteau, arbre, sol, le pied, son pied, mon pied, au pied, ballon',
    each_other:
      'se battent, se bat, entre eux, autres enfants, camarade*, son frère, sa soeur, son petit frère, sa petite soeur, ensemble, frères et soeurs, jouets, autre enfant, l un l autre, à la crèche, entre elles, pour les jouets, se disputent, se tapent',
    vehicle: 'vent, soleil, grêle, crise, inflation, prix, économie, chaleur',
    fine: 'expuls*, amende, huissier, tribunal, facture, licenci*, couper, supprimer, arrêter, avocat, procès, fermer, quitter, divorc*, orage, pluie, climat, réduire, grève, loyer, allocation*, retirer',
    kitchen:
      'cuisine, cuisiner, cuisson, acheter, vendre, légumes, doigt, raser, papier, viande, outils, cheveux, verre, aiguiser, oignon, cuisinant',
    license:
      'permis, autorisation, autorisé, légal, loi, musée, chasse, armée, soldat, magasin, jouet, acheter, collection, interdit',
    alarm:
      'faire du feu, barbecue, alarme, détecteur*, pompier, extincteur*, exercice, sortie de secours, bois, barbecue, cheminée, bougie*, dégâts, assurance, cigarette*, fume, encens, poêle, artifice, rouge, feux, feux rouges, déchets, vert, carte bleue, feu rouge, à petit feu, feu vert, saumon',
    live_where:
      'ici, dans cette, dans cet, dans ce, dans ma, dans le, avec, maison, ville, village, pays, appartement, rue, quartier, chez, seul, foyer, pays bas, hollande, sans papiers, de l aide',
    natural:
      'enterr*, obsèques, cimetière, héritage, succession, hériter, naturelle, testament, batterie, portable, plante*, rire, envie de voir, faim, soif, ennui, au pays, fatigue, crémation, vieillesse, cancer, ma tombe, chaleur, acte de décès',
    noise:
      'bruit, voisin*, patron, néerlandais, cours, examen, odeur, chien, musique, chaleur, loyer, facture*, moisissure*, internet, devoirs',
    harmless: `(me|nous) (tape|tapent|frappe|frappent|cogne|cognent) (sur le|dans le|au) (mur|plafond|sol), (me|nous) (tape|tapent|frappe|frappent|cogne|cognent) (sur les|dans les|aux) murs, loyer m'étrangle, loyer nous étrangle, loyer m'etrangle, la tete qui explose, tuer le temps, tue le temps, mort de rire, morte de rire, morts de rire, mourir de rire, mort de fatigue, morte de fatigue, mort de faim, crevé, crevée, batterie morte, téléphone mort, téléphone est mort, feu rouge, feu vert, feux rouges, au feu rouge, prise de sang, don de sang, donner son sang, donner du sang, donneur de sang, analyse de sang, groupe sanguin, tension, pompier volontaire,
      coup de main, coup de fil, coup de soleil, coup de téléphone, coup d oeil, coups de fil, feu d artifice, feux d artifice, peur bleue, me tue au travail, à mourir, ne veux pas mourir, veux pas mourir, pas envie de mourir, saignement de gencives, gencives, frapper à la porte avant, frapper avant, frappe à la bonne, mal à la langue, langue maternelle, poste restante, point mort, temps mort, nature morte, angle mort, coeur de ville, coeur du village, coup de coeur, battre un record, cour de récré, violon, violet, violette, violation, batterie de, chat perdu, chien perdu, objets perdus, objet perdu, par coeur, perdu du poids, esclave de la mode, délai, date limite, arbres morts, feuilles mortes`,
  },
  idioms: {
    suicide: `
      (mieux|tranquilles) sans moi
      (veux plus|ne veux pas) _ (reveiller|vivre)
      (lettre d'adieu|ne me cherchez pas|donne mon chat|en finir) / contrat
      (cachets) _ (devant moi)
      (suis sur) _ (pont|toit|rails)
      (va se pendre|vais me pendre|se scarifie|ai une corde)
      (veux|veut|voudrais|voulait|vouloir|envie de|préfère|préférerais|aimerais|mieux) _ (mourir|être mort|être morte|plus vivre|plus être là|disparaître|crever) / ordinary natural
      (veux|veut|peux|ai|envie) _ plus _ (vivre|de vivre|exister|la force|continuer|être ici|être là) / live_where ordinary
      (pense*|pensées|idées|songe) _ (mort|mourir|en finir|noires) / ordinary natural
      (vie|tout) _ (plus de sens|aucun sens|pas de sens|n a plus|vaut pas|vaut plus|sert à rien)
      (marre|fatigué|fatiguée|ras le bol|assez) _ (de vivre|de la vie|de cette vie|de ma vie)
      (n en peux|nen peux|en peux) _ plus _ (vie|vivre|mourir|tout|arrêter) / noise ordinary
      (mieux|tranquilles|heureux) _ sans moi
      (aucune|plus de|pas de|plus aucune) (raison|envie|goût) _ vivre
      (jamais|plus|pas) _ (me réveiller|réveiller) / ordinary
      (lettre d adieu|message d adieu|lettre dadieu|dire adieu) / ordinary
      comment _ (mourir|en finir) _ (souffrir|douleur|vite|rapidement) / ordinary
      (jamais) (né|née|dû naître|dû exister)
      (me|se) (jeter|jette) _ (sous|du|par la fenêtre|pont|train|balcon) / ordinary
      (fini|terminé) _ (pour moi) + (vie|mourir|adieu)
    `,
    medical: `
      (tombe) + (bouge plus|respire plus|reagit pas|inconscient*)
      (avale) _ (pile|piece|aimant)
      (bouche de travers|moitie du visage|bebe est tout bleu|gorge gonfle|huile bouillante|bras gauche|serre dans la poitrine|j'accouche|tete sort|vomit du sang)
      <child> + fièvre + (41|42|convuls*|tremble|réveille pas|mou|molle|bleu) / ordinary past if
      (renversé|renversée|fauché|écrasé) _ (par une|par un) / ordinary past if
      (tombé|tombée|chute) _ (balcon|fenêtre|escalier|escaliers|échelle|toit|étage) + (tête|sang|saigne|bouge|inconscient*|mal|aide) / ordinary past if
      enceinte + (sang|saigne|saignements|perds|contractions|douleurs fortes|très mal) / ordinary past if
      coeur _ (arrêté|bat plus|s arrête)
      (sent plus|paralysé|paralysée|bouger) _ (bras|côté|visage|moitié|jambes) + (soudain*|coup|parler|plus) / ordinary past if
    `,
    missing_child: `
      (pas rentre|pas rentree) _ (ecole|maison)
      (emmene) _ (petit|enfants|fils|fille) + (bled|ramene pas|repond plus|etranger) / vacances
      (perdu ma fille|perdu mon fils|a fugue|il est plus la|elle est plus la|lit est vide)
      (père|mère|ex|mari) _ (a pris|emmené|enlevé|parti avec|partie avec|kidnappé) + <child> / ordinary past thing
      perdu _ (mon|ma) (fils|fille|enfant|petit|petite|garçon) _ (au|à la|dans|au marché|en) / ordinary past thing
      <child> + (depuis hier|depuis ce matin|depuis des heures|depuis l école) + (vu|nouvelles|rentré*|disparu*|parti*) / ordinary past
    `,
    forced_marriage: `
      (me marier a|me donner a|va etre mariee|mariee par telephone|epouse pas) + (veulent|vieux|cousin|sans moi|ete|frere|parents|enfants)
      (laver l'honneur|honneur) + (freres|copain|tuer)
      veux pas (me marier|épouser|l épouser|lépouser|de ce mariage) _ (avec lui|avec cet|avec un|avec mon|cet|mon cousin|avec quelqu|avec ce|homme|lui) / ordinary
      (m emmener|memmener|m envoyer|menvoyer|renvoyer|m emmènent|memmènent) + (marier|mariage|épouser|mari) / ordinary
      (j ai|jai|ai|que) (13|14|15|16|17) ans + (marier|mariage|épouser|fiancé*) / ordinary
      (peur|crains) + (vacances|voyage|pays) + (marier|mariage|mariée|laisser là bas|abandonn*)
      (choisi|trouvé|choisissent) _ (mari|homme|époux) _ (pour moi|pour ma soeur|connais pas|veux pas)
    `,
    trafficking: `
      (oblige|forcent|obligent|force) + (coucher|voler|clients|prostitu*|d'autres)
      (garde nos passeports|garde mon passeport|ferme a cle) + (patron|travail*|partir|sans salaire)
      (pas payé|pas payée|paie pas|sans salaire|sans payer|paye pas|pas d argent|sans être payée|sans être payé) & (passeport|papiers|partir|enfermé*|menac*|sortir|dors au travail) & (patron|travail|travaille|travailler|dame|famille|employeur) / ordinary
      (dois|doit|oblige) _ (donner|remettre) _ (tout mon argent|tout ce que je gagne|mon salaire|mon argent) / ordinary fine
      (12|13|14|15|16|17|18) heures par jour & (passeport|papiers|sans salaire|enfermé*|partir|sortir|pas payé*)
      (copain|mari|il|homme) _ (force|oblige|veut|fait) _ (coucher avec|clients|hommes|prostitu*)
      vendue _ (à|par) + (homme|hommes|argent)
    `,
    violence: `
      (etranglee|m'etrangle|tire les cheveux|avec la ceinture|avec un cable) / loyer
      (oncle|beau-pere|entraineur) + (chambre|lit|touche) / vacances
      (couverte de bleus|des bleus|oeil ferme|mal aux cotes)
      (m'enferme|violee|exciser|cogne sa|il a recommence)
      (peur) (de|du) (mon|ma|mes) (mari|ex|copain|compagnon|conjoint|père|frère|frères|famille|beau|oncle|parents|femme|fils) / ordinary
      peur de (rentrer|retourner) (à la maison|chez) / ordinary
      (mari|copain|père|ex|compagnon|frère|conjoint) _ (violent|agressif|dangereux) / ordinary
      (fuir|quitter|échapper|enfuie|enfui|partir) + (mari|copain|ex|père|compagnon|famille) + (violen*|frappe*|bat|menac*|peur|tuer|coups) / ordinary
      (entends|entend) _ (voisin*|voisine|femme|enfant) _ (crier|hurler|frappe*|au secours|pleurer et) / ordinary
      (bleus|oeil au beurre) + (mari|copain|père|enfant|fille|mère|amie|compagnon|partout) / ordinary
      j ai (frappé|battu|giflé) _ (femme|enfant|enfants|fils|fille|mari)
      (ceinture|coups de poing|poings|bâton) + (mari|père|copain|frappe*|bat) / ordinary play
    `,
    danger: `
      (force la porte|casse ma porte|sent le gaz|en feu|ca tire|tombe dans le canal|a la hache)
      (type|homme|gars) _ (me suit)
      (il y a|y a|ya) (le|un|du|) (feu|incendie|début d incendie) / ordinary past if alarm
      (maison|cuisine|immeuble|appartement|voiture) _ (brûle|en feu|en flammes|prend feu|pris feu) / ordinary past if
      (veut|va|essaie de|essaye de|menace de|voulait|vont|veulent) _ (tuer|poignarder|égorger|assassiner|buter) / ordinary
      accident + (blessé*|sang|vient de|grave|maintenant) / ordinary past if
      (devant|derrière|à) _ porte + (couteau|arme|menace*|peur|tuer|police) / ordinary past
    `,
    homeless_tonight: `
      (dors|dort|dormons) _ (gare|voiture|dehors|arret) / past
      (mise dehors|mis dehors|mets dehors|vire) + (bebe|rue|enfants|chambre|ce soir)
      (change la serrure|foyer est plein|nulle part ou|je dors ou)
      où _ (dormir|aller|passer la nuit|dormons|dors) _ (ce soir|cette nuit|aujourd hui|maintenant) / ordinary hotel cant_sleep
      (ce soir|cette nuit) _ où _ (dormir|aller|passer la nuit) / ordinary hotel
      (besoin|cherche|cherchons|trouver) _ (lit|endroit|toit|hébergement|place|abri|logement) _ (ce soir|cette nuit|maintenant|aujourd hui|pour la nuit) / ordinary hotel
      (expuls*|dehors|quitter|à la rue|à la porte|serrures) + (aujourd hui|ce soir|demain|cette nuit|maintenant|ce matin) / ordinary past
      (foyer|centre|accueil|azc) _ (plein|complet|refusé|renvoyé*|pas de place) + (dormir|nuit|enfants|rue|aller|ce soir) / ordinary
      (froid|hiver|pluie) + (dehors|rue) + (dormir|dors|nuit|enfants|dormons) / ordinary past
      (enfuie|enfui|partie de chez|parti de chez|fui) + (dormir|nulle part|aller) / ordinary past
    `,
  },
};
