/** Phrases : objectif d’une commune dans un contrat de mixité sociale, modalités, durée, incompatibilité, justification. */
export const PHRASES_CMS_COMMUNE: Readonly<Record<string, string>> = {
  'cms.titres-autre-periode':
    'Tableau d’une autre période que {periode}, d’après ses titres : {titres}. Vérifiez la période demandée (periode) ou les nombres.',
  'cms-commune.retenu-manquant':
    'Objectif retenu (objectif_retenu) : 0 ou cellule vide, un nombre de logements attendu ; non testé, renseignez l’objectif du contrat.',
  'cms-commune.constat.entre': 'objectif {retenu}, entre le plancher {plancher} et le légal {legal}',
  'cms-commune.constat.egal': 'objectif {retenu}, égal au légal',
  'cms-commune.constat.au-plancher': 'objectif {retenu}, au plancher ({plancher}) sous le légal {legal} : justification renforcée attendue',
  'cms-commune.constat.au-plancher.alerte':
    'Objectif {retenu} au plancher, qui n’est jamais automatique : justifiez-le par un cumul de difficultés et des marges faibles et décrites.',
  'cms-commune.constat.sous-plancher': 'objectif {retenu}, sous le plancher exact {plancher} ({taux} % de {deficit})',
  'cms-commune.constat.au-dessus': 'objectif {retenu}, au-dessus du légal {legal} dans un contrat abaissant',
  'cms-commune.constat.sous-moitie': 'objectif {retenu}, sous la moitié légale {moitie} (légal non arrondi {brut})',
  'cms-commune.constat.annexe':
    'objectif {retenu}, conforme à la loi (moitié légale {moitie}), sous le chiffre de l’annexe 1 : {annexe} ({taux} % de {deficit})',
  'cms-commune.constat.annexe.alerte':
    'Objectif {retenu} conforme à la loi, sous le chiffre de l’annexe 1 du guide ({taux} % du déficit, soit {annexe}).',
  'cms-commune.constat.sous-annexe':
    'objectif {retenu}, sous le chiffre de l’annexe 1 retenu pour plancher : {annexe} ({taux} % de {deficit}) ; moitié légale {moitie}',
  'cms-commune.constat.majoree': 'objectif {retenu}, au-dessus du légal {legal}, avec l’accord de la commune',
  'cms-commune.constat.majoree-sans-accord': 'objectif {retenu}, au-dessus du légal {legal} sans l’accord de la commune',
  'cms-commune.constat.au-dessus-deficit': 'objectif {retenu}, au-dessus du déficit {deficit}',
  'cms-commune.constat.au-dessus-deficit.alerte':
    'Objectif {retenu} au-dessus du déficit de la commune, {deficit} : admis, aucun texte ne l’interdit ; vérifiez-le.',
  'cms-commune.constat.prolongation': '{rang}e période abaissée consécutive, au-delà de {limite} : dérogation du préfet à produire',
  'cms-commune.constat.duree': '{rang}e période abaissée consécutive, au-delà de {limite}, sans prolongation possible',
  'cms-commune.constat.arrondi': 'objectif {retenu}, légal {legal} ({brut} non arrondi) : question d’arrondi',
  'cms-commune.constat.sans-amenagement-sous': 'objectif {retenu}, sous le légal {legal} dans un contrat sans aménagement',
  'cms-commune.constat.rehausse': 'objectif {retenu}, au-dessus du légal {legal} : rehaussement à l’accord du maire',
  'cms-commune.constat.repris': 'objectif non saisi : un contrat sans aménagement reprend le légal {legal}',
  'cms-commune.constat.entrante-egal': 'objectif {retenu}, égal à l’objectif de la nouvelle entrante ({taux} % de {deficit})',
  'cms-commune.constat.entrante-sous':
    'objectif {retenu}, sous l’objectif {legal} de la nouvelle entrante ({taux} % de {deficit}) : aucun aménagement permis',
  'cms-commune.constat.entrante-au-dessus':
    'objectif {retenu}, au-dessus de l’objectif {legal} de la nouvelle entrante ({taux} % de {deficit}) : aucun rehaussement prévu',
  'cms-commune.constat.entrante-amenagee': 'contrat {modalite} fermé à une nouvelle entrante : sans aménagement seul',
  'cms-commune.majoree-effets':
    'Commune majorée : l’objectif du contrat peut fonder une carence, et un excédent ne se compte qu’au-delà de cet objectif.',
  'cms-commune.etape.marge': 'Marge au-dessus du plancher',
  'cms-commune.calcul.marge': '{retenu} − {brut}',
  'cms-commune.etape.taux-retenu': 'Taux de rattrapage retenu',
  'cms-commune.calcul.taux-retenu': '{retenu} ÷ {deficit}',
  'cms-commune.etape.baisse': 'Baisse par rapport au légal',
  'cms-commune.calcul.baisse': '{legal} − {retenu}',
  'cms-commune.etape.periodes': 'Périodes abaissées consécutives',
  'cms-commune.calcul.periodes': '{abaissees} avant celle-ci, et celle-ci',

  'cms-commune.raison.exemptee': 'commune exemptée : aucun objectif de rattrapage à contractualiser',
  'cms-commune.raison.non-deficitaire': 'commune non déficitaire : aucun contrat de mixité sociale au titre de la loi SRU',
  'cms-commune.raison.entrante-a': 'seul contrat ouvert à une nouvelle entrante, dont l’objectif est déjà progressif',
  'cms-commune.raison.entrante-fermee': 'aucun aménagement pour une nouvelle entrante (art. L. 302-8, VIII du CCH)',
  'cms-commune.raison.a': 'ouvert à toute commune déficitaire : l’objectif légal est repris',
  'cms-commune.raison.b': 'ouvert à une commune déficitaire qui le demande, entre le plancher et l’objectif légal',
  'cms-commune.raison.c': 'ouvert à l’échelle d’un EPCI couvert par un PLH exécutoire, sous conditions',
  'cms-commune.raison.c-sans-plh': 'fermé : l’EPCI n’est pas couvert par un PLH exécutoire ou un document qui en tient lieu',
  'cms-commune.raison.c-plh-inconnu': 'PLH exécutoire de l’EPCI à renseigner (plh_executoire)',
  'cms-commune.carencee':
    'Commune carencée : le préfet doit lui proposer un contrat de mixité sociale (art. L. 302-8-1, I du CCH), sans promesse d’aménagement.',
  'cms-commune.carencee-sans-deficit': 'Commune dite carencée mais {statut} : vérifiez la carence, la cible et l’inventaire.',
  'cms-commune.mutualisation-conditions':
    'Mutualisation : elle demande aussi un EPCI à fiscalité propre, l’accord des communes majorées, l’avis de la commission nationale SRU et aucun contrat abaissant dans l’EPCI.',
  'cms-commune.etape.statut': 'Statut de la commune',
  'cms-commune.calcul.statut': 'situation « {situation} », taux comparé à la cible',

  'cms-commune.tailles':
    'Objectifs (objectifs_legaux, objectifs_retenus) : plages de {legaux} et de {retenus} lues, deux plages de même taille attendues ; désignez les mêmes lignes.',
  'cms-commune.objectif-illisible': 'Objectifs ({nom}), case {rang} : nombre entier positif attendu, « {lu} » lu ; corrigez la cellule.',
  'cms-commune.objectif-manquant': 'Objectifs ({nom}), case {rang} : 0 ou cellule vide ; renseignez l’objectif de la commune.',
  'cms-commune.aucun-objectif': 'Objectifs (objectifs_legaux, objectifs_retenus) : plages vides ; renseignez les objectifs des communes.',
  'cms-commune.rehaussement':
    '{hausses} objectif(s) au-dessus du légal, sans aucune baisse : c’est un rehaussement, à l’accord du maire (art. L. 302-8, VII du CCH), non un aménagement.',
  'cms-commune.modalite-contredite': 'Modalité saisie « {saisie} », contredite par les objectifs : « {deduite} » proposée.',
  'cms-commune.somme-insuffisante':
    'Somme des objectifs retenus : {retenue}, sous la somme légale {legale} ; une mutualisation ne la diminue jamais (art. L. 302-8, X du CCH).',
  'cms-commune.etape.modalite': 'Modalité déduite',
  'cms-commune.calcul.modalite': '{baisses} baisse(s), {hausses} hausse(s), {egaux} objectif(s) légal(aux) repris',

  'cms-commune.periodes-manquantes': 'Périodes abaissées (periodes) : rien d’écrit ; listez-les, ou écrivez « aucune ».',
  'cms-commune.periode-illisible':
    'Périodes abaissées (periodes), case {rang} : période triennale attendue (« 2023-2025 », « 2026-2028 »…), « {lu} » lu ; corrigez la cellule.',
  'cms-commune.dispositif-illisible':
    'Périodes abaissées (periodes), ligne {rang} : dispositif abaissant ou mutualisant attendu, « {lu} » lu ; corrigez la cellule.',
  'cms-commune.periode-double': 'Périodes abaissées (periodes) : {periode} porte deux dispositifs ; gardez celui du contrat.',
  'cms-commune.periode-examinee':
    'Période (periode) : période triennale attendue (« 2023-2025 », « 2029-2031 »…), « {lu} » lu ; corrigez la période.',
  'cms-commune.periode-avant-loi':
    'Période (periode) : {lu} lue, 2023-2025 ou une période suivante attendue ; aucun contrat de ce type n’existait avant la loi 3DS.',
  'cms-commune.dispositif-contredit':
    'Dispositif (dispositif) : « {dispositif} » lu, mais la plage dit « {dit} » pour {periode} ; gardez l’un des deux.',
  'cms-commune.limite-depassee':
    '{compte} périodes consécutives en {periode}, au-delà de la limite de {limite} d’un contrat {dispositif}.',
  'cms-commune.suite-melee':
    'Suite de {suite} périodes abaissées, contrats abaissants et mutualisants mêlés : au-delà de la limite de {limite} d’un contrat {dispositif} si on les compte ensemble.',
  'cms-commune.avant-loi': 'Périodes d’avant la loi 3DS non comptées : {periodes}.',
  'cms-commune.avant-loi-comptees': 'Périodes d’avant la loi 3DS comptées, selon la lecture choisie : {periodes}.',
  'cms-commune.prolongation.accordee': 'Prolongation admise : condition remplie et décision du préfet, sur demande motivée de la commune.',
  'cms-commune.prolongation.possible': 'Prolongation possible : demande motivée de la commune et décision du préfet à obtenir.',
  'cms-commune.prolongation.sans-motif':
    'Prolongation accordée sans motif recevable : ni petite commune, ni inconstructibilité entre les deux bornes ; vérifiez la décision.',
  'cms-commune.prolongation.accordee-a-verifier':
    'Prolongation accordée, motif à vérifier : renseignez la population et le taux d’inconstructibilité.',
  'cms-commune.prolongation.impossible': 'Prolongation impossible : ni petite commune, ni inconstructibilité entre les deux bornes.',
  'cms-commune.prolongation.a-instruire': 'Prolongation à instruire : renseignez {manques}.',
  'cms-commune.prolongation.exclue': 'Aucune prolongation d’une mutualisation ; la commune peut encore être majorée.',
  'cms-commune.etape.triees': 'Périodes abaissées, dans l’ordre',
  'cms-commune.calcul.triees': '{nombre} période(s) distincte(s)',
  'cms-commune.etape.compteur': 'Compteur en {periode}',
  'cms-commune.calcul.suite': 'suite consécutive de contrats {dispositif}s, période examinée comprise',
  'cms-commune.calcul.cumul': 'toutes les périodes abaissées jusqu’à celle-ci, comprise ; limite d’un contrat {dispositif}',
  'cms-commune.etape.libre': 'Première période libre ensuite',
  'cms-commune.calcul.libre': 'limite non atteinte',
  'cms-commune.calcul.libre-apres': 'après une période sans abaissement',

  'cms-commune.aucun-contrat': 'Contrats (contrats) : tableau sans contrat ; listez les contrats de l’EPCI, un par ligne.',
  'cms-commune.contrat-sans-epci': 'Contrats (contrats), ligne {ligne} : EPCI attendu, cellule vide ; contrat à rattacher à son EPCI.',
  'cms-commune.contrat-sans-periode':
    'Contrats (contrats), ligne {ligne} : période attendue, cellule vide ; écrivez « 2023-2025 » ou celle du contrat.',
  'cms-commune.contrat-sans-type':
    'Contrats (contrats), ligne {ligne} : type A, B ou C attendu, cellule vide ; écrivez celui du contrat.',
  'cms-commune.contrat-periode':
    'Contrats (contrats), ligne {ligne} : période triennale attendue (« 2023-2025 »), « {lu} » lu ; corrigez la cellule.',
  'cms-commune.contrat-type':
    'Contrats (contrats), ligne {ligne} : type A, B ou C attendu (sans aménagement, abaissant, mutualisant), « {lu} » lu ; corrigez la cellule.',
  'cms-commune.conflit':
    '{epci}, {periode} : contrats abaissant et mutualisant incompatibles dans un même EPCI, bloquant pour tous : {contrats}.',
  'cms-commune.etape.epci': '{epci}, {periode}',
  'cms-commune.calcul.epci': '{a} sans aménagement, {b} abaissant(s), {c} mutualisant(s)',

  'cms-commune.fiche-incomplete': 'Fiche de justification : donnée(s) manquante(s) : {manques}. Renseignez-les, 0 s’il n’y en a pas.',
  'cms-commune.manque.difficultes': '{difficultes} difficulté(s) cochée(s), {cumul} au moins pour un cumul',
  'cms-commune.manque.marges-faibles': 'marges restantes non dites faibles',
  'cms-commune.manque.marges-decrites': 'marges restantes à décrire',
  'cms-commune.manque.engagements': 'aucun engagement en contrepartie',
  'cms-commune.plancher-au-dessus':
    'Plancher (plancher) : {plancher} lu, au plus l’objectif légal (objectif_legal) attendu, {legal} ; vérifiez les deux nombres.',
  'cms-commune.niveau-sous-plancher': 'Objectif retenu {retenu} sous le plancher {plancher} : non conforme, quelle que soit la justification.',
  'cms-commune.niveau-au-dessus': 'Objectif retenu {retenu} au-dessus du légal {legal} : ce n’est pas un abaissement.',
  'cms-commune.niveau-refuse':
    'Objectif retenu {retenu} : aucun abaissement ne se défend sans difficulté objectivable ; reprenez l’objectif légal ou reportez la demande.',
  'cms-commune.niveau-module': 'Objectif retenu {retenu} au plancher ({plancher}), que cette fiche ne justifie pas : modulez au-dessus.',
  'cms-commune.etape.niveau': 'Niveau défendable',
  'cms-commune.calcul.niveau': '{difficultes} difficulté(s), marges {faibles} et {decrites}, {engagements} engagement(s)',
}
