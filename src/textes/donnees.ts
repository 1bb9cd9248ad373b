/** Un fichier refusé : une phrase par raison. */
const REFUS: Readonly<Record<string, string>> = {
  'donnees.refus.taille':
    'Ce fichier pèse {octets} octets ; on en lit {limite} au plus. Gardez-y seulement les communes étudiées.',
  'donnees.refus.lignes': 'Ce fichier compte plus de {limite} lignes. Gardez-y seulement les communes étudiées.',
  'donnees.refus.colonnes':
    'La ligne {ligne} compte {colonnes} colonnes ; on en lit {limite} au plus. Vérifiez le séparateur, ou ôtez les colonnes inutiles.',
  'donnees.refus.classeur': 'Ce fichier est un classeur Excel, non un fichier CSV. Ouvrez-le comme classeur, ou enregistrez-le en CSV.',
  'donnees.refus.utf-16':
    'Ce fichier est enregistré en « Texte Unicode » (UTF-16). Enregistrez-le dans Excel au format « CSV UTF-8 (délimité par des virgules) ».',
  'donnees.refus.pas-un-texte': 'Ce fichier n’est pas un texte. On attend un fichier CSV ; vérifiez le fichier choisi.',
  'donnees.refus.separateur':
    'On ne peut savoir ce qui sépare les colonnes (virgule, point-virgule ou tabulation) : plusieurs conviennent. Indiquez le séparateur.',
  'donnees.refus.guillemet': 'Un guillemet ouvert à la ligne {ligne} n’est jamais refermé. Corrigez cette ligne dans le fichier.',
  'donnees.refus.vide': 'Ce fichier est vide. Vérifiez le fichier choisi.',
  'donnees.refus.sans-donnees': 'Ce fichier n’a qu’un en-tête (ligne {ligne}), aucune donnée. Vérifiez le fichier choisi.',
}

const COLONNES: Readonly<Record<string, string>> = {
  'donnees.colonnes.discutees': 'Plusieurs colonnes peuvent porter « {notion} » : {intitules}. Choisissez laquelle ; aucune n’est retenue.',
  'donnees.colonnes.valeurs-contraires':
    'La colonne « {intitule} » ferait penser à « {notion} », mais ses valeurs n’y ressemblent pas. Confirmez ou écartez-la.',
  'donnees.colonnes.annee-inconnue':
    'L’intitulé de la colonne de taux ne dit pas l’année de l’inventaire, et le nom du fichier ne suffit pas. Indiquez l’année.',
  'donnees.colonnes.annees-differentes':
    'Le taux est celui de {taux} et les logements sociaux ceux de {logements}. Vérifiez que le fichier n’assemble pas deux inventaires.',
}

const VALEURS: Readonly<Record<string, string>> = {
  'donnees.valeur.illisible':
    'Colonne « {intitule} », ligne {ligne} : « {lu} » ne se lit pas. La cellule compte comme non renseignée (cellules touchées : {nombre}).',
  'donnees.valeur.ambigu':
    'Colonne « {intitule} », ligne {ligne} : « {lu} » peut être un millier ou une décimale. La cellule compte comme non renseignée ' +
    '(cellules touchées : {nombre}). Écrivez le nombre sans séparateur de milliers.',
  'donnees.valeur.unite':
    'Colonne « {intitule} », ligne {ligne} : « {lu} » porte une unité ou un texte. La cellule compte comme non renseignée ' +
    '(cellules touchées : {nombre}). Écrivez le nombre seul.',
  'donnees.valeur.negatif':
    'Colonne « {intitule} », ligne {ligne} : « {lu} » est négatif. La cellule compte comme non renseignée (cellules touchées : {nombre}).',
  'donnees.valeur.decimal':
    'Colonne « {intitule} », ligne {ligne} : « {lu} » n’est pas un nombre entier. La cellule compte comme non renseignée ' +
    '(cellules touchées : {nombre}).',
  'donnees.valeur.trop-grand':
    'Colonne « {intitule} », ligne {ligne} : « {lu} » dépasse un milliard. La cellule compte comme non renseignée ' +
    '(cellules touchées : {nombre}).',
  'donnees.valeur.echelle':
    'La colonne « {intitule} » mêle des taux inférieurs et supérieurs à 1 : « {lu} » (ligne {ligne}) est-il une fraction ou un pour cent ? ' +
    'Ces cellules comptent comme non renseignées (cellules touchées : {nombre}). Indiquez l’échelle.',
  'donnees.taux-impossible':
    'Colonne « {intitule} », ligne {ligne} : « {lu} » dépasse 100 % (cellules touchées : {nombre}). Le taux est gardé tel que publié, ' +
    'aucun calcul ne s’y fie. Vérifiez-le.',
  'donnees.taux-contredit':
    'Colonne « {intitule} », ligne {ligne} : le taux « {lu} » ne correspond pas aux logements et aux résidences de la même ligne ' +
    '(lignes touchées : {nombre}). Vérifiez l’année de chaque colonne.',
  'donnees.aucune-residence-compatible':
    'Colonne « {intitule} », ligne {ligne} : aucun nombre de résidences ne donne le taux « {lu} » avec les logements de la ligne ' +
    '(lignes touchées : {nombre}). Aucune estimation n’est faite.',
  'donnees.logements-superieurs':
    'Colonne « {intitule} », ligne {ligne} : {lu} logements sociaux dépassent les résidences principales (lignes touchées : {nombre}). ' +
    'Vérifiez les deux colonnes.',
  'donnees.situation-illisible':
    'Colonne « {intitule} », ligne {ligne} : « {lu} » n’est pas une situation connue (cellules touchées : {nombre}). ' +
    'La situation compte comme non renseignée.',
  'donnees.situation-contredite':
    'Colonne « {intitule} », ligne {ligne} : la situation « {lu} » contredit la colonne d’exemption (lignes touchées : {nombre}). ' +
    'La situation compte comme non renseignée.',
}

