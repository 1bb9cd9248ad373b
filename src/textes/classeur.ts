/** Phrases : lecture et écriture du classeur ; une par code d'`ErreurClasseur`. */
export const PHRASES_CLASSEUR: Readonly<Record<string, string>> = {
  'classeur.feuille-absente': 'La feuille « {feuille} » n’existe pas dans ce classeur. Vérifiez son nom.',
  'classeur.feuille-existante': 'Une feuille « {feuille} » existe déjà (Excel ignore la casse). Choisissez un autre nom.',
  'classeur.nom-de-feuille-invalide':
    'Le nom de feuille « {feuille} » est refusé par Excel : 1 à 31 caractères, sans : \\ / ? * [ ], ni apostrophe au bord. ' +
    'Choisissez un autre nom.',
  'classeur.feuille-sans-cellules':
    'La feuille « {feuille} » est une feuille graphique ou de dialogue : elle n’a pas de cellules. Choisissez une feuille de calcul.',
  'classeur.plage-invalide':
    'L’adresse « {plage} » n’est pas une plage d’Excel. On attend par exemple B2, B2:C10 ou ’Ma feuille’!B2, entre A1 et XFD1048576.',
  'classeur.forme-differente':
    'Le contenu à écrire dans {plage} fait {lu} alors que la plage fait {attendu} (lignes × colonnes). Rien n’a été écrit.',
  'classeur.valeur-illisible':
    'La cellule {cellule} ne peut pas recevoir « {lu} » : on attend un nombre fini, un texte, un booléen, une erreur ou une formule ' +
    'qui commence par =. Rien n’a été écrit.',
  'classeur.texte-trop-long':
    'Le texte destiné à {cellule} compte {longueur} caractères ; Excel en accepte {limite}. Raccourcissez-le. Rien n’a été écrit.',
  'classeur.valeur-calculee-absente':
    'La formule {formule} destinée à {cellule} n’a pas de valeur calculée : hors d’Excel elle resterait sans résultat. ' +
    'Calculez-la d’abord. Rien n’a été écrit.',
  'classeur.formule-partagee':
    'La cellule {cellule} porte une formule partagée dont d’autres cellules dépendent : l’écraser changerait leur contenu. ' +
    'Modifiez-la dans Excel. Rien n’a été écrit.',
  'classeur.formule-matricielle':
    'La cellule {cellule} appartient à la formule matricielle ou au débordement de {ancre}. Effacez d’abord cette formule. Rien n’a été écrit.',
  'classeur.debordement-bloque':
    'Le résultat de la formule de {cellule} déborde sur {obstacle}, qui n’est pas vide. Libérez cette cellule. Rien n’a été écrit.',
  'classeur.feuille-protegee':
    'La feuille « {feuille} » est protégée. Ôtez la protection dans Excel (Révision, Ôter la protection). Rien n’a été écrit.',
  'classeur.cellule-en-edition': 'Une cellule est en cours de saisie. Validez-la par Entrée, puis recommencez.',
  'classeur.classeur-signe':
    'Ce classeur porte une signature électronique : l’enregistrer la romprait. Il reste lisible ; retirez la signature dans Excel pour l’écrire.',
  'classeur.hote': 'Excel n’a pas pu faire l’opération : {detail}.',
}
