import { A_CLASSER } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { normaliser } from '../../socle/normaliser'
import { FLUX_2022, reference } from '../../socle/sources'
import type { CumulDEcriture, CumulDuBilan } from './cumuler'
import type { DimensionDuBilan, FicheDeDimension } from './dimensions'
import { DIMENSIONS_DU_BILAN } from './dimensions'
import { anneesDeLaPeriode } from './periodes-de-construction'

export const FLUX_30: FicheDeRegle = {
  id: 'FLUX-30',
  titre: 'Bilan annuel avant le 28 février',
  nature: 'calcul',
  articles: [reference('art. R. 441-5-1 du CCH', FLUX_2022, '5.2')],
  parametres: [],
  pointsOuverts: ['AMB-45'],
}

export interface ModaliteDuBilan {
  readonly nom: string
  readonly proposes: number
  readonly attribues: number
}

/** Une des six ventilations ; modalités et « à classer » ont toujours la somme du bilan. */
export interface VentilationDuBilan {
  readonly dimension: DimensionDuBilan
  readonly titre: string
  readonly modalites: readonly ModaliteDuBilan[]
  /** Ce qu'aucune modalité ne prend ; `null` : rien. */
  readonly aClasser: ModaliteDuBilan | null
  /** Vrai si la table n'a pas cette colonne : tout est à classer. */
  readonly absente: boolean
}

/** Écriture que rien ne range. */
export interface EcritureAClasser {
  readonly dimension: DimensionDuBilan
  /** Texte lu ; vide : la cellule l'est. */
  readonly lu: string
  readonly lignes: readonly number[]
  readonly proposes: number
  readonly attribues: number
}

/** Choix de l'utilisateur, par ventilation : écriture lue → modalité. */
export type ClassementDuBilan = Readonly<Partial<Record<DimensionDuBilan, ReadonlyMap<string, string>>>>

export interface BilanDuFlux {
  readonly ventilations: readonly VentilationDuBilan[]
  readonly lignes: number
  readonly proposes: number
  readonly attribues: number
  /** Par ventilation, des plus nombreuses aux moins nombreuses ; une colonne absente n'y figure pas. */
  readonly aClasser: readonly EcritureAClasser[]
}

/** Les six ventilations d'une table cumulée, et ce qui y reste à classer (FLUX-30 ; CCH, art. R. 441-5-1). */
export function ventilerBilan(cumul: CumulDuBilan, classement: ClassementDuBilan = {}): BilanDuFlux {
  return {
    ventilations: DIMENSIONS_DU_BILAN.map((fiche) => ventiler(fiche, cumul, classement)),
    lignes: cumul.lignes,
    proposes: cumul.proposes,
    attribues: cumul.attribues,
    aClasser: DIMENSIONS_DU_BILAN.flatMap(({ id }) =>
      cumul.colonnes[id] === null ? [] : resteAClasser(id, comptees(cumul, id), classement[id] ?? new Map()),
    ),
  }
}

function comptees({ ecritures }: CumulDuBilan, dimension: DimensionDuBilan): readonly CumulDEcriture[] {
  return [...ecritures[dimension].values()].filter(({ nombre }) => nombre > 0)
}

interface Regroupement {
  readonly noms: Map<string, number>
  proposes: number
  attribues: number
}

function ventiler(fiche: FicheDeDimension, cumul: CumulDuBilan, classement: ClassementDuBilan): VentilationDuBilan {
  const choisies = classement[fiche.id] ?? new Map<string, string>()
  const regroupees = new Map<string, Regroupement>()
  const reste = { nombre: 0, proposes: 0, attribues: 0 }
  for (const { lu, modalite, nombre, proposes, attribues } of comptees(cumul, fiche.id)) {
    const nom = modalite ?? choisies.get(lu)
    if (nom === undefined) {
      reste.nombre += nombre
      reste.proposes += proposes
      reste.attribues += attribues
      continue
    }
    const cle = normaliser(nom) || nom
    const groupe = regroupees.get(cle) ?? { noms: new Map<string, number>(), proposes: 0, attribues: 0 }
    regroupees.set(cle, groupe)
    groupe.noms.set(nom, (groupe.noms.get(nom) ?? 0) + nombre)
    groupe.proposes += proposes
    groupe.attribues += attribues
  }
  const absente = cumul.colonnes[fiche.id] === null
  const { id: dimension, titre } = fiche
  const aClasser = reste.nombre === 0 ? null : { nom: A_CLASSER, proposes: reste.proposes, attribues: reste.attribues }
  return { dimension, titre, modalites: absente ? [] : ordonner(fiche, regroupees), aClasser, absente }
}

/** Liste fermée : toutes ses modalités, zéro compris. Liste ouverte : dans l'ordre des années ou de l'alphabet, quel que soit celui des lignes. */
function ordonner({ id, modalites }: FicheDeDimension, regroupees: ReadonlyMap<string, Regroupement>): readonly ModaliteDuBilan[] {
  if (modalites.length > 0) {
    return modalites.map((nom) => {
      const { proposes = 0, attribues = 0 } = regroupees.get(normaliser(nom)) ?? {}
      return { nom, proposes, attribues }
    })
  }
  return [...regroupees]
    .map(([cle, { noms, proposes, attribues }]) => ({ cle, modalite: { nom: nomUsuel(noms), proposes, attribues } }))
    .sort((une, autre) => (id === 'periode' ? comparerPeriodes(une.modalite.nom, autre.modalite.nom) : comparer(une.cle, autre.cle)))
    .map(({ modalite }) => modalite)
}

/** L'écriture la plus fréquente ; à égalité, la première de l'alphabet. */
function nomUsuel(noms: ReadonlyMap<string, number>): string {
  const [usuel] = [...noms].sort(([nom, compte], [autre, autreCompte]) => autreCompte - compte || comparer(nom, autre))
  return usuel?.[0] ?? ''
}

function comparer(un: string, autre: string): number {
  return un < autre ? -1 : un > autre ? 1 : 0
}

function comparerPeriodes(une: string, autre: string): number {
  const [premiere, seconde] = [anneesDeLaPeriode(une), anneesDeLaPeriode(autre)]
  if (premiere.de !== seconde.de) return premiere.de < seconde.de ? -1 : 1
  return comparer(String(premiere.a), String(seconde.a))
}

/** Écritures réunies par texte : un nombre et le même nombre écrit en texte se classent ensemble. */
function resteAClasser(
  dimension: DimensionDuBilan,
  ecritures: readonly CumulDEcriture[],
  choisies: ReadonlyMap<string, string>,
): readonly EcritureAClasser[] {
  const restes = new Map<string, EcritureAClasser>()
  for (const { lu, modalite, lignes, proposes, attribues } of ecritures) {
    if (modalite !== null || choisies.has(lu)) continue
    const avant = restes.get(lu)
    restes.set(lu, {
      dimension,
      lu,
      lignes: avant === undefined ? lignes : [...avant.lignes, ...lignes].sort((une, autre) => une - autre),
      proposes: (avant?.proposes ?? 0) + proposes,
      attribues: (avant?.attribues ?? 0) + attribues,
    })
  }
  return [...restes.values()].sort(
    (un, autre) => autre.lignes.length - un.lignes.length || comparer(un.lu, autre.lu),
  )
}
