/** Phrases : contrôle d’une grille. */
export const PHRASES_COTATION_CONTROLES: Readonly<Record<string, string>> = {
  'grille-controle.grille-vide': 'Grille (grille) : plage vide ; désignez la grille avec sa ligne d’en-têtes.',
  'grille-controle.sans-critere': 'Grille (grille) : aucune ligne sous les en-têtes ; désignez toute la grille.',
  'grille-controle.demandes-sans-entetes':
    'Demandes (demandes) : leurs titres manquent ; désignez aussi la ligne de titres (entetes).',
  'grille-controle.conforme': 'Rien à redire sur {criteres} critère(s) contrôlé(s).',
  'grille-controle.version-non-verifiable': 'Version de grille non vérifiable : la grille n’a pas de colonne « version ».',
  'grille-controle.sans-demandes': 'Grille contrôlée sans lire les demandes : les critères jamais remplis et les notes des prioritaires ne sont pas jugés.',

  'grille-controle.colonne-double': 'Colonne « {colonne} » en double : seule la première est lue ; gardez-en une.',
  'grille-controle.colonne-absente': 'Colonne « {colonne} » absente, en-têtes lus : {lus} ; ajoutez-la ou corrigez son titre.',
  'grille-controle.groupe-mele': 'Le groupe « {groupe} » mêle « maximum » et « exclusif » ; gardez un seul mode.',
  'grille-controle.points-nuls': '« {libelle} » vaut 0 point (0 ou cellule vide) ; donnez-lui un poids ou ôtez-le.',

  'grille-controle.sne-en-local':
    '« {libelle} », présenté comme local, est le critère {id} du module SNE, « {officiel} » ; désignez-le par {id}, hors des critères locaux.',
  'grille-controle.libelle-modifie':
    '« {libelle} » est traité en critère local ; s’il s’agit de « {officiel} », écrivez {id} ou ce libellé officiel.',

  'grille-controle.meme-fait': 'Jusqu’à {total} points pour un seul fait : {criteres} (AMB-35). À plafonner dans un groupe « maximum » si ce n’est pas voulu.',

  'grille-controle.locaux-en-trop':
    '{nombre} critères locaux, {maximum} au plus dans le module de cotation du SNE, critères négatifs compris (AMB-74).',
  'grille-controle.locaux-hors-module':
    '{nombre} critères locaux : permis dans un outil propre, {maximum} au plus dans le module de cotation du SNE.',
  'grille-controle.sans-colonne-motif': 'Aucun motif pour les {nombre} critère(s) local(aux) ; ajoutez une colonne « motif ».',
  'grille-controle.sans-motif': '« {libelle} », critère local, n’a pas de motif ; écrivez-le.',
  'grille-controle.jamais-active': '« {libelle} », critère local, n’est rempli par aucune demande.',

  'grille-controle.negatif-interdit':
    '« {libelle} » retire des points : seuls N01 (refus d’un logement attribué et adapté) et N02 (fausse déclaration manifeste) le peuvent.',
  'grille-controle.negatif-sans-fin':
    '« {libelle} » retire des points sans date de fin ; donnez une date, ou l’en-tête de la colonne des demandes qui la porte.',
  'grille-controle.penalite-forte':
    '« {libelle} » retire {retrait} points, plus que n’en donne « {prioritaire} » ({points}) ; le statut de prioritaire n’en change pas.',
  'grille-controle.penalite-longue': '« {libelle} » dure plus de 12 mois (jusqu’au {fin|date}) : justifiez la durée (AMB-32).',
  'grille-controle.penalites-longues': '« {libelle} » dure plus de 12 mois pour {nombre} demande(s) : justifiez la durée (AMB-32).',

  'grille-controle.a-examiner':
    '« {libelle} » : à examiner par une personne, {mots} touchant peut-être un motif protégé ({motifs}). Grille non validée tant que la colonne « avis » ne dit pas « conforme » ou « à supprimer ».',
  'grille-controle.examine-conforme': '« {libelle} » : {mots} touchant peut-être un motif protégé ({motifs}), examiné et dit conforme.',
  'grille-controle.a-supprimer': '« {libelle} » : {mots} touchant peut-être un motif protégé ({motifs}), examiné et dit à supprimer ; ôtez ce critère.',

  'grille-controle.localisation-forte':
    'La localisation donne jusqu’à {localisation} points, plus que « {prioritaire} » ({points}).',
  'grille-controle.localisation-forte-part':
    'La localisation donne jusqu’à {localisation} points ({part|pourcent} du total possible), plus que « {prioritaire} » ({points}).',
  'grille-controle.localisation-eliminatoire':
    '« {libelle} » est éliminatoire : l’absence de lien avec la commune ne peut, à elle seule, faire refuser un logement adapté.',
  'grille-controle.effet-localisation':
    '{nombre} demande(s) sur {total} ({part|pourcent}) passent derrière d’autres du seul fait des critères de localisation.',

  'grille-controle.autre-grille': '« {libelle} » : {ici} dans cette grille, {ailleurs} dans l’autre ; une seule grille vaut pour tous.',
  'grille-controle.poids-par-reservataire': '« {libelle} » ne pèse pas pareil pour tous : {detail}.',
  'grille-controle.deux-poids': '« {libelle} » a plusieurs poids (lignes {lignes} : {poids}) ; gardez-en un.',
  'grille-controle.critere-double': '« {libelle} » figure plusieurs fois (lignes {lignes}) : chaque ligne compte ; gardez-en une.',
  'grille-controle.versions-grille': 'Plusieurs versions dans une même grille : {versions}.',
  'grille-controle.sans-version-grille': '{nombre} ligne(s) de la grille sans version : non vérifiable.',
  'grille-controle.versions-demandes': 'Les demandes sont notées par plusieurs versions de grille : {versions}.',
  'grille-controle.sans-version-demandes': '{nombre} demande(s) sans version de grille : non vérifiable.',

  'grille-controle.prioritaire-nul': '« {libelle} », public prioritaire, vaut 0 point (0 ou cellule vide).',
  'grille-controle.prioritaires-absents': '{nombre} public(s) prioritaire(s) sans poids, absent(s) de la grille ou hors de ses dates : {ids}.',
  'grille-controle.plus-que-dalo': '« {libelle} » ({points}) pèse plus que le DALO ({dalo}).',
  'grille-controle.cas-type':
    'Sans aucun critère prioritaire, une demande peut atteindre {total} points, au-dessus du DALO ({dalo}) : {criteres}.',
  'grille-controle.cas-type-duree':
    'Sans aucun critère prioritaire, une demande peut atteindre {total} points après {mois} mois, au-dessus du DALO ({dalo}) : {criteres}.',
  'grille-controle.mediane':
    'La note médiane des {prioritaires} demande(s) prioritaire(s) est plus basse que celle des {autres} autre(s).',
  'grille-controle.sans-prioritaire': 'Rang des prioritaires non contrôlé : aucune demande prioritaire parmi les demandes.',
  'grille-controle.tous-prioritaires': 'Rang des prioritaires non contrôlé : toutes les demandes notées sont prioritaires.',
  'grille-controle.demandes-en-erreur': '{nombre} demande(s) sans note, une cellule étant illisible : elles ne sont pas contrôlées.',
  'grille-controle.sans-date': 'Demandes non contrôlées : donnez la date du calcul (date_calcul).',
  'grille-controle.grille-non-notable': 'Demandes non contrôlées : la grille ne peut pas les noter ; corrigez d’abord les autres constats.',

  'grille-controle.eliminatoire': '« {libelle} » est éliminatoire : la cotation éclaire, elle n’élimine personne.',
  'grille-controle.eliminatoire-illisible': '« {libelle} », éliminatoire : Oui ou Non attendu, « {lu} » lu ; corrigez la cellule.',
  'grille-controle.seuil-eliminatoire': 'Colonne « {colonne} » : une note éliminatoire écarte des demandes, la cotation n’élimine personne.',
  'grille-controle.colonne-rang':
    'Colonne « {colonne} » des demandes : la cotation ne classe pas les personnes ; gardez une colonne « décision et motif » tenue par une personne.',

  'grille-controle.sans-plafond-mois': '« {libelle} » n’a pas de plafond : seul, il dépasse le DALO ({dalo}) au bout de {duree} mois.',
  'grille-controle.sans-plafond-ans': '« {libelle} » n’a pas de plafond : seul, il dépasse le DALO ({dalo}) au bout de {duree|ans}.',
  'grille-controle.age-saisi':
    '« {libelle} » se lit par un seuil, sur un âge saisi qui ne vieillit pas ; ôtez le seuil et donnez la date de naissance.',

  'grille-controle.etape.criteres': 'Critères du module SNE reconnus',
  'grille-controle.calcul.criteres': 'sur {lignes} ligne(s) de la grille',
  'grille-controle.etape.locaux': 'Critères locaux',
  'grille-controle.calcul.locaux': '{maximum} au plus dans le module SNE, {restants} restant(s)',
  'grille-controle.etape.localisation': 'Part de la localisation',
  'grille-controle.calcul.localisation': '{localisation} / ({localisation} + {autres}) points au plus',
  'grille-controle.calcul.sans-part': 'total nul, sans plafond ou incomplet',
  'grille-controle.etape.constats': 'Constats',
  'grille-controle.calcul.constats': 'EL erreur légale, IN incohérence, AL alerte, IF information',
}
