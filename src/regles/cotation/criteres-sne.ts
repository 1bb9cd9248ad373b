/** Nature de la donnée que le critère lit. */
export type TypeDeCritere = 'booleen' | 'nombre' | 'date'

/** Critère du module de cotation du SNE : identifiant, libellé officiel, règles de cumul. */
export interface CritereSne {
  readonly id: string
  readonly libelle: string
  readonly categorie: string
  readonly type: TypeDeCritere
  /** Au plus un critère vrai dans le groupe. */
  readonly groupeExclusif: string | null
  /** Autres critères qui peuvent décrire le même fait. */
  readonly recouvrements: readonly string[]
  /** Vrai si une pièce peut en doubler les points. */
  readonly doublable: boolean
}

function critere(
  id: string,
  libelle: string,
  categorie: string,
  options: Partial<Pick<CritereSne, 'type' | 'groupeExclusif' | 'recouvrements' | 'doublable'>> = {},
): CritereSne {
  return { id, libelle, categorie, type: 'booleen', groupeExclusif: null, recouvrements: [], doublable: true, ...options }
}

const PRIORITAIRES = 'Publics prioritaires'

/** Les 54 critères du module SNE (circulaire du 28 mars 2022, annexe cotation, 3). */
export const CRITERES_SNE: readonly CritereSne[] = [
  critere('P01', 'DALO', PRIORITAIRES),
  critere(
    'P02',
    'Handicap (Personne en situation de handicap, ou ayant à sa charge une personne en situation de handicap)',
    PRIORITAIRES,
    { recouvrements: ['S16', 'S27'] },
  ),
  critere('P03', 'Appartement de coordination thérapeutique', PRIORITAIRES),
  critere('P04', '1er quartile', PRIORITAIRES, { groupeExclusif: 'QUARTILE' }),
  critere(
    'P05',
    'Personnes hébergées ou logées temporairement dans un établissement ou un logement de transition',
    PRIORITAIRES,
    { groupeExclusif: 'LOGEMENT_ACTUEL' },
  ),
  critere('P06', 'A vécu une période de chômage de longue durée', PRIORITAIRES),
  critere('P07', 'Logement indigne', PRIORITAIRES),
  critere('P08', 'Violences au sein du couple ou menace de mariage forcé', PRIORITAIRES),
  critere('P09', 'Personnes victimes de viol ou d\'agression sexuelle à leur domicile ou à ses abords', PRIORITAIRES),
  critere(
    'P10',
    'Personnes engagées dans le parcours de sortie de la prostitution et d\'insertion sociale et professionnelle',
    PRIORITAIRES,
  ),
  critere('P11', 'Personnes victimes de l\'une des infractions de traite des êtres humains ou de proxénétisme', PRIORITAIRES),
  critere('P12', 'Sur occupation avec au moins un mineur', PRIORITAIRES, { recouvrements: ['S09', 'S10'] }),
  critere('P13', 'Logement non décent avec au moins un mineur', PRIORITAIRES, { recouvrements: ['S08'] }),
  critere('P14', 'Personnes dépourvues de logement et d\'hébergement', PRIORITAIRES, { groupeExclusif: 'LOGEMENT_ACTUEL' }),
  critere('P15', 'Personnes hébergées par des tiers', PRIORITAIRES, { groupeExclusif: 'LOGEMENT_ACTUEL' }),
  critere('P16', 'En procédure d\'expulsion sans relogement', PRIORITAIRES),
  critere('S01', 'CDD ou interim', 'Situation professionnelle'),
  critere('S02', 'Etudiant ou apprenti', 'Situation professionnelle'),
  critere('S03', 'Assistant familial ou maternel à son domicile', 'Situation professionnelle'),
  critere('S04', 'Travailleur(s) pauvre(s)', 'Situation professionnelle'),
  critere('S05', 'Ancien étudiant en résidence étudiante', 'Situation professionnelle'),
  critere('S06', 'Personnes âgées (à partir de 60 ans)', 'Situation personnelle', { type: 'date', groupeExclusif: 'AGE' }),
  critere('S07', 'Jeunes de moins de 30 ans', 'Situation personnelle', { type: 'date', groupeExclusif: 'AGE' }),
  critere('S08', 'Logement non décent', 'Logement actuel', { recouvrements: ['P13'] }),
  critere(
    'S09',
    'Sur occupation (nombre de pièces)',
    'Logement actuel',
    { type: 'nombre', recouvrements: ['P12', 'S10', 'S25'] },
  ),
  critere('S10', 'Sur occupation (surface)', 'Logement actuel', { type: 'nombre', recouvrements: ['P12', 'S09', 'S25'] }),
  critere('S11', 'Logement de fonction', 'Logement actuel'),
  critere('S12', 'Loyer trop élevé', 'Logement actuel', { type: 'nombre', recouvrements: ['S13'] }),
  critere('S13', 'Taux d\'effort trop élevé', 'Logement actuel', { type: 'nombre', recouvrements: ['S12'] }),
  critere('S14', 'Logement repris ou mis en vente par son propriétaire', 'Logement actuel'),
  critere('S15', 'Logement bientôt démoli', 'Logement actuel'),
  critere(
    'S16',
    'Logement inadapté au handicap ou à la perte d\'autonomie',
    'Logement actuel',
    { recouvrements: ['P02', 'S27'] },
  ),
  critere('S17', 'Logement éloigné du lieu de travail', 'Situation du logement'),
  critere('S18', 'Logement éloigné des équipements et services', 'Situation du logement'),
  critere('S19', 'Changement du lieu de travail', 'Situation du logement'),
  critere('S20', 'Rapprochement familial', 'Situation familiale'),
  critere('S21', 'Divorce ou séparation', 'Situation familiale', { recouvrements: ['S23'] }),
  critere('S22', 'Départ de personne(s) à charge du foyer', 'Situation familiale', { recouvrements: ['S38'] }),
  critere('S23', 'Parents en divorce ou séparation', 'Situation familiale', { recouvrements: ['S21'] }),
  critere('S24', 'Parent isolé', 'Situation familiale'),
  critere('S25', 'Naissance attendue dans un logement trop petit', 'Situation familiale', { recouvrements: ['S09', 'S10'] }),
  critere(
    'S26',
    'Personne(s) âgée(s) en difficulté financière dans un trop grand logement',
    'Situation familiale',
    { recouvrements: ['S38'] },
  ),
  critere(
    'S27',
    'Personne(s) âgée(s) dans un logement inadapté au handicap ou à la perte d\'autonomie',
    'Situation familiale',
    { recouvrements: ['S16', 'P02'] },
  ),
  critere('S28', 'Ancienneté de la demande', 'Caractéristique de la demande', { type: 'date', doublable: false }),
  critere('S29', '2ème quartile des demandeurs', 'Caractéristique de la demande', { groupeExclusif: 'QUARTILE' }),
  critere('S30', '3ème quartile des demandeurs', 'Caractéristique de la demande', { groupeExclusif: 'QUARTILE' }),
  critere('S31', '4ème quartile des demandeurs', 'Caractéristique de la demande', { groupeExclusif: 'QUARTILE' }),
  critere('S32', 'Habite l\'EPCI', 'Localisation', { recouvrements: ['S34'] }),
  critere('S33', 'Travaille dans l\'EPCI', 'Localisation', { recouvrements: ['S35'] }),
  critere('S34', 'Habite la commune', 'Localisation', { recouvrements: ['S32'] }),
  critere('S35', 'Travaille dans la commune', 'Localisation', { recouvrements: ['S33'] }),
  critere('S36', 'Pièces valides', 'Localisation', { doublable: false }),
  critere('S37', 'Mutation interne au parc social', 'Mutation interne'),
  critere('S38', 'Sous occupation', 'Mutation interne', { recouvrements: ['S22', 'S26'] }),
]
