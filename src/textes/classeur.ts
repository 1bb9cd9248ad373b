/** Un fichier refusé : une phrase par raison. */
const REFUS: Readonly<Record<string, string>> = {
  'classeur.fichier-refuse.pas-un-zip':
    'Ce fichier n’est pas un classeur .xlsx ou .xlsm. Ouvrez-le dans Excel et enregistrez-le au format « Classeur ' +
    'Excel (.xlsx) ».',
  'classeur.fichier-refuse.mot-de-passe':
    'Ce classeur est protégé par un mot de passe d’ouverture. Retirez-le dans Excel (Fichier, Informations, Protéger ' +
    'le classeur, ' +
    'Chiffrer avec mot de passe), puis recommencez.',
  'classeur.fichier-refuse.ancien-xls':
    'Ce fichier est au format .xls d’Excel 97-2003. Ouvrez-le dans Excel et enregistrez-le au format « Classeur Excel (.xlsx) ».',
  'classeur.fichier-refuse.xlsb':
    'Ce fichier est un classeur binaire .xlsb. Ouvrez-le dans Excel et enregistrez-le au format « Classeur Excel (.xlsx) ».',
  'classeur.fichier-refuse.pas-un-classeur':
    'Ce fichier est une archive, mais pas un classeur Excel (aucune partie « classeur » n’y est déclarée). Vérifiez ' +
    'le fichier choisi.',
  'classeur.fichier-refuse.opendocument':
    'Ce fichier est au format OpenDocument de LibreOffice. Ouvrez-le dans LibreOffice ou Excel et enregistrez-le au format « Classeur ' +
    'Excel (.xlsx) ».',
  'classeur.fichier-refuse.zip-tronque':
    'Ce fichier est incomplet ou abîmé (répertoire illisible). Téléchargez-le ou copiez-le de nouveau.',
  'classeur.fichier-refuse.zip64':
    'Ce fichier emploie le format ZIP64, réservé aux archives de plus de 4 Go et non pris en charge. Enregistrez-le ' +
    'de nouveau dans Excel.',
  'classeur.fichier-refuse.trop-d-entrees':
    'Ce fichier contient {entrees} parties ; un classeur en compte au plus {limite}. Il est refusé par sécurité.',
  'classeur.fichier-refuse.partie-trop-grosse':
    'La partie {partie} annonce {taille} octets une fois décompressée, au-delà de la limite de {limite}. Le fichier ' +
    'est refusé par sécurité.',
  'classeur.fichier-refuse.total-trop-gros':
    'Ce fichier dépasserait {limite} octets une fois décompressé. Il est refusé par sécurité.',
  'classeur.fichier-refuse.rapport-excessif':
    'La partie {partie} est compressée plus de {limite} fois, ce qu’Excel ne fait pas. Le fichier est refusé par sécurité.',
  'classeur.fichier-refuse.taille-mensongere':
    'La partie {partie} ne fait pas la taille annoncée : le fichier est abîmé ou piégé. Enregistrez-le de nouveau dans Excel.',
  'classeur.fichier-refuse.somme-fausse':
    'La partie {partie} est abîmée (somme de contrôle fausse). Téléchargez ou copiez le fichier de nouveau.',
  'classeur.fichier-refuse.entree-en-double':
    'La partie {partie} figure deux fois dans le fichier : on ne peut savoir laquelle fait foi. Enregistrez-le de ' +
    'nouveau dans Excel.',
  'classeur.fichier-refuse.nom-local-different':
    'La partie {partie} porte deux noms différents dans le fichier. Il est refusé par sécurité.',
  'classeur.fichier-refuse.chemin-hors-paquet':
    'Le nom de partie « {partie} » sort du classeur. Le fichier est refusé par sécurité.',
  'classeur.fichier-refuse.entree-chiffree':
    'La partie {partie} est chiffrée. Retirez le mot de passe du fichier, puis recommencez.',
  'classeur.fichier-refuse.methode-inconnue':
    'La partie {partie} est compressée par une méthode qu’Excel n’emploie pas (n° {methode}). Enregistrez le fichier ' +
    'de nouveau dans Excel.',
  'classeur.fichier-refuse.dtd':
    'La partie {partie} déclare un type de document ou des entités XML, ce qu’un classeur ne fait jamais. Le fichier ' +
    'est refusé par sécurité.',
  'classeur.fichier-refuse.codage':
    'La partie {partie} n’est pas écrite en UTF-8. Enregistrez le fichier de nouveau dans Excel.',
  'classeur.fichier-refuse.xml-invalide':
    'La partie {partie} est illisible ({detail}). Ouvrez le fichier dans Excel pour le réparer.',
  'classeur.fichier-refuse.partie-absente':
    'Il manque au fichier : {partie}. Ouvrez-le dans Excel pour le réparer.',
  'classeur.fichier-refuse.cellule-invalide':
    'La partie {partie} contient une cellule illisible (« {lu} »). Ouvrez le fichier dans Excel pour le réparer.',
  'classeur.fichier-refuse.cellules-en-desordre':
    'La partie {partie} range ses cellules en désordre ou deux fois ({lu}). Ouvrez le fichier dans Excel pour le réparer.',
}

