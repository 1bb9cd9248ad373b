/** Nature de la donnée que le critère lit. */
export type TypeDeCritere = 'booleen' | 'nombre' | 'date'

/** Critère du module de cotation du SNE : identifiant, libellé officiel, base légale, règles de cumul. */
export interface CritereSne {
  readonly id: string
  /** Nom court, stable, sans espace. */
  readonly code: string
  readonly libelle: string
  readonly categorie: string
  readonly type: TypeDeCritere
  /** Articles qui en font un public prioritaire ; `null` pour un critère de situation. */
  readonly baseLegale: string | null
  /** Champs du CERFA que le critère regroupe (COT-08) ; aucun : il a sa propre case. */
  readonly champsCerfa: readonly string[]
  /** Rubrique du CERFA où le chercher, faute de case. */
  readonly rubriqueCerfa: string | null
  /** Point ouvert qui laisse son seuil ou son barème à l'EPCI ; `null` : rien à fixer. */
  readonly seuilOuvert: 'AMB-30' | 'AMB-31' | 'AMB-71' | null
  /** Au plus un critère vrai dans le groupe. */
  readonly groupeExclusif: string | null
  /** Autres critères qui peuvent décrire le même fait. */
  readonly recouvrements: readonly string[]
  /** Vrai si une pièce peut en doubler les points. */
  readonly doublable: boolean
}

type Options = Partial<Omit<CritereSne, 'id' | 'code' | 'libelle' | 'categorie'>>

function critere(id: string, code: string, libelle: string, categorie: string, options: Options = {}): CritereSne {
  return {
    id,
    code,
    libelle,
    categorie,
    type: 'booleen',
    baseLegale: null,
    champsCerfa: [],
    rubriqueCerfa: null,
    seuilOuvert: null,
    groupeExclusif: null,
    recouvrements: [],
    doublable: true,
    ...options,
  }
}

function prioritaire(id: string, code: string, libelle: string, options: Options = {}): CritereSne {
  return critere(id, code, libelle, 'Publics prioritaires', { baseLegale: 'art. L. 441-1 du CCH', ...options })
}

