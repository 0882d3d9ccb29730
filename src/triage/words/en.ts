import type { LanguageRules } from '../compile.ts';
import { lifeInsurance } from './life-insurance.ts';

export const en: LanguageRules = {
  words: {
    life_insurance: lifeInsurance,
    // people
    partner: `husband*, hubby, wife, my ex, ex husband, ex wife, ex boyfriend, ex girlfriend, boyfriend,
      girlfriend, fiance, fiancee, partner, spouse, her man, my man, his wife, husbend, husban`,
    family: `father, dad, daddy, mother, mom, mum, mama, papa, parents, family, brother, brothers, uncle,
      stepfather, stepdad, stepmother, stepmom, in laws, mother in law, father in law, brother in law, grandfather,
      relatives, aunt, cousin, cousins, my son`,
    child: `child, children, childs, kid, kids, son, sons, daughter, daughters, baby, babys, toddler, infant,
      newborn, little boy, little girl, little brother, little sister, my boy, my girl, niece, nephew, grandson,
      granddaughter, grandchild, teenager, year old`,
    person: `he, she, they, man, men, someone, somebody, guy, guys, people, person, neighbour, neighbor, stranger,
      boy, boys, roommate, flatmate, landlord, gang, ex`,
    boss: `boss*, employer*, manager, chef, pimp, agency, agent, smuggler*, owner, landlady, madam, the family i work for,
      company, restaurant, the people who brought me, the people i work for, the man i work for, supervisor`,
    me: 'me, us, my face, my head',
    // violence
    hit: `hit, hits, hitting, beat, beats, beating, beaten, bet me, slap, slaps, slapped, slapping, punch, punches,
      punched, punching, kick, kicks, kicked, kicking, strangle*, choked, chokes, choking me, bashes, smacks, smacked,
      smack, whips, shoves, pushes, hurts, burns`,
    hit_me: `hits me, beats me, hitting me, beating me, hurts me, hurting me, abuses me, abusing me, abused me, beat me up,
      beats us, hits us, beats her, hits her, beats my, hits my, mistreats me, violent to me, violent with me,
      violent towards me, aggressive to me, aggressive towards me, lays hands on me, raises his hand, laid hands on,
      rough with me, pushes me, pulls my hair, throws things at me, slaps me, spits on me, burns me, hurt me again`,
    break_bone:
      'broke my (arm|nose|jaw|finger|leg|rib|tooth|teeth|hand|wrist), broken my (arm|nose|jaw|finger|leg|rib|tooth|hand|wrist), knocked my tooth out, knocked out my teeth',
    rage: 'drunk, drinks, smashes, smashing, smashed, breaks everything, breaks things, breaking everything, breaks the house, throws things, throwing things, screams at me, furious, goes crazy, high on drugs, destroys',
    afraid: 'afraid, scared, frightened, terrified, fear',
    unpaid:
      'not paid, dont pay me, doesnt pay me, dont pay us, no salary, no wages, without pay, never paid, unpaid, not get paid, dont get paid',
    abuse: `domestic violence, domestic abuse, child abuse, abused at home, abused by, being abused, mistreat*, maltreat*,
      honour violence, honor violence, honour killing, honor killing, physically abus*, emotionally abus*,
      violence at home, violent husband, abusive husband, abusive, violent at home`,
    rape: `rape, raped, raping, rapes, sexually abus*, sexual abuse, sexually assault*, sexual assault, molest*, incest,
      touches me, touched me, touching me, forces me to have sex, forced me to have sex, force me to have sex,
      forced to have sex, groped me, gropes me, forced himself on me, touches my daughter, touched my daughter,
      touches my private, touched my private, sexual violence`,
    threaten:
      'threaten*, threat, threats, threatning, blackmail*, says he will hurt, will hurt me, will hurt us',
    weapon: 'knife, gun, pistol, weapon, axe, machete, firearm, rifle, acid, hammer, baseball bat',
    kill: 'kill, kills, murder, shoot, stab, burn me',
    kill_me: `kill me, murder me, kill us, shoot me, stab me, want me dead, wants me dead, kill my children, kill my kids,
      take my life away from me, cut my throat, kill my family, end up killing me, burn me alive, see me dead, kill her,
      kill my mother, kill my sister, going to kill him, kill everyone`,
    lock_in: `locks me, locked me, locking me, keeps me locked, locked up, locked in, locks us, locked us,
      not allowed to go out*, not allowed to leave the house, wont let me leave, wont let me go out, doesnt let me leave,
      doesnt let me go out, not let me leave, not let me go out, cant leave the house, keeps me prisoner,
      keep me prisoner, a prisoner, hold me captive, keeps me inside, keep me inside, forbids me to go out,
      forbids me to leave, wont let me out, dont let me out, doesnt let me out, not allowed to leave the building,
      wont let us leave, dont let us leave, keeps the door locked, does not let me`,
    fgm: 'circumcis*, fgm, genital mutilation, mutilat*, female cutting, cut my daughter',
    // suicide
    suicide:
      'suicide, suicidal, suiciding, sucide, suicid, suside, self harm*, selfharm*, self harming, euthanize myself',
    kill_self: `kill myself, killing myself, kill himself, kill herself, kill themselves, killing himself, killing herself,
      hang myself, hang himself, hang herself, hanging myself, shoot myself, drown myself, end myself, unalive*,
      kms, kill my self, hurt myself, hurting myself, harm myself, hurts herself, hurts himself, harming himself,
      harming herself, take my own life, taking my own life, take his own life, take her own life, end my life, ending my life,
      end his life, end her life, end it all, ending it all, end everything, put an end to my life, put an end to it all`,
    pills:
      'pill, pills, tablet, tablets, medicine, medicines, medication, paracetamol, sleeping pills, painkillers, medicin',
    took: 'took, taken, take, swallowed, swallow, taking, ate, eaten, drank',
    many: `too many, too much, all my, all the, all of, whole box, whole bottle, whole strip, full box, full bottle, a lot of,
      lots of, so many, many, handful, bunch of, overdose, boxes`,
    prescribed:
      'prescribed, per day, a day, how many, every day, daily, pharmacy, dose, side effects, reimburse*',
    jump: 'jump, jumping, throw myself, jumped, throwing myself, step',
    bridge_train: `bridge, in front of a train, in front of the train, under a train, under the train, balcony, roof,
      off a building, off the building, out of the window, from the window, the tracks, from the building, front of a car`,
    cut_self: `cut myself, cutting myself, cuts herself, cuts himself, cutting herself, cutting himself, cut my wrists,
      slit my wrists, cut my veins, slit my veins, cutting her arms, cutting his arms, cuts her arms, cut my arms`,
    // medical
    breathe: 'breathe, breathing, breath, breathes, breathin, air',
    hardly: `cant, can not, cannot, not, stopped, isnt, doesnt, hardly, barely, trouble, difficulty, difficult, hard, struggling,
      struggles, no, short of, shortness of, out of, stops, wont, gasping for, running out of`,
    space_to_breathe:
      'breathing space, breathing room, air quality, fresh air, air conditioning, air pollution, breathing course, breathing exercises, mould, mold, snor*',
    unconscious: `unconscious*, passed out, fainted, faints, fainting, collapsed on the*, lost consciousness, not conscious,
      wont wake up, not waking up, doesnt wake up, cant wake, isnt waking, not wake up, not responding to me, unresponsive,
      lifeless, no pulse, no heartbeat, uncontious, unconcious*, isnt moving, not moving, doesnt move, does not move,
      stopped moving, not responsive, wont respond, has gone limp, went limp, is limp, is floppy, turning blue, turned blue, blue lips,
      lips are blue, face is blue, is blue`,
    seizure: `heart attack, heartattack, having a stroke, has a stroke, had a stroke, a stroke, cardiac arrest, seizure,
      seizures, epileptic, convulsion*, convulsing, shaking all over, face is drooping, face drooping, mouth is crooked,
      mouth is drooping, one side of his face, one side of her face, cant speak suddenly, suddenly cant speak, cant move his arm,
      cant move her arm, paralysed suddenly, heart stopped, slurred speech, anaphyla*, throat is swelling, throat swelling,
      tongue is swelling, tongue swelling, face is swelling, allergic shock, half of his face, half of her face, having a fit`,
    after: `recover*, rehab*, therapy, diet, risk, prevent*, symptoms, signs, had a heart attack in, had a stroke in, years, months, weeks, drive, driving, aftercare,
      medication, home care, epilepsy, work again, back to work`,
    chest: 'chest, heart, chest pain, chest pains',
    pain: 'pain, pains, hurts, hurt, hurting, pressure, tight, tightness, ache',
    strong:
      'strong, severe, terrible, heavy, very bad, extreme, crushing, awful, sudden, suddenly, intense, horrible',
    arm: 'arm, left arm, jaw, sweating, numb, shoulder',
    bleed: 'bleed, bleeds, bleeding, bled, blood, bleedin',
    lot: `a lot, lots of, lot of, heavily, heavy, so much, wont stop, not stop, doesnt stop, cant stop, everywhere, too much,
      badly, badly hurt, losing, loses, lost, lost a lot, severely, all over, serious, seriously, keeps, nonstop, non stop,
      stop the, stop it, third degree, pregnant, from the head, from his head, from her head, deep`,
    swallow:
      'swallowed, swallow, swallows, drank, drunk, drinks, ate, eaten, ingested, took, has taken, swalowed',
    poison: `bleach, cleaning, detergent, chlorine, battery, batteries, button battery, poison*, pills, medicine, tablets, medicines,
      medication, coin, magnet, rat poison, petrol, gasoline, chemical, acid, drain cleaner, mushrooms, lamp oil, dishwasher, sleeping pills`,
    poisoned: 'poisoned, poisoning, carbon monoxide',
    overdose: 'overdose, overdosed, od on, took too many drugs',
    ambulance: 'ambulance, ambulence, paramedic*, emergency doctor, emergency services',
    call: 'call, send, come, calling, coming, get, sent',
    need: 'need, needs, want, looking for, must have, urgently, search*, is there',
    money: 'pay, costs, cost, bill, paid, insurance, free, invoice, euro, charge*, expensive',
    baby_coming: `baby is coming, waters broke, water broke, water has broken, waters have broken, in labour, in labor,
      having contractions, contractions, giving birth right now, giving birth now, the baby is coming out, going into labour, going into labor,
      pregnant and bleeding, pregnant and there is blood`,
    scald:
      'burned, burnt, scalded, scald, burns, hot water, boiling water, hot oil, electrocuted, electric shock, drowning, drowned, fell from, fell off, fell out',
    choke: `choking, choke, chokes, choked on, stuck in his throat, stuck in her throat, stuck in my throat, stuck in the throat,
      something in his throat, something in her throat`,
    dying: 'dying, is going to die, going to die, about to die, will die',
    // missing child
    missing: `missing, disappeared, disappear*, vanished, lost, is gone, has gone, went missing, ran away, run away, dissapeared, gone missing,
      wandered off, gone since, been gone`,
    kidnapped:
      'kidnap*, abducted, abduct*, snatched, took my child*, taken my child*, took my son, took my daughter, stole my child*, took my kids, taken my kids, abduction, stolen my child*, took the children, taken the children, took our, taken our',
    cant_find: `cant find my*, can not find my*, cannot find my*, cant find her, cant find him, cant find our*, not find my*,
      dont know where my*, do not know where my*, dont know where he is, dont know where she is, no idea where he is, no idea where she is,
      lost sight of, lost my son, lost my daughter, lost my child, lost my kid, lost my boy, lost my girl, cant see my, where is my son,
      where is my daughter, where is my child, nobody has seen, no one has seen, nobody knows where, anyone seen`,
    not_home: `not come home, didnt come home, hasnt come home, not came home, did not return, didnt return, hasnt returned, not home yet,
      never came home, not been home, hasnt been home, not come back, didnt come back, hasnt come back, never arrived, didnt arrive at school,
      not arrived at school, never came back, isnt home yet, not back from school, still not home, not returned, not come out of school,
      hasnt come out of school, is not home, not been back`,
    thing: `bus pass, pass, school place, a school, passport*, benefit, benefits, allowance, documents, papers, card, certificate, doctor, daycare, childcare, day care, job,
      his job, her job, letter, bike, phone, dentist, tooth, teeth, jacket, coat, toy, shoes, bag, keys, school bag, vaccination, swimming, allowance,
      account, id, birth certificate, motivation, appetite, interest, lessons, weeks of school, school days, class, classes, hearing, subsidy, money, exam,
      book, books, password, digid, appointment, friends, insurance, permit, residence, weight, hair, virginity, residence permit`,
    // trafficking
    passport: `passport*, pasport, id card, identity card, my papers, documents, my documents, residence permit, my id, my permit, our passports, identity documents, phone`,
    taken: `took, taken, takes, keep, keeps, kept, holds, holding, hold, has my, have my, hid, hides, confiscated, keeping, locked away, took away, withhold*`,
    not_back:
      'not give back, wont give back, wont give me back, doesnt give back, not giving back, refuses to give, not give me, wont give me, wont return, not return, doesnt give me',
    force: `force, forced, forces, forcing, fourced, forsed, make me, makes me, making me, made me, against my will, oblige me, obliges me, pressuring me, pressures me, pressure me, compel*`,
    work: `work, working, job, labour, labor, clean, cleaning, steal, beg, deal drugs, sell drugs, transport drugs`,
    sex_work: `prostitut*, sex for money, sell my body, selling my body, sex with men, sex with clients, sleep with men, sex with strangers,
      escort work, sex work, brothel, work in the window, sell myself, have sex with other men, customers for sex, porn, sleep with his friends, sex with his friends, have sex with`,
    trafficking: `human trafficking, trafficked, traffick*, trafficing, victim of exploitation, being exploited, i am exploited, im exploited, exploited by my, exploits me, exploiting me,
      labour exploitation, modern slavery, loverboy, lover boy, sexual exploitation, forced prostitution, forced labour, forced labor, exploited at work`,
    debt: 'debt, debts, owe, owes, pay back, pay off, paid off, money for the journey, cost of the trip, money for the trip',
    smuggler:
      'smuggler*, agent, trafficker*, brought me, journey, trip, travel, man who brought, ticket, threaten*, cant leave, cannot leave',
    cant_leave: `cant leave, cannot leave, can not leave, not allowed to leave, not leave, wont let me go, wont let me leave, doesnt let me leave, dont let me leave,
      not let me leave, not let us leave, lock*, cant go out, cannot go out, not allowed out, not allowed to go out, cant quit, threaten*, not free to leave, no way out, cant escape, cant get away,
      not allowed outside, never allowed outside, afraid to leave`,
    slave: 'slave, slaves, slavery',
    police: `police, marechaussee`,
    office: `ind, municipality, embassy, consulate, duo, customs, gemeente, council, city hall, town hall, benefit, benefits, social services, welfare, uwv, government, coa, asylum, airport, expired, renew*, extend*, school, client manager, case manager, jobcentre, job centre, participation, uitkering, bijstand, court, volunteer*`,
    stolen: 'stolen, stole, lost my, lost, robbed, thief',
    overtime:
      'kingsday, kings day, on sunday, on sundays, at christmas, overtime, sunday*, saturday*, weekend*, extra hours, more hours, holiday*, night shift*, full time, fulltime, ill, sick, from home, christmas, pregnan*',
    // marriage
    marry:
      'marry, married, marriage, marrying, wed, marrige, get engaged, engagement, engaged, mary him, wedding',
    marry_off: `marry me off, marrying me off, marry off, married off, marry her off, marry my sister off, marrying off, arrange my marriage, arranged my marriage, arranged a marriage for me, arranging my marriage,
      given away in marriage, give me away in marriage, giving me in marriage, give me in marriage, found a husband for me, found me a husband, chosen a husband for me, chose a husband for me, picked a husband for me,
      promised me to, promised my hand, marry my daughter off, marry our daughter off`,
    forced_marriage:
      'forced marriage, forced marriages, forced wedding, forced to marry, forced into marriage, forced to get married, arranged marriage, child marriage, child bride, being forced into a marriage',
    not_want: `dont want, do not want, doesnt want, does not want, didnt want, refuse*, not ready, against, dont love, do not love, never met, dont know him, without my consent, no choice`,
    want_me: `want me to, wants me to, want me, wants me, decided, decides, decided that i, says i must, say i must, planning, plan to, are going to make me, expects me to, expect me to, insist*, pressure*, pressuring, found a man, arranged`,
    must: 'must, have to, has to, need to, should, supposed to, obliged',
    cousin:
      'my cousin, a cousin, old man, older man, man i dont know, man i do not know, stranger, man of 50, man of 40, someone i dont know, man i have never met, twice my age, years older, a man in, uncles son, somebody i dont know, someone i dont love',
    against_will:
      'against my will, against her will, without my consent, without asking me, by force, under pressure',
    sold: 'sold, sell, selling, dowry, bride price',
    left_abroad: `left me (behind |)in (somalia|morocco|turkey|pakistan|iraq|syria|afghanistan|egypt|ethiopia|eritrea|iran|sudan), abandoned me abroad, left behind abroad`,
    visa: 'visa, permit, bring, reunification, register*, partnership, nationality, town hall, city hall, municipality, income requirement, certificate, sponsor, to stay, prove, proof, dutch citizen, again, girlfriend, legally, tax*',
    wedding:
      'come to, visit, invitation, attend, my wedding, his wedding, her wedding, their wedding',
    // homeless
    sleep: 'sleep, sleeping, spend the night, slept, spending the night, place to sleep, overnight',
    stay: 'stay, staying, stay the night, bed, go, crash, a roof, shelter, somewhere to',
    where: 'where, which place, somewhere, anywhere, a place',
    tonight:
      'tonight, this night, to night, tonite, today, this evening, now, right now, for one night, for the night, at the moment, since yesterday, tomorrow, the coming night, immediately',
    no_place: `no place, nowhere, no where, no bed, no roof, no house, dont have a place, not have a place, dont have anywhere, no place to, nothing to sleep, without a place, lost my room, no home, no shelter, not have anywhere, havent anywhere,
      dont have a bed, dont have a home, dont have a house, no accommodation`,
    outside:
      'street, streets, outside, outdoors, car, train station, station, park, bench, bridge, bus stop, forest, van, tent, doorway, parking, stairwell, storage',
    nowhere: `nowhere to (go|sleep|stay|live), no where to (go|sleep|stay), no place to (sleep|stay|go|spend the night), nowhere else to go, no roof over (my|our) head*, no place for (us|me) to sleep, nowhere for us to,
      dont have anywhere to (sleep|stay|go), not have anywhere to (sleep|stay|go), dont have a place to (sleep|stay|go), not have a place to (sleep|stay|go), no bed for tonight, no bed tonight, without a roof, nowhere safe to, cant go anywhere,
      dont know where to sleep, do not know where to sleep, dont know where to go tonight, dont know where we can sleep, dont know where i will sleep, slept outside, sleeping rough, sleep rough`,
    evicted: `evict*, kicked out, kicked us out, kicked me out, thrown out, threw us out, threw me out, throw me out, throw us out, throwing me out, throwing us out, put out, put me out, put us out, put on the street, out of my house,
      out of the house, out of our house, have to leave, must leave, locked out, locked me out, changed the locks, lost our house, lost my house, lost my room, lost our home, lost my home, kicking me out, kicking us out, house burned down`,
    thrown_out: `(kicked|threw|thrown|put|throw|kicking|throwing) (me|us) out of (the|my|our|his|her) (house|home|room|apartment|flat|place), (kicked|thrown) out of (the|my|our|his|her) (house|home|room|apartment|flat|place|asylum centre|azc), (kicked|threw|put) (me|us) (out |)on the street, (put|thrown) on the street,
      (landlord|husband|parents|father|mother|family|boyfriend|wife|roommate|uncle|owner) (has |have |just |)(kicked|threw|thrown|put|locked) (me|us) out, changed the locks, been evicted, was evicted, were evicted, evicted us, evicted me, was thrown out, were thrown out, been kicked out, was kicked out, were kicked out, got kicked out, got evicted, got thrown out`,
    years: 'years old, year old, yo',
    homeless: 'homeless, roofless, without a home, without home, homless',
    on_street:
      '(i am|i m|im|we are|we re) (now |)homeless, (i|we|im|were|am|are) (living |now |staying |sleeping |out |literally |)on the street*, (living|sleep|sleeping|stay|staying) in (my|our|the|a) (car|van|tent), live on the street*, live in my car, stuck on the street, (i am|i m|im|we are) homeless with, ended up on the street*',
    shelter:
      'shelter, night shelter, emergency shelter, homeless shelter, emergency accommodation, emergency housing, crisis shelter, safe house, womens shelter, women s shelter, night reception',
    live_where:
      'in this, in my, in the, in a, with, house, city, town, village, here, street, neighbourhood, apartment, flat, shelter, country, alone, azc, holland, netherlands, parents, centre',
    noise:
      'noise, neighbour*, neighbor*, job, boss, dutch, course, exam, smell, dog, music, heat, landlord, bill, bills, rent, homework, mould, upstairs, internet',
    natural:
      'funeral, bury, buried, cemetery, inherit*, natural, heritage, testament, estate, register*, phone, battery, plant, plants, to see, of laughter, for, in my country, in the netherlands, old age, naturally, cancer, my grave',
    homeless_others:
      'homeless people, the homeless, volunteer*, help homeless, postal address, post address, address, register*, how many, donate, why, allowed, benefit, cat, dog, insurance, statistic*, children sleep',
    hotel:
      'hotel*, hostel, airbnb, camping, guest*, visitor*, friend*, tourist*, my mother, my sister, visit, eat, restaurant*, dinner, party, cinema, concert, club, bar, dance, buy, doctor, pharmacy, dentist, meeting, match, swim*, shop*, kebab, pizza, bus, train, tv, fun',
    cant_sleep:
      'cant sleep, can not sleep, cannot sleep, not sleep, noise, insomnia, baby, nightmare*, well, sleep better, snor*, pain',
    allowed:
      'allowed, legal, fine, camping, can i, may i, is it, baby, stroller, holiday, toddler, child, children, afternoon, cat, dog, forbidden, nap',
    pet: 'dog, cat, animal*, pet, bus, bike, puppy, fly, rain',
    school:
      'school, class, course, daycare, job, work, team, club, group, training, gym, bus, train, meeting, application, app, lesson, phone',
    // danger
    fire: 'fire, on fire, a fire, fire in, flames, burning, burns down, house fire, fire fire, fire at, big fire, fire and',
    home: 'house, home, kitchen, building, apartment, flat, room, stairs, living room, neighbour*, neighbor*, upstairs, downstairs, floor, my place, bedroom, basement, roof, garage, street, curtains, curtain, balcony, door, window, car',
    smoke:
      'smoke coming, full of smoke, lots of smoke, a lot of smoke, smell smoke, smoke everywhere, thick smoke, black smoke, smoke is coming, see smoke, smoke in, smell burning, smoke and',
    gas_smell:
      'smell gas, smells of gas, smells like gas, gas leak, gas is leaking, smell of gas, gas smell, leaking gas, gas leaking, carbon monoxide alarm, co alarm',
    explosion: 'explosion, exploded, bomb, blast, explode',
    shooting:
      'are shooting, is shooting, shots fired, hear gunshots, hear shots, gunshots, shooting outside, shooting in my, shooting in the street, shooting at',
    intruder: `breaking in, break into my house now, trying to break in, tries to break in, trying to get in*, trying to enter my, tries to enter, burglar in*, someone in my house, someone is in my house, somebody in my house, stranger in my house, someone is inside my,
      intruder, breaking into, breaking down (the|my) door, kicking (the|my|in) door, banging on my door, kicking my door, trying to open my door, thief in, thieves in, burglars in, men at my door, man at my door, standing at my door, outside my door, in front of my door, forcing the door, smashing my`,
    door: 'door, house, window, outside, street, stairs, corridor, hallway',
    has: 'has, with, have, holding, carries, carrying, pulled, waving, pointing, pointed, got',
    follow_me:
      'following me, follows me, followed me, chasing me, chases me, stalking me, stalks me, stalker, being followed, being stalked, being chased, waiting for me outside, follows us, following us, comes after me, coming after me, after me with, looking for me to, hunting me, running after me',
    attack_me:
      'attacked me, attacking me, attacks me, being attacked, attacked in, i was attacked, robbing me, being robbed, mugged me, being mugged, attack us, attacking us, beating up, beating someone, fighting with knives, robbed me just now, attack me, try to attack',
    stab: 'stabbed, stabbing, been shot, was shot, got shot, is shot',
    in_danger:
      'in danger, life is at risk, life in danger, lives are in danger, not safe at home, unsafe at home, dont feel safe at home, do not feel safe at home, in immediate danger, help police, call the police now, need the police now, send police, send the police, police now, police quickly, hiding from, i am hiding, fear for my life, afraid for my life, scared for my life, danger at home, fear for our lives, someone wants to hurt me, they want to hurt me',
    // context
    help: 'help, please help, hurry, urgent, urgently, quickly, quick, emergency, sos, what do i do, what should i do, immediately, right now, asap, fast, call 112',
    now: 'now, right now, at this moment, just, currently, tonight, today, suddenly, there is, theres, there s, is on, my, at the moment, outside',
    past: 'last year, last month, years ago, year ago, months ago, month ago, long ago, in the past, when i was a child, when i was young, as a child, in my country, in the war, during the war, history, used to, last summer, last winter, weeks ago, last week, in 2*, before i came, years old case, back then, once',
    if: 'if there is, if there s, in case, what if, if someone, if somebody, if a, if you, suppose, when there is, if my house, when someone, if i, in the event, should there be, when a, if we, when do i, when should i, when can i, how do i know, how can i prevent, how to prevent, prevent, for example, drill, if it',
    ordinary: `film, films, movie, movies, series, netflix, book, books, novel, song, songs, music, game, games, video game, insurance*, insured, cover*, job, jobs, vacancy, vacancies, career, profession, become a, to become, train as, course*, training, study, studying, student, thesis, presentation, essay, homework, school project,
      statistic*, how many people, how often, percentage, rate, rates, the law, a law, dutch law, new law, by law, law about, the laws, dutch laws, legal definition, definition, meaning, what does, mean in dutch, mean, translate, translation, word, in dutch, called in dutch, what is the difference, museum, history, news, article, volunteer*, work as, want to be a, job as, apply for a job, research, policy, prevention, lecture, workshop, theatre, play about, podcast,
      documentary, exhibition, awareness, campaign, subsidy, first aid, certificate, permit, licence, license, licensed, tax, deduct*, joke, emergency number, contract, sport, boxing, self defence, self defense, chess, karate, what is, what are, cartoon, exam question, in the exam, on tv, television, organisation, foundation, charity, donate, fundraiser`,
    play: 'chess, cards, football, soccer, gym, ball, game, games, tennis, record, drum, drums, boxing, match, playstation, fifa, jackpot, market, target, table tennis, competition, sack, shops, road, hay, goal, carpet, egg, eggs, panic, pose, ludo, pingpong, video, button',
    body: 'his head, her head, toe, knee, elbow, finger, his knee, her knee, his leg, the table, the wall, a wall, wall, pole, tree, corner, floor, his foot, her foot, himself, herself, ball',
    each_other:
      'each other, one another, other children, other kids, classmate*, his brother, her brother, his sister, her sister, together, siblings, brothers and sisters, among themselves, toys, his toys, sibling, the other, other child, other boys, other girls, at daycare',
    vehicle:
      'car, bus, bike, bicycle, scooter, truck, tram, a ball, wind, sun, hail, idea, inflation, crisis, recession, prices, taxi, van, economy, bill, bills',
    fine: 'evict*, eviction, fine, bailiff, court, invoice, dismiss*, fire me, sack*, disconnect, cut off, stop my, stop paying, stop the, lawyer, deport*, debt collector, cut my benefit, close, divorce, reduce, strike, rain, climate, nature, cutbacks, fines, penalty, letter, sue, cancel',
    kitchen:
      'kitchen knife set, kitchen knives, cooking, cook, kitchen knife from, buy, sell, vegetables, finger, shaving, paper, meat, sharpen, tools, hair, glass, onion, cut of',
    license:
      'licence, license, permit, allowed, buy, law, legal, museum, hunting, army, soldier, shop, toy, water gun, collect',
    alarm:
      'alarm, alarms, brigade, department, fighter*, firefighter*, extinguisher, detector, escape, exit, safety, station, works, fire place, wood, oil, barbecue, bbq, stove, candle*, damage, insurance, smoke alarm, boss, sale, cigarette*, smokes, smoking, fireplace, incense, calories, rubbish, garden waste, ban',
    harmless: `my head hurts, head is exploding, my back hurts, killing time, kill time, killing it, killing me, kills me with, dying to see, dying to know, dying to try, dying for, dying of laughter, dead slow, phone is dead, battery is dead, phone died, phone dies, dead phone, dead battery, bleeding gums, blood test, blood pressure, give blood, donate blood,
      blood donor, blood donation, hit the road, hit the gym, hits the gym, to die for, deadline, die for, dropped dead gorgeous, heart broken, break a leg, burning question, burning questions, fire brigade, fire department, fire station, fire fighter, fire extinguisher, fire alarm, fire drill, fire safety, fired, fire me, fireworks, dont want to die,
      do not want to die, lost weight, missing documents, missing papers, missing document, missing vaccination*, kick off, hit by inflation, beats working, day in day out, shot of, flu shot, flu shots, vaccination shots, covid shot, have a shot, give it a shot, photo shoot, stroke of luck, suicide squad, murder mystery, knife and fork, kick the habit, stay the night with me,
      blood group, blood type, shoot a video, stabbing pain, heart of the city, screen is black, where can i go swimming, homeless cat, homeless dog, homeless animal*, hot water bottle, no hot water, hot water does not, burns calories, kill the engine, kill weeds, kill mice, kill ants, kill rats, kill insects, kill mould, beat the traffic, forced marriage act, drop dead, beat eggs, force majeure, dead plants, bullet points, kill bill`,
  },
  idioms: {
    suicide: `
      (better off|happier|easier) + (without me|if i was gone|when im gone|im gone)
      (not|never|dont) _ wake up _ (ever|again|anymore|) + (want|wish|sleep) / past kitchen
      (gave|given|giving) away _ (his|her|my|all) + (things|everything|goodbye|bike|cat|says)
      (goodbye|farewell) + (letters|everybody|everyone|gave|wrote|message) + (gave|wrote|says|said|letters) / party ordinary
      (tablets|pills) _ (lined up|in front of me|ready)
      (got|bought|have) a rope
      (nothing|no reason) _ (live for|to live|left to live)
      (finish it|end it) + (tonight|today|cant)
      (voices|voice) + (jump|kill|die|hurt)
      (thinking about|thinking of) (the train|dying|death)
      (doesnt|dont|not) want to be alive
      (on purpose) + (drank|took|locked)
      (want|wants|wanna|wish|wished|rather|going|ready|like|prefer|deserve|better) _ (die|dead|be dead|death) / ordinary natural
      (thinking|think|thoughts|thought) _ (dying|death|die|ending it|not being here) / ordinary natural
      (dont|do not|not|doesnt|cant|no longer) _ (want|wanna|wants|wish) _ (live|be alive|exist|wake up|be here anymore|life) / live_where
      (dont|do not|not|doesnt) _ see _ (point|reason|sense) _ (living|life|live)
      (dont|do not|not) (want to |wanna )(be|live) (here |alive |)(any more|anymore|any longer) / live_where
      (no|without) _ (reason|point|sense|will|wish|desire) _ (to live|in living|living|life|going on)
      life _ (no|not|without|isnt) _ (meaning|sense|worth|point)
      (tired|sick|fed up|had enough) _ (of living|of life|of this life|with life|of being alive)
      (cant|can not|cannot) _ (go on|take it|do this|bear|stand) _ (anymore|any more|longer|want to die|life|living) / ordinary noise
      (cant|can not|cannot|dont want to) (go on|go on living|live) (like this|any more|anymore|with this pain|longer|any longer)
      (better|better off|easier|happier) _ (without me|if i was dead|if i were dead|if i died|if i was not here|if i wasnt here|if i didnt exist|if i disappeared|if i was gone)
      (everyone|everybody|children|family|world|they) _ better _ without me
      (never|not|dont) _ wake up (again|anymore|tomorrow|any more)
      (hope|want|wish) _ (not wake up|never wake up|disappear forever|be gone forever|was never born|never been born|fall asleep forever|sleep forever)
      (say|saying|goodbye|farewell) (goodbye |farewell |)_ (last message|end it|to life|my children forever|forever)
      (written|wrote|writing|left|leave) _ (goodbye letter|suicide note|farewell letter|goodbye note)
      (want|going) _ (end|finish|stop) (it|my life|everything|this life|my suffering|the pain|all this)
      (how|which|what) _ (die|end my life) _ (painless*|quick*|easily|pain|fast|easy) / ordinary
      took _ (sleeping pills|all my pills|all the pills|too many pills)
      (everything|all|life) _ (pointless|hopeless|meaningless) _ (die|live|disappear|end)
    `,
    medical: `
      (fell|ladder|collapsed|stairs) + (not moving|isnt moving|doesnt move|not responding)
      (throat) _ (closing|closes|shut)
      (crushing|squeezing|pressure) _ (chest)
      (foam|frothing) _ mouth
      (lips|face) _ blue
      (sprays|spraying|gushing|spurting) / garden
      (worst headache|cant see) + (headache|suddenly|right)
      (baby|newborn) + (limp|wont drink|not drinking) + (hot|fever|burning|floppy|limp)
      (skin is coming off|vomiting blood|throwing up blood)
      <child> + (fever|temperature) + (41|42|convulsion*|shaking|not waking|limp|unresponsive|blue|wont wake) / ordinary past if
      (hit|run over|knocked down) _ (by a|by the) _ (car|bus|truck|tram|train|scooter) / ordinary past if
      (fell|fallen) _ (from|off|out|down) _ (balcony|window|stairs|roof|ladder|floor|height) + (moving|blood|bleeding|unconscious|head|hurt|help|ambulance|not|conscious) / ordinary past if
      (pregnant|pregnancy) + (bleeding|blood|strong pain|contractions) / ordinary past if
      (medical emergency|life or death|emergency doctor now|is dying please|is dying help) / if ordinary
      (heart) _ (stopped|stops|not beating)
      (collapsed) + (help|breathing|floor|suddenly|now|ambulance|father|mother|husband|wife) / ordinary past if
      (bitten|bite|stung) _ (snake|throat|swelling|breathe)
      (cant feel|numb|paralysed|paralyzed|cant move) + (suddenly|one side|half|face|speak) / ordinary past if
    `,
    missing_child: `
      (climbed out|bed is empty|window open) + (girl|boy|she|he|her|his|14|15|gone)
      (picked up|took my kid|took her) + (outside school|school yard|nobody knows|not me)
      (supposed to|should) bring _ back + (egypt|morocco|turkey|sunday|abroad|they are|phone)
      (went to buy|went out) + (hours ago|not back) + (nephew|son|daughter|niece|9|10|8|7)
      (baby|child|son|daughter|kid|boy|girl|children) _ (was|is|has been|been|were|got) (stolen|kidnapped|taken away by|abducted|snatched|taken by) / ordinary past thing office
      (ex|father|husband|mother|wife) _ (took|taken|has taken|kidnapped|abducted) _ (child|children|son|daughter|kids|baby) _ (abroad|away from me|without|out of the country|and i|disappeared|and wont|turkey|morocco|country) / ordinary past
      (child|son|daughter|boy|girl|kid) _ (was|playing|there|here) _ (suddenly|now) (gone|not there) / ordinary past
      (lost) _ (my|our) (little |young |)(son|daughter|child|kid|boy|girl|toddler) _ (in|at|near|on|during|between) / ordinary past thing
    `,
    forced_marriage: `
      (one way ticket|man is waiting|promised to) + (parents|cousin|there|family)
      (married) _ (by friday|her off|without me|whether i like)
      (dont|didnt|refuse) _ marry + (brother|children|they take|kill)
      (till i|until i) _ (marry|agree)
      (brought shame|shamed the family|family honour|family honor)
      (dont|do not|not|doesnt) want to (marry|get married to|wed) (him|this man|that man|the man|my cousin|anyone|an old|someone|somebody|a man|her|this)
      (want|wants|plan|plans|planning|going|threaten*) _ (take|send|bring) me _ (to|back|abroad) + (marry|married|marriage|wedding|husband) / ordinary
      (have|has|will|are) _ (chosen|found|picked|chose|arranged) _ (husband|groom|bride|man|wife) _ (me|my sister|my daughter|i dont) / ordinary
      (only|im|i am|she is) (14|15|16|17|13|12) + (marry|married|marriage|wedding) + (family|parents|father|mother|must|want|have to|force) / ordinary
      (get|getting|be|being) (married|engaged) _ (against|without) _ (will|consent|wish)
      (afraid|scared|worried) + (holiday|vacation|travel|trip|fly) + (marry|married|marriage|wedding|leave me there)
      (leave|left|leaving|abandon|abandoned) me (there|behind|abroad) + (passport|family|parents|husband|country|back) / ordinary
      (cannot|cant|not let me|wont let me|not allowed to) _ (return|come back|go back) to (the netherlands|holland) + (passport|parents|family|father|husband) / ordinary visa
    `,
    trafficking: `
      (sleep with|nice to) + (clients|his friends|customers) + (debt|money|must|have to|pay)
      (make|makes|made) me + (beg|steal|carry|transport|clean) + (everything|no|hurt|money|all day|they) / kids homework
      (sold me|belong to him|belong to another)
      (boss says we owe|keep my passport|keeps my passport|nobody may leave|get nothing)
      (dont|doesnt) let her out + (work|works|massage|salon)
      (not|dont|doesnt|never|no) _ (paid|pay|salary|wages|money) & (passport|cant leave|cannot leave|not allowed to leave|lock|locked|sleep at work|sleep there|threaten|threatens|not leave) & (boss|work|working|employer|farm|restaurant|factory) / ordinary
      (have to|must|need to) _ (give|hand over|pay) _ (all my money|my money|my salary|everything i earn|my wages|all the money) _ (him|boss|them|man|boyfriend|employer) / ordinary fine
      (boyfriend|he|man|they) _ (makes|made|make|forces|wants|want) me _ (sleep|have sex|work as|sell) _ (men|money|escort|body|friends|clients)
      (sold|sell) me _ (to|for) _ (men|man|money|family|another)
      (work|working) _ (12|13|14|15|16|17|18) hours _ (day|every day) & (passport|not allowed|locked|no money|without pay|cannot leave|cant leave|threatens)
      (live|sleep) _ (at work|where i work|in the house of my boss) & (not allowed|locked|cannot leave|cant leave|no pay|passport)
      organ _ (sell|sold|take|remove) + (force*|me|kidney)
    `,
    violence: `
      (hands|hand) (round|around) my (neck|throat)
      (stepdad|stepfather|uncle|coach) + (my bed|my room|touching|does things|touches)
      (bruises|burns|black eye) + (friend|carer|papa|dad|husband|she says|he says|man|granny|everywhere) / sport past
      (forced himself|grabbing me|grabs me|drags me|pulls my hair)
      (follow|follows|following) me + (every evening|every day|weeks|my door|station|he)
      (i hit my) + (baby|child|son|daughter|wife)
      (get|getting) _ cut + (baby girl|daughter|girl|visit)
      (shes|woman|neighbour) + screaming + (breaking|upstairs|hear|next door)
      (afraid|scared|frightened|terrified|fear) (of|from) my (husband|partner|boyfriend|ex|wife|father|dad|brother|stepfather|uncle|family|son|in laws) / ordinary
      (i|am|im) _ (afraid|scared) _ (go home|go back home|at home) / ordinary
      (husband|boyfriend|father|partner|ex|wife|brother) _ (violent|aggressive|dangerous|hurts me|hurt me) / ordinary
      (run away|escape|flee|fled|get away|hide|leave) + (husband|boyfriend|father|partner|ex|family) + (violent|violence|hit*|beat*|kill*|hurt*|threaten*|afraid|danger*) / ordinary
      (hear|heard|hears) _ (neighbour*|neighbor*|woman|child|children|kid) _ (scream*|beaten|hit|crying for help) / ordinary
      (hurt|hurts|hurting) _ (my|his|her|the) (child|children|kid|kids|daughter|son|baby) / ordinary
      (bruise|bruises|black eye|bruised) + (husband|boyfriend|father|partner|child|daughter|mother|friend|he) / ordinary
      i (hit|beat|slapped|beat up) my (wife|husband|girlfriend|children|child|son|daughter|kids) / play
      (fists|slaps|belt|stick) + (husband|father|boyfriend|partner|mother|hits|beats) / play ordinary
      honou?r + (kill|family|danger|threaten)
      (control|controls|isolates) me + (husband|boyfriend|partner|hit*|afraid|threaten*)
    `,
    danger: `
      (hiding) + (in my house|downstairs|closet|burglar|someone)
      (fell|fallen) _ (canal|water|ice|pool) + (kid|child|boy|girl|he|she)
      (crowd|people|men) + (throwing|smashing) + (bottles|stones|building|windows|our)
      (a bomb|beating someone|sparks are)
      (keep|keeps|are) following me
      (there is|theres|there s) (a |)fire / ordinary past if
      (house|kitchen|building|apartment|flat|room|car|neighbour s house|oven|roof) _ (is|are|has) (on fire|burning|caught fire|in flames) / ordinary past if alarm
      (he|man|someone|somebody|husband|ex|neighbour|they) _ (outside|at my door|at the door|in my house|downstairs) + (knife|gun|weapon|kill|threatening|scared|afraid|shouting|police) / ordinary past
      (going to|gonna|will|wants to|want to|says he will|trying to|tried to|threatens to|tries to) (kill|murder|shoot|stab|burn|hurt) (me|us|him|her|my|someone|somebody) / ordinary
      (people|men|they|guys) _ fighting _ (knife|knives|weapons|guns)
      (flood|water) _ (rising|everywhere|coming in) + (trapped|stuck|help|cant get out) / ordinary past if
      trapped _ (in|under|inside) _ (house|room|car|lift|elevator|fire|building) / ordinary past if
      (car accident|serious accident|bad accident|big accident) + (now|just|help|injured|hurt|blood|people|happened) / ordinary past if
    `,
    homeless_tonight: `
      (changed the locks|changed locks|stuff is on the)
      (sleeping|sleep|living) _ (in my van|in my car|in the car|in a tent|at the station|bus stop|in a park) / holiday past
      (threw me out|put me out|kicked me out|bags outside)
      (shelter|opvang) + (full|no space|sent me away) + (tonight|2nite|freezing|minus|sleep)
      (have to|must) leave _ (room|house|flat) today
      (nowhere to) (go|stay)
      where _ (sleep|stay|go|spend the night) _ tonight / ordinary hotel cant_sleep
      (need|looking for|find|want|is there|any) _ (place|bed|somewhere|shelter|roof|room) _ (tonight|for the night|this night|for one night|right now|today) / ordinary hotel
      (we|i) (have|got) (no|nowhere|no where) _ (tonight|for tonight)
      (evict|evicted|eviction|kicked out|throw me out|throwing us out|throws us out|throw us out) _ (today|tomorrow|tonight|now|this evening|morning) / ordinary
      (bailiff|landlord|police) _ (put|throw|threw|putting) _ (out|on the street)
      (shelter|azc|camp|asylum centre|reception centre) _ (full|sent me away|closed|no place|no room|refused) + (sleep|tonight|night|children|street|go) / ordinary
      (ran|run|fled|left|escaped) _ (away|home|house|husband) + (sleep|place to go|nowhere|tonight|where can i go) / ordinary past
      (cold|winter|freezing|rain) + (outside|street) + (sleep|sleeping|night|kids|children) / ordinary past allowed
    `,
  },
};
