/** Phrases : cotation de la demande. */
export const PHRASES_COTATION: Readonly<Record<string, string>> = {
  'cotation.donnees-manquantes': 'Donnée(s) manquante(s) : {manques}. Renseignez-les pour noter les demandes.',
  'cotation.entetes-hautes': 'En-têtes (entetes) : une seule ligne attendue, {lignes} lues ; désignez la ligne de titres des demandes.',
  'cotation.largeurs':
    'Demandes (demandes) : {entetes} colonnes attendues comme les en-têtes, {demandes} lues ; désignez les mêmes colonnes.',
  'cotation.grille-inegale': '{grille} : lignes de longueurs différentes ; désignez un rectangle.',
  'cotation.colonne-de-grille-absente':
    '{grille} : colonne « {colonne} » attendue, en-têtes lus : {lus} ; ajoutez la colonne ou corrigez son titre.',
  'cotation.colonne-de-grille-double': '{grille} : colonne « {colonne} » en double ; gardez-en une.',
  'cotation.grille-sans-critere': '{grille} : aucun critère sous la ligne d’en-têtes ; désignez toute la grille.',
  'cotation.grille': '{grille}, ligne {ligne}, colonne « {colonne} » : {attendu} attendu, « {lu} » lu ; corrigez la grille.',
  'cotation.modes-melanges': '{grille}, ligne {ligne} : le groupe « {groupe} » mêle deux modes ; gardez « maximum » ou « exclusif ».',
  'cotation.lecture-AMB-29':
    'Lectures (lectures) : AMB-29 « autre » date la pièce au dépôt de la demande, qu’aucune colonne ne porte ; ajoutez « Date de dépôt », ou retirez cette lecture.',
  'cotation.lecture-AMB-30':
    'Lectures (lectures) : AMB-30 « autre » (Oui ou Non déclaratif) contredit {grille}, ligne {ligne}, qui chiffre « {libelle} » ; ôtez son seuil et désignez une colonne Oui/Non, ou retirez cette lecture.',
  'cotation.lecture-AMB-31':
    'Lectures (lectures) : AMB-31 « {lecture} » contredit le barème de {grille}, ligne {ligne}, « {libelle} » ; changez le barème, ou retirez cette lecture.',
  'cotation.cellule-booleen':
    'Ligne {ligne} des demandes, « {entete} » : VRAI ou FAUX attendu (Oui, Non, X, 1, 0), « {lu} » lu ; corrigez la cellule, ou donnez un seuil à ce critère.',
  'cotation.cellule-nombre': 'Ligne {ligne} des demandes, « {entete} » : nombre sans unité attendu, « {lu} » lu ; corrigez la cellule.',
  'cotation.cellule-taux': 'Ligne {ligne} des demandes, « {entete} » : taux attendu (0,3, 30 ou « 30 % »), « {lu} » lu ; corrigez la cellule.',
  'cotation.cellule-date':
    'Ligne {ligne} des demandes, « {entete} » : date attendue (cellule de date, « AAAA-MM-JJ » ou « JJ/MM/AAAA »), « {lu} » lu ; corrigez la cellule.',
  'cotation.cellule-situation':
    'Ligne {ligne} des demandes, « {entete} » : situation de logement en toutes lettres attendue (« Chez un particulier »…), « {lu} » lu ; corrigez la cellule, ou donnez une colonne Oui/Non à chacun de P05, P14 et P15.',
  'cotation.cellule-future':
    'Ligne {ligne} des demandes, « {entete} » : date au plus tard au jour du calcul attendue, « {lu} » lu ; corrigez la date ou date_calcul.',
  'cotation.exclusif':
    'Ligne {ligne} des demandes : « {a} » et « {b} » sont exclusifs et vrais tous les deux ; corrigez l’un des deux.',
  'cotation.colonnes-ignorees': '{grille} : colonne(s) sans usage : {colonnes}.',
  'cotation.critere-sans-colonne':
    '{grille}, ligne {ligne} : « {libelle} » n’a pas de colonne dans les demandes, il compte 0 pour toutes ; donnez son en-tête dans « colonne ».',
  'cotation.points-nuls': '{grille}, ligne {ligne} : « {libelle} » vaut 0 point (0 ou cellule vide).',
  'cotation.critere-inactif': '{grille}, ligne {ligne} : « {libelle} » ne court pas à la date du calcul, il compte 0.',
  'cotation.non-doublable': '« {libelle} » n’est pas doublé : une pièce ne le justifie pas (AMB-29).',
  'cotation.penalite-longue': '« {libelle} » dure plus de 12 mois (jusqu’au {fin|date}) : justifiez la durée (AMB-32).',
  'cotation.penalite-forte':
    '« {libelle} » ({points}) pèse plus que le critère prioritaire « {prioritaire} » ({autres}) ; le statut de prioritaire n’en change pas.',
  'cotation.libelle-proche':
    '{grille}, ligne {ligne} : « {libelle} » est traité en critère local ; s’il s’agit de « {officiel} », écrivez {id}.',
  'cotation.critere-double': '{grille} : « {libelle} » figure aux lignes {a} et {b} : les deux comptent.',
  'cotation.locaux-en-trop':
    '{nombre} critères locaux, {maximum} au plus dans le module de cotation du SNE (les critères négatifs en sont).',
  'cotation.cumul-exclusion': '{a} et {b} s’excluent mais sont vrais ensemble pour {nombre} demande(s) : {lignes}.',
  'cotation.cumul-implication': '{a} suppose {b}, qui n’est pas vrai pour {nombre} demande(s) : {lignes}.',
  'cotation.cumul-recouvrement':
    '{a} et {b} peuvent noter deux fois un même fait ({points} points de la grille) pour {nombre} demande(s) : {lignes} (AMB-35).',
  'cotation.cumul-recouvrement-fort':
    'Plus de la moitié de la note vient de critères qui décrivent un même fait pour {nombre} demande(s) : {lignes} (AMB-35).',
  'cotation.situation-non-rattachee':
    '« {entete} » : situation non rattachée à l’un des onze champs du CERFA pour {nombre} demande(s) : {lignes} ; P05, P14 et P15 y comptent 0.',
  'cotation.zero-sous-le-seuil':
    '« {entete} » : 0 donne des points à {nombre} demande(s) : {lignes} ; une cellule vide peut se lire 0, vérifiez que c’est bien un nombre.',
  'cotation.entete-vide':
    'En-têtes, colonne {colonne} : sans titre mais remplie, après « {avant} » ; si le titre est fusionné, seule sa première colonne est lue.',
  'cotation.etape.critere': 'Demande {ligne} · {critere}',
  'cotation.etape.note': 'Demande {ligne} · note',
  'cotation.etape.non-cotees': 'Colonnes non cotées',
  'cotation.calcul.non-cotees': '{colonnes} : absentes de la grille, elles ne comptent pas',
  'cotation.etape.manquante': 'Donnée manquante · {critere}',
  'cotation.calcul.vrai': 'critère rempli',
  'cotation.calcul.vrai-double': 'critère rempli, {points} points doublés (pièce de moins d’un an)',
  'cotation.calcul.par-an': '{points} × {unites} an(s) révolu(s)',
  'cotation.calcul.par-an-double': '{points} × {unites} an(s) révolu(s), doublés (pièce de moins d’un an)',
  'cotation.calcul.par-mois': '{points} × {unites} mois révolu(s)',
  'cotation.calcul.par-mois-double': '{points} × {unites} mois révolu(s), doublés (pièce de moins d’un an)',
  'cotation.calcul.palier': 'palier atteint : {unites} points',
  'cotation.calcul.palier-double': 'palier atteint : {unites} points, doublés (pièce de moins d’un an)',
  'cotation.calcul.ecarte': '{points} points écartés : un autre critère du groupe en vaut plus',
  'cotation.calcul.ecarte-du-fait': '{points} points écartés : un autre critère du même fait compte (AMB-35)',
  'cotation.calcul.note': 'somme des points',
  'cotation.calcul.manquante': 'comptée 0, demande(s) {lignes}',
}
