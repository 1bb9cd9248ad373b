/** Phrases : rattrapage SRU et planchers des contrats de mixité sociale. */
export const PHRASES_SRU: Readonly<Record<string, string>> = {
  'sru.residences-nulles':
    'Résidences principales (residences_principales) : 0 ou cellule vide, au moins 1 attendu ; renseignez l’inventaire.',
  'sru.logements-superieurs':
    'Logements sociaux (logements_sociaux) : {logements} lus, au plus {residences} attendus (les résidences principales) ; vérifiez les deux colonnes.',
  'sru.cible-nulle': 'Taux cible (taux_cible) : 0 ou cellule vide, 20 % ou 25 % attendu ; renseignez la cible de la commune.',
  'sru.cible-hors-liste':
    'Taux cible (taux_cible) : {lu} % lu, 20 % ou 25 % attendu (art. L. 302-5 du CCH) ; vérifiez la cible de la commune pour la période.',
  'sru.notifies-superieurs':
    'Logements manquants notifiés (manquants_notifies) : {notifies} lus, au plus {residences} attendus (les résidences principales) ; vérifiez la cible et l’année d’inventaire.',
  'sru.notifie-sans-deficit':
    'Logements manquants notifiés (manquants_notifies) : {notifies} lus alors que {logements} logements sur {residences} résidences atteignent la cible de {cible} % ; vérifiez la cible et l’année d’inventaire.',
  'sru.donnees-manquantes': 'Donnée(s) manquante(s) : {manques}. Renseignez-les pour calculer.{notifie}',
  'sru.rang-manquant':
    'Situation (situation) : rang de la nouvelle entrante manquant ; écrivez « nouvelle entrante rang 1 », « nouvelle entrante rang 2 » ou « entrée en cours de période ».',
  'sru.exemptee': 'Commune exemptée : elle n’a pas d’objectif de rattrapage.',
  'sru.cible-atteinte':
    '{logements} logements sociaux sur {residences} résidences principales atteignent la cible de {cible} % : la commune n’a pas d’objectif.',
  'sru.cible-atteinte-publiee':
    'Arrondi à deux décimales, le taux de {logements} logements sociaux sur {residences} résidences principales atteint la cible de {cible} % : la commune n’a pas d’objectif, selon la lecture choisie.',
  'sru.periode-a-verifier': 'À vérifier : les paramètres de la période {periode} ne sont pas confirmés par un texte.',
  'sru.notifie-different':
    'Le déficit notifié ({notifies}) prime ; le calcul donne {calcule} (écart {ecart|signe}).',
  'sru.proche-borne':
    'Écart de {ecart}, à moins de 0,05 point de la borne de {borne} points : régime {tauxA} % → {objectifA|logements} ; régime {tauxB} % → {objectifB|logements} (non arrondis). Vérifiez l’inventaire.',
  'sru.etape.taux': 'Taux de logement social',
  'sru.calcul.taux': '{logements} ÷ {residences}',
  'sru.etape.ecart': 'Écart à la cible',
  'sru.calcul.ecart': '{cible} % − {taux} %, comparé sur des entiers',
  'sru.etape.ecart-publie': 'Écart sur le taux publié',
  'sru.calcul.ecart-publie': '{cible} % − {taux} %, taux arrondi à deux décimales',
  'sru.etape.deficit': 'Logements manquants calculés',
  'sru.calcul.deficit': '{ouvrante}{cible} % × {residences}{fermante} − {logements}',
  'sru.etape.notifie': 'Logements manquants retenus',
  'sru.calcul.notifie': 'déficit notifié par l’État : {notifies}',
  'sru.etape.regime': 'Taux de rattrapage',
  'sru.calcul.regime-100': 'écart inférieur à {basse} points',
  'sru.calcul.regime-100-pleins': 'écart de {basse} points au plus',
  'sru.calcul.regime-50': 'écart de {basse} points ({entree}) à {haute} points ({sortie})',
  'sru.calcul.regime-33': 'écart supérieur à {haute} points',
  'sru.calcul.regime-33-exclus': 'écart de {haute} points au moins',
  'sru.etape.regime-viii': 'Taux de rattrapage d’une nouvelle entrante',
  'sru.calcul.regime-viii': '{situation}',
  'sru.etape.brut': 'Objectif non arrondi',
  'sru.calcul.brut': '{taux} % × {deficit}',
  'sru.etape.arrondi': 'Arrondi : {mode}',
  'sru.calcul.arrondi': 'supérieur {superieur} · proche {proche} · inférieur {inferieur}',
  'cms.entrante': 'Une nouvelle entrante n’a droit ni à l’abaissement ni à la mutualisation (art. L. 302-8, VIII du CCH).',
  'cms.sous-plancher': 'Valeur arrondie sous le plancher exact {brut} : un objectif retenu se contrôle contre ce plancher exact.',
  'cms.sous-annexe-1':
    'La moitié de l’objectif légal suffit selon la loi, mais cette valeur est sous le chiffre de l’annexe 1 du guide ({taux} % du déficit, soit {annexe}).',
  'cms.etape.plancher-abaissant': 'Plancher abaissant non arrondi',
  'cms.etape.plancher-mutualisant': 'Plancher mutualisant non arrondi',
  'cms.calcul.moitie': 'moitié de {legal}, objectif légal non arrondi',
}
