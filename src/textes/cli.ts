/** Phrases : commande. */
export const PHRASES_CLI: Readonly<Record<string, string>> = {
  'cli.aide': `mixite : le droit du logement social sur la ligne de commande

  mixite calculer NOM '[arguments]'       calcule une fonction, résultat en JSON
  mixite fonctions [--json]               liste les fonctions
  mixite regles [ID] [--json]             liste les règles du droit, ou une fiche
  mixite ecrire ENTREE CELLULE VALEUR --sortie SORTIE
                                          écrit une cellule d’un classeur .xlsx
  mixite recalculer ENTREE --sortie SORTIE
                                          recalcule nos fonctions dans un classeur .xlsx
  mixite remplir TABLE --classeur ENTREE --sortie SORTIE
                                          remplit une table de la trame du contrat (TAB-00 à TAB-20)
  mixite auditer FICHIER|DOSSIER… [--json] [--rapport SORTIE.xlsx]
                                          audite des classeurs existants, cellule par cellule, sans y toucher
  mixite bilan-flux FICHIER --sortie SORTIE.xlsx
                                          bilan annuel de la gestion en flux, en six ventilations
  mixite comparer-grilles --demandes F --grille G --date J
                                          banc d’essai d’une grille de cotation, ou de deux
  mixite suivi [ID] [--classeur ENTREE (--sortie SORTIE | --controler)]
                                          tableaux de suivi de la cotation et du flux : liste, pose, contrôle
  mixite COMMANDE --help                  aide d’une commande
  mixite --version                        version

Codes de sortie : 0 établi ou fait, 1 constat grave d’un contrôle, 2 refusé, 3 sans objet ou incomplet, 64 mauvais usage, 70 erreur
interne.`,
  'cli.aide-calculer': `mixite calculer NOM '[arguments]'
mixite calculer NOM '{"argument": valeur}'

Calcule une fonction et imprime un objet JSON : valeur, message, alertes, références, paramètres, hypothèses, explication.
Une valeur est un nombre, un texte, true, false ou null (argument omis) ; une plage est un tableau de lignes.

  mixite calculer SRU_OBJECTIF '[9873, 1898, 0.25]'
  mixite calculer SRU_OBJECTIF '{"residences_principales": 9873, "logements_sociaux": 1898, "taux_cible": "25 %"}'

Codes de sortie : 0 établi, 3 sans objet ou incomplet, 2 refusé, 64 mauvais usage, 70 erreur interne.`,
  'cli.aide-fonctions': `mixite fonctions [--json]

Liste les fonctions : signature, rôle, exemple. Avec --json, tout ce que le catalogue en dit.`,
  'cli.aide-regles': `mixite regles [ID] [--json]

Liste les règles du droit mises en œuvre, ou la fiche d’une règle : articles, paramètres datés, points ouverts.

  mixite regles SRU-04`,
  'cli.aide-ecrire': `mixite ecrire ENTREE CELLULE VALEUR --sortie SORTIE [--langue fr|en] [--texte]

Écrit une cellule d’un classeur .xlsx ou .xlsm et ne touche à rien d’autre.
CELLULE porte sa feuille : "'Ma feuille'!B2". VALEUR est un nombre (1 234,5 ou 0.25 ou 25 %), VRAI ou FAUX, un texte, ou une
formule en français ou en anglais, calculée et mise en cache ; vide, elle efface le contenu. Une apostrophe en tête ou --texte
force le texte ; un nombre qui commence par 0 (01004) reste un texte.

  mixite ecrire communes.xlsx "'Communes'!H2" '=MIXITE.SRU_OBJECTIF(B2;C2;0,25)' --sortie communes-2.xlsx

  --langue fr|en   langue de la formule, quand elle se lit dans les deux
Si SORTIE existe, elle est remplacée d’un coup, jamais à moitié ; elle peut être l’entrée elle-même.

Codes de sortie : 0 écrit, 2 refusé (rien n’est écrit), 64 mauvais usage, 70 erreur interne.`,
  'cli.aide-recalculer': `mixite recalculer ENTREE --sortie SORTIE

Recalcule nos fonctions, les formules natives qu’elles lisent et celles qui en dépendent. Seules les valeurs enregistrées changent, jamais une formule.
Imprime un objet JSON : formules recalculées, valeurs changées (avant, après), cellules à recalculer dans Excel.

  mixite recalculer communes.xlsx --sortie communes-2.xlsx

Si SORTIE existe, elle est remplacée d’un coup, jamais à moitié ; elle peut être l’entrée elle-même.

Codes de sortie : 0 fait, 2 refusé (rien n’est écrit), 64 mauvais usage, 70 erreur interne.`,
  'cli.sans-commande': 'Il manque une commande : {commandes}. Tapez « mixite --help ».',
  'cli.commande-inconnue': 'Commande « {commande} » inconnue. Commandes : {commandes}.',
  'cli.option-inconnue': 'Option {option} inconnue. Une valeur qui commence par « -- » se place après « -- ».',
  'cli.option-en-double': 'Option {option} donnée deux fois. Gardez-en une.',
  'cli.option-sans-valeur': 'L’option {option} ne prend pas de valeur. Ôtez ce qui suit le signe « = ».',
  'cli.valeur-manquante': 'L’option {option} attend une valeur, par exemple {option} sortie.xlsx.',
  'cli.arguments-manquants': 'Il manque un argument. Tapez « mixite {commande} --help ».',
  'cli.argument-en-trop': 'Argument « {lu} » en trop. Tapez « mixite {commande} --help » ; mettez entre guillemets une valeur qui contient des espaces.',
  'cli.fonction-inconnue': 'Fonction « {fonction} » inconnue. Fonctions : {connues}.',
  'cli.json-illisible': 'Arguments de {fonction} illisibles : ce n’est pas du JSON. Exemple attendu : {exemple}.',
  'cli.json-ni-liste-ni-objet': 'Arguments de {fonction} : on attend une liste JSON [ … ] ou un objet JSON { "argument": valeur }.',
  'cli.trop-d-arguments': 'Arguments de {fonction} : {lu} lus, {maximum} au plus attendus. Ôtez les derniers, ou nommez-les dans un objet JSON.',
  'cli.argument-inconnu': 'Argument « {argument} » inconnu de {fonction}. Arguments : {attendus}.',
  'cli.plage-vide': 'Argument {argument} : la plage est vide. Donnez au moins une ligne et une colonne, ou null pour l’omettre.',
  'cli.plage-sans-lignes': 'Argument {argument} : une plage est un tableau de lignes, par exemple [[1, 2], [3, 4]].',
  'cli.lignes-inegales': 'Argument {argument} : la ligne {ligne} n’a pas le même nombre de colonnes que la première. Complétez-la par null.',
  'cli.valeur-json-inattendue':
    'Argument {argument} : « {lu} » n’est pas une valeur de cellule. On attend un nombre, un texte, true, false ou null.',
  'cli.regle-inconnue': 'Règle « {id} » inconnue. Tapez « mixite regles » pour la liste.',
  'cli.erreur-interne': 'Erreur interne ({detail}). Rien n’a été écrit. Signalez-la avec la ligne de commande employée.',
  'cli.sortie-manquante': 'Il manque --sortie FICHIER : le classeur à écrire.',
  'cli.sortie-remplacee': 'Le fichier {fichier} existait : il a été remplacé.',
  'cli.extension-differente':
    'La sortie ({sortie}) doit avoir l’extension de l’entrée ({entree}) : Excel refuse un classeur dont l’extension ment.',
  'cli.fichier-absent': 'Fichier ou dossier introuvable : {fichier}. Vérifiez le chemin.',
  'cli.fichier-interdit': 'Accès refusé à {fichier}. Vérifiez les droits, ou fermez le classeur s’il est ouvert dans Excel.',
  'cli.fichier-dossier': '{fichier} est un dossier : on attend un classeur .xlsx ou .xlsm.',
  'cli.disque-plein': 'Plus de place sur le disque pour {fichier}. L’ancien fichier est intact.',
  'cli.langue-inconnue': 'Langue « {lu} » inconnue : --langue fr ou --langue en.',
  'cli.langue-ambigue':
    'La formule {formule} a un sens en français et un autre en anglais (la virgule y est décimale ou sépare). Ajoutez --langue fr ou --langue en.',
  'cli.cellule-illisible': '« {lu} » n’est pas une cellule : on attend la feuille et une seule cellule, par exemple ’Feuille 1’!B2.',
  'cli.nombre-ambigu': '« {lu} » : millier ou décimale ? Écrivez 1234 ou 1,2340, ou ajoutez --texte.',
  'cli.formule-illisible': 'Formule illisible. {raison}',
  'cli.formule-illisible-ici': 'Formule que Mixité ne sait pas lire : {formule}.',
  'cli.circulaire': 'Référence circulaire.',
  'cli.lit-ailleurs': 'La formule peut lire des cellules qui ont changé (DECALER, INDIRECT, plage calculée).',
  'cli.debordement-change': 'Le résultat passe de {avant} à {apres} cellules : Excel doit récrire le débordement.',
  'cli.dependants': 'Formules qui lisent {cellule} et gardent leur ancienne valeur : {nombre}. « mixite recalculer » met à jour celles qui touchent nos fonctions, Excel les autres.',
  'cli.bilan': 'Formules recalculées : {recalculees} ; valeurs changées : {changees}.',
  'cli.bilan-partiel': 'Formules recalculées : {recalculees} ; valeurs changées : {changees} ; cellules à recalculer dans Excel : {restantes}.',
}
