/** Phrases : atelier. */
export const PHRASES_ATELIER: Readonly<Record<string, string>> = {
  'atelier.titre': 'Mixité',
  'atelier.sous-titre': 'Atelier',
  'atelier.titre-de-page': '{etat}{nom} : atelier Mixité',
  'atelier.sans-document': 'Aucun classeur ouvert',
  'atelier.ouvrir': 'Ouvrir un classeur…',
  'atelier.enregistrer': 'Enregistrer…',
  'atelier.aide': 'Aide',
  'atelier.modifie': 'Modifications non enregistrées',
  'atelier.a-jour': 'Aucune modification à enregistrer',
  'atelier.ouverture': 'Ouverture de « {nom} »…',
  'atelier.ouverture-etape': 'Ouverture de « {nom} » : {etape}…',
  'atelier.etape-lecture': 'lecture du fichier',
  'atelier.etape-feuilles': 'feuille {numero} sur {total}',
  'atelier.etape-grille': 'affichage',
  'atelier.enregistrement': 'Enregistrement de « {nom} »…',
  'atelier.enregistre': '« {nom} » est enregistré. Les parties que vous n’avez pas touchées sont identiques à celles du fichier ouvert.',
  'atelier.fermer': 'Fermer',
  'atelier.annuler': 'Annuler',
  'atelier.zone-grille': 'Feuilles du classeur',
  'atelier.zone-messages': 'Messages',
  'atelier.barre-formule-erreur': 'La saisie de {cellule} reste en texte. {motif} Corrigez la formule dans la cellule, puis validez.',
  'atelier.erreur-cellule': '{cellule} affiche {erreur} : {phrase}',
  'atelier.volet': 'Volet Mixité',
  'atelier.masquer-volet': 'Masquer le volet',
  'atelier.montrer-volet': 'Afficher le volet',
  'atelier.largeur-volet': 'Largeur du volet',
  'atelier.deposer': 'Déposez le classeur ici pour l’ouvrir',
  'atelier.plusieurs-fichiers': '{nombre} fichiers déposés, un seul attendu : déposez le classeur à ouvrir, seul.',
  'atelier.refus': '« {nom} » n’est pas ouvert. {phrase}',
  'atelier.refus-extension':
    'Ce n’est pas un classeur .xlsx ou .xlsm. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le au format .xlsx, puis ouvrez ce nouveau fichier.',
  'atelier.refus-taille': 'Ce fichier pèse {taille} Mo ; l’atelier en accepte {limite} au plus. Utilisez la commande « mixite » pour ce classeur.',
  'atelier.refus-cellules':
    'Ce classeur contient plus de {limite} cellules remplies ; la grille ne les montrerait pas toutes. Utilisez la commande « mixite » pour ce classeur.',
  'atelier.panne-ouverture': 'Le fichier n’a pas pu être lu : {detail}',
  'atelier.panne-enregistrement': '« {nom} » n’est pas enregistré. {phrase} Vos modifications restent dans la grille.',
  'atelier.exemple-absent': 'Le classeur d’exemple manque dans cette installation. Ouvrez un classeur avec « Ouvrir un classeur… ».',
  'atelier.non-montre': 'Ce que la grille ne montre pas, et que l’enregistrement conserve :',
  'atelier.lourd':
    '{nombre} formules dans ce classeur. Au-delà de {limite}, le recalcul de la grille peut prendre plusieurs secondes après chaque saisie.',
  'atelier.non-recalculees':
    'Formules que la grille ne sait pas calculer, dont l’ancienne valeur est gardée dans le fichier : {cellules}. À recalculer dans Excel.',
  'atelier.commande-refusee':
    'L’atelier n’enregistre que les valeurs, les formules et les feuilles ajoutées. Faites cette opération (mise en forme, lignes, colonnes, ' +
    'nom ou ordre des feuilles) dans Excel.',
  'atelier.quitter-titre': 'Modifications non enregistrées',
  'atelier.quitter-texte': 'Le classeur « {nom} » a des modifications non enregistrées. Les abandonner et ouvrir « {autre} » ?',
  'atelier.abandonner': 'Abandonner et ouvrir',
  'atelier.enregistrer-et-ouvrir': 'Enregistrer, puis ouvrir',
  'atelier.reprise-titre': 'Un travail non enregistré a été retrouvé',
  'atelier.reprise-texte':
    'Copie de secours de « {nom} », faite le {jour} à {heure} dans ce navigateur : {nombre} cellule(s) modifiée(s). Que voulez-vous faire ?',
  'atelier.reprendre': 'Reprendre ce travail',
  'atelier.repartir': 'Repartir du fichier et effacer la copie',
  'atelier.plus-tard': 'Décider plus tard',
  'atelier.reprise-impossible': 'La copie de secours n’a pas pu être reprise. {phrase}',
  'atelier.copie-effacee': 'La copie de secours est effacée de ce navigateur.',
  'atelier.copie-echouee':
    'La copie de secours n’a pas pu être écrite dans ce navigateur (place ou navigation privée). Enregistrez souvent avec Ctrl+S.',
  'atelier.aide-titre': 'Aide de l’atelier',
  'atelier.aide-ouvrir':
    'Ouvrez un classeur .xlsx ou .xlsm par le bouton, par Ctrl+O ou en le déposant sur la page. Rien ne quitte ce poste.',
  'atelier.aide-saisie':
    'Tapez comme dans Excel en français : « =MIXITE.SRU_OBJECTIF(B2;C2;0,25) », « =SOMME(B2:B13) », « 12,5 », « 25 % », « 31/12/2025 ».',
  'atelier.aide-erreurs':
    'Quand une fonction de Mixité ne rend pas de nombre, sélectionnez la cellule : la raison s’affiche sous la grille. ' +
    'Le volet, « Expliquer », détaille le calcul.',
  'atelier.aide-enregistrer':
    'Enregistrez par le bouton ou par Ctrl+S : seules les cellules changées sont récrites, le reste du fichier est recopié tel quel.',
  'atelier.aide-copie':
    'Une copie de secours du travail non enregistré est gardée dans ce navigateur, et proposée au démarrage suivant. Elle est effacée ' +
    'à l’enregistrement.',
  'atelier.aide-raccourcis': 'Raccourcis',
  'atelier.raccourci-ouvrir': 'ouvrir un classeur',
  'atelier.raccourci-enregistrer': 'enregistrer',
  'atelier.raccourci-modifier': 'modifier la cellule',
  'atelier.raccourci-annuler': 'annuler la dernière saisie',
  'atelier.effacer-copie': 'Effacer la copie de secours',
}