/** Un graphique qui ne se pose pas : une phrase par raison. */
const GRAPHIQUES: Readonly<Record<string, string>> = {
  'classeur.graphique-invalide.nom':
    'Le graphique n’a pas de nom lisible (« {graphique} ») : on attend au moins une lettre et aucun caractère de contrôle. ' +
    'Nommez-le. Rien n’a été posé.',
  'classeur.graphique-invalide.sans-serie':
    'Le graphique « {graphique} » n’a aucune série : on attend au moins une ligne ou une colonne de nombres. Rien n’a été posé.',
  'classeur.graphique-invalide.hors-feuille':
    'Le graphique « {graphique} » cite une plage hors de la feuille ({plage}) : on attend des cellules entre A1 et XFD1048576. ' +
    'Rien n’a été posé.',
  'classeur.graphique-invalide.rectangle':
    'Le graphique « {graphique} » cite {plage}, qui a plusieurs lignes et plusieurs colonnes : on attend une seule ligne ou une ' +
    'seule colonne. Rien n’a été posé.',
  'classeur.graphique-invalide.longueurs':
    'Dans le graphique « {graphique} », la série « {serie} » ({plage}) compte {lu} cellules alors que l’axe horizontal en compte ' +
    '{attendu}. Donnez-leur la même longueur. Rien n’a été posé.',
  'classeur.graphique-invalide.barres-melees':
    'Le graphique « {graphique} » demande des barres côte à côte et des barres empilées sur le même axe, ce qu’Excel ne sait pas ' +
    'faire. Tracez l’une en courbe, ou sur l’autre axe. Rien n’a été posé.',
}

