/** Phrases : commande, remplissage des tables de la trame. */
export const PHRASES_CLI_REMPLIR: Readonly<Record<string, string>> = {
  'cli.aide-remplir': `mixite remplir TABLE --classeur ENTREE --sortie SORTIE [--donnees COMMUNES] [--lignes LIGNES.csv] [options]

Remplit une table de la trame du contrat de mixité sociale dans un classeur .xlsx ou .xlsm, et ne touche à rien d’autre.
TABLE : TAB-00 à TAB-20, par exemple TAB-13 (contrat abaissant), TAB-14 (contrat mutualisant, avec sa ligne Total), TAB-16
(objectifs qualitatifs) ou TAB-17 (liste des projets). La table porte des formules avec leurs valeurs, et ses graphiques.
Les communes vont dans une feuille « Communes », que les formules lisent par le nom de la commune, et les points que le droit
laisse ouverts dans une feuille « Hypothèses ». Les feuilles sont ajoutées si elles manquent.
Sans --donnees, --lignes ou --hypotheses, ce que le classeur porte déjà est repris.
Imprime un objet JSON : table, commune (avec --commune), feuille, periode, ecrites (nombre de cellules), graphiques, alertes. Une
donnée manquante laisse la cellule vide, jamais zéro, et une alerte la nomme.

  mixite remplir TAB-14 --donnees communes.csv --classeur contrat.xlsx --sortie contrat-2.xlsx --correspondance residences=RP,logements=LS
  mixite remplir TAB-17 --lignes projets.csv --classeur contrat-2.xlsx --sortie contrat-3.xlsx
  mixite remplir TAB-04 --commune Mouvaux --lignes inventaires.csv --classeur contrat-3.xlsx --sortie contrat-4.xlsx

  --donnees FICHIER     communes : fichier CSV, ou classeur .xlsx ou .xlsm (première feuille, ou --feuille-donnees NOM)
  --lignes FICHIER      lignes à saisir de la table, en CSV ou en classeur ; titres : intitulés ou codes de ses colonnes. Sous elles,
                        un champ à côté du tableau : son intitulé, puis sa valeur
  --hypotheses FICHIER  lectures choisies, en JSON : {"AMB-05": "autre"}, ou {"AMB-05": {"lecture": "autre", "motif": "…"}}
  --periode P           2023-2025 (défaut) ou 2026-2028
  --modalite M          A sans aménagement, B abaissant (défaut) ou C mutualisant (défaut de TAB-14)
  --epci NOM            EPCI du contrat
  --grand-paris         communes de la métropole du Grand Paris
  --ville V             Paris, Lyon ou Marseille
  --commune NOM         d’un contrat à plusieurs communes, celle dont on remplit la table (TAB-03 à TAB-10) : elle seule est lue des
                        données, et la feuille prend son nom
  --feuille NOM         feuille de la table (défaut : le nom de la table, suivi de --commune : « TAB-04 Mouvaux »)
  --correspondance C    notion=intitulé,… quand un intitulé n’est pas sûr ; « notion= » dit qu’aucune colonne ne la porte.
                        Notions : nom, residences, logements, cible, situation, exemptee, manquants, objectifRetenu, tauxRetenu,
                        accord, plh, code
  --valeurs             écrit les valeurs des calculs au lieu des formules
  --remplacer           permet d’écraser les cellules remplies à l’endroit de la table ou des communes
Si SORTIE existe, elle est remplacée d’un coup, jamais à moitié ; elle peut être l’entrée elle-même.

Codes de sortie : 0 écrit, 2 refusé (rien n’est écrit), 3 écrit mais incomplet ou non conforme, 64 mauvais usage, 70 erreur interne.`,
  'cli.table-inconnue': 'Table « {lu} » inconnue. Tables : {tables}.',
  'cli.donnees-manquant':
    'Il manque --donnees FICHIER : le fichier CSV ou le classeur des communes, que les formules de la table lisent. Le classeur n’en porte pas.',
  'cli.classeur-manquant': 'Il manque --classeur FICHIER : le classeur à remplir.',
  'cli.periode-inconnue': 'Période « {lu} » inconnue. Périodes : {periodes}.',
  'cli.modalite-inconnue': 'Modalité « {lu} » inconnue. Donnez A, B ou C : {modalites}.',
  'cli.ville-inconnue': 'Ville « {lu} » inconnue pour --ville. Villes : {villes}.',
  'cli.commune-inconnue': 'Commune « {lu} » absente des données. Communes lues : {communes}. Donnez l’un de ces noms à --commune.',
  'cli.commune-sans-objet':
    '--commune ne vaut que pour les tables que chaque commune a en propre : {tables}. {table} est celle du contrat entier : ôtez --commune.',
  'cli.feuille-reservee':
    'La feuille « {feuille} » porte les données que les tables partagent : donnez un autre nom à --feuille.',
  'cli.feuille-donnees-sans-classeur':
    '--feuille-donnees ne vaut que pour un classeur .xlsx ou .xlsm, et {fichier} n’en est pas un.',
  'cli.feuille-donnees-absente': 'Aucune feuille de ce nom dans {fichier}. Feuilles : {feuilles}.',
  'cli.notion-inconnue': 'Correspondance « {lu} » illisible : on attend notion=intitulé, la notion parmi {notions}.',
  'cli.notion-en-double': 'La notion « {notion} » est donnée deux fois dans --correspondance. Gardez-en une.',
  'cli.colonne-partagee': 'La colonne « {intitule} » est donnée pour deux notions dans --correspondance. Gardez-en une.',
  'cli.intitule-absent': 'Aucune colonne « {intitule} » dans les données. Colonnes : {intitules}.',
  'cli.intitule-double': 'Plusieurs colonnes « {intitule} » dans les données. Renommez-en une.',
  'cli.donnees-refusees': 'Le fichier {fichier} ne se lit pas. {raison}',
  'cli.sans-commune': 'Le fichier {fichier} ne contient aucune commune. Rien n’a été écrit.',
  'cli.correspondance-incertaine':
    'Colonnes à confirmer, {doutes}. Rien n’a été écrit. Ajoutez par exemple --correspondance "{exemple}", ou « notion= » pour l’écarter.',
  'cli.noms-absents':
    'Aucune colonne ne porte le nom des communes. Ajoutez --correspondance "nom=intitulé". Colonnes : {intitules}.',
  'cli.commune-sans-nom': 'Commune sans nom, ligne {lignes} du fichier. Rien n’a été écrit. Complétez le nom ou ôtez la ligne.',
  'cli.lignes-sans-colonne':
    'Aucun titre de {fichier} n’est une colonne de la table. Rien n’a été écrit. Titres attendus : {titres}.',
  'cli.lignes-sans-intitule':
    'Lignes de {fichier} sans intitulé : {lignes}. Rien n’a été écrit. Écrivez dans la colonne « {colonne} » la ligne de la trame : {attendus}.',
  'cli.lignes-illisibles':
    'Valeurs de {fichier} qui ne se lisent pas dans leur colonne : {cellules}. Rien n’a été écrit. Corrigez-les, ou laissez la case vide.',
  'cli.hypotheses-illisibles':
    'Hypothèses de {fichier} illisibles ({point}) : on attend un objet JSON, par exemple {"AMB-05": "autre"}. Rien n’a été écrit.',
  'cli.dates-de-1904':
    'Ce classeur compte les jours depuis 1904, et ces dates y tomberaient quatre ans trop tard : {cellules}. Rien n’a été écrit. Décochez « Utiliser le calendrier depuis 1904 » dans les options d’Excel.',
  'cli.rien-ecrit': '{raison} Rien n’a été écrit.',
  'cli.cellules-remplies':
    'Cellules déjà remplies : {cellules}. Rien n’a été écrit. Donnez une autre feuille à la table (--feuille), renommez la vôtre, ou acceptez d’écraser (--remplacer).',
  'remplir.colonnes-etrangeres': 'Colonnes que la table ne connaît pas, laissées de côté : {titres}.',
  'remplir.lecteurs':
    'Formules qui lisent des cellules écrites et gardent leur ancienne valeur : {cellules}. « mixite recalculer » met à jour celles qui touchent nos fonctions, Excel les autres.',
}
