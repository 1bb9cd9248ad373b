/** Phrases : taux, écart, régime, situation, période et inventaire d'une commune SRU. */
export const PHRASES_SRU_CLASSEMENT: Readonly<Record<string, string>> = {
  'classement.taux-nul': 'Taux de rattrapage (taux) : 0 ou cellule vide, un taux au-dessus de 0 attendu ; renseignez le taux du contrat ou de la notification.',
  'classement.taux-abaisse':
    'Taux de {taux} %, hors des taux légaux ({legaux} %) : possible dans un contrat abaissant (entre le plancher de {plancher} % et le taux légal de {legal} %), ou dans une mutualisation (au moins la moitié du taux légal de {mutualisables} %) si le total de l’EPCI est tenu ; vérifiez le contrat.',
  'classement.taux-sous-planchers':
    'Taux de {taux} %, hors des taux légaux ({legaux} %) et sous tout plancher abaissant ({planchers} %) : possible seulement dans une mutualisation (au moins la moitié du taux légal de {mutualisables} %) si le total de l’EPCI est tenu ; vérifiez le contrat.',
  'classement.taux-entre-planchers':
    'Taux de {taux} %, hors des taux légaux ({legaux} %) et de tout abaissement (planchers de {planchers} %) : possible dans une mutualisation (au moins la moitié du taux légal de {mutualisables} %) si le total de l’EPCI est tenu ; vérifiez le contrat.',
  'classement.taux-hors-tout':
    'Taux de {taux} %, hors des taux légaux ({legaux} %), sous tout plancher abaissant ({planchers} %) et sous la moitié de tout taux légal du VII : ni un abaissement ni une mutualisation ne le permettent ; vérifiez le taux et l’acte qui le fixe.',
  'classement.taux-rehausse':
    'Un taux au-dessus de {minimum} % peut aussi venir d’un objectif rehaussé par le préfet avec l’accord du maire (art. L. 302-8, VII du CCH) ; vérifiez la notification.',
  'classement.etape.nature': 'Nature du taux',
  'classement.calcul.nature-vii': 'taux légal du VII',
  'classement.calcul.nature-viii': 'taux d’une nouvelle entrante (VIII)',
  'classement.calcul.nature-viii-ou-ix':
    'taux d’une nouvelle entrante (VIII), ou plancher d’un contrat abaissant au régime de {regime} % (IX) : le contrat ou la notification dit lequel',
  'classement.calcul.nature-hors-loi': 'taux déclaré, hors des taux légaux du VII et du VIII',
  'classement.etape.repere': 'Cible de {cible} %',
  'classement.calcul.repere': '100 × {logements} comparé à {cible} × {residences}',
  'classement.etape.statut': 'Statut de la commune',
  'classement.calcul.statut': 'déficitaire si l’écart à la cible de {cible} % est positif',
  'classement.etape.proximite': 'Proximité d’une borne',
  'classement.calcul.proximite': 'à moins de 0,05 point de la borne de {borne} points : vérifiez l’inventaire',
  'classement.etape.manquants-bruts': 'Logements manquants non arrondis',
  'classement.calcul.manquants-bruts': '{cible} % × {residences} − {logements}',
  'classement.calcul.cible-atteinte': 'cible de {cible} % atteinte',
  'classement.calcul.exemptee': 'commune exemptée : aucun objectif sur la période',
  'classement.calcul.viii': 'nouvelle entrante : le VIII prime, quel que soit le rang',
  'classement.annee-manquante': 'Année (annee) : donnée manquante ; écrivez une année, par exemple 2024.',
  'classement.annee-nulle':
    'Année (annee) : 0 ou cellule vide, hors référentiel ; une année de {premiere} à {derniere} est attendue, écrivez-la.',
  'classement.annee-hors-referentiel':
    'Année (annee) : {lu} lu, hors référentiel ; une année de {premiere} à {derniere} est attendue, sur quatre chiffres et non une date.',
  'classement.periode-non-calculee':
    'Période {periode} : Mixité n’en calcule pas les objectifs (périodes calculées : {connues}) ; ne lui appliquez pas leurs taux.',
  'classement.periode-deduite':
    'Période antérieure à celles que le guide nomme : elle se déduit d’un découpage de trois ans en trois ans depuis {origine}.',
  'classement.etape.periode': 'Période triennale',
  'classement.calcul.periode': '{rang} période de {duree} ans depuis le 1er janvier {origine}',
  'classement.etape.bornes': 'Début et fin',
  'classement.calcul.bornes': 'du 1er janvier de la première année au 31 décembre de la dernière',
  'classement.etape.bilan': 'Année du bilan',
  'classement.calcul.bilan': 'l’année qui suit la période',
  'classement.entree-manquante': 'Date d’entrée (date_entree) : donnée manquante ; renseignez la date d’entrée de la commune dans le dispositif SRU.',
  'classement.entree-apres-periode':
    'Date d’entrée (date_entree) : {lu|date} lu, après la fin de la période {periode} ; une date au plus tard le {fin|date} est attendue, vérifiez la date ou la période.',
  'classement.rang-ancien':
    'Rang compté depuis une entrée au {entree|date}, avant les périodes que la loi 3DS régit (depuis le {debut|date}) ; vérifiez que l’État retient ce rang.',
  'classement.etape.entree': 'Entrée dans le dispositif',
  'classement.calcul.entree-ancienne': 'avant la première période triennale',
  'classement.calcul.entree-en-cours': 'au cours de la période {periode}',
  'classement.calcul.entree-premier-jour': 'au premier jour de la période {periode} : elle compte comme période complète',
  'classement.etape.rang': 'Rang de la période',
  'classement.calcul.rang-entamee': 'période entamée : celle de l’entrée, sans rang',
  'classement.calcul.rang': '{ecoulees} période(s) après celle de l’entrée',
  'classement.calcul.taux-vii': 'droit commun : taux du VII selon l’écart à la cible',
  'classement.etape.passage-vii': 'Passage au droit commun (VII)',
  'classement.calcul.passage-vii': 'première période de rang 3, à droit constant',
  'classement.inventaire-nul': 'Année d’inventaire (annee_inventaire) : 0 ou cellule vide, une année attendue ; précisez l’inventaire.',
  'classement.inventaire-illisible':
    'Année d’inventaire (annee_inventaire) : {lu} lu, une année sur quatre chiffres attendue ; écrivez l’année seule, non une date.',
  'classement.inventaire-incomplet':
    'Donnée(s) manquante(s) : {manques}. Précisez l’inventaire (son année) et le statut du contrat, brouillon ou signé.',
  'classement.inventaire-par-analogie':
    'Inventaire au 01/01/{exigee} retenu pour {periode} par analogie avec la période précédente : aucun texte lu ne le fixe ; vérifiez-le.',
  'classement.inventaire-de-travail':
    'Inventaire {annee} : base de travail d’un brouillon ; reprenez les déficits de l’inventaire au 01/01/{exigee} avant toute signature.',
  'classement.inventaire-de-l-entree':
    'Entrée en cours de période : le déficit est celui constaté à l’entrée ; vérifiez que l’inventaire {annee} est bien celui de l’entrée.',
  'classement.inventaire-hors-entree':
    'Inventaire {annee} : une commune entrée au cours de la période {periode} se lit à l’inventaire de son entrée, de {exigee} à {derniere} ; recalculez le déficit.',
  'classement.inventaire-autre':
    'Inventaire {annee} : les objectifs {periode} se calculent sur l’inventaire au 01/01/{exigee} ; reprenez le déficit et l’objectif.',
  'classement.etape.inventaire-attendu': 'Inventaire attendu',
  'classement.calcul.inventaire': 'au 1er janvier {exigee} ; {travail} seulement comme base de travail d’un brouillon',
  'classement.calcul.inventaire-entree': 'inventaire de l’entrée dans le dispositif : une autre année que {exigee} est admise, jusqu’à {derniere}',
  'classement.etape.inventaire-lu': 'Inventaire lu',
  'classement.calcul.inventaire-lu': 'contrat au statut {statut}',
  'classement.etape.verdict': 'Base d’inventaire',
  'classement.calcul.verdict': 'année lue comparée à l’année attendue',
}
