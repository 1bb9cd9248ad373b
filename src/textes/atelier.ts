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
  'atelier.demarrage': 'Démarrage de l’atelier…',
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
  'atelier.non-montre': 'La grille ne montre pas, mais l’enregistrement conserve : {liste}.',
  'atelier.particularite-graphiques': '{nombre} graphique{s}',
  'atelier.particularite-croises': '{nombre} tableau{x} croisé{s} dynamique{s}',
  'atelier.particularite-macros': 'des macros : elles sont gardées, l’atelier ne les exécute pas',
  'atelier.particularite-images': '{nombre} image{s}',
  'atelier.particularite-liensExternes': '{nombre} lien{s} vers d’autres classeurs, non suivi{s}',
  'atelier.particularite-connexions': 'des connexions à des données extérieures, non suivies',
  'atelier.particularite-controles': '{nombre} bouton{s} ou contrôle{s} de formulaire',
  'atelier.particularite-segments': '{nombre} segment{s} ou chronologie{s}',
  'atelier.particularite-misesEnFormeConditionnelles': '{nombre} mise{s} en forme conditionnelle{s}',
  'atelier.particularite-validations': '{nombre} règle{s} de validation : l’atelier ne vérifie pas les saisies',
  'atelier.particularite-sparklines': '{nombre} graphique{s} sparkline',
  'atelier.particularite-protections': '{nombre} feuille{s} protégée{s} : seules les cellules déverrouillées s’y modifient',
  'atelier.particularite-filtres': '{nombre} filtre{s} automatique{s}',
  'atelier.particularite-commentaires': '{nombre} commentaire{s}',
  'atelier.particularite-feuillesGraphiques': '{nombre} feuille{s} graphique{s} ou de dialogue',
  'atelier.particularite-feuillesMasquees': '{nombre} feuille{s} masquée{s}',
  'atelier.particularite-signature': 'une signature électronique : ce classeur se lit mais ne s’enregistre pas depuis l’atelier',
  'atelier.particularite-date1904': 'un calendrier qui part de 1904 : la grille affiche ses dates quatre ans trop tôt, le fichier reste juste',
  'atelier.lourd':
    '{nombre} formules dans ce classeur. Au-delà de {limite}, le recalcul de la grille peut prendre plusieurs secondes après chaque saisie.',
  'atelier.non-recalculees':
    'Formules que la grille ne sait pas calculer, dont l’ancienne valeur est gardée dans le fichier : {cellules}. À recalculer dans Excel.',
  'atelier.formats-perdus':
    'Ce classeur n’a pas de styles : les formats posés par vos frappes (pourcentages, dates) ne sont pas dans le fichier, les valeurs y sont. ' +
    'Pour les garder, ouvrez-le et enregistrez-le d’abord dans Excel.',
  'atelier.nombre-en-texte-titre': 'Texte',
  'atelier.nombre-en-texte': 'Ce nombre est écrit en texte : les calculs l’ignorent.',
  'atelier.fonction-native': 'Fonction d’Excel, avec les mêmes arguments.',
  'atelier.presse-papiers-illisible':
    'Le navigateur n’a pas laissé le menu lire le presse-papiers : collez avec Ctrl+V, ou accordez l’autorisation qu’il demande.',
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
