import type { EntreeProjets } from '../../regles'
import type { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, Brut } from '../types'

export const PROJETS: ArgumentDecrit = {
  nom: 'projets',
  libelle: 'Liste des projets',
  type: 'plage',
  obligatoire: true,
  unite: 'plage avec ligne d’en-têtes',
  sensDeZero: '0 ou cellule vide : champ non renseigné ; lignes entièrement vides sautées',
  aide: 'Plage avec en-têtes : les 10 champs de l’article 3 du contrat, et, s’il y en a, PLAI, PLUS, PLS, PSLA, BRS, exception, motif, agrément, commune.',
  exemple: 'Projets!A1:J20',
}

const CHAMPS: readonly string[] = [
  'Nom de l’opération',
  'Adresse',
  'Référence cadastrale',
  'Maître d’ouvrage',
  'Nombre de logements projetés',
  'Nombre de logements sociaux projetés',
  'PLAI',
  'PLUS',
  'PLS',
  'Année de financement prévisionnelle',
  'Année de financement',
  'Observations',
]

type Ligne = readonly Brut[]

/** Liste d'exemple : 24 logements sociaux financés en 2024, 30 prévus après la période. */
export const LISTE_D_EXEMPLE: readonly Ligne[] = [
  CHAMPS,
  [
    'Les Tilleuls',
    '12 rue des Tilleuls',
    'AB 12',
    'Office public',
    45,
    24,
    8,
    12,
    4,
    2024,
    null,
    'Permis déposé, initiative publique',
  ],
  [
    'Ancienne gare',
    'Place de la Gare',
    'AC 101',
    'Bailleur',
    30,
    30,
    12,
    18,
    null,
    2027,
    null,
    'Faisabilité en cours, initiative publique',
  ],
]

export function lireProjetsDe(lecteur: LecteurDArguments): EntreeProjets {
  return { projets: lecteur.plage('projets'), periode: lecteur.periode(), lectures: lecteur.lectures() }
}