/** Phrases : lecture et écriture du classeur ; une par code d'`ErreurClasseur`. */
export const PHRASES_CLASSEUR: Readonly<Record<string, string>> = {
  'classeur.feuille-absente': 'La feuille « {feuille} » n’existe pas dans ce classeur. Vérifiez son nom.',
  'classeur.feuille-existante': 'Une feuille « {feuille} » existe déjà (Excel ignore la casse). Choisissez un autre nom.',
  'classeur.nom-de-feuille-invalide':
    'Le nom de feuille « {feuille} » est refusé par Excel : 1 à 31 caractères, sans : \\ / ? * [ ], ni apostrophe au bord. ' +
    'Choisissez un autre nom.',
  'classeur.feuille-trop-etendue':
    'La feuille « {feuille} » va jusqu’en {cellule}, soit environ {lu} millions de cellules ; au plus {limite} millions se lisent ' +
    'ici. Une cellule isolée au loin l’agrandit sans doute (Ctrl+Fin y mène) : effacez-la si elle ne sert à rien, ou laissez ' +
    'cette feuille de côté.',
  'classeur.feuille-sans-cellules':
    'La feuille « {feuille} » est une feuille graphique ou de dialogue : elle n’a pas de cellules. Choisissez une ' +
    'feuille de calcul.',
  'classeur.plage-invalide':
    'L’adresse « {plage} » n’est pas une plage d’Excel. On attend par exemple B2, B2:C10 ou ’Ma feuille’!B2, entre ' +
    'A1 et XFD1048576.',
  'classeur.forme-differente':
    'Le contenu à écrire dans {plage} fait {lu} alors que la plage fait {attendu} (lignes × colonnes). Rien n’a été écrit.',
  'classeur.valeur-illisible':
    'La cellule {cellule} ne peut pas recevoir « {lu} » : on attend un nombre fini, un texte, un booléen, une erreur ' +
    'ou une formule ' +
    'qui commence par =. Rien n’a été écrit.',
  'classeur.texte-trop-long':
    'Le texte destiné à {cellule} compte {longueur} caractères ; Excel en accepte {limite}. Raccourcissez-le. Rien ' +
    'n’a été écrit.',
  'classeur.valeur-calculee-absente':
    'La formule {formule} destinée à {cellule} n’a pas de valeur calculée : hors d’Excel elle resterait sans résultat. ' +
    'Calculez-la d’abord. Rien n’a été écrit.',
  'classeur.formule-partagee':
    'La cellule {cellule} porte une formule partagée dont d’autres cellules dépendent : l’écraser changerait leur contenu. ' +
    'Modifiez-la dans Excel. Rien n’a été écrit.',
  'classeur.formule-matricielle':
    'La cellule {cellule} appartient à la formule matricielle ou au débordement de {ancre}. Effacez d’abord cette ' +
    'formule. Rien n’a été écrit.',
  'classeur.debordement-bloque':
    'Le résultat de la formule de {cellule} déborde sur {obstacle}, qui n’est pas vide. Libérez cette cellule. Rien ' +
    'n’a été écrit.',
  'classeur.format-texte':
    'La cellule {cellule} est au format Texte : une formule y resterait un texte. Rien n’a été écrit : passez-la au format Standard, puis recommencez.',
  'classeur.feuille-protegee':
    'La feuille « {feuille} » est protégée. Ôtez la protection dans Excel (Révision, Ôter la protection). Rien n’a été écrit.',
  'classeur.cellule-en-edition': 'Une cellule est en cours de saisie. Validez-la par Entrée, puis recommencez.',
  'classeur.classeur-signe':
    'Ce classeur porte une signature électronique : l’enregistrer la romprait. Il reste lisible ; retirez la ' +
    'signature dans Excel pour l’écrire.',
  'classeur.en-tete-de-tableau':
    'La colonne « {enTete} » du tableau {tableau} tire son nom de cette cellule : la changer ici abîmerait le tableau. ' +
    'Renommez la colonne dans Excel. Rien n’a été écrit.',
  'classeur.structure-protegee':
    'La structure du classeur est protégée : aucune feuille ne peut y être ajoutée ni supprimée. Ôtez la protection dans Excel (Révision, ' +
    'Protéger le classeur).',
  'classeur.feuille-non-ajoutee':
    'La feuille « {feuille} » n’a pas été ajoutée par Mixité depuis l’ouverture : elle n’est pas supprimée. Supprimez-la vous-même si ' +
    'elle ne sert plus.',
  'classeur.commentaires-non-offerts':
    'Cet Excel ne laisse pas un complément commenter les cellules. Ouvrez le classeur dans un Excel plus récent ou dans l’atelier, ou écrivez ' +
    'le rapport dans le classeur. Rien n’a été écrit.',
  'classeur.memoire-illisible':
    'Ce que Mixité garde dans ce classeur est abîmé ou vient d’une version plus récente ({lu}) : rien n’y est changé. Reprenez une copie ' +
    'antérieure du classeur ou, pour repartir de zéro, supprimez ses données XML personnalisées dans Excel (Fichier, Informations, ' +
    'Inspecter le document).',
  'classeur.hote': 'Excel n’a pas pu faire l’opération : {message} ({code}).',
  ...REFUS,
  ...GRAPHIQUES,
}