const CODES: Readonly<Record<string, string>> = {
  'donnees.code.vide': 'Colonne « {intitule} », ligne {ligne} : code de commune absent (lignes touchées : {nombre}).',
  'donnees.code.zero-perdu':
    'Colonne « {intitule} », ligne {ligne} : « {lu} » n’a que quatre chiffres, un zéro initial a pu être perdu ' +
    '(codes touchés : {nombre}). Le code complété est proposé ; acceptez-le ou corrigez le fichier.',
  'donnees.code.minuscule':
    'Colonne « {intitule} », ligne {ligne} : le code « {lu} » s’écrit en majuscules (codes touchés : {nombre}). ' +
    'Le code corrigé est proposé ; acceptez-le ou corrigez le fichier.',
  'donnees.code.corse':
    'Colonne « {intitule} », ligne {ligne} : « {lu} » est un ancien code de Corse (codes touchés : {nombre}). ' +
    'On ne peut savoir s’il s’agit de 2A ou de 2B : corrigez le fichier.',
  'donnees.code.illisible':
    'Colonne « {intitule} », ligne {ligne} : « {lu} » n’est pas un code INSEE de commune (codes touchés : {nombre}). ' +
    'On attend cinq signes, par exemple 01004 ou 2A004.',
  'donnees.code.en-double':
    'Colonne « {intitule} », ligne {ligne} : la commune {lu} figure déjà plus haut (lignes touchées : {nombre}). Gardez une seule ligne.',
}

/** Phrases : lecture d'un fichier de données et reconnaissance de ses colonnes. */
export const PHRASES_DONNEES: Readonly<Record<string, string>> = {
  ...REFUS,
  ...COLONNES,
  ...VALEURS,
  ...CODES,
  'donnees.accents-abimes':
    'Des accents du fichier sont abîmés (« {lu} ») : il a été enregistré dans un autre codage. Reprenez le fichier d’origine si vous le pouvez.',
  'donnees.separateur-discute':
    'Plusieurs séparateurs découpent ce fichier régulièrement ({separateurs}) ; {retenu} est retenu car il donne le plus de colonnes. Vérifiez.',
  'donnees.texte-apres-guillemet':
    'Ligne {ligne} : du texte suit un guillemet fermant (lignes touchées : {nombre}). La cellule est lue avec ce texte ; vérifiez-la.',
  'donnees.intitule-vide': 'La colonne {rang} a des valeurs mais pas d’intitulé. Donnez-lui un nom pour qu’elle soit lue.',
  'donnees.intitule-double': 'L’intitulé « {intitule} » est porté par plusieurs colonnes (dont la colonne {rang}). Renommez-en une.',
  'donnees.ligne-longue':
    'La ligne {ligne} (« {lu} ») compte {cellules} cellules pour {attendu} colonnes : ses valeurs ont pu glisser d’une colonne à l’autre ' +
    '(lignes touchées : {nombre}). Elles ne sont pas lues ; corrigez le fichier.',
  'donnees.ligne-courte':
    'La ligne {ligne} (« {lu} ») compte {cellules} cellules pour {attendu} colonnes (lignes touchées : {nombre}). ' +
    'Les cellules de fin comptent comme vides ; vérifiez.',
  'donnees.ligne-de-total': 'La ligne {ligne} (« {lu} ») est un total, non une commune : elle n’est pas lue (lignes touchées : {nombre}).',
}
