import type { LanguageRules } from '../compile.ts';
import { lifeInsurance } from './life-insurance.ts';

export const es: LanguageRules = {
  words: {
    life_insurance: lifeInsurance,
    partner:
      'marido, esposo, esposa, mi mujer, su mujer, novio, novia, mi ex, su ex, ex marido, exmarido, ex novio, exnovio, pareja, expareja, compañero, prometido, su marido, mi hombre',
    family:
      'padre, papá, madre, mamá, padres, familia, hermano, hermanos, tío, tía, padrastro, madrastra, suegro, suegra, suegros, cuñado, abuelo, primos, familiares, mi hijo',
    child:
      'niño, niña, niños, niñas, hijo, hija, hijos, hijas, bebé, bebés, nene, nena, hermanito, hermanita, sobrino, sobrina, nieto, nieta, mi pequeño, mi pequeña, adolescente, recién nacido, mi chiquito, mi chiquita, criatura, crío, crios',
    person:
      'él, ella, ellos, hombre, hombres, alguien, tipo, tipos, tío, gente, persona, vecino, vecina, desconocido, compañero de piso, casero, pandilla, uno, chicos',
    boss: 'jefe, jefa, patrón, patrona, empleador, agencia, proxeneta, chulo, traficante, contrabandista, coyote, dueño, dueña, la familia donde, la señora donde, la gente para la que, el hombre para el que, encargado, empresa, restaurante, el que me trajo, los que me trajeron, capataz',
    me: 'me, mí, nos, conmigo',
    hit: 'pega, pegan, pegó, pegado, pegaba, pegar, pegarme, golpea*, golpes, golpe*, maltrat*, abofete*, patea*, patada*, puñetazo*, estrangul*, ahorcar*, bofetada*, bofetón, empuj*, azota*, ahorca',
    hit_me:
      'me pega, me pegan, me pegó, me ha pegado, me golpe*, me maltrata*, me patea*, me agrede*, me agredió, me empuja*, me tira del pelo, me levanta la mano, me estrangul*, me hace daño, me hacen daño, me da golpes, me da palizas, me dio una paliza, paliza*, nos pega*, nos golpea*, le pega a, la pega, la golpea, violento conmigo, agresivo conmigo, pega a mi, pega a mis, golpea a mi, golpea a mis, me tiró, me lastima, me quema',
    break_bone:
      'me rompió (el|la|un|una) (brazo|nariz|mano|pierna|diente|dedo|costilla|muñeca|mandíbula), me ha roto (el|la|un|una) (brazo|nariz|mano|pierna|diente|dedo|costilla|muñeca), me quebró',
    rage: 'borracho, borracha, bebe, rompe todo, rompe las cosas, rompe la casa, tira cosas, drogado, furioso, destroza*',
    afraid: 'miedo, asustada, asustado, terror',
    unpaid:
      'no me paga, no me pagan, sin sueldo, sin salario, no me han pagado, no nos pagan, sin pagar*',
    abuse:
      'violencia doméstica, violencia de género, violencia machista, violencia intrafamiliar, violencia familiar, maltrato, maltratada, maltratado, maltratador, violencia en casa, mujer maltratada, crimen de honor, abuso infantil, marido violento',
    rape: 'violó, violada, violado, violación, violar, violaron, viola a mi, viola, me violan, abusa de mí, abusó de mí, abusan de mí, abuso sexual, abusos sexuales, abusado sexualmente, abusada sexualmente, agresión sexual, agredió sexualmente, me toca, me tocó, me manosea*, manose*, toca a mi hija, toca a mi hijo, tocó a mi hija, incesto, me obliga a tener sexo, me fuerza a tener sexo, me obliga a acostarme, me obliga a tener relaciones, violencia sexual, abusa de mi hija, abusó de mi hija, abusó de mi, relaciones a la fuerza, sexo a la fuerza',
    threaten: 'amenaz*, chantaj*, extorsion*',
    weapon:
      'cuchillo, pistola, arma, navaja, escopeta, hacha, machete, ácido, martillo, rifle, revólver',
    kill: 'matar, mata, asesinar, apuñalar, disparar',
    kill_me:
      'matarme, me mata, me va a matar, me quiere matar, me quieren matar, matarnos, nos mata, asesinarme, apuñalarme, me ha intentado matar, me intentó matar, quiere verme muerta, amenaza de muerte, amenazas de muerte, amenazada de muerte, amenazado de muerte, matar a mis hijos, matar a mi familia, matar a mi, matarla, matarlo, me van a matar, me matará, dispararme, quemarme viva, nos va a matar, me mataría',
    lock_in:
      'me encierra*, me encerr*, me tiene encerrad*, me tienen encerrad*, encerrada, encerrado, encerrados, encerradas, no me deja salir, no me dejan salir, no puedo salir de casa, no nos deja salir, no nos dejan salir, secuestrada, secuestrado, me tiene secuestrada, prisionera, prisionero, bajo llave, prohíbe salir, prohibido salir, no me permite salir, no nos permite salir',
    fgm: 'ablación, mutilación genital, circuncidar a mi hija, circuncisión de mi hija, circuncidar a las, mutilar',
    suicide: 'suicid*, autolesion*',
    kill_self:
      'quitarme la vida, quitarse la vida, acabar con mi vida, acabar con todo, acabar con su vida, terminar con mi vida, terminar con todo, poner fin a mi vida, poner fin a todo, ahorcarme, ahorcarse, colgarme, matarse, matarme yo, me voy a matar, me quiero matar, quiero matarme, hacerme daño, hacerse daño, se hace daño, cortarme las venas, pegarme un tiro, tirarme al tren, tirarme de, tirarme por, tirarme al vacío, tirarse de, tirarse por, ahogarme en, se quiere matar, quiere matarse, se va a matar, me hago daño, lastimarme, acabar con mi sufrimiento',
    pills:
      'pastilla, pastillas, pildora, pildoras, comprimidos, medicamentos, medicinas, somníferos, paracetamol, tableta',
    took: 'tomado, tomé, tomo, tragado, tragué, ingerido, tomar, tomó',
    many: 'muchas, muchos, demasiadas, demasiados, todas, todos, caja entera, toda la caja, un montón, bote entero, un puñado, sobredosis, todo el bote, tantas',
    prescribed:
      'recet*, al día, cuántas, cuantas, todos los días, cada día, diario, farmacia, dosis, efectos secundarios',
    jump: 'saltar, tirarme, lanzarme, salto, tirarse, saltó',
    bridge_train: 'puente, al tren, tren, balcón, azotea, tejado, ventana, vías, edificio',
    cut_self:
      'me corto los, cortarme los, me corto las, se corta los, venas, cortarse los, se corta las, me autolesiono, me corto a mí, cortarme, muñecas',
    breathe: 'respira, respirar, respiración, respiro, respire, aire, respirando',
    hardly:
      'no, apenas, cuesta, difícil, dificultad, dificultades, mal, casi no, dejó, dejado, falta, ahoga, deja de',
    space_to_breathe:
      'moho, humedad, calidad del aire, aire acondicionado, ejercicio*, ronc*, curso, al aire, contaminación, respiro económico',
    unconscious:
      'inconsciente, desmayad*, se desmayó, desmayó, se ha desmayado, perdió el conocimiento, perdido el conocimiento, sin conocimiento, no despierta, no se despierta, no reacciona, no se mueve, no responde a nada, sin pulso, no tiene pulso, se desplomó, desplomad*, no puedo despertarl*, no consigo despertarl*, se está poniendo azul, se pone azul, labios azules, está azul, morado, está morada, labios morados, no vuelve en sí, se ha desplomado',
    seizure:
      'infarto, ataque al corazón, ataque cardíaco, ataque cardiaco, ictus, derrame cerebral, derrame, paro cardíaco, paro cardiaco, convulsi*, convulsionando, ataque epiléptico, ataque de epilepsia, epiléptico, boca torcida, cara torcida, la cara caída, cara paralizada, no puede hablar de repente, de repente no puede, se le paró el corazón, corazón no late, garganta hinchada, lengua hinchada, se le hincha, cara hinchada, shock anafiláctico, choque alérgico, embolia',
    after:
      'rehabilita*, recuper*, terapia, dieta, riesgo*, prevenir, prevención, síntomas, señales, tuvo, tuve, años, meses, conducir, ayuda a domicilio, después, volver a trabajar',
    chest: 'pecho, corazón, tórax',
    pain: 'dolor, duele, dolores, presión, opresión, aprieta',
    strong:
      'fuerte, fuertes, mucho, muchísimo, intenso, terrible, horrible, insoportable, muy, grande, de repente',
    arm: 'brazo, mandíbula, sudor*, sudando, hombro, adormecido, dormido',
    bleed: 'sangra, sangrando, sangre, sangrado, sangrar, hemorragia, desangr*',
    lot: 'mucho, mucha, muchísimo, muchísima, por todas partes, no para, no deja de, no se detiene, perdiendo, pierde, perdido, demasiado, fuerte, grave, cabeza, embarazada, parar la, sin parar, profund*, desangr*',
    swallow:
      'tragó, tragado, bebió, bebido, comió, comido, ingirió, ingerido, tomó, tomado, trago, traga',
    poison:
      'lejía, cloro, detergente, producto de limpieza, productos de limpieza, veneno, pila, pila de botón, pastillas, medicamentos, medicinas, moneda, imán, gasolina, raticida, ácido, desatascador, setas, limpiador, jarabe, lavavajillas, líquido de limpieza',
    poisoned: 'envenen*, intoxic*, monóxido de carbono',
    overdose: 'sobredosis',
    ambulance: 'ambulancia, ambulancias',
    call: 'llama, llamen, llamar, llame, manden, manda, envíen, envía, venga, vengan, enviar',
    need: 'necesito, necesita, necesitamos, quiero, hace falta, busco, urge, urgente',
    money: 'pagar, cuesta, precio, factura, seguro, cubre, gratis, euros, caro, cobran',
    baby_coming:
      'rompí aguas, rompió aguas, roto aguas, he roto aguas, está naciendo, viene el bebé, el bebé ya viene, bebé está saliendo, estoy de parto, está de parto, contracciones, dando a luz, voy a dar a luz ya, se me rompió la fuente, rompió la fuente, rompí fuente',
    scald:
      'quemó, quemado, quemada, quemadura*, agua hirviendo, aceite caliente, agua caliente, electrocut*, ahogado en, se ahoga en, se cayó del balcón, se cayó por la ventana, cayó de la ventana, descarga eléctrica, se cayó por el balcón',
    choke:
      'se atragant*, atragantad*, atragant*, se está ahogando, se ahoga, se asfixia, asfixiando, atascado en la garganta, ahogándose, me ahogo',
    dying: 'muriendo, se muere, se está muriendo, va a morir, agoniza*, morirse',
    missing:
      'desaparecid*, desapareció, ha desaparecido, perdido, perdida, se perdió, se ha perdido, se escapó, se ha escapado, fugad*, se fue de casa, se fugó, se extravió, extraviado',
    kidnapped:
      'secuestr*, raptad*, raptó, se llevó, se llevaron, se ha llevado, me quitó a, robaron a mi, llevado a mi, se han llevado',
    cant_find:
      'no encuentro a, no encontramos a, no lo encuentro, no la encuentro, no lo encontramos, no la encontramos, no sé dónde está mi, no sabemos dónde está, no sé dónde está, no aparece, dónde está mi hij*, perdí a mi, perdí de vista, he perdido a mi, hemos perdido a, se me perdió, nadie sabe dónde, nadie lo ha visto, nadie la ha visto',
    not_home:
      'no ha vuelto, no volvió, no vuelve, no ha llegado, no llegó, no ha regresado, no regresó, no regresa, no está en casa, nunca llegó, no ha vuelto a casa, no llega a casa, sin volver, sigue sin volver, sin aparecer',
    thing:
      'pasaporte, escuela para, plaza, guardería, ayuda, prestación, papeles, documento*, tarjeta, diploma, médico, dentista, trabajo, empleo, carta, bici, bicicleta, móvil, teléfono, diente, dientes, abrigo, peluche, zapatos, mochila, llaves, vacuna*, cartilla, natación, cuenta, partida, motivación, apetito, clase, clases, dinero, examen, libro, libros, contraseña, digid, cita, amigos, seguro, permiso, gafas, vacaciones, viaje, peso, pelo, curso, interés, colegio para, un colegio, una escuela, subsidio',
    passport:
      'pasaporte, pasaportes, documentos, documento, papeles, carnet, tarjeta de identidad, dni, permiso de residencia, mis papeles, identificación, teléfono',
    taken:
      'quitó, quitaron, quitado, tiene mi, tienen mi, retien*, guard*, escond*, confisc*, se quedó, quedado con, quedó con, quitan, quita, cogió, retuvo, se queda con, me cogieron, robó',
    not_back:
      'no me lo devuelve, no me devuelve, no devuelve, no me lo devuelven, no me lo da, no me los da, no me los devuelve, no quiere devolver, se niega, no me devuelven',
    force:
      'obliga, obligan, obligada, obligado, obligando, obligarme, fuerza, fuerzan, forzada, forzado, forzar, me hacen, me hace trabajar, contra mi voluntad, a la fuerza, presiona*, presión, forzando, obligó',
    work: 'trabajar, trabajo, trabaje, trabajando, limpiar, robar, mendigar, pedir dinero, vender droga, vender drogas',
    sex_work:
      'prostitu*, vender mi cuerpo, sexo con hombres, sexo por dinero, acostarme con hombres, acostarme con otros, acostarme con clientes, acostarme con sus, relaciones con clientes, burdel, club de alterne, escort, sexo con clientes, venderme, tener sexo con, con hombres por dinero',
    trafficking:
      'trata de personas, trata de blancas, tráfico de personas, trata de mujeres, tráfico humano, trata humana, explotación laboral, explotación sexual, me explota, me explotan, explotada, explotado, esclavitud moderna, trabajo forzado, trabajos forzados, prostitución forzada, loverboy, red de prostitución, trata',
    debt: 'deuda, deudas, debo dinero, le debo, les debo, pagar el viaje, dinero del viaje, costo del viaje, devolver el dinero',
    smuggler:
      'traficante*, viaje, me trajo, me trajeron, coyote, mafia, amenaz*, no puedo irme, billete, pasaje',
    cant_leave:
      'no puedo irme, no puedo salir, no me deja ir*, no me dejan ir*, no me deja salir, no me dejan salir, encerr*, no puedo dejar el trabajo, no puedo escapar, amenaz*, no soy libre, sin poder salir, no nos dejan salir, no nos dejan ir*, salir de ahí, escaparme, no me puedo ir',
    slave: 'esclavo, esclava, esclavos, esclavas, esclavitud',
    police: 'policía',
    office:
      'ind, ayuntamiento, municipio, embajada, consulado, duo, aduana, prestación, ayuda social, uwv, coa, asistente social, trabajadora social, caduc*, venc*, renov*, escuela, juez, tribunal, voluntari*, gemeente, aeropuerto, servicios sociales, asilo, bijstand',
    stolen: 'robado, robaron, perdido, perdí, robo, ladrón',
    overtime:
      'horas extra*, domingo*, sábado*, fin de semana, fines de semana, más horas, festivo*, vacaciones, de noche, jornada completa, enferm*, teletrabajo, navidad, embarazada',
    marry:
      'casar*, caso, case, casada, casado, matrimonio, boda, comprometer*, compromiso, casarse, casen, casan, casaron',
    marry_off:
      'casarme a la fuerza, casarme por la fuerza, casarme obligada, arreglado mi matrimonio, arreglaron mi matrimonio, matrimonio arreglado, matrimonio concertado, concertado mi, buscado un marido, encontrado un marido, elegido un marido, eligieron un marido, prometida a un, me han prometido, darme en matrimonio, dar en matrimonio, casar a mi hija a la fuerza, me quieren casar, me van a casar, quieren casarme, van a casarme, quiere casarme, me quiere casar, me casan con',
    forced_marriage:
      'matrimonio forzado, matrimonios forzados, boda forzada, obligada a casarme, obligado a casarme, forzada a casarme, casamiento forzado, matrimonio infantil, obligan a casarme, obligando a casarme',
    not_want:
      'no quiero, no quiere, me niego, no estoy de acuerdo, no lo quiero, no lo conozco, no conozco, sin mi consentimiento, no tengo opción, no estoy lista, no lo amo, no estoy preparada, en contra',
    want_me:
      'quieren que me, quiere que me, exigen que, exige que, han decidido, ha decidido, decidieron, insisten, insiste, han encontrado, ha elegido, han elegido, planean, presion*, dice que tengo que, dicen que tengo que, dicen que debo, me obligan',
    must: 'tengo que, tiene que, debo, debe, obligad*',
    cousin:
      'mi primo, un primo, viejo, hombre mayor, hombre que no conozco, desconocido, hombre de 40, hombre de 50, hijo de mi tío, alguien que no conozco, alguien que no quiero, señor mayor, hombre de mi país',
    against_will:
      'contra mi voluntad, en contra de mi voluntad, sin mi consentimiento, a la fuerza, por la fuerza, contra su voluntad, sin preguntarme',
    sold: 'vendida, vender, vendieron, vendió, dote',
    left_abroad:
      '(me dejaron|me dejó|me abandonaron|abandonada|abandonado|me abandonó) en (marruecos|somalia|turquía|pakistán|irak|siria|afganistán|egipto|etiopía|irán|mi país|el extranjero|otro país), (dejarme|abandonarme) (allí|allá)',
    visa: 'visado, visa, permiso, reagrupación, traer, registr*, pareja de hecho, nacionalidad, ayuntamiento, acta, certificado, de nuevo, otra vez, impuesto*, papeles, requisitos, ingresos, invitad*, novia',
    wedding: 'invitad*, venir a, visita*, asistir, mi boda, su boda, a la boda',
    sleep:
      'dormir, duermo, dormimos, duermen, duerme, pasar la noche, pasar esta noche, alojamiento, alojar*, dormido',
    stay: 'quedarme, quedarnos, cama, refugio, ir, techo',
    where: 'dónde, adónde, a dónde, algún sitio, algún lugar, un lugar, un sitio',
    tonight:
      'esta noche, hoy, ahora, para la noche, mañana, en este momento, ahora mismo, ya mismo, inmediatamente',
    no_place:
      'ningún sitio, ningún lado, ningún lugar, no tengo dónde, no tenemos dónde, sin techo, no tengo techo, no tengo cama, sin casa, no tengo casa, no tenemos casa, sin un lugar, no hay lugar, no tengo lugar, ninguna parte, no tengo sitio, no tengo a dónde, no tenemos a dónde, no tengo adónde, no tenemos adónde',
    outside:
      'calle, fuera, afuera, coche, carro, auto, estación, parque, banco, puente, tienda de campaña, bosque, parada, parking, intemperie, portal',
    nowhere:
      'no (tengo|tenemos|tiene) (dónde|adónde|a dónde|ningún sitio donde|lugar donde|sitio para|un lugar para|donde) (dormir|ir|quedarme|quedarnos|pasar la noche), ningún (sitio|lugar) (donde|para|a donde) (dormir|ir|quedarme), sin techo, no tengo techo, no sé dónde dormir, no sabemos dónde dormir, no sé dónde voy a dormir, no sé a dónde ir esta noche, no sé adónde ir, dormir en la calle, dormí en la calle, duermo en la calle, dormimos en la calle, dormido en la calle, sin lugar donde dormir, sin donde dormir, ni dónde dormir, sin sitio donde dormir',
    evicted:
      'desahuci*, desaloj*, echado, echaron, echó, echan, echa de, en la calle, cambió la cerradura, cambiaron la cerradura, cambiado la cerradura, perdimos la casa, perdí la casa, perdí mi casa, perdí mi cuarto, perdí mi habitación, dejar la casa, dejar el piso, dejar la habitación, corrieron, botó, botaron, sacaron',
    thrown_out:
      '(me|nos) (echó|echaron|ha echado|han echado|echan|echa|sacó|sacaron|botó|botaron|corrió|corrieron) (de casa|de la casa|a la calle|del piso|de mi casa|de la habitación|del apartamento|de su casa|del cuarto), (me|nos) (ha echado|han echado|echó|echaron) (mi|el|la) (marido|casero|padre|madre|dueño|dueña|familia|propietario), (me|nos) (desahuciaron|desalojaron|han desahuciado|han desalojado), (me|nos) dejó en la calle, (me|nos) dejaron en la calle, cambió la cerradura, cambiaron la cerradura, cambiado la cerradura, puesto en la calle, (mi|el) (casero|marido|padre|dueño) (me|nos) (echó|ha echado|echa)',
    years: 'años',
    homeless: 'sin hogar, sin techo, indigente, sin casa, sin vivienda',
    on_street:
      '(soy|estoy|estamos|somos) (sin hogar|indigente*), (estoy|estamos|vivo|vivimos|duermo|dormimos|quedé|quedamos|quedado|quedo) (ahora |durmiendo |viviendo |tirado |tirada |con mis hijos |)en la calle, (vivo|duermo|dormimos|vivimos|durmiendo|viviendo) en (el|mi|nuestro|un) (coche|carro|auto), en la calle con (mis|mi|dos|tres|los|un), durmiendo en la calle, viviendo en la calle',
    shelter:
      'albergue, refugio, casa de acogida, acogida de emergencia, alojamiento de emergencia, centro de acogida, albergue nocturno, refugio para mujeres, alojamiento urgente',
    homeless_others:
      'voluntari*, dirección postal, empadron*, registr*, a los sin techo, para personas sin hogar, ayudar a, por qué, cuántas, cuántos, gente en la calle, donar, permitido, jugar, fiesta, dirección, perro, gato, seguro, aparcar, personas sin hogar',
    hotel:
      'hotel*, hostal, airbnb, camping, invitad*, visita*, turista*, mi madre, mi hermana, vacaciones, amig*, comer, cenar, restaurante*, fiesta, cine, concierto, discoteca, bar, bailar, comprar, médico, farmacia, dentista, reunión, partido, nadar, piscina, tienda*, bus, tren, ver, salir, basura, museo*',
    cant_sleep:
      'no puedo dormir, no duermo, no duerme, ruido*, insomnio, bebé, pesadilla*, dormir bien, vecino*, dormir mejor, no me deja dormir, duerme mal, dolor*',
    allowed:
      'permitido, legal, multa, camping, prohibido, bebé, cochecito, vacaciones, se puede, puedo, niño, perro, gato, siesta',
    pet: 'perro, gato, animal*, mascota*, bus, bici, autobús',
    school:
      'escuela, clase, curso, trabajo, equipo, club, formación, gimnasio, reunión, bus, autobús, tren, aplicación, app, entrevista, prácticas, colegio',
    fire: 'fuego, incendio, llamas, ardiendo, arde, quemando, incendiando, en llamas, incendia*',
    home: 'casa, piso, apartamento, cocina, edificio, habitación, escalera, escaleras, vecino, vecinos, vecina, arriba, abajo, techo, tejado, sótano, garaje, balcón, cortina*, salón, puerta, coche, cuarto, planta, pasillo',
    smoke: 'humo',
    gas_smell:
      'huele a gas, olor a gas, fuga de gas, escape de gas, huelo gas, huelo a gas, oler a gas, gas se escapa, alarma de monóxido',
    explosion: 'explosión, explotó, explotado, bomba, explotando',
    shooting: 'tiroteo, disparos, disparando, están disparando, balacera, tiros',
    intruder:
      'intenta entrar, intentan entrar, intentando entrar, está entrando, quiere entrar en mi, tratando de entrar, trata de entrar, ladrón en, ladrones en, alguien en mi casa, alguien dentro de mi, hay alguien en mi casa, intruso*, forzando la puerta, forzando mi puerta, rompiendo la puerta, golpea mi puerta, golpeando mi puerta, en mi puerta, frente a mi puerta, delante de mi puerta, en la puerta de mi casa, tirar la puerta, tirando la puerta, entraron en mi casa ahora, ha entrado en mi casa, hombre en mi casa, ladrones dentro, patadas a la puerta',
    door: 'puerta, casa, ventana, fuera, calle, escalera, pasillo',
    has: 'tiene, con, lleva, sacó, apunta, saca, agarró, tienen',
    follow_me:
      'me sigue, me siguen, me está siguiendo, me están siguiendo, siguiéndome, me persigue*, persiguiéndome, acosador, me acosa, me acecha, me espera fuera, me espera afuera, corre detrás de mí, viene detrás, me está persiguiendo, me busca para, me buscan para',
    attack_me:
      'me ataca*, me atacó, me atacaron, me están atacando, me asalt*, me están asaltando, me están robando, me agredieron, me agredió, me han atacado, nos atacan, me han agredido, atacado en la calle, atacada en la calle, están pegando, están golpeando, me acaban de atacar, me acaban de robar, me acaban de asaltar',
    stab: 'apuñal*, acuchill*, le dispararon, me dispararon, disparado, puñalada*, navajazo*, herido de bala',
    in_danger:
      'en peligro, corre peligro, mi vida corre, peligro de muerte, no estoy segura en casa, no estoy seguro en casa, no me siento segura en casa, temo por mi vida, miedo por mi vida, llamen a la policía, manden a la policía, policía rápido, policía ya, estoy escondida, estoy escondido, me he escondido, me escondo, escondida en, escondido en, quieren hacerme daño, quiere hacerme daño, necesito a la policía ahora',
    help: 'ayuda, ayúdenme, ayúdame, socorro, auxilio, rápido, urgente, urgencia, emergencia, sos, qué hago, que hago, inmediatamente, por favor, deprisa, ya, ayuden',
    now: 'ahora, ahora mismo, en este momento, acaba de, esta noche, hoy, de repente, hay, mi, está, están, aquí',
    past: 'el año pasado, año pasado, mes pasado, semana pasada, hace años, hace un año, hace dos, hace tres, hace mucho, hace meses, hace un mes, hace semanas, antes, de niña, de niño, cuando era, en mi país, en la guerra, historia, verano pasado, en 2*, hace 2*, hace 1*, hace diez, hace cinco, antiguamente, años después, invierno pasado',
    if: 'en caso, si hay, si alguien, si un, si una, si se, por si, cuando hay, cuando alguien, supong*, si mi, si tengo, cuándo debo, cuándo llamar, cuando llamar, cómo prevenir, como prevenir, cómo evitar, prevención, simulacro, por ejemplo, qué hacer si, que hacer si, si hubiera, si ocurre, si me',
    ordinary: `película, películas, serie, series, netflix, libro, libros, novela, canción, canciones, música, juego, juegos, videojuego*, seguro de, el seguro, seguros, cubre, asegur*, empleo, empleos, vacante*, profesión, carrera, ser bombero, convertirme, curso*, formación, estudi*, tesis, presentación, trabajo escolar, deberes, tarea escolar, estadística*, cuántas personas, porcentaje, tasa, cifras, ley, leyes, definición, significa, significado, traducir, traducción, traduce, palabra, en holandés, en neerlandés,
      diferencia entre, museo, historia, noticia*, artículo, periódico, voluntari*, investigación, política, prevención, conferencia, taller, teatro, podcast, documental, exposición, campaña de, una campaña, la campaña, campañas, subvención, primeros auxilios, certificado, permiso, licencia, impuesto*, chiste, número de emergencia, deporte, boxeo, ajedrez, karate, defensa personal, dibujos animados, qué es, que es, televisión, fundación, organización, donar, examen, trabajar como, trabajar de, solicitar empleo, oferta*, tele`,
    play: 'ajedrez, cartas, fútbol, gimnasio, pelota, balón, juego, juegos, tenis, récord, tambor, boxeo, partido, playstation, fifa, huevos, ping pong, concurso, sello, pegatina*, el sol, foto, código, adhesivo, grapadora, a la puerta, copia',
    body: 'su cabeza, la cabeza, dedo, rodilla, codo, mesa, pared, poste, árbol, suelo, pie, pelota, se golpeó, se dio',
    each_other:
      'entre ellos, entre sí, otros niños, compañeros, compañeras, un compañero de, compañero de clase, su hermano, su hermana, su hermanito, su hermanita, juntos, hermanos, juguetes, otro niño, se pelean, se pegan, en la guardería, uno al otro, se pega con',
    vehicle: 'viento, sol, granizo, crisis, inflación, precios, economía, calor',
    fine: 'desahuci*, desaloj*, multa, juez, juzgado, tribunal, factura, despedir*, despido, cortar, quitar, suspender, abogado, denuncia*, deport*, cerrar, divorci*, lluvia, clima, huelga, alquiler, prestación, ayuda, echarme, echarnos, embargo',
    kitchen:
      'cocina, cocinar, cocinando, comprar, vender, verduras, dedo, afeitar, papel, carne, herramienta*, pelo, vidrio, cebolla, afilar',
    license:
      'permiso, licencia, legal, ley, museo, caza, ejército, soldado, tienda, juguete, comprar, prohibid*, agua',
    alarm:
      'alarma*, detector*, bombero*, extintor*, simulacro, salida, leña, barbacoa, chimenea, vela*, daños, seguro, cigarr*, fuma*, incienso, artificiales, basura, estufa, a fuego, tabaco, espectáculo',
    live_where:
      'aquí, en esta, en este, en el, en la, en mi, con mi, con él, casa, ciudad, pueblo, piso, calle, barrio, sola, solo, holanda, países bajos, azc, en un, en una, de ayudas',
    natural:
      'entierro, enterrar, funeral*, cementerio, herencia, heredar, natural, testamento, batería, móvil, planta*, risa, de ganas, hambre, sed, aburri*, sueño, calor, en mi país, vejez, cáncer, mi tumba, acta de defunción',
    noise:
      'ruido*, vecino*, jefe, holandés, curso, examen, olor, perro, música, calor, alquiler, factura*, moho, internet, deberes',
    harmless: `(me|nos) golpea* (la|las|nuestra|mi) pared*, (me|nos) golpea* (el|nuestro|mi) (techo|suelo|piso), me explota la cabeza, me ahogo en (papeles|cartas|deudas|trabajo), cuanto me toca, matar el tiempo, mato el tiempo, matando el tiempo, muerto de risa, muerta de risa, muerto de hambre, muerta de hambre, muerto de sueño, muerta de sueño, me muero de, me muero por, morirme de risa, morir de risa, batería muerta, sin batería, análisis de sangre, donar sangre, donante de sangre, donación de sangre, grupo sanguíneo, tipo de sangre, prueba de sangre, presión arterial,
      fuegos artificiales, arma de doble, no quiero morir, no me quiero morir, encías, sangrado de encías, golpe de estado, a fuego lento, corazón de la ciudad, de corazón, naturaleza muerta, punto muerto, objetos perdidos, gato perdido, perro perdido, he perdido peso, calle cortada, violín, violeta, fecha límite, me mata de, matando de aburrimiento, se me murió el móvil, se murió el móvil, rebajas, ganga, pasé de curso, humo de tabaco, viola de, jefe me mata, sentencia, bombero voluntario, hormigas, ratones, cucarachas, malas hierbas, mosquitos, flores muertas, árbol muerto, plantas muertas, calle principal`,
  },
  idioms: {
    suicide: `
      (mejor|tranquilos) sin mi
      (no quiero) _ (despertar|vivir)
      (carta de despedida|se despidio|que lo perdonemos|ultimo mensaje) / trabajo
      (pastillas) _ (enfrente|frente a mi)
      (estoy en) _ (puente|techo|azotea|vias)
      (se va a ahorcar|me voy a ahorcar|acabar con todo|compro una soga|sin sentido seguir)
      (se corta) _ (brazos|munecas|venas)
      (quiero|quiere|quisiera|quería|ganas de|prefiero|preferiría|mejor|deseo|gustaría) _ (morir|morirme|morirse|estar muerto|estar muerta|no vivir|desaparecer|no despertar|no existir) / ordinary natural
      (no|ya no) _ (quiero|quiere|puedo|tengo ganas de|deseo|tengo fuerzas para) _ (vivir|seguir viviendo|seguir|estar aquí|existir|más vivir|despertar*) / live_where ordinary
      (pienso|pensando|piensa|pensamientos|ideas) _ (morir|muerte|morirme|matarme|quitarme) / ordinary natural
      vida _ (no tiene sentido|sin sentido|no vale|ya no tiene)
      no _ (sentido|vale la pena) _ (vivir|la vida|seguir viviendo|seguir)
      (cansado|cansada|harto|harta) _ (de vivir|de la vida|de esta vida|de mi vida)
      (no|ya no) _ (puedo|aguanto|soporto) _ (más) _ (vida|vivir|morir|matar*|seguir) / noise ordinary
      mejor _ (sin mí|si yo no|si no estuviera|si muero|si me muero|si desaparezco)
      (carta de despedida|mensaje de despedida) / ordinary
      cómo _ (morir|matarme|suicidarme) _ (dolor|rápido|sufrir) / ordinary
      ojalá _ (no despierte|no despertar|me muera|estuviera muert*|no hubiera nacido)
      no (tengo|veo|hay) (razón|motivo|motivos|razones|ganas) _ (vivir|seguir)
      (dormir|dormirme) _ (no despertar|para siempre|nunca despertar|no despertarme)
      <pills> + (morir|morirme|para siempre|acabar)
    `,
    medical: `
      (se cayo|cayo) + (no se mueve|no respira|no despierta|sangra*)
      (trago) _ (pila|moneda|iman)
      (bebe esta morado|torcio la boca|hincha la garganta|aprieta el pecho|aceite hirviendo|vomitando sangre|tomo cloro)
      <child> + fiebre + (41|42|convulsi*|tiembla|no despierta|flácido|azul|sin fuerzas) / ordinary past if
      (atropell*) / ordinary past if
      (cayó|caído|caída) _ (balcón|ventana|escalera|escaleras|tejado|piso|altura) + (cabeza|sangr*|mueve|inconsciente|ayuda|dolor) / ordinary past if
      embarazada + (sangr*|contracciones|mucho dolor|dolor muy|pierdo) / ordinary past if
      corazón _ (paró|parado|no late|se para)
      (de repente|repentinamente) + (no puede hablar|media cara|paraliz*|no siente|no puede mover|brazo) / ordinary past if
    `,
    missing_child: `
      (no volvio|no llego|no regreso) _ (colegio|escuela|casa)
      (se llevo) _ (nino|nina|hijos|ninos|hijo|hija) + (no lo devuelve|no los devuelve|otro pais|carro|no responde) / vacaciones
      (perdi a mi|ya no esta) + (nina|nino|hijo|hija|parque|jugando)
      (padre|madre|ex|marido) _ (se llevó|se ha llevado|raptó|huyó con|ha escapado con) + <child> / ordinary past thing
      (perdí|perdido|perdimos) a (mi|nuestro|nuestra) (hijo|hija|niño|niña|bebé|pequeño|pequeña) / ordinary past thing
      <child> + (desde ayer|desde esta mañana|desde hace horas|desde anoche) + (no|sin) / ordinary past
    `,
    forced_marriage: `
      (la van a casar|me quieren casar|hasta que acepte|si no me caso|me entregaron a)
      (supieron|honra|honor) + (matar|matan|hermanos)
      no quiero (casarme|casarse) _ (con él|con ese|con este|con un|con mi primo|con alguien|con el hombre|con nadie) / ordinary
      (llevarme|mandarme|enviarme|me llevan|me mandan) + (casar*|boda|matrimonio) / ordinary
      (tengo|con) (13|14|15|16|17) años + (casar*|boda|matrimonio|marido) / ordinary
      (miedo|temo) + (vacaciones|viaje|país) + (casar*|boda|dejarme allí|dejen allí|matrimonio)
      (elegido|encontrado|buscado|eligieron|escogido) _ (marido|hombre|esposo) _ (para mí|no quiero|para mi hermana|no conozco)
    `,
    trafficking: `
      (me obliga|me hacen|me mandan) + (acostarme|robar|clientes|limosna|otros)
      (pasaportes|pasaporte) _ (no nos deja|no me deja|no puedo salir)
      (nos encierran|con mi cuerpo|se queda con mi sueldo)
      (no me paga|no me pagan|sin pagar|sin sueldo|sin salario|no nos pagan|no pagan) & (pasaporte|documentos|irme|encerr*|amenaz*|salir|duermo en el trabajo) & (jefe|jefa|trabajo|trabajar|señora|familia|patrón) / ordinary
      (tengo que|debo|obliga*) _ (dar|entregar|darle) _ (todo mi dinero|todo lo que gano|mi sueldo|mi dinero) / ordinary fine
      (12|13|14|15|16|17|18) horas (al día|diarias|por día) & (pasaporte|documentos|sin sueldo|encerr*|salir|no me pagan|sin pagar)
      (novio|marido|hombre|él) _ (obliga|fuerza|hace|quiere) _ (acostarme con|hombres|clientes|prostitu*|otros)
      me vendieron
    `,
    violence: `
      (agarro del cuello|me ahorco|jala del pelo|con la correa|con un cable)
      (padrastro|tio|profesor|entrenador) + (cama|toca|pavor|manosea)
      (moretones|quemaduras) + (amiga|nino|dice)
      (no me deja salir|abusaron|patada en la|le pega a|me pego)
      (miedo) (de|a) (mi|mis) (marido|esposo|ex|novio|pareja|padre|padres|hermano|hermanos|familia|padrastro|mujer|tío|hijo) / ordinary
      miedo (de|a) (volver|ir|regresar) a (casa|mi casa) / ordinary
      (marido|novio|padre|ex|pareja|esposo|hermano) _ (violento|agresivo|peligroso) / ordinary
      (huir|escapar|huido|escapado|dejar|irme) + (marido|novio|ex|padre|esposo|familia) + (violen*|pega*|golpe*|amenaz*|miedo|matar*) / ordinary
      (oigo|escucho|escuchamos) _ (vecin*|mujer|niño|niña) _ (gritar|gritos|golpes|llorar y|socorro) / ordinary
      (moratones|moretones|ojo morado) + (marido|novio|padre|hija|madre|amiga|esposo|hijo|pareja) / ordinary
      (le pegué|he pegado|pegué) a mi (mujer|esposa|hijo|hija|novia)
      (cinturón|puños|palo) + (marido|padre|novio|pega*|golpea*) / ordinary play
    `,
    danger: `
      (forzando la puerta|huele a gas|quema la cocina|quema el edificio|disparando|cayo al canal|con un hacha)
      (me viene siguiendo|me persigue|me sigue)
      hay (un |)(fuego|incendio) / ordinary past if alarm
      (casa|cocina|edificio|piso|coche|apartamento) _ (ardiendo|arde|en llamas|se quema|se está quemando|se incendia|incendiando) / ordinary past if
      (quiere|va a|van a|quieren|intenta|intentó|amenaza con) _ (matar|matarla|matarlo|matarnos|apuñalar|dispararle|quemar a) / ordinary
      accidente + (herido*|sangre|acaba de|grave|ahora) / ordinary past if
      (puerta|afuera|fuera) + (cuchillo|pistola|arma|amenaza*) / ordinary past kitchen
    `,
    homeless_tonight: `
      (duermo|dormimos) _ (estacion|carro|coche|calle|parada) / pasado past
      (echo|saco|sacaron|echaron) _ (calle|bebe|cuarto)
      (cambio la cerradura|albergue esta lleno|donde duermo hoy|no tenemos donde|no tengo donde)
      (dónde|adónde|donde) _ (dormir|ir|pasar la noche|quedarme|quedarnos|dormimos|duermo) _ (esta noche|hoy|ahora) / ordinary hotel cant_sleep
      (esta noche|hoy) _ (dónde|donde|adónde) _ (dormir|ir|quedarme|dormimos) / ordinary hotel
      (necesito|busco|necesitamos|encontrar|hay) _ (cama|lugar|sitio|techo|alojamiento|albergue|refugio) _ (esta noche|hoy|ahora|para la noche) / ordinary hotel
      (desahuci*|desaloj*|echan|echado|a la calle|en la calle|echaron) + (hoy|mañana|esta noche|ahora|esta mañana) / ordinary past
      (albergue|centro|azc|refugio) _ (lleno|completo|rechazaron|no hay sitio|no hay lugar|no hay plaza) + (dormir|noche|hijos|calle|ir|hoy) / ordinary
      (frío|invierno|lluvia) + (calle|fuera|afuera) + (dormir|duermo|noche|hijos|niños) / ordinary past
      (huí|escapé|me fui|salí) + (dormir|adónde|dónde ir|ningún) + (casa|marido) / ordinary past
    `,
  },
};
