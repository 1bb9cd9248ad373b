/** Phrases : détail, manques et priorité d’une demande. */
export const PHRASES_COTATION_DEMANDE: Readonly<Record<string, string>> = {
  'cotation-demande.mutation-double':
    'En-têtes (entetes) : la colonne qui dit la mutation (S37, « Mutation interne au parc social ») figure deux fois ; gardez-en une.',
  'cotation-demande.mutation-sans-colonne':
    'Grille des mutations : aucune colonne des demandes ne dit la mutation (S37, « Mutation interne au parc social ») ; toutes sont notées par la grille générale.',
  'cotation-demande.mutation-inconnue':
    '« {entete} » vide pour {nombre} demande(s), notée(s) par la grille générale : {lignes}. Renseignez la mutation pour savoir quelle grille s’applique.',
  'cotation-demande.grille-sans-colonne-critere': 'Grille : colonne « critère » attendue une seule fois dans sa première ligne ; corrigez ses titres.',
  'cotation-demande.a-renseigner': 'à renseigner : {criteres}',
  'cotation-demande.sous-reserve': 'Caractère prioritaire donné sous réserve de la vérification de la situation à l’instruction ; il ne dépend ni de la note ni de la grille.',
  'cotation-demande.colonnes-absentes':
    'Aucune colonne des demandes pour {criteres} : une demande sans critère P vrai reste « à vérifier ».',
  'cotation-demande.donnee-manquante': 'donnée manquante',
  'cotation-demande.ecartes': '{points} écarté(s)',
  'cotation-demande.etape.statut': 'Demande {ligne} · statut',
  'cotation-demande.calcul.prioritaire': 'critères vrais : {criteres}',
  'cotation-demande.calcul.aucun': 'les seize critères P sont lus et faux',
}
