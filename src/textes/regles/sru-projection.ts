const LIGNE = 'Tableau (inventaires), ligne {ligne} : '

/** Phrases : offre nouvelle, projection du taux, courbe des logements manquants. */
export const PHRASES_SRU_PROJECTION: Readonly<Record<string, string>> = {
  'sru-projection.parc-sans-accroissement':
    'Part sans objet : le parc de résidences principales n’augmente pas (accroissement_rp : {residences} lu, 0 ou cellule vide compris).',
  'sru-projection.sous-le-repere':
    'Part du logement social de {part} % dans l’offre nouvelle, sous le repère de {repere} %.',
  'sru-projection.part-financee-sans-terme':
    'Part des logements financés non calculée : {manque} non fourni (0 ou cellule vide) ; renseignez les deux nombres.',
  'sru-projection.finances-superieurs':
    '{finances} logements sociaux financés pour {autorises} logements autorisés : vérifiez que les deux nombres portent sur la même période.',
  'sru-projection.etape.part': 'Part du logement social dans l’offre nouvelle',
  'sru-projection.calcul.part': '{logements} ÷ {residences} (variations nettes : ventes et démolitions déduites)',
  'sru-projection.etape.financee': 'Part des logements sociaux financés dans les logements autorisés',
  'sru-projection.calcul.financee': '{finances} ÷ {autorises}',
  'sru-projection.etape.variation': 'Variation du déficit',
  'sru-projection.calcul.variation': '{cible} % × {residences} − {logements|terme}, en logements',
  'sru-projection.etape.sens': 'Sens du déficit',
  'sru-projection.calcul.sens': 'part comparée à la cible de {cible} %, sur des entiers',
  'sru-projection.etape.repere': 'Repère de l’offre nouvelle',
  'sru-projection.calcul.repere-cible': 'cible de la commune',
  'sru-projection.calcul.repere-saisi': 'seuil saisi',

  'sru-projection.accroissement-negatif':
    'Accroissement annuel (accroissement_annuel) : {accroissement} lu, un nombre positif ou nul attendu ; une projection ne prolonge pas une baisse du parc, vérifiez les deux inventaires.',
  'sru-projection.annee-de-depart':
    'Année de départ (annee_depart) : « {lu} » lu, une année d’inventaire de {min} à {max} attendue ; écrivez l’année seule, sur quatre chiffres.',
  'sru-projection.annees': 'Années (annees) : {lu} lu, un nombre entier de 1 à {max} attendu ; réduisez la durée de la projection ou renseignez-la.',
  'sru-projection.horizon': 'Horizon (horizon) : {lu} lu, un nombre entier de 1 à {max} attendu ; rapprochez l’horizon.',
  'sru-projection.informatif': 'Prolongement linéaire des tendances saisies, à titre informatif : ce n’est ni un objectif ni une prévision.',
  'sru-projection.accroissement-nul':
    'Accroissement annuel (accroissement_annuel) de 0, ou cellule vide : le parc est projeté sans changement.',
  'sru-projection.part-nulle': 'Part sociale (part_sociale) de 0, ou cellule vide : aucun logement social n’est ajouté.',
  'sru-projection.part-superieure-a-cent':
    'Part sociale (part_sociale) de {part} % : plus de logements sociaux que de résidences nouvelles, est-ce voulu (parc existant conventionné ou racheté) ?',
  'sru-projection.logements-depassent':
    'Année {annee} : la projection compte plus de logements sociaux que de résidences principales ; cette tendance ne peut pas durer jusque-là.',
  'sru-projection.cible-supposee': 'La cible est supposée inchangée : elle est fixée par période triennale, vérifiez-la pour les suivantes.',
  'sru-projection.apres-les-periodes':
    'Aucun paramètre n’est connu après {derniere} : vérifiez la cible des années suivantes.',
  'sru-projection.etape.tendance': 'Taux de départ et tendance prolongée',
  'sru-projection.calcul.tendance':
    '{logements} ÷ {residences} ; accroissement annuel de {accroissement}, en résidences, dont {part} % de logements sociaux',
  'sru-projection.etape.manquants': 'Logements manquants non arrondis, année {annee} (taux de {taux} %)',
  'sru-projection.calcul.manquants': '{cible} % × {residences} − {logements}, 0 au moins',

  'sru-projection.apres-l-horizon': 'Au même rythme, la cible serait atteinte en {rang|ans}, au-delà de l’horizon de {horizon|ans}.',
  'sru-projection.apres-l-horizon-civil':
    'Au même rythme, la cible serait atteinte en {annee} ({rang|ans}), au-delà de l’horizon de {horizon|ans}.',
  'sru-projection.etape.atteinte': 'Année d’atteinte de la cible',
  'sru-projection.calcul.deja': '{logements} ÷ {residences} atteint déjà {cible} %',
  'sru-projection.calcul.jamais': 'part sociale de {part} % : elle ne dépasse pas la cible de {cible} %',
  'sru-projection.calcul.jamais-stable': 'le parc n’augmente pas, et la cible de {cible} % n’est pas atteinte',
  'sru-projection.calcul.rang':
    '({cible} % × {residences} − {logements}) ÷ ({accroissement} × ({part} % − {cible} %)), à l’entier supérieur : {rang|ans}',
  'sru-projection.etape.controle': 'Taux de l’année d’atteinte',
  'sru-projection.calcul.controle': '{avant} % un an plus tôt, pour une cible de {cible} %',

  'sru-projection.inventaires-absents':
    'Tableau (inventaires) vide : donnez une ligne de titres, puis une ligne par année (année, résidences principales, logements sociaux, taux cible).',
  'sru-projection.ligne-annee': `${LIGNE}année « {lu} » lue, de {min} à {max} attendue ; écrivez l’année seule, sur quatre chiffres.`,
  'sru-projection.ligne-residences-nulles': `${LIGNE}résidences principales à 0 ou cellule vide, au moins 1 attendu ; renseignez l’inventaire.`,
  'sru-projection.ligne-logements': `${LIGNE}{logements} logements sociaux lus, au plus {residences} attendus (les résidences principales) ; vérifiez les deux colonnes.`,
  'sru-projection.ligne-cible': `${LIGNE}taux cible de {lu} % lu, 20 % ou 25 % attendu (art. L. 302-5 du CCH) ; vérifiez la cible de cette année.`,
  'sru-projection.ligne-notifies': `${LIGNE}{notifies} logements manquants notifiés lus, au plus {residences} attendus (les résidences principales) ; vérifiez la colonne.`,
  'sru-projection.ligne-notifie-sans-deficit': `${LIGNE}{notifies} logements manquants notifiés lus alors que {logements} logements sur {residences} résidences atteignent la cible de {cible} % ; vérifiez la cible et l’année d’inventaire.`,
  'sru-projection.ligne-incomplete': `${LIGNE}donnée(s) manquante(s) : {manques} ; renseignez-les ou retirez la ligne.`,
  'sru-projection.annee-double': 'Tableau (inventaires) : plusieurs lignes pour {annee} (lignes {lignes}) ; choisissez celle à garder.',
  'sru-projection.serie-interrompue': 'Série interrompue : année(s) manquante(s) {annees} ; la variation qui suit porte sur plusieurs années.',
  'sru-projection.notifie-different':
    '{annee} : le déficit notifié ({notifies}) prime ; le calcul donne {calcule} (écart {ecart|signe}).',
  'sru-projection.note.avant': 'avant {annee}, début de la courbe demandée par le guide',
  'sru-projection.note.cible-relevee': 'cible relevée de {avant} % à {apres} %',
  'sru-projection.note.cible-abaissee': 'cible abaissée de {avant} % à {apres} %',
  'sru-projection.note.interruption': 'année(s) manquante(s) : {annees}',
  'sru-projection.note.saut': 'saut de plus de {seuil} %',
  'sru-projection.etape.annee': 'Logements manquants au 1er janvier {annee}',
  'sru-projection.etape.moyenne': 'Variation moyenne par an',
  'sru-projection.calcul.moyenne': '({fin} − {debut}) ÷ {ans}',
}
