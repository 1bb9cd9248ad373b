/** Phrases : lecture des formules. */
export const PHRASES_FORMULES: Readonly<Record<string, string>> = {
  'formules.trop-longue': 'La formule compte {longueur} caractères ; Excel en admet {maximum}. Découpez-la en plusieurs cellules.',
  'formules.trop-imbriquee': 'La formule a trop de niveaux de parenthèses (position {position}). Découpez-la en plusieurs cellules.',
  'formules.texte-non-ferme': 'Le texte ouvert par un guillemet à la position {position} n’est pas refermé. Ajoutez le guillemet de fin.',
  'formules.crochet-non-ferme': 'Le crochet ouvert à la position {position} n’est pas refermé. Ajoutez « ] ».',
  'formules.parenthese-non-fermee': 'Une parenthèse n’est pas refermée. Ajoutez « ) » à la fin de la formule.',
  'formules.signe-inattendu': 'Signe « {signe} » inattendu à la position {position}. Vérifiez la formule à cet endroit.',
  'formules.inachevee': 'La formule s’arrête trop tôt : il manque une valeur à la fin.',
  'formules.virgule-separateur':
    'Virgule inattendue à la position {position} : dans une formule française, les arguments se séparent par « ; » et la virgule marque les décimales.',
  'formules.point-decimal':
    'Point inattendu à la position {position} : dans une formule française, les décimales s’écrivent avec une virgule, par exemple 0,25.',
  'formules.point-virgule-separateur':
    'Point-virgule inattendu à la position {position} : dans une formule anglaise, les arguments se séparent par « , ».',
  'formules.structure-inconnue': 'Référence de tableau illisible à la position {position} : « {signe} ». Écrivez par exemple Tableau1[Colonne] ou Tableau1[@Colonne].',
  'formules.matrice-irreguliere': 'La matrice entre accolades doit avoir le même nombre de valeurs sur chaque ligne (position {position}).',
  'formules.matrice-constante': 'Une matrice entre accolades ne contient que des nombres, des textes, VRAI, FAUX ou des erreurs (position {position}).',
  'formules.non-evaluee-fonction': 'Fonction {objet} que Mixité n’évalue pas : la valeur se calcule dans Excel.',
  'formules.non-evaluee-construction': 'Écriture que Mixité n’évalue pas ({objet}) : la valeur se calcule dans Excel.',
  'formules.non-evaluee-arguments': 'Arguments de {objet} que Mixité n’évalue pas : vérifiez leur nombre et leur forme, ou calculez dans Excel.',
  'formules.non-evaluee-texte': 'Le résultat dépend des réglages de langue du poste (« {objet} ») : la valeur se calcule dans Excel.',
  'formules.non-evaluee-arrondi': 'Le dernier chiffre de {objet} change l’arrondi : la valeur se calcule dans Excel.',
  'formules.non-evaluee-taille': 'Plage trop grande pour Mixité ({objet}) : bornez-la aux lignes remplies.',
  'formules.non-evaluee-nom': 'Nom ou tableau « {objet} » introuvable ou trop compliqué pour Mixité : la valeur se calcule dans Excel.',
  'formules.non-evaluee-calendrier':
    'Le classeur compte ses dates depuis 1904 : {objet} les lirait quatre ans trop tôt. Passez au calendrier de 1900 (Fichier, Options, Options avancées) et vérifiez les dates.',
  'formules.non-evaluee-inconnue': 'La cellule {objet} attend elle-même un recalcul dans Excel.',
}
