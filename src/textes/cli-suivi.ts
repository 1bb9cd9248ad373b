/** Phrases : commande, tableaux de suivi. */
export const PHRASES_CLI_SUIVI: Readonly<Record<string, string>> = {
  'cli.aide-suivi': `mixite suivi [ID] [--classeur ENTREE (--sortie SORTIE | --controler)] [options]

Tableaux que l’on tient dans une feuille, une ligne par objet suivi, pour la cotation et la gestion en flux.
Sans ID : leur liste (avec --json : aide et colonnes de chacun).
Avec --sortie : pose la feuille du tableau dans une copie du classeur (titres, lignes de départ, colonnes calculées en formules).
Avec --controler : contrôle la feuille et imprime une ligne par constat : gravité, règle, cellule, phrase.

  mixite suivi
  mixite suivi COT-31 --classeur suivi.xlsx --sortie suivi-2.xlsx --date 2024-03-15
  mixite suivi COT-31 --classeur suivi-2.xlsx --controler --date 2024-03-15 --json

  --date J         jour du contrôle (AAAA-MM-JJ ou JJ/MM/AAAA) ; sans lui, les échéances ne sont pas jugées, et c’est dit
  --feuille NOM    feuille à contrôler (défaut : l’identifiant du tableau)
  --exemple        pose les lignes d’exemple
  --json           imprime un objet JSON

Codes de sortie : 0 posé, ou contrôlé sans erreur ; 1 au moins une erreur légale (EL) ou une incohérence (IN) ; 2 refusé ;
3 tableau sans ligne ; 64 mauvais usage ; 70 erreur interne.`,
  'cli.suivi-inconnu': 'Tableau de suivi « {lu} » inconnu. Tableaux : {connus}.',
  'cli.suivi-sans-classeur': 'Il manque --classeur FICHIER : le classeur où poser ou contrôler le tableau.',
  'cli.suivi-sortie': '--controler ne change rien au classeur : ôtez --sortie.',
  'cli.suivi-date': '--date : « {lu} » lu, une date attendue (AAAA-MM-JJ ou JJ/MM/AAAA).',
  'cli.suivi-deja-la': 'Rien n’a été écrit : la feuille « {id} » porte déjà quelque chose. Contrôlez-la (--controler), ou renommez-la.',
  'cli.suivi-1904': 'Le classeur {fichier} compte ses dates depuis 1904 : elles seraient mal lues. Enregistrez-le avec le calendrier de 1900.',
  'cli.suivi-feuille-absente': 'Feuille « {lu} » absente. Feuilles : {feuilles}. Donnez-en une à --feuille.',
  'cli.suivi-feuille-vide': 'La feuille « {feuille} » est vide.',
  'cli.suivi-pose': 'Tableau « {titre} » posé dans la feuille {feuille} de {fichier} : {cellules} cellules.',
  'cli.suivi-conforme': 'Aucun constat.',
}
