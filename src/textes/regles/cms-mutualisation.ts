const X2 = '(art. L. 302-8, X, al. 2 du CCH)'
const X1 = '(art. L. 302-8, X, al. 1 du CCH)'
const X3 = '(art. L. 302-8, X, al. 3 du CCH)'
const X4 = '(art. L. 302-8, X, al. 4 du CCH)'

/** Lecture du tableau des communes, et objectif légal de chacune. */
const TABLEAU: Readonly<Record<string, string>> = {
  'mutualisation.sans-commune': 'Tableau (communes) : aucune commune lue ; remettez une ligne de titres et une ligne par commune.',
  'mutualisation.sans-nom': 'Tableau (communes), ligne {ligne} : nom de commune attendu, cellule vide lue ; nommez la commune ou videz la ligne.',
  'mutualisation.deux-totaux': 'Tableau (communes) : plusieurs lignes « Total » lues (lignes {lignes}) ; gardez-en une.',
  'mutualisation.situation-inconnue':
    'Commune {commune} (ligne {ligne}) : situation « {lu} » lue, « droit commun », « nouvelle entrante », « exemptée » ou « non déficitaire » attendu ; corrigez la cellule.',
  'mutualisation.commune-double': 'Commune {commune} : {fois} lignes lues, une seule attendue ; supprimez les lignes en double.',
  'mutualisation.manquants-contradictoires':
    'Commune {commune} : {manquants} manquants et {notifies} manquants notifiés lus, un seul nombre attendu ; gardez le nombre notifié.',
  'mutualisation.logements-superieurs':
    'Commune {commune} : {logements} logements sociaux lus, au plus {residences} attendus (les résidences principales) ; vérifiez les deux colonnes.',
  'mutualisation.cible-hors-liste':
    'Commune {commune} : taux cible de {lu} % lu, 20 % ou 25 % attendu (art. L. 302-5 du CCH) ; vérifiez la cible de la commune pour la période.',
  'mutualisation.notifies-superieurs':
    'Commune {commune} : {notifies} logements manquants lus, au plus {residences} attendus (les résidences principales) ; vérifiez la cible et l’année d’inventaire.',
  'mutualisation.sans-deficit':
    'Commune {commune} : {declare} lus comme manquants ou objectif, alors que {logements} logements sur {residences} résidences atteignent la cible de {cible} % ; vérifiez la cible et l’année d’inventaire.',
  'mutualisation.sans-objectif':
    'Commune {commune} : objectif légal inconnu (0 ou vide) ; renseignez « objectif légal », ou « manquants » et « taux », ou « résidences principales », « logements sociaux » et « taux cible ».',
  'mutualisation.annexe-inconnue':
    'Commune {commune} : « manquants » et « taux » inconnus ; la lecture d’AMB-06 à 17 % du déficit les demande.',
  'mutualisation.retenu-manquant':
    'Commune {commune} : « objectif retenu » non renseigné (0 ou vide) ; renseignez-le, ou le taux après mutualisation et les manquants.',
  'mutualisation.deficit-manquant':
    'Commune {commune} : « manquants » non renseigné ; la lecture d’AMB-19 qui refuse un objectif supérieur au déficit le demande.',
  'mutualisation.sans-deficitaire': 'Aucune commune déficitaire de droit commun dans le tableau : il n’y a rien à répartir.',
  'mutualisation.colonnes-non-lues': 'Colonnes du tableau non lues : {colonnes}. Vérifiez leur titre si elles devaient compter.',
  'mutualisation.une-seule-commune':
    'Commune {commune} seule dans la répartition : un contrat mutualisant sur une seule commune n’a rien à répartir (art. L. 302-8, X du CCH).',
  'mutualisation.hors-entrante':
    'Commune {commune} : nouvelle entrante, hors répartition ; elle garde son objectif propre (art. L. 302-8, VIII du CCH).',
  'mutualisation.hors-exemptee': 'Commune {commune} : exemptée, hors répartition.',
  'mutualisation.hors-non-deficitaire': 'Commune {commune} : non déficitaire, hors répartition.',
  'mutualisation.retenu-sans-effet': 'Commune {commune} : objectif retenu de {retenu} sans effet, car elle est hors répartition.',
  'mutualisation.deficit-different':
    'Commune {commune} : le déficit déclaré ({declare}) prime ; le calcul donne {calcule} (écart {ecart|signe}).',
  'mutualisation.taux-different':
    'Commune {commune} : le taux déclaré ({declare} %) prime ; l’écart à la cible donne {calcule} % (écart {ecart|signe} points).',
  'mutualisation.legal-different':
    'Commune {commune} : l’objectif légal déclaré ({declare}) prime ; le calcul donne {calcule} (écart {ecart|signe}).',
  'mutualisation.taux-hors-loi':
    'Commune {commune} : taux de rattrapage de {taux} % hors des valeurs du VII ({admis} %) ; il est employé tel quel, vérifiez-le.',
  'mutualisation.proche-borne':
    'Commune {commune} : écart de {ecart} points, à moins de 0,05 point de la borne de {borne} points : régime {tauxA} % → {objectifA} logements ; régime {tauxB} % → {objectifB} logements (non arrondis). Vérifiez l’inventaire.',
}

