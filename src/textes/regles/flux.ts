/** Phrases : gestion en flux des réservations. */
export const PHRASES_FLUX: Readonly<Record<string, string>> = {
  'flux.donnees-manquantes': 'Donnée(s) manquante(s) : {manques}. Renseignez-les pour calculer.',
  'flux.soustraits-superieurs':
    'Logements soustraits (soustraits) : {soustraits} lus, au plus {misEnLocation} attendus ; il y a plus de logements soustraits que de logements mis en location, vérifiez les deux colonnes.',
  'flux.part-superieure':
    'La part obtenue ({valeur} logements) dépasse le flux ({flux}) ; vérifiez le taux, l’arrondi et la lecture d’AMB-37.',
  'flux.parts-superieures':
    'Les parts, dont celle de l’État comptée avant soustractions (AMB-37), font {parts} logements pour un flux de {flux} ; vérifiez les taux et la lecture d’AMB-37.',
  'flux.assiette-louee':
    'Point ouvert : logements libérés seulement ou mis en location. Lecture retenue : mis en location, premières mises en service comprises.',
  'flux.assiette-liberee':
    'Point ouvert : logements libérés seulement ou mis en location. Lecture retenue : libérés ; le nombre A saisi ne doit pas compter les premières mises en service.',
  'flux.plafond-etat':
    'Taux (taux) : {points} % lu, {plafond} % au plus attendu pour l’État (art. R. 441-5-2 du CCH) ; s’il existe un arrêté de dérogation, mettez l’argument derogation à VRAI.',
  'flux.plafond-agents':
    'Taux (taux) : {points} % lu, {plafond} % au plus attendu pour les agents de l’État (art. R. 441-5-2 du CCH) ; aucune dérogation ne lève ce plafond.',
  'flux.plafond-collectivites':
    'Taux (taux) : {points} % lu, {plafond} % au plus attendu en contrepartie d’une garantie d’emprunt ; s’il existe un apport financier ou de terrain, mettez l’argument derogation à VRAI.',
  'flux.prioritaires':
    'Réservataire (reservataire) : « prioritaires » n’est pas une part propre ; calculez la part de l’État, celle des agents, et retranchez.',
  'flux.cumul-collectivites':
    'Les {plafond} % sont un plafond cumulé de toutes les collectivités sur leur territoire : vérifiez-le avec la table des réservataires.',
  'flux.cumul-defaut':
    'Point ouvert : « globalement » 20 %. Lecture retenue : cumul de toutes les collectivités. Autre lecture : chaque collectivité a son propre plafond.',
  'flux.cumul-autre':
    'Point ouvert : « globalement » 20 %. Lecture retenue : chaque collectivité a son propre plafond. Lecture par défaut : cumul de toutes.',
  'flux.agents-sans-derogation': 'La dérogation ne lève pas les {plafond} % d’agents civils et militaires.',
  'flux.derogation-sans-objet': 'La dérogation est sans effet : ce réservataire n’a pas de plafond propre.',
  'flux.derogation-etat':
    'Taux de {points} % au-dessus des {plafond} % : vérifiez l’arrêté (motif, un an au plus à partir de sa date d’effet).',
  'flux.derogation-collectivites':
    'Taux de {points} % au-dessus des {plafond} % : vérifiez l’apport financier ou de terrain qui le permet.',
  'flux.maximum-depasse': 'Valeur arrondie au-dessus du maximum exact {maximum} ({plafond} % du flux).',
  'flux.categorie-inconnue': 'Catégorie soustraite « {lu} » inconnue : la liste b1 à b6 est fermée.',
  'flux.categorie-manquante': 'Catégorie {id} ({libelle}) : nombre manquant ; écrivez 0 s’il n’y en a pas.',
  'flux.droits-uniques': 'Droits uniques (droits_uniques) : {droitsUniques} lus, au plus {misEnLocation} attendus (les logements mis en location) ; vérifiez les deux nombres.',
  'flux.agents-superieurs': 'Part des agents ({agents}) supérieure à celle de l’État ({etat}) : les agents sont dans l’État.',
  'flux.somme-des-taux': 'Somme des taux : {somme} % lue, 100 % au plus attendu ; les agents sont déjà dans l’État.',
  'flux.derogation-sans-motif': 'Arrêté de dérogation : motif obligatoire.',
  'flux.derogation-trop-longue': 'Arrêté de dérogation : fin au {fin|date}, {limite|date} au plus tard attendu (un an).',
  'flux.etape.assiette': 'Flux C',
  'flux.calcul.assiette': '{misEnLocation} mis en location − {soustraits} soustraits',
  'flux.etape.brut': 'Part non arrondie',
  'flux.calcul.brut': '{points} % × {base}',
  'flux.calcul.brut-total': '{points} % × {base}, avant soustractions (AMB-37)',
}
