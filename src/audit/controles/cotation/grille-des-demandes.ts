import { laPlusFaible } from '../../reconnaissance/certitude'
import type { TableauReconnu } from '../../reconnaissance/types'
import { lieuDe } from '../../reconnaissance/acceder'
import type { Dossier } from '../../types'
import { colonnesDeCritere } from './colonnes-de-demandes'
import type { ColonneDeCritere } from './colonnes-de-demandes'
import { grillesDe, sansReprises, sontUneSeule } from './grilles'
import type { GrilleDuClasseur, LigneDeGrille } from './grilles'
import { critereDuTitre } from './synonymes'

/** Lignes lues au-dessus des titres. */
const AU_DESSUS = 3
/** Part des colonnes de critères qu'une ligne de poids doit chiffrer. */
const PART_CHIFFREE = 0.6

/** Grilles qui notent un tableau de demandes ; `null` : aucune, ou plusieurs entre lesquelles rien ne choisit. */
export interface GrillesDesDemandes {
  readonly generale: GrilleDuClasseur
  readonly mutation: GrilleDuClasseur | null
}

/** La seule grille générale du classeur, et celle des mutations ; sans grille, les poids écrits au-dessus des titres. */
export function grillesDesDemandes(dossier: Dossier, tableau: TableauReconnu): GrillesDesDemandes | 'plusieurs' | null {
  const [premiere, ...autres] = grillesDe(dossier).filter(({ desMutations }) => !desMutations)
  const generale = premiere === undefined ? undefined : reunir([premiere, ...autres])
  if (generale === null) return 'plusieurs'
  const mutation = grillesDe(dossier).find(({ desMutations }) => desMutations) ?? null
  if (generale !== undefined) return { generale, mutation: mutation ?? colonneDesMutations(generale) }
  const ecrite = poidsAuDessus(tableau)
  return ecrite === null ? null : { generale: ecrite, mutation: null }
}

/** La grille des mutations, quand elle n'est qu'une colonne de la générale. */
function colonneDesMutations(generale: GrilleDuClasseur): GrilleDuClasseur | null {
  const lignes = generale.lignes.flatMap((ligne) => (ligne.pointsDeMutation === null ? [] : [{ ...ligne, points: ligne.pointsDeMutation }]))
  return lignes.length === 0 ? null : { ...generale, lignes, desMutations: true }
}

/** Les tableaux d'une même grille réunis ; `null` : deux tableaux notent le même critère. */
function reunir(grilles: readonly [GrilleDuClasseur, ...GrilleDuClasseur[]]): GrilleDuClasseur | null {
  const distinctes = sansReprises(grilles)
  if (!sontUneSeule(distinctes)) return null
  return { ...grilles[0], lignes: distinctes.flatMap(({ lignes }) => lignes), certitude: laPlusFaible(grilles.map(({ certitude }) => certitude)) }
}

function poidsAuDessus(tableau: TableauReconnu): GrilleDuClasseur | null {
  const { feuille, enTete } = tableau
  const colonnes = colonnesDeCritere(tableau).filter(({ nature }) => nature !== 'autre')
  const criteres = colonnes.filter(({ id }) => id !== null)
  for (let ligne = enTete - 1; ligne >= Math.max(0, enTete - AU_DESSUS); ligne -= 1) {
    const chiffree = ({ rang }: ColonneDeCritere): boolean => !Number.isNaN(feuille.nombre(ligne, rang))
    const connus = criteres.filter(chiffree).length
    if (connus < 2 || connus < PART_CHIFFREE * criteres.length) continue
    // Un critère local, ou des points négatifs, ont leur poids sur la même ligne.
    const chiffres = colonnes.filter(chiffree)
    return { tableau, lignes: chiffres.map((colonne) => lignePour(tableau, ligne, colonne)), desMutations: false, certitude: 'probable' }
  }
  return null
}

function lignePour(tableau: TableauReconnu, ligne: number, { rang, intitule, id }: ColonneDeCritere): LigneDeGrille {
  const points = tableau.feuille.nombre(ligne, rang)
  return {
    objet: ligne,
    libelle: intitule,
    id,
    officiel: critereDuTitre(intitule)?.critere.libelle ?? null,
    aLaLettre: true,
    negatif: null,
    declareLocal: false,
    fin: null,
    points,
    pointsDeMutation: null,
    bareme: id === 'S28' ? { genre: 'inconnu' } : { genre: 'vrai' },
    lieu: lieuDe(tableau, tableau.enTete, rang),
    lieuDesPoints: lieuDe(tableau, ligne, rang),
    textes: [],
  }
}
