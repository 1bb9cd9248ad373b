/** Phrases : minimum hors QPV, entonnoir, contrôle et suivi des conventions. */
export const PHRASES_FLUX_CONVENTIONS: Readonly<Record<string, string>> = {
  'flux-conventions.flux-total':
    'Flux (flux_total) : {total} lu, {horsQpv} hors QPV et {qpv} en QPV ne le font pas ; corrigez l’un des trois.',
  'flux-conventions.prefet-superieur':
    'Part du préfet ({nom}) : {prefet} lus, au plus {flux} attendus, le flux où elle se prend ; vérifiez les deux nombres.',
  'flux-conventions.hors-qpv-non-tenu':
    'Part du préfet hors QPV de {part|pourcent}, 30 % au moins attendus sauf clause contraire : {minimum|logements} au minimum, il en manque {manque}.',
  'flux-conventions.hors-qpv-arrondi':
    'Part du préfet hors QPV de {part|pourcent}, sous 30 % : tenue à l’arrondi près, {minimum|logements} étant le plus grand entier que permettent les 30 % du flux.',
  'flux-conventions.seule-lecture-2':
    'Seule la lecture « part du flux du préfet » est tenue : le verdict dépend d’AMB-38, les deux lectures sont montrées.',
  'flux-conventions.etape.hors-qpv-flux': 'Part du flux hors QPV',
  'flux-conventions.etape.hors-qpv-prefet': 'Part du flux du préfet',
  'flux-conventions.calcul.part': '{n} / {d}',

  'flux-conventions.non-uniforme':
    '{commune} : {prefet} logement{prefet|s} du préfet, {attendu} attendus au taux de la convention ; écart de {ecart}, moins d’un logement attendu sauf clause contraire.',
  'flux-conventions.commune-incoherente':
    '{commune} : {prefet} logement{prefet|s} du préfet et {qpv} en QPV pour un flux de {flux} ; aucun des deux ne le dépasse.',
  'flux-conventions.commune-incomplete': '{commune} : flux, part du préfet ou taux manquant, commune non jugée ; renseignez-les.',
  'flux-conventions.part-concentree':
    'Aucun logement du préfet dans {nulles} commune{nulles|s}, plus de 30 % du flux dans {hautes} : sa part s’applique de la même façon partout, sauf clause contraire.',
  'flux-conventions.etape.uniformite': 'Communes conformes',
  'flux-conventions.calcul.uniformite': 'écart à {points} % du flux inférieur à un logement',

  'flux-conventions.sans-bail-etat': 'Attribution {nom} comptée sans bail signé : le contingent de l’État ne décompte que les attributions suivies de baux.',
  'flux-conventions.sans-bail-autre':
    'Attribution {nom} comptée sans bail signé : vérifiez que la convention du réservataire compte ainsi.',
  'flux-conventions.attribution-en-double': 'Attribution {nom} déjà en ligne {premiere} : elle ne se décompte qu’une fois ; gardez une ligne.',
  'flux-conventions.bail-anterieur':
    'Attribution {nom} : bail du {bail|date} antérieur à l’attribution du {attribution|date} ; laquelle des deux dates est juste ?',

  'flux-conventions.decompte-incomplet': 'Décompte incomplet, étape(s) manquante(s) : {etapes} ; renseignez les quatre étapes.',
  'flux-conventions.etape-absente': 'Décompte incomplet : étape « {etape} » absente, les quatre étapes sont dues chaque année.',
  'flux-conventions.regles-non-encadrees': 'Règles de refus et de réinjection non encadrées : le décompte à la commission n’est pas acceptable.',
  'flux-conventions.clause-absente': 'Clause de revoyure absente : le décompte à la commission n’est pas acceptable.',
  'flux-conventions.regles-non-dites': 'Règles de refus et de réinjection non dites (regles_encadrees).',
  'flux-conventions.clause-non-dite': 'Clause de revoyure non dite (clause_revoyure).',
  'flux-conventions.entonnoir-croissant': 'Entonnoir croissant : {suivant} {apres} après {n} {avant} ; vérifiez les deux nombres.',
  'flux-conventions.baux-nuls': 'Baux signés : 0 ou cellule vide ; si l’étape n’est pas comptée, le décompte est incomplet.',
  'flux-conventions.etape.chute-candidats': 'Chute des propositions de candidats aux baux',
  'flux-conventions.etape.chute-proposes': 'Chute des logements proposés aux baux',
  'flux-conventions.calcul.chute': '1 − {baux} / {depart}',

  'flux-conventions.stock-libere':
    'Stock libéré (stock_libere) : {stockLibere} lus, au plus {stock} attendus, le stock réservé ; vérifiez les deux nombres.',
  'flux-conventions.sanction-faculte':
    'L’ajout est une faculté du préfet, jamais automatique : signalez d’abord le cas au ministère (DHUP).',
  'flux-conventions.sanction-finie': 'Convention conforme conclue le {conforme|date} : plus rien ne s’ajoute à compter de ce jour.',
  'flux-conventions.sanction-a-venir': 'L’ajout n’est possible qu’à compter du {debut|date}, lendemain de l’échéance.',
  'flux-conventions.etape.flux-augmente': 'Flux du préfet augmenté',
  'flux-conventions.calcul.flux-augmente': '{fluxPrefet} + {ajout}',
  'flux-conventions.ajout-maintenu': '{nom} : {ajout} logement{ajout|s} encore ajouté{ajout|s} après la convention conforme du {conforme|date} ; retirez-les.',
  'flux-conventions.ajout-premature': '{nom} : {ajout} logement{ajout|s} ajouté{ajout|s} avant le {debut|date}, premier jour possible ; retirez-les.',
  'flux-conventions.ajout-excessif': '{nom} : {ajout} logement{ajout|s} ajouté{ajout|s}, {maximum} au plus possibles ; vérifiez le stock libéré ou la lecture d’AMB-46.',
  'flux-conventions.ajout-en-depassement': '{nom} : l’ajout de {ajout} logement{ajout|s} n’est pas un dépassement des 30 % ; comptez-le à part.',
  'flux-conventions.sanction-non-signalee': '{nom} : ajout de {ajout} logement{ajout|s} sans signalement préalable au ministère (DHUP).',

  'flux-conventions.reception-anterieure':
    '{nom} : mise en demeure reçue le {reception|date}, envoyée le {envoi|date} ; la réception ne précède pas l’envoi, corrigez l’une des dates.',
  'flux-conventions.reception-inconnue': '{nom} : date d’où partent les deux mois non dite, la résiliation possible ne se date pas.',
  'flux-conventions.resiliation-sans-depart': '{nom} : convention résiliée sans date d’où partent les deux mois ; renseignez-la.',
  'flux-conventions.resiliation-prematuree': '{nom} : résiliée le {resiliation|date}, possible à compter du {possible|date} seulement.',
  'flux-conventions.resiliation-malgre-suite': '{nom} : résiliée alors que la mise en demeure a été suivie d’effet.',
  'flux-conventions.resiliation-non-signalee': '{nom} : résiliation ou arrêté sans signalement préalable au ministère (DHUP).',
  'flux-conventions.arrete-anterieur':
    '{nom} : arrêté du {arrete|date} antérieur à la résiliation du {resiliation|date} ; laquelle des deux dates est juste ?',
  'flux-conventions.arrete-absent': '{nom} : convention résiliée sans arrêté du préfet qui règle les réservations de l’État.',

  'flux-conventions.total-absent': '{nom} : total des logements à 0 ou vide, le taux de conversion ne se calcule pas.',
  'flux-conventions.geres-superieurs': '{nom} : {geres} logements gérés en flux pour {total} au total ; vérifiez les deux nombres.',
  'flux-conventions.totaux-differents': '{nom} : {total} logements selon RPLS, {totalBailleur} selon le bailleur ; l’un des deux est à corriger.',

  'flux-conventions.presentation-autre-annee': '{nom} : bilan présenté le {presentation|date}, l’année {annee} attendue ; laquelle est juste ?',
  'flux-conventions.conseil-souhaite': '{nom} : bilan pas encore examiné ; la présentation au conseil est souhaitée, non obligatoire.',
  'flux-conventions.commission-sans-date': '{nom} : bilan annuel des attributions sans date de présentation ; il se présente à chaque commission.',
  'flux-conventions.commission-a-venir': '{nom} : bilan à présenter en {annee}.',

  'flux-conventions.actualisation-incomplete': '{nom} : réservations ou parc manquant, le taux ne s’actualise pas.',
  'flux-conventions.actualisation-impossible':
    '{nom} : {reservations} logements réservés pour un parc de {parc} après les mouvements ; un parc non nul et des droits entre 0 et ce parc attendus.',
  'flux-conventions.taux-inchange': '{nom} : taux laissé à {taux} % alors que le parc passe de {avant} à {apres} (plus de {pourcent} %).',

  'flux-conventions.reservataires-non-dits': '{nom} : réservataires non dits, ou un nombre d’un côté et des noms de l’autre ; écrivez les deux de même.',
  'flux-conventions.mise-en-service-absente': '{nom} : date de mise en service non dite, la concertation ne se juge pas.',
  'flux-conventions.sans-concertation': '{nom} : mis en service le {date|date} sans concertation des réservataires.',
  'flux-conventions.consultes-nommes': '{nom} : mis en service le {date|date}, réservataire(s) non consulté(s) : {noms}.',
  'flux-conventions.consultes-en-nombre': '{nom} : mis en service le {date|date}, {nombre} réservataire{nombre|s} non consulté{nombre|s}.',
  'flux-conventions.repartition-absente': '{nom} : mis en service le {date|date}, répartition convenue non dite.',

  'flux-conventions.total-reserve': 'Total réservé déclaré {reserve}, somme des lignes du bailleur {total} : une ligne ou un réservataire manque, ou le total est faux.',
  'flux-conventions.reservataire-vide': 'Réservataire non dit : nommez-le.',
  'flux-conventions.nombre-absent': '{nom} : nombre de logements réservés absent, les totaux restent incomplets.',
  'flux-conventions.typologie-a-classer': 'Typologie « {lu} » à classer : T1, T2, T3, T4, ou T5 et plus attendue.',
  'flux-conventions.reserves-superieurs': '{total} logement{total|s} réservé{total|s} pour un parc de {parc} ; vérifiez les deux nombres.',
  'flux-conventions.reserves-en-double':
    '{nom} : même localisation et même typologie qu’à la ligne {premiere} ; ces logements sont-ils comptés deux fois ?',
  'flux-conventions.etat-non-transmis': '{nom} : état préalable non transmis ; tous les réservataires le reçoivent.',
  'flux-conventions.etat-tardif': '{nom} : état préalable transmis le {transmis|date}, après l’échéance de conformité du {echeance|date}.',

  'flux-conventions.type-de-cadre': 'Type de document « {lu} » : « document cadre » (1) ou « document unique » (2) attendu.',
  'flux-conventions.signataire-exclu': '{nom} : périmètre plus large qu’un EPCI, signataire du document cadre seulement, jamais du document unique valant convention.',
  'flux-conventions.perimetre-inconnu': '{nom} : périmètre inconnu, le document cadre seul lui est ouvert ; dites l’EPCI où tient son périmètre.',
  'flux-conventions.perimetre-trop-large': '{nom} : périmètre « {perimetre} », un seul EPCI attendu pour un document unique valant convention.',
  'flux-conventions.epci-differents': '{nom} : son EPCI n’est pas celui du premier signataire ; un document unique tient dans un seul EPCI.',
  'flux-conventions.epci-a-associer': 'EPCI doté d’une convention intercommunale d’attribution et non associé : associez-le, même s’il n’est pas réservataire.',

  'flux-conventions.cle-incomplete': 'Colonne « {titre} » vide : une convention se désigne par réservataire, bailleur et département ; renseignez-la.',
  'flux-conventions.cle-en-double': '{nom} : déjà en ligne {premiere} pour le même département. Un réservataire n’a qu’une convention par bailleur et par département : gardez une seule des deux lignes.',
  'flux-conventions.deux-departements': '{nom} : « {lu} » lu, un seul département attendu par convention ; faites une convention par département.',
  'flux-conventions.avancement-inconnu':
    '{nom} : avancement « {lu} » ; à faire, état préalable transmis, en négociation, signée ou transmise attendu.',
  'flux-conventions.signature-a-verifier': '{nom} : convention dite « {avancement} » sans date de signature au jour du contrôle, à vérifier.',
  'flux-conventions.signature-ancienne':
    '{nom} : signée le {signature|date}, avant le 24 novembre 2018 : c’est la convention à mettre en conformité, écrivez cette date dans « convention historique signée le ».',
  'flux-conventions.ancienne-a-verifier':
    '{nom} : date de la convention historique non dite, à vérifier ; signée avant le 24 novembre 2018, elle devait être conforme au {echeance|date}.',
  'flux-conventions.signee-en-retard': '{nom} : convention conforme signée {retard} jour{retard|s} après l’échéance du {echeance|date}.',
  'flux-conventions.non-conforme':
    '{nom} : convention ancienne non mise en conformité, {retard} jour{retard|s} après l’échéance du {echeance|date}.',
  'flux-conventions.echelle-inconnue': '{nom} : échelle « {lu} » ; département, EPCI, commune ou portion de commune attendu.',
  'flux-conventions.echelle-programme': '{nom} : échelle « {lu} » refusée, une convention ne permet jamais d’identifier un programme.',
  'flux-conventions.programme-nomme': '{nom} : programme « {lu} » nommé, une convention ne permet jamais d’identifier un programme.',
  'flux-conventions.motif-absent': '{nom} : échelle infra-départementale sans motif, elle se justifie par une nécessité.',
  'flux-conventions.avis-absent': '{nom} : à compléter, avis du préfet sur l’échelle infra-départementale non consigné.',
  'flux-conventions.duree-nulle': '{nom} : durée à 0 ou vide, la fin ne se calcule pas ; écrivez un nombre de mois.',
  'flux-conventions.duree-demesuree': '{nom} : durée de {duree} mois, {maximum} au plus attendus ; vérifiez l’unité.',
  'flux-conventions.convention-echue': '{nom} : convention échue le {fin|date}, sans tacite reconduction.',
  'flux-conventions.duree-conseillee': '{nom} : durée de {duree} mois, {conseillee} conseillés pour une convention de l’État.',
  'flux-conventions.sans-actualisation': '{nom} : convention de l’État sans modalités d’actualisation annuelle.',
  'flux-conventions.sans-modalites': '{nom} : modalités de la concertation à la première mise en service absentes de la convention.',
  'flux-conventions.sans-resiliation': '{nom} : convention de l’État sans conditions de résiliation.',
  'flux-conventions.non-transmise': '{nom} : convention signée depuis {attente} jours, non transmise au {destinataire} ; elle l’est sans délai.',
  'flux-conventions.transmission-anterieure':
    '{nom} : transmise au {destinataire} le {transmission|date}, avant sa signature du {signature|date} ; laquelle des deux dates est juste ?',
  'flux-conventions.transmission-tardive':
    '{nom} : transmise au {destinataire} {delai} jours après la signature ; sans délai attendu, alerte à {alerte} jours.',
}