/** Contrôle d'une répartition. */
const CONTROLE: Readonly<Record<string, string>> = {
  'mutualisation.sous-moitie':
    `Commune {commune} : objectif {retenu} sous la moitié de l’objectif légal ({moitie}) ; {plancher} au moins ${X2}.`,
  'mutualisation.sous-annexe':
    'Commune {commune} : objectif {retenu} sous les {taux} % du déficit de l’annexe 1 du guide ({annexe}), lecture retenue d’AMB-06.',
  'mutualisation.entre-moitie-et-annexe':
    'Commune {commune} : objectif {retenu} conforme à la loi, sous le chiffre de l’annexe 1 du guide ({taux} % du déficit, soit {annexe}).',
  'mutualisation.duree':
    `Commune {commune} : objectif {retenu} sous l’objectif légal ({legal}) alors que {periodes} périodes consécutives sont déjà abaissées, {duree} au plus ${X1}.`,
  'mutualisation.accord-absent':
    `Commune {commune} : objectif {retenu} au-dessus de l’objectif légal ({legal}) sans accord de la commune ${X4}.`,
  'mutualisation.accord-sans-date': 'Commune {commune} : accord coché sans date ; date de délibération ?',
  'mutualisation.date-sans-accord': 'Commune {commune} : date d’accord renseignée, accord non coché ; l’accord compte comme absent.',
  'mutualisation.deficit-inconnu':
    'Commune {commune} : objectif majoré ({retenu}) non comparé au déficit, inconnu ; renseignez « manquants ».',
  'mutualisation.deficit-depasse': 'Commune {commune} : objectif {retenu} supérieur à son déficit ({deficit}), à vérifier.',
  'mutualisation.deficit-refuse':
    'Commune {commune} : objectif {retenu} supérieur à son déficit ({deficit}), refusé selon la lecture retenue d’AMB-19.',
  'mutualisation.retenu-deduit':
    'Commune {commune} : objectif retenu déduit du taux après mutualisation, {taux} % × {deficit} = {produit}, soit {retenu}.',
  'mutualisation.taux-retenu-different':
    'Commune {commune} : taux après mutualisation de {taux} %, soit {produit}, pour un objectif retenu de {retenu} ; l’objectif fait foi, corrigez l’un des deux.',
  'mutualisation.somme-courte': `Somme : {apres} retenus pour {avant} exigés, il en manque {manque} ${X3}.`,
  'mutualisation.total-manquants':
    'Ligne « Total » du tableau : {lu} logements manquants lus, {somme} en faisant la somme des communes de la répartition ; reprenez la somme.',
  'mutualisation.total-avant':
    'Ligne « Total » du tableau : objectifs avant mutualisation de {lu}, somme calculée {somme} (hors communes hors répartition) ; reprenez la somme.',
  'mutualisation.total-apres':
    'Ligne « Total » du tableau : objectifs après mutualisation de {lu}, somme calculée {somme} (hors communes hors répartition) ; reprenez la somme.',
  'mutualisation.total-taux':
    'Ligne « Total » du tableau : taux {quand} mutualisation de {lu} % lu, {taux} % attendu ({objectifs} ÷ {manquants}) ; ce n’est pas une moyenne de taux.',
  'mutualisation.effets-d-une-majoration':
    'Objectif majoré ({communes}) : il s’impose à la commune et peut fonder une carence, et un excédent ne se compte qu’au-delà de lui.',
  'mutualisation.etape.commune': 'Commune {commune}',
  'mutualisation.calcul.commune':
    'objectif légal {base}{avant} ; {part} % de {brut}, plancher {plancher} ; retenu {apres}{taux}',
  'mutualisation.calcul.hors': 'ni abaissée ni majorée, hors des sommes',
  'mutualisation.etape.somme': 'Somme à l’échelle de l’EPCI',
  'mutualisation.calcul.somme': '{apres} après, {avant} exigés',
  'mutualisation.etape.taux-du-total': 'Taux du total après mutualisation',
  'mutualisation.calcul.taux-du-total': '{apres} ÷ {manquants} manquants (avant : {avant} ÷ {manquants} = {taux})',
}

