/** Phrases : audit, cotation. */
export const PHRASES_AUDIT_COTATION: Readonly<Record<string, string>> = {
  'audit-cotation.aide.grille':
    'Une grille note les critères du module SNE et des critères locaux motivés ; seuls un refus de logement adapté et une fausse déclaration retirent des points, pour un temps. Corrigez la ligne citée.',
  'audit-cotation.aide.lignes': 'Chaque critère a un seul poids, et aucun n’élimine une demande. Corrigez la case citée.',
  'audit-cotation.aide.locaux': 'Le module du SNE admet dix critères locaux, négatifs compris. Retirez ceux qui sont de trop.',
  'audit-cotation.aide.reservataires': 'Une seule grille vaut pour toutes les demandes et tous les réservataires : donnez au critère le même poids partout.',
  'audit-cotation.aide.poids': 'Les points d’un critère sont ceux de la grille, les mêmes pour toutes les demandes ; ils ne doublent que sur une pièce de moins d’un an.',
  'audit-cotation.aide.note': 'La note est la somme des points que la grille donne aux critères remplis. Refaites le calcul de la ligne citée.',
  'audit-cotation.aide.exclusivites':
    'Une demande n’a qu’un quartile de ressources, une situation de logement et une classe d’âge. Ne gardez que le critère qui convient.',
  'audit-cotation.aide.demandes': 'Relisez la colonne citée : elle porte une valeur qu’une demande cotée ne peut avoir.',
  'audit-cotation.aide.statistiques':
    'La meilleure note, la plus faible et la médiane se prennent sur les demandes actives ; un délai sans attribution se laisse vide, et celui de l’ensemble se pondère par les attributions.',
  'audit-cotation.aide.sur-les-demandes':
    'La grille doit rendre visibles les publics prioritaires, sans compter deux fois un même fait. Revoyez les poids à la lumière des demandes.',
  'audit-cotation.aide.priorite': 'Un refus ou une note négative ne retire jamais le caractère prioritaire. Rétablissez-le.',
  'audit-cotation.aide.information':
    'Le demandeur est informé de sa note, de la meilleure, de la plus faible et de la médiane, du délai moyen et de son caractère prioritaire, jamais d’un rang.',
  'audit-cotation.information-absente': 'Information du demandeur : « {nom} » manque. Ajoutez cet élément.',
  'audit-cotation.detail-sans-piece': '« {libelle} » : points doublés sans pièce. Joignez une pièce de moins d’un an, ou revenez aux points simples.',
  'audit-cotation.detail-selon-reservataire':
    '« {libelle} » : points simples pour {reservataire} malgré la pièce, doublés pour les autres. Le doublement est le même pour tous les réservataires : appliquez-le, ou retirez-le partout.',
  'audit-cotation.detail-perimee': '« {libelle} » : points doublés sur une pièce d’un an ou plus. Revenez aux points simples.',
  'audit-cotation.fin-du-doublement': 'Le dernier jour doublé est la veille du premier anniversaire de la pièce. Corrigez la date.',
  'audit-cotation.aide.revisions': 'Un poids changé fait une nouvelle version de la grille : nommez-la, pour savoir ce qui a noté chaque demande.',
  'audit-cotation.aide.seuils': 'Aucune note n’élimine une demande : retirez le seuil ; la décision et son motif restent à la commission.',
  'audit-cotation.grilles-reservataire': '« {libelle} » vaut {lu|nombre} points ici et {attendu|nombre} dans « {titre} » : une seule grille vaut pour tous les réservataires.',
  'audit-cotation.grilles-plan': '« {libelle} » vaut {lu|nombre} points ici et {attendu|nombre} dans la grille du plan, « {titre} ». Reprenez ceux du plan.',
  'audit-cotation.hors-du-plan': '« {libelle} » donne {lu|nombre} points ici et n’est pas dans la grille du plan, « {titre} ». Retirez-le, ou révisez le plan.',
  'audit-cotation.grilles-version': '« {libelle} » passe de {attendu|nombre} points (« {titre} ») à {lu|nombre} sans nouvelle version de grille. Donnez-lui un numéro.',
  'audit-cotation.revision-sans-version': 'Poids changé sans nouvelle version de grille. Numérotez la version.',
  'audit-cotation.seuil': '« {dit} » : la cotation éclaire la décision et n’élimine personne. Retirez le seuil.',
  'audit-cotation.prioritaires-moins-notes':
    'Note médiane de {lu|nombre} pour les prioritaires, de {autres|nombre} pour les autres : la grille doit favoriser les premiers. Revoyez les poids.',
  'audit-cotation.recouvrement':
    '{points|nombre} points sur {note|nombre} viennent d’un seul fait, dit par plusieurs critères. Vérifiez que ce cumul est voulu.',
  'audit-cotation.local-inemploye': '« {libelle} » : aucune des {nombre|demandes} ne remplit ce critère local. Vérifiez qu’il sert.',
  'audit-cotation.priorite-retiree': '« {lu} » : les points négatifs n’ont jamais d’effet sur le caractère prioritaire. Rétablissez-le.',
  'audit-cotation.prioritaire-nul': '« {libelle} », public prioritaire, vaut 0 point. Donnez-lui un poids.',
  'audit-cotation.a-examiner':
    '« {libelle} » touche peut-être un motif protégé, {motifs} (lu : {mots}). Faites examiner ce critère, puis écrivez « conforme » ou « à supprimer » dans une colonne « avis ».',
  'audit-cotation.negatif-interdit':
    '« {libelle} » retire des points : seuls le refus d’un logement attribué et adapté et la fausse déclaration manifeste le peuvent. Ôtez ce critère, ou ses points négatifs.',
  'audit-cotation.negatif-sans-fin': '« {libelle} » retire des points sans date de fin. Écrivez-la sur cette ligne, ou la durée du retrait.',
  'audit-cotation.localisation-eliminatoire':
    '« {libelle} » est une condition éliminatoire (« {dit} ») : l’absence de lien avec la commune ne peut, à elle seule, faire écarter une demande. Retirez la condition.',
  'audit-cotation.eliminatoire': '« {libelle} » est une condition éliminatoire (« {dit} ») : la cotation éclaire la décision et n’élimine personne. Retirez la condition.',
  'audit-cotation.libelle-modifie': '« {libelle} » : le module du SNE écrit ce critère « {officiel} ». Reprenez son libellé.',
  'audit-cotation.deux-poids': '« {libelle} » vaut {lu|nombre} points ici et {autre|nombre} plus haut dans la même grille : un critère n’a qu’un poids.',
  'audit-cotation.poids-par-reservataire':
    '« {libelle} » vaut {lu|nombre} points pour {reservataire} et {attendu|nombre} pour les autres : une seule grille vaut pour tous les réservataires.',
  'audit-cotation.locaux': '{nombre} critères locaux, négatifs compris ; le module du SNE en admet {maximum} au plus.',
  'audit-cotation.locaux-outil-propre': '{nombre} critères locaux, négatifs compris : plus que les {maximum} du module du SNE, dont cet outil ne dépend pas.',
  'audit-cotation.locaux-possibles':
    '{nombre} critères ne sont pas écrits comme dans le module du SNE, qui admet {maximum} critères locaux au plus. Dites lesquels sont locaux.',
  'audit-cotation.poids-variable': '{lu} points pour cette demande, {attendu} pour {nombre} autres : un critère vaut les mêmes points pour toutes.',
  'audit-cotation.poids': '« {libelle} » : {lu|nombre} points pour cette demande, {attendu|nombre} dans la grille. Reprenez ceux de la grille.',
  'audit-cotation.poids-de-la-colonne': '« {libelle} » : {lu|nombre} points dans toute la colonne, {attendu|nombre} dans la grille. Reprenez ceux de la grille.',
  'audit-cotation.doublement-sans-piece': '« {libelle} » : {lu|nombre} points, le double des {attendu|nombre} de la grille, sans date de pièce. Datez la pièce, ou revenez à {attendu|nombre}.',
  'audit-cotation.doublement-exclu': '« {libelle} » : {lu|nombre} points, le double des {attendu|nombre} de la grille, quand ce critère ne se double pas. Revenez à {attendu|nombre}.',
  'audit-cotation.doublement-perime': '« {libelle} » : {lu|nombre} points, le double des {attendu|nombre} de la grille, sur une pièce d’un an ou plus. Revenez à {attendu|nombre}.',
  'audit-cotation.doublement-a-justifier':
    '« {libelle} » : {lu|nombre} points, le double des {attendu|nombre} de la grille. Vérifiez qu’une pièce de moins d’un an le justifie.',
  'audit-cotation.note-differente': 'Note de {lu|nombre} ; la grille donne {attendu|nombre} ({detail}). Refaites le calcul.',
  'audit-cotation.note-de-colonne': 'Note de {lu|nombre} ; les points de la colonne font {attendu|nombre}. Refaites la somme.',
  'audit-cotation.note-somme': 'Note de {lu|nombre} ; les points de la ligne font {attendu|nombre}. Refaites la somme.',
  'audit-cotation.notes-non-retrouvees':
    '{nombre} notes sur {total} se retrouvent par la grille du classeur : vérifiez que c’est bien elle qui les a calculées, et à quelle date.',
  'audit-cotation.critere-hors-grille':
    '« {intitule} » compte dans la note ({nombre|demandes}) et ne figure pas dans la grille : une note n’a d’autre critère que ceux de la grille. Retirez la colonne de la note.',
  'audit-cotation.exclusion': '« {a} » et « {b} » pour la même demande : l’un exclut l’autre. Ne gardez que celui qui convient.',
  'audit-cotation.implication': '« {a} » sans « {b} » : le premier suppose le second. Vérifiez la demande.',
  'audit-cotation.situation': '« {champ} » relève de « {attendu} », et non de « {lu} ». Changez de critère.',
  'audit-cotation.grille-des-mutations': 'Grille des mutations pour un demandeur qui n’est pas locataire du parc social : c’est la grille générale qui vaut.',
  'audit-cotation.anciennete-negative': 'Ancienneté de {lu} : la demande serait déposée après le calcul. Vérifiez sa date de dépôt.',
  'audit-cotation.depot-futur': 'Demande déposée après le jour du calcul : son ancienneté serait négative. Vérifiez la date.',
  'audit-cotation.sans-version': 'Demande sans version de grille : on ne peut vérifier que toutes sont notées par la même. Portez la version.',
  'audit-cotation.versions': 'Grille « {lu} » pour cette demande, « {attendu} » pour les autres : une seule version note toutes les demandes. Recalculez avec elle.',
  'audit-cotation.deux-notes': 'Note de {lu|nombre} : la note SYPLO s’ajoute à celle de l’EPCI ({attendu|nombre}) dans {nombre|demandes}. Gardez celle de l’EPCI.',
  'audit-cotation.age-saisi': '« {intitule} » est saisi et ne vieillira pas : partez de la date de naissance.',
  'audit-cotation.rang': '« {intitule} » classe nommément les demandes : communiquez la note et sa place dans la distribution, non un rang.',
  'audit-cotation.distribution-moyenne': '{intitule} de {lu|centieme} : c’est la moyenne des notes ; la médiane est {attendu|centieme}. Écrivez la médiane.',
  'audit-cotation.distribution-radiees': '{intitule} de {lu|centieme}, demandes non actives comprises ; sur les demandes actives, elle est de {attendu|centieme}. Ne comptez qu’elles.',
  'audit-cotation.distribution-differente': '{intitule} de {lu|centieme} ; les notes des demandes actives donnent {attendu|centieme}. Corrigez la cellule.',
  'audit-cotation.delai-nul': 'Délai de 0 mois sans attribution : laissez la case vide ou écrivez « aucune attribution constatée ».',
  'audit-cotation.delai-annee': 'Délai de {lu|nombre} mois, calculé sur {autre} ; les autres le sont sur {annee}, où il est de {attendu|nombre} mois. Reprenez la même année.',
  'audit-cotation.delai-different': 'Délai de {lu|nombre} mois ; les baux de {annee} que liste le classeur donnent {attendu|nombre} mois. Refaites la moyenne.',
  'audit-cotation.annee-du-delai': 'Délai de l’année {lu} ; le demandeur est informé du délai de l’année précédente, {attendu}. Refaites la moyenne sur cette année.',
  'audit-cotation.moyenne-de-moyennes':
    'Délai d’ensemble de {lu|nombre} mois, moyenne des moyennes ; pondéré par les attributions, il est de {attendu|nombre} mois. Corrigez la cellule.',
  'audit-cotation.delai-de-l-ensemble': 'Délai d’ensemble de {lu|nombre} mois ; pondéré par les attributions, il serait de {attendu|nombre} mois. Vérifiez le calcul.',
}