/** Les 54 critères du module SNE (circulaire du 28 mars 2022, annexe cotation, 3). */
export const CRITERES_SNE: readonly CritereSne[] = [
  prioritaire('P01', 'DALO', 'DALO', { baseLegale: 'art. L. 441-1 du CCH ; art. L. 441-2-3 du CCH' }),
  prioritaire(
    'P02',
    'HANDICAP',
    'Handicap (Personne en situation de handicap, ou ayant à sa charge une personne en situation de handicap)',
    { recouvrements: ['S16', 'S27'], baseLegale: 'art. L. 441-1 du CCH ; art. L. 114 du CASF' },
  ),
  prioritaire(
    'P03',
    'ACT',
    'Appartement de coordination thérapeutique',
    { baseLegale: 'art. L. 441-1 du CCH ; 9° de l’art. L. 312-1 du CASF' },
  ),
  prioritaire('P04', 'Q1', '1er quartile', { groupeExclusif: 'QUARTILE', seuilOuvert: 'AMB-71' }),
  prioritaire(
    'P05',
    'HEBERG_TEMP',
    'Personnes hébergées ou logées temporairement dans un établissement ou un logement de transition',
    {
      groupeExclusif: 'LOGEMENT_ACTUEL',
      champsCerfa: [
        'Logé en logement-foyer',
        'Résidence hôtelière à vocation sociale',
        'Structure d’hébergement',
        'Centre départemental de l’enfance',
        'Logement temporaire',
      ],
    },
  ),
  prioritaire('P06', 'CHOMAGE_LD', 'A vécu une période de chômage de longue durée', { seuilOuvert: 'AMB-30' }),
  prioritaire('P07', 'INDIGNE', 'Logement indigne'),
  prioritaire(
    'P08',
    'VIOLENCES',
    'Violences au sein du couple ou menace de mariage forcé',
    {
      baseLegale: 'art. L. 441-1 du CCH ; art. 257 du code civil ; ordonnance de protection (titre XIV du livre 1er du code civil)',
    },
  ),
  prioritaire(
    'P09',
    'VIOL_AGRESSION',
    'Personnes victimes de viol ou d\'agression sexuelle à leur domicile ou à ses abords',
    { rubriqueCerfa: 'Précisions complémentaires' },
  ),
  prioritaire(
    'P10',
    'PROSTITUTION',
    'Personnes engagées dans le parcours de sortie de la prostitution et d\'insertion sociale et professionnelle',
    { baseLegale: 'art. L. 441-1 du CCH ; art. L. 121-9 du CASF', rubriqueCerfa: 'Précisions complémentaires' },
  ),
  prioritaire(
    'P11',
    'TRAITE',
    'Personnes victimes de l\'une des infractions de traite des êtres humains ou de proxénétisme',
    {
      baseLegale: 'art. L. 441-1 du CCH ; art. 225-4-1 à 225-4-6 et 225-5 à 225-10 du code pénal',
      rubriqueCerfa: 'Précisions complémentaires',
    },
  ),
  prioritaire('P12', 'SUROCC_MINEUR', 'Sur occupation avec au moins un mineur', { recouvrements: ['S09', 'S10'] }),
  prioritaire('P13', 'NONDECENT_MINEUR', 'Logement non décent avec au moins un mineur', { recouvrements: ['S08'] }),
  prioritaire(
    'P14',
    'SANS_LOGEMENT',
    'Personnes dépourvues de logement et d\'hébergement',
    {
      groupeExclusif: 'LOGEMENT_ACTUEL',
      champsCerfa: ['Sans abri, habitat de fortune, bidonville', 'Occupant sans titre, squat; camping', 'Habitat mobile'],
    },
  ),
  prioritaire(
    'P15',
    'HEBERGE_TIERS',
    'Personnes hébergées par des tiers',
    {
      groupeExclusif: 'LOGEMENT_ACTUEL',
      champsCerfa: ['Chez les parents ou chez les enfants', 'Chez un particulier', 'A l’hôtel'],
    },
  ),
  prioritaire('P16', 'EXPULSION', 'En procédure d\'expulsion sans relogement'),
  critere('S01', 'CDD_INTERIM', 'CDD ou interim', 'Situation professionnelle'),
  critere('S02', 'ETUDIANT', 'Etudiant ou apprenti', 'Situation professionnelle'),
  critere('S03', 'ASSFAM', 'Assistant familial ou maternel à son domicile', 'Situation professionnelle'),
  critere('S04', 'TRAV_PAUVRE', 'Travailleur(s) pauvre(s)', 'Situation professionnelle', { seuilOuvert: 'AMB-30' }),
  critere('S05', 'EX_RESIDENCE_ETU', 'Ancien étudiant en résidence étudiante', 'Situation professionnelle'),
  critere(
    'S06',
    'AGE_60',
    'Personnes âgées (à partir de 60 ans)',
    'Situation personnelle',
    { type: 'date', groupeExclusif: 'AGE' },
  ),
  critere('S07', 'AGE_30', 'Jeunes de moins de 30 ans', 'Situation personnelle', { type: 'date', groupeExclusif: 'AGE' }),
  critere('S08', 'NON_DECENT', 'Logement non décent', 'Logement actuel', { recouvrements: ['P13'] }),
  critere(
    'S09',
    'SUROCC_PIECES',
    'Sur occupation (nombre de pièces)',
    'Logement actuel',
    { type: 'nombre', recouvrements: ['P12', 'S10', 'S25'], seuilOuvert: 'AMB-30' },
  ),
  critere(
    'S10',
    'SUROCC_SURFACE',
    'Sur occupation (surface)',
    'Logement actuel',
    { type: 'nombre', recouvrements: ['P12', 'S09', 'S25'], seuilOuvert: 'AMB-30' },
  ),
  critere('S11', 'LOGT_FONCTION', 'Logement de fonction', 'Logement actuel'),
  critere(
    'S12',
    'LOYER_ELEVE',
    'Loyer trop élevé',
    'Logement actuel',
    { type: 'nombre', recouvrements: ['S13'], seuilOuvert: 'AMB-30' },
  ),
  critere(
    'S13',
    'TAUX_EFFORT',
    'Taux d\'effort trop élevé',
    'Logement actuel',
    { type: 'nombre', recouvrements: ['S12'], seuilOuvert: 'AMB-30' },
  ),
  critere('S14', 'REPRISE_VENTE', 'Logement repris ou mis en vente par son propriétaire', 'Logement actuel'),
  critere('S15', 'DEMOLITION', 'Logement bientôt démoli', 'Logement actuel'),
  critere(
    'S16',
    'INADAPTE',
    'Logement inadapté au handicap ou à la perte d\'autonomie',
    'Logement actuel',
    { recouvrements: ['P02', 'S27'] },
  ),
  critere('S17', 'ELOIGNE_TRAVAIL', 'Logement éloigné du lieu de travail', 'Situation du logement', { seuilOuvert: 'AMB-30' }),
  critere(
    'S18',
    'ELOIGNE_SERVICES',
    'Logement éloigné des équipements et services',
    'Situation du logement',
    { seuilOuvert: 'AMB-30' },
  ),
  critere('S19', 'CHGT_TRAVAIL', 'Changement du lieu de travail', 'Situation du logement'),
  critere('S20', 'RAPPROCHEMENT', 'Rapprochement familial', 'Situation familiale'),
  critere('S21', 'DIVORCE', 'Divorce ou séparation', 'Situation familiale', { recouvrements: ['S23'] }),
  critere('S22', 'DEPART_PAC', 'Départ de personne(s) à charge du foyer', 'Situation familiale', { recouvrements: ['S38'] }),
  critere('S23', 'PARENTS_DIVORCE', 'Parents en divorce ou séparation', 'Situation familiale', { recouvrements: ['S21'] }),
  critere('S24', 'PARENT_ISOLE', 'Parent isolé', 'Situation familiale'),
  critere(
    'S25',
    'NAISSANCE',
    'Naissance attendue dans un logement trop petit',
    'Situation familiale',
    { recouvrements: ['S09', 'S10'], seuilOuvert: 'AMB-30' },
  ),
  critere(
    'S26',
    'AGE_GRAND_LOGT',
    'Personne(s) âgée(s) en difficulté financière dans un trop grand logement',
    'Situation familiale',
    { recouvrements: ['S38'], seuilOuvert: 'AMB-30' },
  ),
  critere(
    'S27',
    'AGE_INADAPTE',
    'Personne(s) âgée(s) dans un logement inadapté au handicap ou à la perte d\'autonomie',
    'Situation familiale',
    { recouvrements: ['S16', 'P02'] },
  ),
  critere(
    'S28',
    'ANCIENNETE',
    'Ancienneté de la demande',
    'Caractéristique de la demande',
    { type: 'date', doublable: false, seuilOuvert: 'AMB-31' },
  ),
  critere(
    'S29',
    'Q2',
    '2ème quartile des demandeurs',
    'Caractéristique de la demande',
    { groupeExclusif: 'QUARTILE', seuilOuvert: 'AMB-71' },
  ),
  critere(
    'S30',
    'Q3',
    '3ème quartile des demandeurs',
    'Caractéristique de la demande',
    { groupeExclusif: 'QUARTILE', seuilOuvert: 'AMB-71' },
  ),
  critere(
    'S31',
    'Q4',
    '4ème quartile des demandeurs',
    'Caractéristique de la demande',
    { groupeExclusif: 'QUARTILE', seuilOuvert: 'AMB-71' },
  ),
  critere('S32', 'HABITE_EPCI', 'Habite l\'EPCI', 'Localisation', { recouvrements: ['S34'] }),
  critere('S33', 'TRAVAILLE_EPCI', 'Travaille dans l\'EPCI', 'Localisation', { recouvrements: ['S35'] }),
  critere('S34', 'HABITE_COMMUNE', 'Habite la commune', 'Localisation', { recouvrements: ['S32'] }),
  critere('S35', 'TRAVAILLE_COMMUNE', 'Travaille dans la commune', 'Localisation', { recouvrements: ['S33'] }),
  critere('S36', 'PIECES_VALIDES', 'Pièces valides', 'Localisation', { doublable: false }),
  critere('S37', 'MUTATION', 'Mutation interne au parc social', 'Mutation interne'),
  critere('S38', 'SOUS_OCC', 'Sous occupation', 'Mutation interne', { recouvrements: ['S22', 'S26'], seuilOuvert: 'AMB-30' }),
]

/** Vrai pour les seize critères que l'article L. 441-1 dit prioritaires : P01 à P16. */
export function estPublicPrioritaire(id: string | null): boolean {
  return id !== null && id.startsWith('P')
}