/** Proposition d'une répartition. */
const REPARTITION: Readonly<Record<string, string>> = {
  'repartition.impose-sous-moitie':
    `Commune {commune} : objectif imposé {impose} sous la moitié de l’objectif légal, {moitie} (moitié exacte : {exacte}) ${X2} ; relevez-le.`,
  'repartition.impose-sous-annexe':
    'Commune {commune} : objectif imposé {impose} sous les {taux} % du déficit de l’annexe 1 du guide, {annexe} (lecture retenue d’AMB-06) ; relevez-le.',
  'repartition.impose-duree':
    `Commune {commune} : objectif imposé {impose} sous l’objectif légal, {legal}, alors que {periodes} périodes consécutives sont déjà abaissées, {duree} au plus ${X1} ; relevez-le.`,
  'repartition.impose-sur-deficit':
    'Commune {commune} : objectif imposé {impose} supérieur à son déficit, {deficit} (lecture retenue d’AMB-19) ; abaissez-le.',
  'repartition.impose-sous-minimum': 'Commune {commune} : objectif imposé {impose} sous le minimum voulu, {minimum} ; corrigez l’un des deux.',
  'repartition.impose-sur-maximum':
    'Commune {commune} : objectif imposé {impose} au-dessus du maximum voulu, {maximum} ; corrigez l’un des deux.',
  'repartition.maximum-sous-minimum': 'Commune {commune} : maximum voulu {maximum} sous le minimum voulu, {minimum} ; corrigez l’un des deux.',
  'repartition.maximum-sous-plancher': `Commune {commune} : maximum voulu {maximum} sous son plancher, {plancher} ${X2} ; relevez-le.`,
  'repartition.maximum-duree':
    `Commune {commune} : maximum voulu {maximum} sous l’objectif légal, {legal}, que {periodes} périodes consécutives déjà abaissées interdisent d’abaisser ${X1} ; relevez-le.`,
  'repartition.minimum-sur-deficit':
    'Commune {commune} : minimum voulu {minimum} supérieur à son déficit, {deficit} (lecture retenue d’AMB-19) ; abaissez-le.',
  'repartition.somme':
    `Somme : les communes libres ({libres}) peuvent porter au plus {possible}, il en manque {manque} pour atteindre {exige} avec les {imposes} imposés ${X3} ; relevez un maximum ou un objectif imposé.`,
  'repartition.somme-imposee':
    `Somme : tous les objectifs sont imposés, {imposes} en tout, il en manque {manque} pour atteindre {exige} ${X3} ; relevez ou libérez un objectif.`,
  'repartition.surplus':
    'Somme proposée de {propose} pour {avant} exigés : {surplus} de plus, que les planchers et les choix imposés empêchent de rendre ou que l’arrondi laisse.',
  'repartition.etape.critere': 'Critère',
  'repartition.calcul.critere':
    'chaque commune libre part de son objectif légal, ramené dans ses bornes ; ce qui manque va au moins de communes possible (les plus grandes marges, puis les plus grands objectifs légaux), d’abord dans la limite de leur déficit, au prorata des marges et aux plus forts restes ; ce qui dépasse se rend au prorata des marges au-dessus des planchers',
  'repartition.etape.imposes': 'Reste à porter par les communes libres',
  'repartition.calcul.imposes': 'total exigé moins {imposes} imposés, pour {libres} commune(s) libre(s)',
  'repartition.calcul.commune':
    'objectif légal {base}{legal} ; {part} % de {brut}, plancher {plancher} ; {origine} {objectif} (écart {ecart|signe})',
}

