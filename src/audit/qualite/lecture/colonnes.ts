import { NATURES } from '../../../classeur/instantane'
import type { FormuleFigee, Nature } from '../../../classeur/instantane'
import type { Certitude } from '../../../donnees'
import { normaliser } from '../../../regles'
import type { ColonneReconnue, TableauReconnu, TypeDeNotion } from '../../reconnaissance/types'
import { memoriser } from '../../memoriser'

/** Une colonne de tableau reconnu (une ligne, s'il est transposé) et ce que portent ses objets. */
export interface ColonneExaminee {
  readonly rang: number
  readonly intitule: string
  /** `null` : colonne que le modèle ne connaît pas. */
  readonly notion: string | null
  readonly type: TypeDeNotion | null
  readonly certitude: Certitude
  readonly periode: string | null
  /** Échelle d'un taux que le modèle connaît ; `inconnue` ailleurs. */
  readonly echelle: ColonneReconnue['echelle']
  readonly dominante: ColonneReconnue['dominante']
  readonly nombres: number
  readonly textes: number
  readonly erreurs: number
  /** Formules des objets, dans l'ordre. */
  readonly formules: readonly FormuleFigee[]
}

const CHIFFREES: ReadonlySet<TypeDeNotion> = new Set<TypeDeNotion>(['effectif', 'nombre', 'taux', 'tauxLibre'])
/** Intitulés de colonnes dont les chiffres nomment ou datent, sans compter. */
const IDENTIFIANT =
  /\b(?:codes?|insee|siren|siret|n|no|nos|num|numeros?|nur|id|ids|identifiants?|tel|telephones?|portables?|cp|postal|annees?|dossiers?|lots?|parcelles?|rang|rpls|finess|rna|zone|zonage|date|mois)\b/
const TAUX = /%|\b(?:taux|tx|parts?|pourcentages?|pct)\b/i
/** Nombres à partir desquels une colonne inconnue se dit numérique, et leur part des cellules remplies. */
const NOMBRES_MINIMUM = 4
const PART_MINIMUM = 0.8

const AUCUN: Comptes = { nombres: 0, textes: 0, erreurs: 0 }

export const colonnesExaminees = memoriser((tableau: TableauReconnu): readonly ColonneExaminee[] => {
  const formules = formulesParRang(tableau)
  const comptes = compter(tableau, [...tableau.colonnes, ...tableau.etrangeres].map(({ rang }) => rang))
  // D'une colonne seulement possible, on ne sait que son titre et ses valeurs.
  const sures = tableau.colonnes.filter(({ certitude }) => certitude !== 'possible')
  const autres = [...tableau.etrangeres, ...tableau.colonnes.filter(({ certitude }) => certitude === 'possible')]
  const connues = sures.map(({ rang, intitule, notion, certitude, periode, echelle, dominante }) => ({
    ...(comptes.get(rang) ?? AUCUN),
    rang,
    intitule,
    notion,
    type: tableau.modele.notions[notion]?.type ?? null,
    certitude,
    periode,
    echelle,
    dominante,
    formules: formules.get(rang) ?? [],
  }))
  const etrangeres = autres.map(({ rang, intitule }) => ({
    ...(comptes.get(rang) ?? AUCUN),
    rang,
    intitule,
    notion: null,
    type: null,
    certitude: 'probable' as const,
    periode: null,
    echelle: 'inconnue' as const,
    dominante: undefined,
    formules: formules.get(rang) ?? [],
  }))
  return [...connues, ...etrangeres].sort((a, b) => a.rang - b.rang)
})

type Comptes = Pick<ColonneExaminee, 'nombres' | 'textes' | 'erreurs'>

/** Ce que portent les objets, rang par rang : toute la ligne à la fois, comme la feuille la garde. */
function compter({ feuille, transpose, objets }: TableauReconnu, rangs: readonly number[]): ReadonlyMap<number, Comptes> {
  const sortes = Object.keys(NATURES).length
  const comptes = new Uint32Array(rangs.length * sortes)
  for (let i = 0; i < objets.length; i += 1) {
    const objet = objets[i] as number
    for (let k = 0; k < rangs.length; k += 1) {
      const rang = rangs[k] as number
      const place = k * sortes + (transpose ? feuille.nature(rang, objet) : feuille.nature(objet, rang))
      comptes[place] = (comptes[place] as number) + 1
    }
  }
  const lire = (k: number, nature: Nature): number => comptes[k * sortes + nature] as number
  return new Map(
    rangs.map((rang, k) => [
      rang,
      { nombres: lire(k, NATURES.nombre), textes: lire(k, NATURES.texte), erreurs: lire(k, NATURES.erreur) },
    ]),
  )
}

function formulesParRang({ feuille, transpose, objets, totaux }: TableauReconnu): ReadonlyMap<number, readonly FormuleFigee[]> {
  const parRang = new Map<number, FormuleFigee[]>()
  const [premier, dernier] = [objets[0] ?? 0, objets[objets.length - 1] ?? -1]
  const horsObjets = new Set(totaux)
  for (const figee of feuille.formules) {
    const [objet, rang] = transpose ? [figee.colonne, figee.ligne] : [figee.ligne, figee.colonne]
    if (objet < premier || objet > dernier || horsObjets.has(objet)) continue
    const deCeRang = parRang.get(rang)
    if (deCeRang === undefined) parRang.set(rang, [figee])
    else deCeRang.push(figee)
  }
  return parRang
}

/** Vrai si des nombres sont attendus dans la colonne : son modèle le dit, ou presque toutes ses cellules en portent. */
export function estChiffree({ type, intitule, nombres, textes, erreurs }: ColonneExaminee): boolean {
  if (type !== null) return CHIFFREES.has(type)
  if (IDENTIFIANT.test(normaliser(intitule))) return false
  return nombres >= NOMBRES_MINIMUM && nombres >= PART_MINIMUM * (nombres + textes + erreurs)
}

/** Vrai si chaque objet porte un nombre, qui compte : peu de lignes, mais aucune qui démente. */
export function estToutEnNombres({ intitule, nombres }: ColonneExaminee, { objets }: TableauReconnu): boolean {
  return nombres >= 2 && nombres === objets.length && !IDENTIFIANT.test(normaliser(intitule))
}

/** Vrai d'une petite colonne inconnue de nombres qu'un seul texte dépare. */
export function estDepareeDUnTexte({ type, intitule, nombres, textes, erreurs }: ColonneExaminee): boolean {
  return type === null && textes === 1 && erreurs === 0 && nombres === NOMBRES_MINIMUM - 1 && !IDENTIFIANT.test(normaliser(intitule))
}

/** Vrai si la colonne porte des taux : son modèle le dit, ou son intitulé si le modèle ne la connaît pas. */
export function estDeTaux({ type, intitule }: Pick<ColonneExaminee, 'type' | 'intitule'>): boolean {
  return type === null ? ditUnTaux(intitule) : type === 'taux' || type === 'tauxLibre'
}

/** Vrai si l'intitulé porte le mot ou le signe d'un taux. */
export function ditUnTaux(intitule: string): boolean {
  return TAUX.test(intitule.replace(/_/g, ' '))
}
