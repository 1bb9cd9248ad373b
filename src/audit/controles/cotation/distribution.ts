import type { Plage } from '../../../classeur/port'
import type { Certitude } from '../../../donnees'
import { message, normaliser } from '../../../regles'
import { colonneDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { lireNombreDeCase, mentionDe } from '../../reconnaissance/lire-cases'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Dossier } from '../../types'
import { valeursEtiquetees } from './etiquettes'
import type { Etiquette } from './etiquettes'
import { MODELE_INFORMATION } from './modele-information'
import { MODELE_DISTRIBUTION } from './modele-statistiques'
import { notesDuClasseur } from './populations'
import type { NotesDuClasseur, Population } from './populations'
import { tolerance } from './tolerance'

const NOTIONS: readonly Etiquette[] = ['effectif', 'meilleure', 'plusFaible', 'mediane']
const ENSEMBLE = /^(?:ensemble|total|toutes?|tous|epci|global|general)\b/

/** Une statistique lue, et les notes dont elle doit sortir. */
interface Mesure {
  readonly notion: Etiquette
  readonly intitule: string
  readonly lieu: Plage
  readonly lu: number
  readonly population: Population
  readonly certitude: Certitude
}

/** Distribution des notes sur les demandes actives, en tableau par groupe ou en fiche (COT-20). */
export function examinerLesDistributions(dossier: Dossier, carnet: Carnet): void {
  const notes = notesDuClasseur(dossier)
  if (notes === null) return
  const tableaux = dossier.tableaux.filter(({ modele }) => modele.id === MODELE_DISTRIBUTION.id)
  const lus: TableauReconnu[] = []
  for (const tableau of tableaux) {
    const mesures = mesuresDuTableau(tableau, notes)
    if (mesures === null) continue
    lus.push(tableau)
    juger(mesures, carnet)
  }
  const exclus = dossier.tableaux.filter((tableau) => (tableau.modele.id !== MODELE_DISTRIBUTION.id && tableau.modele.id !== MODELE_INFORMATION.id) || lus.includes(tableau))
  for (const feuille of dossier.instantane.feuilles) {
    const plages = exclus.filter((tableau) => tableau.feuille === feuille).map(({ plage }) => plage)
    for (const groupe of valeursEtiquetees(feuille, plages)) juger(groupe.map((valeur) => ({ ...valeur, population: notes.entiere, certitude: notes.tableau.certitude })), carnet)
  }
}

/** Mesures d'un tableau qui nomme ses groupes ; `null` : il n'en nomme pas que les demandes connaissent. */
function mesuresDuTableau(tableau: TableauReconnu, notes: NotesDuClasseur): readonly Mesure[] | null {
  const nom = colonneDe(tableau, 'typologie') ?? tableau.etrangeres[0]
  if (nom === undefined) return null
  const nomDe = (objet: number): string => mentionDe(valeurDe(tableau, objet, nom.rang))
  const objets = Array.from(tableau.objets)
  const groupes = objets.filter((objet) => !ENSEMBLE.test(normaliser(nomDe(objet))))
  const populations = notes.par(groupes.map(nomDe))
  if (populations === null) return null
  const lignes = [...objets, ...tableau.totaux]
  return lignes.flatMap((objet): readonly Mesure[] => {
    const population = groupes.includes(objet) ? populations.get(normaliser(nomDe(objet))) : tableau.totaux.length <= 1 ? notes.entiere : undefined
    if (population === undefined) return []
    return NOTIONS.flatMap((notion) => {
      const colonne = colonneDe(tableau, notion)
      const lu = colonne === undefined ? null : lireNombreDeCase(tableau, colonne, objet)
      if (colonne === undefined || lu === null) return []
      return [{ notion, intitule: colonne.intitule, lieu: lieuDe(tableau, objet, colonne.rang), lu, population, certitude: laPlusFaible([tableau.certitude, colonne.certitude]) }]
    })
  })
}

type Cause = 'juste' | 'moyenne' | 'radiees' | 'differente'

/** Relève ce qui est faux quand le reste montre que ce sont bien ces notes que l'on décrit. */
function juger(mesures: readonly Mesure[], carnet: Carnet): void {
  const etrangeres = new Set(mesures.filter((mesure) => mesure.notion === 'effectif' && !estDeLaPopulation(mesure)).map(({ population }) => population))
  const causees = mesures.filter(({ population }) => !etrangeres.has(population) && population.actives.length > 0).map((mesure) => ({ ...mesure, cause: causeDe(mesure) }))
  const notees = causees.filter(({ notion }) => notion !== 'effectif')
  const compter = (causes: readonly Cause[]): number => notees.filter(({ cause }) => causes.includes(cause)).length
  const [justes, expliquees] = [compter(['juste']), compter(['moyenne', 'radiees'])]
  if (2 * (justes + expliquees) < notees.length || justes + expliquees === 0) return
  for (const { lieu, lu, cause, intitule, certitude, ...mesure } of causees) {
    // Sans rien de juste à côté, seule une erreur exactement expliquée se reproche.
    if (cause === 'juste' || (cause === 'differente' && (justes === 0 || mesure.notion === 'effectif'))) {
      carnet.conforme()
      continue
    }
    const attendu = valeurDeLaMesure(mesure.notion, mesure.population.actives)
    carnet.nonConforme({ lieu, lu, attendu, message: message(`audit-cotation.distribution-${cause}`, { intitule, lu, attendu }), correction: attendu, certitude })
  }
}

function estDeLaPopulation({ lu, population: { actives, toutes } }: Mesure): boolean {
  return lu === actives.length || lu === toutes.length
}

function causeDe({ notion, intitule, lu, population: { actives, toutes } }: Mesure): Cause {
  const vaut = (valeur: number, marge = 0): boolean => Math.abs(lu - valeur) <= Math.max(marge, tolerance(lu))
  if (vaut(valeurDeLaMesure(notion, actives))) return 'juste'
  // « Nombre de demandes » peut compter toutes les demandes : seules les « actives » excluent les radiées.
  if (notion === 'effectif') return /\bactives?\b/.test(normaliser(intitule)) ? 'radiees' : 'juste'
  if (notion === 'mediane' && [actives, toutes].some((notes) => vaut(moyenneDe(notes), 0.01))) return 'moyenne'
  return vaut(valeurDeLaMesure(notion, toutes)) ? 'radiees' : 'differente'
}

/** Valeur d'une statistique sur des notes triées. */
function valeurDeLaMesure(notion: Etiquette, notes: readonly number[]): number {
  if (notion === 'effectif') return notes.length
  if (notion === 'meilleure') return notes[notes.length - 1] ?? NaN
  if (notion === 'plusFaible') return notes[0] ?? NaN
  return ((notes[(notes.length - 1) >> 1] ?? NaN) + (notes[notes.length >> 1] ?? NaN)) / 2
}

function moyenneDe(notes: readonly number[]): number {
  return notes.reduce((somme, note) => somme + note, 0) / notes.length
}