/** Conditions d'entrée. */
const CONDITIONS: Readonly<Record<string, string>> = {
  'mutualisable.rien-de-renseigne':
    'Conditions : aucune donnée lue ; renseignez au moins « EPCI à fiscalité propre », « PLH exécutoire », « Contrat abaissant dans l’EPCI » ou une date.',
  'mutualisable.avis-avant-saisine':
    'Date de l’avis (date_avis_cnsru) : {avis|date} lue, au plus tôt le jour de la saisine ({saisine|date}) attendue ; vérifiez les deux dates.',
  'mutualisable.bloquantes': 'Contrat mutualisant impossible en l’état : condition(s) {numeros} manquante(s).',
  'mutualisable.condition.epci': '1. EPCI à fiscalité propre couvert par un PLH exécutoire',
  'mutualisable.condition.deficitaires': '2. Périmètre : toutes les communes déficitaires de l’EPCI',
  'mutualisable.condition.prelevees': '2. Périmètre : toutes les communes de l’EPCI soumises au prélèvement',
  'mutualisable.condition.signatures': '3. Signatures de toutes les communes et accord exprès des majorées',
  'mutualisable.condition.accords': '3. Accord des communes majorées',
  'mutualisable.condition.sans-abaissant': '4. Aucun contrat abaissant dans l’EPCI',
  'mutualisable.condition.avis': '5. Avis de la commission nationale SRU',
  'mutualisable.condition.entrantes': '6. Nouvelles entrantes hors répartition',
  'mutualisable.ept': 'un établissement public territorial n’est pas un EPCI à fiscalité propre',
  'mutualisable.ept-par-analogie': 'établissement public territorial admis par analogie ; PLH exécutoire le {plh|date}',
  'mutualisable.sans-fiscalite-propre': 'l’EPCI n’est pas à fiscalité propre',
  'mutualisable.fiscalite-inconnue': 'fiscalité propre de l’EPCI non renseignée',
  'mutualisable.sans-plh': 'ni PLH exécutoire, ni document exécutoire en tenant lieu',
  'mutualisable.plh-apres-signature': 'PLH exécutoire le {plh|date}, après la signature du {signature|date}',
  'mutualisable.plh-a-prouver': 'PLH exécutoire à prouver : renseignez la date d’exécution',
  'mutualisable.plh-executoire': 'PLH exécutoire le {plh|date}',
  'mutualisable.perimetre-inconnu': 'périmètre non renseigné',
  'mutualisable.perimetre-oui': 'toutes sont au tableau',
  'mutualisable.perimetre-non': 'il manque au moins une commune au tableau',
  'mutualisable.signature-manquante': 'au moins une commune n’a pas signé',
  'mutualisable.accord-manquant': 'au moins une commune majorée n’a pas donné son accord',
  'mutualisable.signatures-inconnues': 'signatures non renseignées',
  'mutualisable.accords-inconnus': 'accords des communes majorées non renseignés',
  'mutualisable.accords-donnes': 'accords des communes majorées donnés',
  'mutualisable.signatures-et-accords': 'toutes ont signé, et les majorées ont donné leur accord exprès',
  'mutualisable.abaissant-inconnu': 'contrats abaissants de l’EPCI non renseignés',
  'mutualisable.abaissant-oui': 'aucun contrat abaissant dans l’EPCI',
  'mutualisable.abaissant-non': 'un contrat abaissant existe dans l’EPCI : abaissement et mutualisation ne se combinent pas',
  'mutualisable.signe-sans-avis': 'contrat signé le {signature|date} sans avis de la commission nationale SRU',
  'mutualisable.ni-saisine-ni-avis': 'commission nationale SRU non saisie',
  'mutualisable.avis-attendu': 'commission saisie le {saisine|date}, avis attendu',
  'mutualisable.signe-avant-avis': 'contrat signé le {signature|date}, avant l’avis du {avis|date}',
  'mutualisable.saisine-a-prouver': 'avis du {avis|date}, date de saisine à prouver',
  'mutualisable.avis-rendu': 'avis simple du {avis|date} (son sens ne lie pas), à citer au préambule du contrat',
  'mutualisable.entrantes-inconnu': 'nouvelles entrantes non renseignées',
  'mutualisable.entrantes-oui': 'aucune nouvelle entrante dans la répartition',
  'mutualisable.entrantes-non': 'une nouvelle entrante est dans la répartition : retirez-la, elle garde son objectif propre',
}

export const PHRASES_CMS_MUTUALISATION: Readonly<Record<string, string>> = { ...TABLEAU, ...CONTROLE, ...REPARTITION, ...CONDITIONS }
