import { normaliser } from '../../../regles'
import { memoriser } from '../../memoriser'
import { colonneDe, valeurDe } from '../../reconnaissance/acceder'
import { drapeauDe, lireNombreDeCase, mentionDe } from '../../reconnaissance/lire-cases'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Dossier } from '../../types'
import { MODELE_DEMANDES } from './modele-demandes'

const INACTIVE = /\bradiee?s?\b|\bsatisfaites?\b|\battribuee?s?\b|\bannulee?s?\b|\bperimee?s?\b|\bcaduques?\b|\bsupprimee?s?\b|\bcloturee?s?\b|\binactives?\b|\babandonnee?s?\b|\bnon activee?s?\b/

/** Notes d'un ensemble de demandes, de la plus faible à la meilleure. */
export interface Population {
  readonly actives: readonly number[]
  /** Demandes radiées, satisfaites ou annulées comprises. */
  readonly toutes: readonly number[]
}

/** Les notes du classeur, entières ou par groupe de demandes. */
export interface NotesDuClasseur {
  readonly tableau: TableauReconnu
  readonly entiere: Population
  /** Notes par valeur d'une même colonne (typologie, commune, financement…), si l'une porte tous ces noms ; `null` sinon. Un numéro ne fait pas un groupe. */
  readonly par: (noms: readonly string[]) => ReadonlyMap<string, Population> | null
}

/** Notes du seul tableau de demandes du classeur ; `null` : il n'y en a pas, ou plusieurs entre lesquels rien ne choisit. */
export const notesDuClasseur = memoriser(({ tableaux }: Dossier): NotesDuClasseur | null => {
  const notes = tableaux.filter((tableau) => tableau.modele.id === MODELE_DEMANDES.id && colonneDe(tableau, 'note') !== undefined)
  const [tableau, ...autres] = notes
  const note = tableau === undefined ? undefined : colonneDe(tableau, 'note')
  if (tableau === undefined || note === undefined || autres.length > 0) return null
  const lues = Array.from(tableau.objets).flatMap((objet) => {
    const lue = lireNombreDeCase(tableau, note, objet)
    return lue === null ? [] : [{ objet, note: lue, active: estActive(tableau, objet) }]
  })
  const population = (retenues: typeof lues): Population => ({
    actives: trier(retenues.filter(({ active }) => active).map((lue) => lue.note)),
    toutes: trier(retenues.map((lue) => lue.note)),
  })
  const rangs = [...tableau.colonnes, ...tableau.etrangeres].map(({ rang }) => rang).filter((rang) => rang !== note.rang)
  return {
    tableau,
    entiere: population(lues),
    par: (noms) => {
      const clefs = noms.map(normaliser)
      for (const rang of rangs) {
        const groupes = new Map<string, typeof lues>()
        for (const lue of lues) {
          const clef = normaliser(mentionDe(valeurDe(tableau, lue.objet, rang)))
          groupes.set(clef, [...(groupes.get(clef) ?? []), lue])
        }
        if (clefs.length > 0 && groupes.size < lues.length && clefs.every((clef) => clef !== '' && groupes.has(clef))) return new Map([...groupes].map(([clef, retenues]) => [clef, population(retenues)]))
      }
      return null
    },
  }
})

/** Faux si le statut de la demande la dit radiée ou satisfaite, ou si elle porte une date de radiation. */
function estActive(tableau: TableauReconnu, objet: number): boolean {
  const [statut, radiation] = [colonneDe(tableau, 'statut'), colonneDe(tableau, 'radiation')]
  if (radiation !== undefined && mentionDe(valeurDe(tableau, objet, radiation.rang)) !== '' && drapeauDe(valeurDe(tableau, objet, radiation.rang)) !== false) return false
  if (statut === undefined) return true
  const dit = valeurDe(tableau, objet, statut.rang)
  if (/\bactive?s?\b/.test(normaliser(statut.intitule)) && drapeauDe(dit) === false) return false
  return !INACTIVE.test(normaliser(mentionDe(dit)))
}

function trier(notes: readonly number[]): readonly number[] {
  return [...notes].sort((a, b) => a - b)
}
