/** Phrases : commande, audit de classeurs. */
export const PHRASES_CLI_AUDITER: Readonly<Record<string, string>> = {
  'cli.aide-auditer': `mixite auditer FICHIER|DOSSIER… [--json] [--rapport SORTIE.xlsx] [options]

Audite des classeurs .xlsx ou .xlsm : reconnaît leurs tableaux, refait leurs calculs et liste, cellule par cellule, ce qui contredit les
textes, avec l’article et la valeur attendue. Aucun fichier audité n’est modifié ; aucune macro n’est exécutée.
Un dossier est parcouru jusqu’au fond. Un fichier qui ne se lit pas (mot de passe, .xls, .ods, fichier abîmé…) reçoit une phrase et
n’arrête pas les autres.

  mixite auditer objectifs.xlsx
  mixite auditer objectifs.xlsx bilan.xlsx --date 2026-03-15
  mixite auditer classeurs --json --rapport synthese.xlsx

Chaque constat dit sa gravité, sa règle, sa cellule et sa raison :
  EL  erreur légale : un texte n’est pas respecté
  IN  incohérence : une valeur en contredit une autre
  AL  alerte : à vérifier par une personne
  IF  information

  --json              un objet JSON pour un fichier ; un objet par ligne pour un dossier ou plusieurs fichiers
  --rapport SORTIE    écrit un classeur de synthèse neuf : constats par fichier, par règle, par commune
  --hypotheses F      lectures choisies des points ouverts, en JSON : {"AMB-05": "autre"} ; une lecture vaut « défaut », « autre », ou
                      « autre 2 » quand le point en a plusieurs
  --date J            jour du contrôle (AAAA-MM-JJ ou JJ/MM/AAAA) ; sans lui, celui que dit le tableau, sinon aujourd’hui
  --periode P         période triennale (2023-2025 ou 2026-2028), quand les titres ne la disent pas
  --cible T           taux cible, 20 ou 25, quand le classeur ne le dit pas

Codes de sortie : 0 aucune erreur, 1 au moins une erreur légale (EL) ou une incohérence (IN), 2 au moins un fichier illisible,
64 mauvais usage, 70 erreur interne, 130 arrêt au clavier.`,
  'cli.auditer-date': 'Jour du contrôle (--date) : « {lu} » lu, une date attendue, AAAA-MM-JJ ou JJ/MM/AAAA.',
  'cli.auditer-cible': 'Taux cible (--cible) : « {lu} » lu, 20 ou 25 attendu.',
  'cli.auditer-hypotheses': '{raison}',
  'cli.auditer-rapport': 'Synthèse (--rapport) : « {lu} » lu ; donnez un nom en .xlsx.',
  'cli.auditer-rapport-dossier': 'Synthèse (--rapport) : « {lu} » lu, mais le dossier {dossier} n’existe pas ; créez-le, rien n’est écrit.',
  'cli.auditer-rapport-audite': 'Synthèse (--rapport) : {lu} est un des fichiers à auditer ; donnez un autre nom, rien n’est écrit.',
  'cli.auditer-rapport-ecrit': 'synthèse écrite dans {rapport}.',
  'cli.auditer-rapport-remplace': 'synthèse écrite dans {rapport}, à la place du fichier de ce nom.',
  'cli.auditer-joker-sans-fichier': 'Aucun fichier ne répond à ce motif. Vérifiez le dossier et le nom.',
  'cli.auditer-dossier-vide': 'Ce dossier ne contient aucun classeur .xlsx ou .xlsm.',
  'cli.auditer-dossier-illisible': 'Ce dossier ne s’ouvre pas. Vérifiez vos droits.',
  'cli.auditer-pas-un-fichier': 'Ce chemin ne désigne pas un fichier ordinaire : donnez un classeur .xlsx ou .xlsm.',
  'cli.auditer-vide': 'Ce fichier est vide (0 octet). Téléchargez-le ou copiez-le de nouveau.',
  'cli.auditer-trop-gros': 'Ce fichier pèse {taille} Mo, au-delà des {limite} Mo qui s’auditent. Gardez-y les seules feuilles à contrôler.',
  'cli.auditer-trop-lourd':
    'Ce classeur demande plus de mémoire que l’audit ne s’en permet. Ôtez-en les feuilles qui ne sont pas à contrôler, puis recommencez.',
  'cli.auditer-trop-long':
    'Ce classeur n’a pas fini d’être audité en {secondes} secondes : son audit a été arrêté. Ôtez-en les feuilles qui ne sont pas à contrôler.',
  'cli.auditer-fil-mort': 'L’audit de ce classeur s’est arrêté de façon imprévue ({detail}). Signalez-le, avec le fichier si vous le pouvez.',
  'cli.auditer-interrompu': 'Arrêt demandé : les fichiers restants ne sont pas audités, aucun rapport n’est écrit.',
  'cli.auditer-progres': 'fichiers audités : {faits} sur {total}',
  'cli.auditer-illisible': 'illisible : {raison}',
  'cli.auditer-tableau': 'Tableau {type} « {titre} », {feuille} {plage} (reconnaissance {certitude})',
  'cli.auditer-sans-tableau':
    'Aucun tableau reconnu : seule la qualité des cellules a été contrôlée, aucune règle de droit ne l’a été. Mixité audite le rattrapage SRU, le contrat de mixité sociale et ses grilles de questions, la cotation de la demande et la gestion en flux ; si ce classeur en traite, donnez à chaque colonne un titre avec les mots des textes.',
  'cli.auditer-sans-constat': 'Aucun constat.',
  'cli.auditer-constat': '{texte} [{article}]',
  'cli.auditer-hypothese': 'Dépend de l’hypothèse {texte}.',
  'cli.auditer-consequences': 'En découle : {cellules}.',
  'cli.auditer-comptes':
    'Erreurs légales (EL) : {el} ; incohérences (IN) : {incoherences} ; alertes (AL) : {alertes} ; informations (IF) : {informations}.',
  'cli.auditer-classeur-entier': '(classeur)',
  'cli.auditer-colonne-incertaine': 'à vérifier : « {intitule} » porte peut-être {noms} ; aucune erreur n’en est tirée.',
  'cli.auditer-colonne-contredite':
    'à vérifier : « {intitule} » a des valeurs d’une autre nature qu’attendu, ou un double dans le tableau ; aucune erreur n’en est tirée.',
  'cli.auditer-colonne-inconnue': 'à vérifier : le sens de « {intitule} » n’est pas connu ; rien n’en a été contrôlé.',
  'cli.auditer-macros': 'Ce classeur porte des macros : elles n’ont été ni lues ni exécutées.',
  'cli.auditer-bilan':
    'Fichiers : {fichiers}, dont illisibles : {illisibles}. Constats : {el} EL, {incoherences} IN, {alertes} AL, {informations} IF.',
}
