import type { FicheDeRegle } from '../socle/fiche'
import { normaliser } from '../socle/normaliser'
import { COTATION_2022, reference } from '../socle/sources'
import type { CritereSne } from './criteres-sne'
import { CRITERES_SNE } from './criteres-sne'

export const COT_07: FicheDeRegle = {
  id: 'COT-07',
  titre: 'Catalogue des 54 critères du module SNE',
  nature: 'reference',
  articles: [reference('art. L. 441-1 du CCH', COTATION_2022, '3')],
  parametres: [],
  pointsOuverts: ['AMB-30'],
}

/** Motifs négatifs envisagés par la circulaire, seuls admis à porter des points négatifs ; `variantes` : leurs autres libellés admis. */
export const MOTIFS_NEGATIFS = [
  {
    id: 'N01',
    libelle: 'Refus d’un logement adapté',
    variantes: [
      'Refus d’un logement attribué et adapté',
      'Refus d’un logement attribué adapté',
      'Refus d’un logement attribué adapté à la situation du demandeur',
      'Refus d’un logement adapté aux besoins et capacités du demandeur',
    ],
  },
  {
    id: 'N02',
    libelle: 'Fausse déclaration manifeste',
    variantes: ['Déclaration frauduleuse manifeste', 'Déclaration frauduleuse manifestement destinée à augmenter la cotation'],
  },
] as const
export type IdNegatif = (typeof MOTIFS_NEGATIFS)[number]['id']

/** Ce qu'un libellé de grille désigne. */
export type CritereReconnu =
  | { readonly genre: 'sne'; readonly critere: CritereSne }
  | { readonly genre: 'negatif'; readonly id: IdNegatif; readonly libelle: string }
  /** Critère local ; `proche` est un critère SNE au libellé voisin, à proposer sans le rattacher. */
  | { readonly genre: 'local'; readonly proche: CritereSne | null }

const PAR_ID: ReadonlyMap<string, CritereSne> = new Map(CRITERES_SNE.map((c) => [c.id, c]))
const PAR_LIBELLE: ReadonlyMap<string, CritereSne> = new Map(CRITERES_SNE.map((c) => [normaliser(c.libelle), c]))
/** Début d'un libellé officiel, avant sa précision entre parenthèses : « Handicap ». */
const PAR_DEBUT: ReadonlyMap<string, CritereSne> = new Map(
  [...CRITERES_SNE].reverse().flatMap((c) => {
    const [debut = '', precision] = c.libelle.split(' (')
    return precision === undefined ? [] : [[normaliser(debut), c] as const]
  }),
)
const NEGATIFS: ReadonlyMap<string, { readonly id: IdNegatif; readonly libelle: string }> = new Map(
  MOTIFS_NEGATIFS.flatMap(({ id, libelle, variantes }) =>
    [id, libelle, ...variantes].map((nom) => [normaliser(nom), { id, libelle }] as const),
  ),
)
/** Mots de liaison : ils ne disent rien du critère et noieraient la ressemblance. */
const LIAISONS: ReadonlySet<string> = new Set(['aux', 'avec', 'chez', 'dans', 'des', 'les', 'par', 'ses', 'son', 'une'])
const MOTS: readonly (readonly [CritereSne, ReadonlySet<string>])[] = CRITERES_SNE.map((c) => [c, motsUtiles(c.libelle)])

/** Reconnaît un critère par son identifiant ou son libellé, sans égard à la casse ni aux accents. */
export function reconnaitreCritere(texte: string): CritereReconnu {
  const mots = normaliser(texte)
  const negatif = NEGATIFS.get(mots)
  if (negatif !== undefined) return { genre: 'negatif', ...negatif }
  const critere = PAR_ID.get(texte.trim().toUpperCase()) ?? PAR_LIBELLE.get(mots)
  return critere === undefined ? { genre: 'local', proche: proche(texte) } : { genre: 'sne', critere }
}

/** Critère SNE dont le texte est le début du libellé, ou en partage au moins les deux tiers des mots utiles ; `null` sinon. */
function proche(texte: string): CritereSne | null {
  const abrege = PAR_DEBUT.get(normaliser(texte))
  if (abrege !== undefined) return abrege
  const mots = motsUtiles(texte)
  let meilleur: CritereSne | null = null
  let record = 0
  for (const [critere, autres] of MOTS) {
    const communs = [...mots].filter((mot) => autres.has(mot)).length
    const ressemblance = (2 * communs) / (mots.size + autres.size || 1)
    if (ressemblance > record) [meilleur, record] = [critere, ressemblance]
  }
  return record >= 2 / 3 ? meilleur : null
}

function motsUtiles(texte: string): ReadonlySet<string> {
  return new Set(
    normaliser(texte)
      .split(' ')
      .filter((mot) => mot.length > 2 && !LIAISONS.has(mot))
      .map((mot) => mot.replace(/(?:ees?|es?|s)$/, '')),
  )
}
