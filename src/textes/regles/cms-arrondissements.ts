const LIGNE = 'Tableau (arrondissements), ligne {ligne} : '

/** Phrases : arrondissements de Paris, Lyon et Marseille, échéance du contrat. */
export const PHRASES_CMS_ARRONDISSEMENTS: Readonly<Record<string, string>> = {
  'cms-arrondissements.absents':
    'Tableau (arrondissements) vide : donnez une ligne de titres, puis une ligne par arrondissement (arrondissement, résidences principales, logements sociaux, objectif).',
  'cms-arrondissements.sans-residences':
    'Tableau (arrondissements) : résidences principales manquantes sur toutes les lignes ; renseignez-les pour calculer.',
  'cms-arrondissements.ligne-total': `${LIGNE}« {nom} » lu, un arrondissement attendu ; retirez la ligne de total, elle serait comptée deux fois.`,
  'cms-arrondissements.ligne-logements': `${LIGNE}{logements} logements sociaux lus, au plus {residences} attendus (les résidences principales) ; vérifiez les deux colonnes.`,
  'cms-arrondissements.ligne-incomplete': `${LIGNE}donnée(s) manquante(s) : {manques} ; renseignez-les pour calculer.`,
  'cms-arrondissements.nom-double':
    'Tableau (arrondissements) : plusieurs lignes pour « {nom} » (lignes {lignes}) ; gardez-en une.',
  'cms-arrondissements.objectif-nul':
    'Objectif communal (objectif_communal) : 0 ou cellule vide ; sans objectif, il n’y a rien à répartir.',
  'cms-arrondissements.exclus': 'Sans résidences principales, donc exclu(s) du test et du taux d’ensemble : {noms}. Renseignez l’inventaire.',
  'cms-arrondissements.total':
    'La somme des objectifs ({somme}) n’est pas l’objectif communal ({objectif}), écart {ecart|signe} : seul l’objectif communal est opposable.',
  'cms-arrondissements.sans-objectif':
    'Aucun objectif aux arrondissements prioritaires ({noms}) : une part de la production doit leur aller (art. L. 302-8-1, I du CCH).',
  'cms-arrondissements.sous-le-poids':
    'Les arrondissements prioritaires reçoivent {part} % des objectifs pour {poids} % des résidences principales.',
  'cms-arrondissements.indicatif':
    'Objectifs indicatifs : par arrondissement, ils n’ont pas valeur réglementaire et n’engagent pas la procédure de carence.',
  'cms-arrondissements.etape.somme': 'Somme des objectifs',
  'cms-arrondissements.calcul.somme': 'comparée à l’objectif communal de {objectif}',
  'cms-arrondissements.etape.prioritaires': 'Arrondissements prioritaires',
  'cms-arrondissements.calcul.prioritaires': 'moins de {seuil} % de logements sociaux, strictement, comparé sur des entiers',
  'cms-arrondissements.etape.part': 'Part des objectifs aux prioritaires',
  'cms-arrondissements.etape.poids-residences': 'Poids des prioritaires en résidences principales',
  'cms-arrondissements.etape.poids-logements': 'Poids des prioritaires en logements sociaux',
  'cms-arrondissements.calcul.part': '{n} ÷ {total}',

  'cms-echeance.fin-absente': 'Date de fin (date_fin) à inscrire : le contrat est valable jusqu’à une date.',
  'cms-echeance.fin-absente-effet':
    'Date de fin (date_fin) à inscrire ; {annees} ans après la date d’effet du {effet|date} : {terme|date}, dernier jour compris.',
  'cms-echeance.fin-avant-effet':
    'Date de fin (date_fin) : {fin|date} lu, avant la date d’effet (date_effet) du {effet|date} ; vérifiez les deux dates.',
  'cms-echeance.hors-periode':
    'Date de fin (date_fin) : {fin|date} lu, contrat hors des périodes connues ({connues}) ; vérifiez la date de fin ou donnez la date d’effet.',
  'cms-echeance.trop-long':
    'Contrat de plus de {annees} ans, du {effet|date} au {fin|date} : la loi le conclut pour {annees} ans renouvelables, soit jusqu’au {terme|date}.',
  'cms-echeance.trop-court':
    'Contrat de moins de {annees} ans, du {effet|date} au {fin|date}, sans finir avec la période triennale : la loi le conclut pour {annees} ans, soit jusqu’au {terme|date}.',
  'cms-echeance.limite-avant-effet':
    'La date limite de réunion ({limite|date}) précède la date d’effet ({effet|date}) : le contrat est trop court pour la tenir.',
  'cms-echeance.etape.limite': 'Date limite de réunion du comité de pilotage',
  'cms-echeance.calcul.limite': 'terme du {fin|date} moins {mois} mois',
  'cms-echeance.etape.duree': 'Durée du contrat, en mois révolus',
  'cms-echeance.calcul.duree': 'du {effet|date} au {fin|date} compris',
  'cms-echeance.etape.terme': 'Terme du contrat',
  'cms-echeance.calcul.terme': 'fin de la période triennale : un contrat conclu en cours de période peut durer moins longtemps',
}
